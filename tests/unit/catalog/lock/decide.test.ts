import { describe, expect, test } from 'vitest';
import { type Decision, decide } from '#catalog/lock/decide.ts';
import { cards, coldRoom, cx, edited, found, hotel, load, locked, parcel, stages, wait } from '../../../fixtures/released.ts';
import type { Files } from '../../../fixtures/small-course.ts';

const released = locked(cx);
const itemOf = (files: Files, id: string) => load(files).lock?.get('cx')?.items.get(id);
const refusal = (files: Files, decision: Decision, name: string) => {
  const { lock = new Map(), courses } = load(files);
  const decided = decide(lock, courses, decision, name, '2026-11-21');
  return 'refusal' in decided ? decided.refusal : null;
};

const stem =
  'At check-out Noor praises her clean room. In the evening she tells friends that the hotel “felt cold”. What is her customer experience?';
const reworded = edited(released, hotel, stem, 'Tidy, said one guest about where she slept, yet somehow chilly. Name her experience!');
const otherKey = edited(edited(released, hotel, '- [x] a) One', '- [ ] a) One'), hotel, '- [ ] b) Five', '- [x] b) Five');
const swapped = edited(edited(released, hotel, 'a) One minute', 'b) One minute'), hotel, 'b) Five minutes', 'a) Five minutes');
const otherKind = edited(edited(released, hotel, 'scenario>', 'choose="2">'), hotel, '- [ ] b) The service', '- [x] b) The service');

describe('minor', () => {
  test('takes the new words and keeps the revision', () => {
    expect(found(reworded)).toHaveLength(1);
    const decided = locked(reworded, 'minor', 'cx/cold-room');
    expect(found(decided)).toEqual([]);
    expect(itemOf(decided, 'cold-room')).toMatchObject({ rev: 1, stem: expect.stringContaining('Tidy, said one guest') });
  });

  test('takes an option away and keeps its letter from being given again', () => {
    const card = '  - b) The label for a return is in the box\n    > No printer is needed.\n';
    const decided = locked(edited(released, parcel, card, ''), 'minor', 'cx/cards');
    expect(itemOf(decided, 'cards')).toMatchObject({
      rev: 1,
      key: 'a=A c=B',
      gone: new Map([['b', 'The label for a return is in the box']]),
    });
    const back = locked(edited(decided, parcel, '- B) Harms', `${card}- B) Harms`));
    expect(found(back)).toEqual(['TP608 parcel.mdx:14:5']);
    expect(itemOf(locked(back, 'correction', 'cx/cards'), 'cards')?.gone).toEqual(new Map());
  });

  test('is refused when a removed option’s letter stands for another one', () => {
    const d = '- [ ] d) The price of the room\n  > Part of it.\n';
    const four = locked(edited(released, hotel, '- [x] c) The whole', `${d}- [x] c) The whole`));
    const three = locked(edited(four, hotel, d, ''), 'minor', 'cx/cold-room');
    const other = edited(three, hotel, '- [x] c) The whole', '- [ ] d) Whatever the weather did\n  > No.\n- [x] c) The whole');
    for (const decision of ['minor', 'correction'] as const)
      expect(refusal(other, decision, 'cx/cold-room')).toMatch(/Take an unused letter/);
    expect(itemOf(locked(other, 'major', 'cx/cold-room'), 'cold-room')).toMatchObject({ rev: 2, gone: new Map() });
  });

  test.each([
    ['the key has changed', otherKey, 'cx/wait', /the key has changed too: decide "correction" or "major"/],
    ['letters were swapped', swapped, 'cx/wait', /Put the letters back, or decide "major"/],
    ['the kind has changed', otherKind, 'cx/cold-room', /answered in another way now/],
  ])('is refused when %s', (_why, files, name, why) => expect(refusal(files, 'minor', name)).toMatch(why));
});

describe('major', () => {
  test.each([
    ['other words', reworded, 'cold-room'],
    ['another key', otherKey, 'wait'],
    ['swapped letters', swapped, 'wait'],
    ['another kind', otherKind, 'cold-room'],
    ['nothing that the check can see', released, 'cold-room'],
  ])('raises the revision after %s', (_what, files, id) => {
    const decided = locked(files, 'major', `cx/${id}`);
    expect(found(decided)).toEqual([]);
    expect(itemOf(decided, id)?.rev).toBe(2);
    expect(
      load(decided)
        .courses[0]?.lessons.flatMap((lesson) => lesson.items)
        .find((item) => item.id === `cx/${id}`)?.rev,
    ).toBe(2);
  });

  test('sets letters free and forgets corrections: nothing of before counts any more', () => {
    const corrected = locked(otherKey, 'correction', 'cx/wait');
    expect(itemOf(locked(corrected, 'major', 'cx/wait'), 'wait')).toMatchObject({ rev: 2, corrections: new Map(), gone: new Map() });
  });
});

describe('correction', () => {
  test('takes the new key, keeps the revision and notes the day with the key before', () => {
    const decided = locked(otherKey, 'correction', 'cx/wait', '2026-11-21');
    expect(found(decided)).toEqual([]);
    expect(itemOf(decided, 'wait')).toMatchObject({ rev: 1, key: 'b', corrections: new Map([['2026-11-21', 'a']]) });
    const items = load(decided).courses[0]?.lessons.flatMap((lesson) => lesson.items) ?? [];
    expect(items.find((item) => item.id === 'cx/wait')).toMatchObject({ rev: 1, corrected: '2026-11-21' });
    expect(items.filter((item) => 'corrected' in item)).toHaveLength(1);
  });

  test('keeps all days, and of one day the first key', () => {
    const first = locked(otherKey, 'correction', 'cx/wait', '2026-11-21');
    const again = edited(edited(first, hotel, '- [x] b) Five', '- [ ] b) Five'), hotel, '- [ ] c) 20', '- [x] c) 20');
    expect(itemOf(locked(again, 'correction', 'cx/wait', '2026-11-21'), 'wait')?.corrections).toEqual(new Map([['2026-11-21', 'a']]));
    const later = locked(again, 'correction', 'cx/wait', '2026-12-01');
    expect([...(itemOf(later, 'wait')?.corrections ?? [])]).toEqual([
      ['2026-11-21', 'a'],
      ['2026-12-01', 'b'],
    ]);
    expect(load(later).courses[0]?.lessons[0]?.items.find((item) => item.id === 'cx/wait')?.corrected).toBe('2026-12-01');
  });

  test.each([
    ['the key is as it was', reworded, 'cx/cold-room', /nothing to correct/],
    ['letters were swapped', swapped, 'cx/wait', /Put the letters back/],
  ])('is refused when %s', (_why, files, name, why) => expect(refusal(files, 'correction', name)).toMatch(why));
});

describe('retire', () => {
  test('takes leave of a question, a lesson, an objective and a course that are gone', () => {
    const gone = edited(edited(released, hotel, stages, ''), parcel, cards, '');
    expect(found(locked(gone, 'retire', 'cx/stages'))).toEqual(['TP600 parcel.mdx:31:1']);
    expect(found(locked(locked(gone, 'retire', 'cx/stages'), 'retire', 'cx/cards'))).toEqual([]);
  });

  test.each([
    ['cx/wait', /cx\/wait is still there/],
    ['cx/hotel', /is still there/],
    ['cx', /is still there/],
    ['cx/never', /was never released/],
    ['cy', /No course "cy" is released. Did you mean "cx"/],
  ])('refuses %s', (name, why) => expect(refusal(released, 'retire', name)).toMatch(why));
});

describe('any decision', () => {
  test.each([
    ['about a question that is not there', released, 'cx/wayt', /There is no question cx\/wayt. Did you mean "wait"/],
    [
      'about a question that is not released',
      edited(released, hotel, wait, `${wait}\n${coldRoom.replace('cold-room', 'new')}`),
      'cx/new',
      /not released yet/,
    ],
    ['without a question', released, 'cx', /There is no question cx/],
  ])('is refused %s', (_what, files, name, why) => expect(refusal(files, 'major', name)).toMatch(why));
});
