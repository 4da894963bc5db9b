import { describe, expect, test } from 'vitest';
import { choice, reviewOf } from '../../../../fixtures/questions.ts';

const stem = 'Ivo is angry about a parcel that is four days late. What do you tell him first?';
const second = (change: Parameters<typeof choice>[0]) => choice({ id: 'second', attributes: ' scenario order="natural"', ...change });
const warnings = (...bodies: readonly string[]) =>
  reviewOf(bodies)
    .filter(({ code }) => code === 'TP464' || code === 'TP465')
    .map(({ code, file, line, message }) => `${code} ${file.slice(-12, -4)} ${line} ${message}`);

describe('A question', () => {
  test('is not asked twice in a course', () => {
    expect(warnings(choice({ stem }), second({ stem }))).toEqual([
      'TP465 lesson-2 8 This question is nearly the same as “late-parcel” in content/courses/course/en/lesson-1.mdx:8.',
    ]);
  });

  test('is not asked twice in a lesson', () => {
    expect(warnings(`${choice({ stem })}\n${second({ stem })}`)).toEqual([
      'TP465 lesson-1 19 This question is nearly the same as “late-parcel” in line 8.',
    ]);
  });

  test('is nearly the same where a word or two differ', () => {
    expect(warnings(choice({ stem }), second({ stem: stem.replace('angry', 'Angry').replace('four ', '') }))).toHaveLength(1);
  });

  test('is another one about another case', () => {
    expect(
      warnings(choice({ stem }), second({ stem: stem.replace('Ivo', 'Amara').replace('parcel', 'refund').replace('four', 'nine') })),
    ).toEqual([]);
  });

  test('is another one where the person and the thing differ', () => {
    expect(warnings(choice({ stem }), second({ stem: stem.replace('Ivo', 'Amara').replace('parcel', 'refund') }))).toEqual([]);
  });

  test('may ask something else about the same case', () => {
    const long = 'Leyla’s fridge comes on the agreed day, but the fitters leave all of the cardboard and the old pump in her hall.';
    expect(warnings(choice({ stem: `${long} What helps most?` }), second({ stem: `${long} What harms most?` }))).toEqual([]);
  });

  test('that is short may return with other options', () => {
    const short = 'Which measure fits best here?';
    const first = choice({ stem: short });
    expect(
      warnings(first, second({ stem: short, options: ['*NPS, asked once a year', 'CSAT, asked after calls', 'CES, asked about forms'] })),
    ).toEqual([]);
    expect(warnings(first, second({ stem: short }))).toHaveLength(1);
  });

  test('to sort is told apart by its cards', () => {
    const because = (i: number) => `Reason${i} alone${i} puts${i} this${i} card${i} right${i} where${i} it${i} stands.`;
    const deck = (id: string, ...cards: readonly string[]) =>
      `<Q ${id} greet scenario>\nWhich of the two groups does each of these cards belong to?\n\n- A) Helps\n  - a) ${cards[0]}\n    > ${because(1)}\n- B) Harms\n  - b) ${cards[1]}\n    > ${because(2)}\n</Q>\n`;
    expect(warnings(deck('one', 'A clear bill', 'A lost call'), deck('two', 'Warm bread', 'Wet shoes'))).toEqual([]);
    expect(warnings(deck('one', 'A clear bill', 'A lost call'), deck('two', 'A lost call', 'A clear bill'))).toHaveLength(1);
  });
});

describe('A prequestion', () => {
  test('is not asked again word for word in practice', () => {
    const guess = choice({ id: 'guess', stem, tag: 'Prequestion', attributes: '' });
    expect(warnings(`${guess}\n${second({ stem })}`)).toEqual([
      'TP464 lesson-1 19 This question asks the same as “guess” in line 8, once as a guess and once as practice; the second time learners only remember the answer.',
    ]);
  });

  test('may be followed by practice about a new case', () => {
    const guess = choice({ id: 'guess', stem, tag: 'Prequestion', attributes: '' });
    expect(
      warnings(`${guess}\n${second({ stem: 'Amara waits for a refund that was promised in May. Which answer calms her most?' })}`),
    ).toEqual([]);
  });
});
