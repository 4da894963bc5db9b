import { expect, test } from 'vitest';
import { checkFiles, goodCourse, region } from '../../../../fixtures/good-course.ts';

/** The first lines of the cures of TP470 for a question of the good lesson, in whose cast Mira is a woman and Pavel a man. */
const found = (question: string) => {
  const item = `<Q who-is-it judge-case scenario>
${question} What comes first?

- a) A gift with the next order
  > Something to eat does not tell her that the promise was heard and meant. \`gift-first\`
- [x] b) The call, with a sorry
  > What was promised comes at last, and his first words say that it was late.
- c) A letter with the reasons
  > Reasons speak of the firm, and the one who waited still has no answer. \`excuse-first\`
</Q>
`;
  const files = goodCourse({ questions: `${region('questions')}\n${item}` });
  return checkFiles(files).diagnostics.flatMap(({ code, cure }) => (code === 'TP470' ? [cure.split('\n')[0]] : []));
};

test.each([
  ['Mira has broken a promise. He wants to set it right.', 'Mira has broken a promise. She wants to set it right. What comes first?'],
  ['Pavel drops a cup, and on Monday it is her turn again.', 'Pavel drops a cup, and on Monday it is his turn again. What comes first?'],
])('a pronoun that nobody named before it can have is named: %s', (question, cure) => expect(found(question)).toEqual([cure]));

test.each([
  'Mira has broken a promise. She wants to set it right.',
  'Mira answers a call. He wants to set it right.',
  'Mira has missed the call of a customer. He wants an answer.',
  'Mira has missed a call from Pavel. He wants an answer.',
  'Mira hears of Tomasz. He wants an answer.',
  'Mira hears “he never calls” on the phone.',
  'It rains. He wants an answer.',
])('nothing is said where somebody else may be meant: %s', (question) => expect(found(question)).toEqual([]));
