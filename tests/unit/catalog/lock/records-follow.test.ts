import { describe, expect, test } from 'vitest';
import { followed } from '#domain/aliases.ts';
import { currentRound, presentAttempts } from '#domain/attempts.ts';
import { kindOf } from '#domain/items/kinds.ts';
import type { LearningRecord } from '#domain/record.ts';
import { attempt, ended, opened } from '../../../fixtures/events.ts';
import {
  cards,
  courseYml,
  cx,
  edited,
  found,
  guess,
  hotel,
  load,
  locked,
  parcel,
  queue,
  share,
  stages,
  wait,
} from '../../../fixtures/released.ts';
import type { Files } from '../../../fixtures/small-course.ts';

const released = locked(cx);
const twins = locked(edited(cx, hotel, wait, `${wait}\n${queue}`));
const aliased = (files: Files, text: string) => ({ ...files, [courseYml]: `${files[courseYml]}aliases:\n${text}\n` });

const at = (n: number, item: string, response: unknown, rev = 1) => attempt(n, { item: `cx/${item}`, response, rev });
/** A learner who has been through the course as it was first released. */
const learner: LearningRecord = {
  'cx/hotel': [opened(1), at(2, 'cold-room', 'c'), at(3, 'wait', 'a'), at(4, 'stages', [...'abcd']), ended(5)],
  'cx/parcel': [opened(1), at(2, 'cards', { a: 'A', b: 'A', c: 'B' }), at(3, 'share', '72'), ended(4)],
};

/** What the learner's record says today of each lesson: its items with the outcome of the latest answer, and whether it was ended. */
function today(files: Files, record: LearningRecord = learner) {
  expect(found(files)).toEqual([]);
  const lessons = load(files).courses[0]?.lessons ?? [];
  const view = followed(record, Object.fromEntries(lessons.flatMap(({ id, former }) => (former ? [[id, former]] : []))));
  return Object.fromEntries(
    lessons.map(({ id, slug, items }) => {
      const log = view[id] ?? [];
      const outcomes = items.flatMap((item) => {
        const last = currentRound(kindOf(item), item, log).at(-1);
        return last ? [`${item.id.slice(3)} ${last.outcome?.success}`] : [];
      });
      return [slug, [...outcomes, ...(log.some((event) => event.type === 'lesson-ended') ? ['ended'] : [])]];
    }),
  );
}

const before = {
  hotel: ['cold-room true', 'wait true', 'stages true', 'ended'],
  parcel: ['cards true', 'share true', 'ended'],
};

/** A lesson under another name. */
function renamedLesson(files: Files, from: string, to: string): Files {
  const path = parcel.replace('parcel', from);
  const { [path]: text = '', ...rest } = edited(files, courseYml, `id: ${from}`, `id: ${to}`);
  return { ...rest, [parcel.replace('parcel', to)]: text };
}

/** Runs once as the author left it and once after `npm run lock`. */
const both = (name: string, files: Files, expected: object, record?: LearningRecord) =>
  test.each([
    ['at once', files],
    ['after npm run lock', locked(files)],
  ])(`${name} (%s)`, (_when, changed) => expect(today(changed, record)).toEqual(expected));

describe('old records', () => {
  test('count for a course that has not changed, which ships no former names', () => {
    expect(today(released)).toEqual(before);
    expect(load(released).courses[0]?.lessons.some((lesson) => 'former' in lesson)).toBe(false);
  });

  both(
    'follow a question that was renamed',
    aliased(edited(released, hotel, '<Q wait ', '<Q wait-for-key '), '  items: { wait: wait-for-key }'),
    {
      ...before,
      hotel: ['cold-room true', 'wait-for-key true', 'stages true', 'ended'],
    },
  );

  both('follow a question that moved', edited(edited(released, hotel, wait, ''), parcel, guess, `${guess}\n${wait}`), {
    hotel: ['cold-room true', 'stages true', 'ended'],
    parcel: ['cards true', 'share true', 'wait true', 'ended'],
  });

  both(
    'follow a question that moved and was renamed, and do not open its new lesson',
    aliased(
      edited(edited(released, hotel, wait, ''), parcel, guess, `${guess}\n${wait.replace('wait ', 'patience ')}`),
      '  items: { wait: patience }',
    ),
    { hotel: ['cold-room true', 'stages true', 'ended'], parcel: ['patience true'] },
    { 'cx/hotel': learner['cx/hotel'] ?? [] },
  );

  both('follow a lesson that was renamed', aliased(renamedLesson(released, 'parcel', 'delivery'), '  lessons: { parcel: delivery }'), {
    hotel: before.hotel,
    delivery: before.parcel,
  });

  const once = locked(aliased(renamedLesson(released, 'parcel', 'delivery'), '  lessons:\n    parcel: delivery'));
  both(
    'follow a lesson that was renamed twice, and what was answered in between',
    edited(renamedLesson(once, 'delivery', 'shipping'), courseYml, 'parcel: delivery', 'parcel: delivery\n    delivery: shipping'),
    { hotel: before.hotel, shipping: ['cards true', 'share false', 'ended'] },
    { ...learner, 'cx/delivery': [opened(5), attempt(6, { item: 'cx/share', response: '71', rev: 1 })] },
  );

  const { [parcel]: parcelText = '', ...rest } = released;
  const split = {
    ...edited(
      rest,
      courseYml,
      '{ id: parcel, minutes: 7, objectives: { deliver: apply } }',
      '{ id: tracking, minutes: 3, objectives: { deliver: apply } }\n  - { id: returns, minutes: 4, objectives: { deliver: apply } }',
    ),
    [parcel.replace('parcel', 'tracking')]: parcelText.replace(cards, ''),
    [parcel.replace('parcel', 'returns')]: parcelText.slice(0, parcelText.indexOf(share)),
  };
  both('follow a lesson that was split', aliased(split, '  lessons: { parcel: [tracking, returns] }'), {
    hotel: before.hotel,
    tracking: ['share true', 'ended'],
    returns: ['cards true', 'ended'],
  });

  const merged = {
    ...edited(
      edited(
        edited(rest, courseYml, '  - { id: parcel, minutes: 7, objectives: { deliver: apply } }\n', ''),
        courseYml,
        'explain: understand',
        'explain: understand, deliver: apply',
      ),
      hotel,
      'explain: Explain it.',
      'explain: Explain it.\n  deliver: Deliver it.',
    ),
  };
  both(
    'follow two lessons that became one',
    aliased({ ...merged, [hotel]: `${merged[hotel]}\n${parcelText.slice(parcelText.indexOf(cards))}` }, '  lessons: { parcel: hotel }'),
    { hotel: ['cold-room true', 'wait true', 'stages true', 'cards true', 'share true', 'ended'] },
  );

  both(
    'follow two questions that became one, the latest answer deciding',
    aliased(edited(edited(twins, hotel, queue, ''), hotel, '<Q wait ', '<Q patience '), '  items: { wait: patience, queue: patience }'),
    { ...before, hotel: ['patience false', 'stages true', 'ended'] },
    { ...learner, 'cx/hotel': [at(1, 'wait', 'a'), at(2, 'queue', 'c'), at(3, 'stages', [...'abcd']), ended(4)] },
  );

  both(
    'follow a question that was split',
    aliased(
      edited(released, parcel, cards, `${cards}\n${cards.replace('cards ', 'more-cards ')}`),
      '  items: { cards: [cards, more-cards] }',
    ),
    {
      ...before,
      parcel: ['cards true', 'more-cards true', 'share true', 'ended'],
    },
  );

  test('become history when a question is another one now, also under a new name', () => {
    const major = locked(released, 'major', 'cx/wait');
    expect(today(major).hotel).toEqual(['cold-room true', 'stages true', 'ended']);
    const renamed = aliased(edited(major, hotel, '<Q wait ', '<Q patience '), '  items: { wait: patience }');
    for (const files of [renamed, locked(renamed)]) {
      expect(today(files).hotel).toEqual(['cold-room true', 'stages true', 'ended']);
      expect(today(files, { 'cx/hotel': [at(1, 'wait', 'a', 2)] }).hotel).toEqual(['patience true']);
    }
  });

  test('count by the revision they were given to when a question is merged into one with another revision', () => {
    const revised = locked(twins, 'major', 'cx/queue');
    const files = locked(aliased(edited(revised, hotel, queue, ''), '  items: { queue: wait }'));
    const answered = (rev: number, content = files) => today(content, { 'cx/hotel': [at(1, 'queue', 'a', rev)] }).hotel;
    expect(answered(1)).toEqual([]);
    expect(answered(2)).toEqual(['wait true']);
    expect(answered(2, locked(files, 'major', 'cx/wait'))).toEqual([]);
  });

  test('are marked again when a key was wrong', () => {
    const other = edited(edited(released, hotel, '- [x] a) One', '- [ ] a) One'), hotel, '- [ ] b) Five', '- [x] b) Five');
    expect(today(locked(other, 'correction', 'cx/wait')).hotel).toEqual(['cold-room true', 'wait false', 'stages true', 'ended']);
  });

  test('stay readable when a question was retired: nothing is deleted', () => {
    const gone = locked(edited(released, hotel, stages, ''), 'retire', 'cx/stages');
    expect(today(gone).hotel).toEqual(['cold-room true', 'wait true', 'ended']);
    expect(presentAttempts({ id: 'cx/stages', rev: 1 }, learner['cx/hotel'] ?? [])).toHaveLength(1);
  });
});
