import { describe, expect, test } from 'vitest';
import { lockPath } from '#catalog/lock/lock-file.ts';
import {
  cards,
  check,
  coldRoom,
  courseYml,
  cx,
  edited,
  found,
  guess,
  hotel,
  locked,
  parcel,
  queue,
  stages,
  wait,
} from '../../../fixtures/released.ts';
import type { Files } from '../../../fixtures/small-course.ts';

const released = locked(cx);
const change = (path: string, before: string, now: string) => edited(released, path, before, now);
const cures = (files: Files) => check(files).map(({ cure }) => cure);
const aliased = (files: Files, text: string) => ({ ...files, [courseYml]: `${files[courseYml]}aliases:\n${text}\n` });

describe('a released course', () => {
  test('has nothing to say of itself', () => {
    expect(found(released)).toEqual([]);
  });

  test('is not judged before anything was released', () => {
    expect(found(edited(cx, hotel, 'wait ', 'patience '))).toEqual([]);
  });

  test.each<[string, string, string, string]>([
    ['a slip of the pen mended', hotel, 'praises her clean room', 'praises her cleen room'],
    ['a comma', hotel, 'In the evening she', 'In the evening, she'],
    ['emphasis and a link to a claim', hotel, 'that the hotel “felt cold”', 'that the hotel [“felt *cold*”](fact:cx)'],
    ['a stem said better', hotel, 'At check-out Noor praises her clean room.', 'When Noor leaves, she praises the clean room.'],
    [
      'an option said better',
      hotel,
      'The service that she received from the front-desk staff',
      'The service that the staff at the front desk gave her',
    ],
    ['other feedback', hotel, 'Service is one source of her response.', 'Much else shaped her response as well.'],
    ['another slip of a number', parcel, '= 28 ± 0.5 %', '= 0.28 ± 0.005 %'],
    ['another title', hotel, 'title: Hotel', 'title: At the desk'],
    ['a new option', hotel, '- [x] c) The whole', '- [ ] d) The price of the room\n  > Part of it.\n- [x] c) The whole'],
    ['a new question', parcel, guess, `${guess}\n${coldRoom.replace('cold-room', 'warm-room').replace('explain', 'deliver')}`],
    ['another objective', courseYml, 'explain: understand', 'explain: understand, greet: apply'],
  ])('may have %s', (_what, path, before, now) => {
    expect(found(change(path, before, now))).toEqual([]);
  });

  test('may have its options in another order, letters and all', () => {
    const [a, b, c] = coldRoom.match(/- \[.\] [\s\S]*?\n {2}> .*\n/g) ?? [];
    const turned = coldRoom.replace(`${a}${b}${c}`, `${c}${a}${b}`);
    expect(turned).not.toBe(coldRoom);
    expect(found(change(hotel, coldRoom, turned))).toEqual([]);
  });

  test('may have a question moved to another lesson', () => {
    expect(found(edited(change(hotel, wait, ''), parcel, guess, `${guess}\n${wait}`))).toEqual([]);
  });

  test('is not judged by what cannot be read', () => {
    const broken = change(hotel, '- [x] c) The whole', '- [x] The whole');
    expect(found(broken)).toEqual([]);
    expect(found(edited(broken, parcel, '- [x] a) That nobody tells them', '- [x] a) What does it cost to send ten shoes?'))).toEqual([
      'TP604 parcel.mdx:35:7',
    ]);
    const { [hotel]: _gone, ...rest } = released;
    expect(found(rest)).toEqual([]);
  });
});

describe('TP600', () => {
  test('finds a question that is gone where it stood, and takes it as deleted on purpose where nothing lacks it', () => {
    const gone = change(hotel, stages, '');
    expect(check(gone)).toMatchObject([{ code: 'TP600', severity: 'error', file: hotel, line: 29, column: 1 }]);
    expect(check(gone)[0]?.message).toContain('"stages" was released and is gone');
    expect(cures(gone)[0]).toMatch(/npm run lock -- retire cx\/stages/);
  });

  test('names the new question that reads like the one that is gone', () => {
    expect(cures(change(hotel, 'stages ', 'steps-of-a-stay '))[0]).toContain('aliases:\n  items:\n    stages: steps-of-a-stay\n');
  });

  test('names the nearest of several new questions, and never one that was there before', () => {
    const steps = stages.replace('stages ', 'steps ').replace('Hear of the hotel', 'Hear of a hotel');
    const other = stages
      .replace('stages ', 'parcel-steps ')
      .replaceAll('hotel', 'shop')
      .replaceAll('room', 'box')
      .replace('a stay', 'an order');
    expect(cures(change(hotel, stages, `${other}\n${steps}`))[0]).toContain('stages: steps\n');
    const twins = locked(edited(cx, hotel, wait, `${wait}\n${queue}`));
    expect(cures(edited(twins, hotel, queue, ''))[0]).toContain('queue: the-new-id\n');
  });

  test('retires a question first whose place another one on the same matter has taken', () => {
    const other = wait
      .replace('wait ', 'call ')
      .replace('How long may a guest wait for the key before somebody says a word?', 'How long may a guest hold the line?')
      .replace('One minute', 'One tune')
      .replace('20 minutes', 'A song');
    expect(cures(change(hotel, wait, other))[0]).toMatch(/^If it is gone for good: npm run lock -- retire cx\/wait\n\(or, .*\)\n<Q wait /);
  });

  test('names the lesson in which the questions of a renamed one stand', () => {
    const { [parcel]: text = '', ...rest } = edited(released, courseYml, 'id: parcel', 'id: late-parcel');
    expect(cures({ ...rest, [parcel.replace('parcel', 'late-parcel')]: text })).toEqual([
      expect.stringContaining('aliases:\n  lessons:\n    parcel: late-parcel\n'),
    ]);
    expect(found({ ...rest, [parcel.replace('parcel', 'late-parcel')]: text })).toEqual(['TP600 course.yml:8:11']);
  });

  test('names both lessons when one was split', () => {
    const { [parcel]: text = '', ...rest } = edited(
      released,
      courseYml,
      '{ id: parcel, minutes: 7, objectives: { deliver: apply } }',
      '{ id: tracking, minutes: 3, objectives: { deliver: apply } }\n  - { id: returns, minutes: 4, objectives: { deliver: apply } }',
    );
    const split = {
      ...rest,
      [parcel.replace('parcel', 'tracking')]: text.replace(cards, ''),
      [parcel.replace('parcel', 'returns')]: text.replace(guess, ''),
    };
    expect(
      cures(edited(split, parcel.replace('parcel', 'returns'), text.slice(text.indexOf('<Q share')).replace(guess, ''), ''))[0],
    ).toContain('parcel: [tracking, returns]');
  });

  test('finds an objective that is gone and names the only new one', () => {
    const renamed = edited(change(courseYml, 'deliver: apply', 'keep-promise: apply'), parcel, 'deliver: Explain', 'keep-promise: Explain');
    const all: Files = { ...renamed, [parcel]: (renamed[parcel] ?? '').replaceAll(' deliver', ' keep-promise') };
    expect(cures(all)).toEqual([expect.stringContaining('aliases:\n  objectives:\n    deliver: keep-promise\n')]);
    expect(found(all)).toEqual(['TP600 parcel.mdx:5:3']);
    const other = { ...all, [courseYml]: `${all[courseYml]}aliases:\n  items:\n    old: guess\n` };
    expect(cures(other)[0]).toContain(`\nbelow line 9 of ${courseYml}:\n  objectives:\n    deliver: keep-promise\n`);
    const more = { ...all, [courseYml]: `${all[courseYml]}aliases:\n  objectives:\n    given: explain\n` };
    expect(cures(more)[0]).toContain(`\nbelow line 10 of ${courseYml}:\n    deliver: keep-promise\n`);
  });

  test('gives an objective its old name back where only the course calls it something else', () => {
    expect(cures(change(courseYml, 'deliver: apply', 'keep-promise: apply'))[0]).toMatch(
      /^ {2}- \{ id: parcel, minutes: 7, objectives: \{ deliver: apply \} \}\n/,
    );
  });

  test('is content with an alias, for a question, a lesson and an objective', () => {
    const renamed = change(hotel, 'stages ', 'steps ');
    expect(found(aliased(renamed, '  items:\n    stages: steps'))).toEqual([]);
    expect(found(locked(aliased(renamed, '  items:\n    stages: steps')))).toEqual([]);
  });

  test('finds a guess that is gone, with its answer', () => {
    const gone = change(parcel, guess, '');
    expect(found(gone)).toEqual(['TP600 parcel.mdx:31:1']);
    expect(cures(gone)[0]).toMatch(/add below this line:\n<Prequestion guess deliver>\nWhat annoys people most/);
    expect(cures(gone)[0]).toContain('\nand add <Answer to="guess" /> below what answers it\n');
  });

  test('finds a lesson that is gone, at the aliases when there are some', () => {
    const { [parcel]: _, ...rest } = change(courseYml, '  - { id: parcel, minutes: 7, objectives: { deliver: apply } }\n', '');
    expect(found(aliased(rest, '  items:\n    older: wait'))).toContain('TP600 course.yml:8:1');
  });

  test('never forgets an alias that was taken back', () => {
    const renamed = locked(aliased(change(hotel, 'stages ', 'steps '), '  items: { stages: steps }'));
    expect(found({ ...renamed, [courseYml]: cx[courseYml] ?? '' })).toEqual(['TP600 hotel.mdx:29:1']);
  });

  test('is content when a question was retired, and when it came back', () => {
    const retired = locked(change(hotel, stages, ''), 'retire', 'cx/stages');
    expect(found(retired)).toEqual([]);
    expect(found({ ...retired, [hotel]: cx[hotel] ?? '' })).toEqual([]);
  });
});

describe('TP601', () => {
  test('finds a course whose folder has another name', () => {
    const moved = Object.fromEntries(Object.entries(released).map(([path, text]) => [path.replace('courses/cx/', 'courses/care/'), text]));
    expect(check(moved)).toMatchObject([{ code: 'TP601', file: lockPath, line: 3, column: 1, severity: 'error' }]);
    expect(found(locked(moved, 'retire', 'cx'))).toEqual([]);
  });
});

describe('TP602', () => {
  const twins = locked(edited(cx, hotel, wait, `${wait}\n${queue}`));
  const renamed = change(hotel, 'stages ', 'steps ');
  const turned = wait.replace('wait ', 'turned ').replace(' b) Five', ' c) Five').replace(' c) 20', ' b) 20');

  test.each([
    ['to a question that is not there', renamed, '  items:\n    stages: stepps', 'TP602 course.yml:11:5', 'Did you mean "steps"?'],
    ['the wrong way round', renamed, '  items:\n    steps: stages', 'TP602 course.yml:11:5', 'the wrong way round'],
    ['from one that is still there', released, '  items:\n    stages: wait', 'TP602 course.yml:11:5', '"stages" is still there'],
    ['in a circle', renamed, '  items: { stages: b, b: stages }', 'TP602 course.yml:10:12', 'in a circle'],
    ['through another one to nowhere', renamed, '  items: { stages: b, b: c }', 'TP602 course.yml:10:12', 'has no question "c"'],
    ['to a lesson that is not there', released, '  lessons: { desk: motel }', 'TP602 course.yml:10:14', 'Did you mean "hotel"?'],
    [
      'to an objective that is not there',
      released,
      '  objectives: { greet: explained }',
      'TP602 course.yml:10:17',
      'Did you mean "explain"?',
    ],
  ])('finds an alias %s', (_what, files, text, place, message) => {
    const wrong = aliased(files, text);
    expect(found(wrong)).toContain(place);
    expect(check(wrong).find(({ code }) => code === 'TP602')?.message).toContain(message);
  });

  test.each([
    ['another key', edited(released, hotel, coldRoom, ''), 'cold-room: wait'],
    ['another form', edited(released, hotel, stages, ''), 'stages: wait'],
    ['swapped letters', edited(locked(edited(cx, hotel, wait, `${wait}\n${turned}`)), hotel, turned, ''), 'turned: wait'],
  ])('finds questions that cannot become one: %s', (_what, files, text) => {
    const wrong = aliased(files, `  items:\n    ${text}`);
    for (const each of [wrong, locked(wrong)]) expect(found(each)).toEqual(['TP602 course.yml:11:5']);
    expect(cures(wrong)).toEqual([`delete this line; then: npm run lock -- retire cx/${text.split(':')[0]}`]);
  });

  test('does not ask again when the question that took another one over changes later', () => {
    const merged = locked(aliased(edited(twins, hotel, queue, ''), '  items: { queue: wait }'));
    const other = edited(edited(merged, hotel, '- [x] a) One', '- [ ] a) One'), hotel, '- [ ] b) Five', '- [x] b) Five');
    expect(found(other)).toEqual(['TP608 hotel.mdx:24:7']);
    expect(found(locked(other, 'correction', 'cx/wait'))).toEqual([]);
  });

  test.each([
    ['through a former name', renamed, '  items: { stages: b, b: steps }'],
    ['from a name that was never released', released, '  items: { draft: wait }'],
    ['to the question itself and its other half', twins, '  items: { wait: [wait, queue] }'],
    ['of a question to one like it', edited(twins, hotel, queue, ''), '  items: { queue: wait }'],
    [
      'of two questions to a new one',
      edited(edited(twins, hotel, queue, ''), hotel, '<Q wait ', '<Q patience '),
      '  items: { queue: patience, wait: patience }',
    ],
  ])('is content with an alias %s', (_what, files, text) => {
    expect(found(aliased(files, text))).toEqual([]);
  });
});
