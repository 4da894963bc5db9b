import { describe, expect, test } from 'vitest';
import { formatLock } from '#catalog/lock/format-lock.ts';
import { lockPath } from '#catalog/lock/lock-file.ts';
import { releaseNew } from '#catalog/lock/release.ts';
import { courseYml, cx, edited, found, guess, hotel, load, locked, parcel, queue, stages, wait } from '../../../fixtures/released.ts';
import type { Files } from '../../../fixtures/small-course.ts';

const released = locked(cx);
const aliased = (files: Files, text: string) => ({ ...files, [courseYml]: `${files[courseYml]}aliases:\n${text}\n` });
const linesOf = (files: Files) => (files[lockPath] ?? '').split('\n');
/** Lines that are in the second lock file and not in the first, and the other way round. */
const difference = (before: Files, after: Files) => ({
  added: linesOf(after).filter((line) => !linesOf(before).includes(line)),
  lost: linesOf(before).filter((line) => !linesOf(after).includes(line)),
});
const itemOf = (files: Files, id: string) => load(files).lock?.get('cx')?.items.get(id);

describe('releaseNew', () => {
  test('takes in every id of a course, with the words it stands for', () => {
    expect(linesOf(released).slice(2, 30)).toEqual([
      'cx:',
      '  lessons:',
      '    hotel: released',
      '    parcel: released',
      '  objectives:',
      '    deliver: released',
      '    explain: released',
      '  items:',
      '    cards:',
      '      kind: matching',
      '      rev: 1',
      '      homes: [parcel]',
      '      tag: Q cards deliver',
      '      key: a=A b=A c=B',
      '      stem: Which group does each card belong to?',
      '      options:',
      '        A: Helps the customer',
      '        B: Harms the customer',
      '        a: A message says when the parcel comes',
      '        b: The label for a return is in the box',
      '        c: The tracking page says “today” for three days',
      '      reasons:',
      '        a: People can plan.',
      '        b: No printer is needed.',
      '        c: A promise is broken.',
      '    cold-room:',
      '      kind: single',
      '      rev: 1',
    ]);
    expect(['guess', 'readiness', 'share', 'stages', 'wait'].map((id) => [itemOf(released, id)?.kind, itemOf(released, id)?.key])).toEqual([
      ['prequestion', 'a'],
      ['self-check', ''],
      ['numeric', '72 ± 0.5 %'],
      ['ordering', 'a b c d'],
      ['single', 'a'],
    ]);
  });

  test('changes nothing when run again, nor after small edits: what was released is the measure', () => {
    expect(locked(released)).toEqual(released);
    const better = edited(released, hotel, 'At check-out Noor praises her clean room.', 'When Noor leaves, she praises the clean room.');
    expect(difference(better, locked(better))).toEqual({ added: [], lost: [] });
    const option = edited(released, hotel, 'The cleaning standard that', 'The standard of cleaning that');
    expect(locked(option)).toEqual(option);
  });

  test('takes along commas, capitals and emphasis of words that are still the same', () => {
    const signs = edited(released, hotel, 'The cleaning standard that', 'The *cleaning* standard, that');
    expect(found(signs)).toEqual([]);
    expect(difference(signs, locked(signs)).added).toEqual(['        a: The *cleaning* standard, that the hotel set for its rooms']);
  });

  test('takes in a new question and a new option and tells of them', () => {
    const more = edited(
      edited(released, parcel, guess, `${guess}\n${guess.replace('guess ', 'second-guess ')}`),
      hotel,
      '- [x] c) The whole',
      '- [ ] d) The price of the room\n  > No.\n- [x] c) The whole',
    );
    const { lock = new Map(), courses } = load(more);
    expect(releaseNew(lock, courses).news).toEqual(['new question: cx/second-guess', 'new letter: d) of cx/cold-room']);
    expect(difference(more, locked(more)).added).toContain('        d: The price of the room');
  });

  test('leaves alone what needs a decision', () => {
    const reused = edited(
      released,
      hotel,
      'a) The cleaning standard that the hotel set for its rooms',
      'a) What other guests had written before',
    );
    expect(locked(reused)).toEqual(reused);
    const gone = edited(released, hotel, stages, '');
    expect(locked(gone)).toEqual(gone);
  });

  test('does not take a letter for new whose text had another one', () => {
    const moved = edited(released, hotel, '- [ ] b) The service that', '- [ ] d) The service that');
    expect(locked(moved)).toEqual(moved);
  });

  test('notes that a question moved to another lesson, with where it was before', () => {
    const moved = edited(edited(released, hotel, wait, ''), parcel, guess, `${guess}\n${wait}`);
    expect(difference(moved, locked(moved)).added).toEqual(['      homes: [hotel, parcel]']);
    expect(itemOf(locked({ ...locked(moved), [hotel]: cx[hotel] ?? '', [parcel]: cx[parcel] ?? '' }), 'wait')?.homes).toEqual([
      'parcel',
      'hotel',
    ]);
  });

  test('gives a renamed question the past of the old one, and keeps that', () => {
    const major = locked(edited(released, hotel, 'Put the steps of a stay', 'Please put the steps of a stay'), 'major', 'cx/stages');
    const renamed = locked(aliased(edited(major, hotel, 'stages ', 'steps '), '  items: { stages: steps }'));
    expect(itemOf(renamed, 'steps')).toMatchObject({ rev: 2, key: 'a b c d', homes: ['hotel'], became: new Map() });
    expect(itemOf(renamed, 'stages')).toMatchObject({ rev: 2, became: new Map([['steps', 2]]) });
  });

  test('notes at which revision a question was merged into another', () => {
    const twins = locked(edited(cx, hotel, wait, `${wait}\n${queue}`));
    const revised = locked(twins, 'major', 'cx/queue');
    const merged = locked(aliased(edited(revised, hotel, queue, ''), '  items: { queue: wait }'));
    expect(itemOf(merged, 'queue')?.became).toEqual(new Map([['wait', 1]]));
    expect(itemOf(locked(locked(merged, 'major', 'cx/wait')), 'queue')?.became).toEqual(new Map([['wait', 1]]));
    expect(itemOf(locked(merged, 'major', 'cx/wait'), 'wait')?.rev).toBe(2);
  });

  test('forgets an alias that was taken back together with the change', () => {
    const renamed = locked(aliased(edited(released, hotel, 'stages ', 'steps '), '  items: { stages: steps }'));
    const back = locked({ ...renamed, [hotel]: cx[hotel] ?? '', [courseYml]: `${cx[courseYml]}aliases:\n  items: { steps: stages }\n` });
    expect(itemOf(back, 'stages')?.became).toEqual(new Map());
    expect(itemOf(back, 'steps')?.became).toEqual(new Map([['stages', 1]]));
  });

  test('takes the words of the source language, and of the first one where that is missing', () => {
    const greek = edited(cx, hotel, 'At check-out Noor praises her clean room.', 'Η Νουρ επαινεί το καθαρό δωμάτιό της.');
    const both = { ...cx, ...toLocale(greek, 'el') };
    expect(locked(both)[lockPath]).toBe(released[lockPath]);
    const alone = Object.fromEntries(Object.entries(both).filter(([path]) => !path.includes('/en/')));
    expect(itemOf(locked(alone), 'cold-room')?.stem).toContain('επαινεί το καθαρό δωμάτιό');
  });

  test('keeps other courses as they are', () => {
    const { lock = new Map(), courses } = load(released);
    const other = new Map(lock).set('older', { lessons: new Map([['one', 'released']]), objectives: new Map(), items: new Map() } as const);
    expect(formatLock(releaseNew(other, courses).lock)).toContain('older:\n  lessons:\n    one: released\n');
  });
});

function toLocale(files: Files, locale: string): Files {
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.endsWith('.mdx'))
      .map(([path, text]) => [path.replace('/en/', `/${locale}/`), text]),
  );
}
