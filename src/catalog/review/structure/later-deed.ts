/** Verbs of a second task, whatever stands before them. Those that the people in a text also do are left out. */
const always = 'explain describe justify recommend summarise summarize distinguish evaluate analyse analyze rewrite identify';
/** Those that mean a second task only where nobody else in the sentence can be their subject. */
const often =
  'apply adapt arrange assess calculate categorise categorize choose classify compare compute create defend define demonstrate describe design develop draft draw examine formulate list match plan practise predict prepare present prioritise prioritize propose rate select sketch solve sort suggest translate use write';

const behind = '\\s+(?:the|an?|why|how|what|which|when|where|who|whose|whether|each|one|two|it|them|their|its|your|his|her|this|these)\\b';
const secondTask = (verbs: string) => new RegExp(`\\band\\s+(?:then\\s+)?(${verbs.replaceAll(' ', '|')})${behind}`, 'i');
const [sure, likely] = [secondTask(always), secondTask(`${always} ${often}`)];
/** Words with which a clause begins that has a subject or a verb of its own. */
const clause =
  /\b(?:how|what|when|where|why|who|which|that|if|whether|to|can|could|may|might|must|should|will|would|let|lets|help|helps|make|makes)\b/i;

/** The verb of a second task behind the first one, in an English objective. */
export function laterDeed(objective: string): string | null {
  const found = likely.exec(objective);
  // Behind a comma begins what the learner does, not what somebody in a clause does.
  const isOwn = found && (/,\s*$/.test(objective.slice(0, found.index)) || !clause.test(objective.slice(0, found.index)));
  if (isOwn) return found[1] ?? null;
  return sure.exec(objective)?.[1] ?? null;
}
