import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Activity from './Activity.astro';
import Answer from './Answer.astro';
import Bridge from './Bridge.astro';
import Claim from './Claim.astro';
import Conversation from './Conversation.astro';
import Curve from './Curve.astro';
import Diagram from './Diagram.astro';
import Good from './Good.astro';
import JourneyMap from './JourneyMap.astro';
import KeyTerms from './KeyTerms.astro';
import LessonLink from './LessonLink.astro';
import MetricsLab from './MetricsLab.astro';
import Monday from './Monday.astro';
import Myth from './Myth.astro';
import Plan from './Plan.astro';
import Poor from './Poor.astro';
import Prequestion from './Prequestion.astro';
import Question from './Question.astro';
import Reflection from './Reflection.astro';
import Rewrite from './Rewrite.astro';
import SelfCheck from './SelfCheck.astro';
import Term from './Term.astro';
import Worked from './Worked.astro';

/** The author kit: what each tag of a lesson is rendered by. */
export const kit: Readonly<Record<string, AstroComponentFactory>> = {
  Activity,
  Answer,
  Bridge,
  Claim,
  Conversation,
  Curve,
  Diagram,
  Good,
  JourneyMap,
  KeyTerms,
  LessonLink,
  MetricsLab,
  Monday,
  Myth,
  Plan,
  Poor,
  Prequestion,
  Q: Question,
  Reflection,
  Rewrite,
  SelfCheck,
  Term,
  Worked,
};
