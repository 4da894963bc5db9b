import type { JudgementItem } from '#domain/items/judgement.ts';
import { judgement } from './items/Judgement.tsx';
import { Question, type QuestionProps } from './Question.tsx';

export function JudgementQuestion(props: QuestionProps<JudgementItem>) {
  return <Question {...props} view={judgement} />;
}
