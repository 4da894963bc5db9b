/** Names that come to mind for the tags of the kit, without capitals. */
const others: Readonly<Record<string, string>> = {
  Q: 'quiz multiplechoice singlechoice choice mcq ordering matching sorting gaps cloze numeric',
  Prequestion: 'guess pretest pretestquestion',
  SelfCheck: 'selfassessment selftest checklist',
  Reflection: 'reflect',
  Plan: 'actionplan ifthen',
  MetricsLab: 'lab metrics',
  Conversation: 'dialogue dialog roleplay script',
  JourneyMap: 'journey customerjourney map',
  Diagram: 'drawing figure',
  KeyTerms: 'glossary terms vocabulary',
  Activity: 'exercise task practice',
  Good: 'goodexample positive',
  Poor: 'poorexample bad badexample negative',
  Worked: 'workedexample example',
  Myth: 'misconception',
  Monday: 'onmonday nextshift transfer',
  Bridge: 'next whatnext whatsnext comingup outlook',
};

const byName = new Map(Object.entries(others).flatMap(([name, typed]) => typed.split(' ').map((other) => [other, name] as const)));

/** The tag that somebody means who writes a name of their own with a capital, such as WorkedExample. */
export function plausible(typed: string): string | undefined {
  return /^\p{Lu}/u.test(typed) ? byName.get(typed.toLowerCase().replace(/[_.-]/g, '')) : undefined;
}
