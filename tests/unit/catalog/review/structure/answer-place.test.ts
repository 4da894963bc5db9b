import { expect, test } from 'vitest';
import { answerPlace } from '#catalog/review/structure/answer-place.ts';
import { read } from '../../../../fixtures/lessons.ts';

const guess = (stem: string, key: string) => `<Prequestion my-guess greet>
${stem}

- [x] a) ${key}
  > This is what the lesson says about it, in a few words.
- b) Something else
  > This is what the lesson does not say about it at all.
- c) Nothing
  > This is what hardly anybody says about it in the end.
</Prequestion>
`;
const text = `
## The price of a stamp

Letters need postage, and the postage changes with their weight.

## The way to the office

Trams stop at the corner, and bicycles have a shelter.

<Good>
It works.
</Good>
`;
const placeOf = (stem: string, key: string) => {
  const lesson = read(guess(stem, key) + text);
  const [item] = lesson.items;
  const line = item && Number(/^add above line (\d+):\n<Answer to="my-guess" \/>/.exec(answerPlace(item, true, lesson))?.[1]);
  return text.split('\n')[(line ?? 0) - 1 - (lesson.flow.find(({ type }) => type === 'heading')?.line ?? 0) + 2];
};

test('the answer to a guess belongs to the section that has its words', () => {
  expect(placeOf('What do letters need?', 'Postage by weight')).toBe('## The way to the office');
  expect(placeOf('How do people come?', 'By bicycle, under a shelter')).toBe('<Good>');
});
