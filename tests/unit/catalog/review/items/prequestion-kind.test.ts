import { describe, expect, test } from 'vitest';
import { choice, found, reviewOf } from '../../../../fixtures/questions.ts';

const guess = (list: string) => `<Prequestion guess greet>\nWhat do you think comes next here?\n\n${list}\n</Prequestion>\n`;
const because = (i: number) => `Reason${i} alone${i} puts${i} this${i} step${i} right${i} where${i} it${i} stands.`;

describe('A prequestion', () => {
  test('has one right answer to choose', () => {
    expect(found(choice({ tag: 'Prequestion', attributes: '' }))).toEqual([]);
  });

  test.each([
    [
      'a task to put in order',
      ['1. a) Hear', '2. b) Say', '3. c) Mend', '4. d) Note'].map((step, i) => `${step}\n   > ${because(i)}`).join('\n'),
    ],
    ['a task to sort', `- A) One\n  - a) Hear\n    > ${because(1)}\n- B) Two\n  - b) Say\n    > ${because(2)}`],
    ['a question for a number', `- [x] = 72 ± 1 %\n  > ${because(1)}\n- [ ] = ?\n  > ${because(2)}`],
  ])('cannot be %s', (name, list) => {
    expect(found(guess(list))).toEqual(['TP463 E 8:1']);
    expect(reviewOf([guess(list)])[0]?.message).toContain(name);
  });

  test('cannot have several right answers', () => {
    const body = choice({
      tag: 'Prequestion',
      attributes: ' choose="2"',
      options: ['*You have waited long', '*The courier let us down', 'Our parcels travel far'],
    });
    expect(found(body)).toEqual(['TP463 E 8:1']);
  });
});
