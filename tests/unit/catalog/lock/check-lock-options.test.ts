import { describe, expect, test } from 'vitest';
import { check, coldRoom, cx, edited, found, guess, hotel, locked, parcel, wait } from '../../../fixtures/released.ts';
import type { Files } from '../../../fixtures/small-course.ts';

const released = locked(cx);
const change = (path: string, before: string, now: string) => edited(released, path, before, now);
const cures = (files: Files) => check(files).map(({ cure }) => cure);

describe('TP603', () => {
  test('gives a new option that took a released letter one that is free', () => {
    const pushed = (files: Files, from: string, to: string) => edited(files, hotel, `${from}) The`, `${to}) The`);
    const moved = pushed(pushed(pushed(released, '[x] c', '[x] d'), 'b', 'c'), 'a', 'b');
    const files = edited(moved, hotel, '- [ ] b) The', '- [ ] a) What other guests had said\n  > They had other rooms.\n- [ ] b) The');
    expect(found(files)).toEqual(['TP603 hotel.mdx:13:7']);
    expect(cures(files)[0]?.split('\n').slice(0, 8)).toEqual([
      'in line 11:',
      '- [ ] d) What other guests had said',
      'in line 13:',
      '- [ ] a) The cleaning standard that the hotel set for its rooms',
      'in line 15:',
      '- [ ] b) The service that she received from the front-desk staff',
      'in line 17:',
      '- [x] c) The whole of what the stay made her think, feel and do',
    ]);
  });

  const a = '- [ ] a) The cleaning standard that the hotel set for its rooms';
  const b = '- [ ] b) The service that she received from the front-desk staff';
  const swapped = change(hotel, a, a.replace('a)', 'b)'));
  const both = edited(swapped, hotel, b, b.replace('b)', 'a)'));

  test('finds letters that were swapped, once', () => {
    expect(found(both)).toEqual(['TP603 hotel.mdx:11:7']);
    expect(check(both)[0]).toMatchObject({
      severity: 'error',
      message: 'What stood under a) when it was released stands under b) now, so past answers would mean something else.',
    });
    expect(cures(both)[0]).toMatch(
      /^in line 11:\n- \[ \] a\) The cleaning standard that the hotel set for its rooms\nin line 13:\n- \[ \] b\) The service/,
    );
  });

  test('finds texts that were swapped together with the key, and does not speak of the key', () => {
    const c = '- [x] c) The whole of what the stay made her think, feel and do';
    const moved = edited(change(hotel, a, a.replace('a)', 'c)')), hotel, c, c.replace('c)', 'a)'));
    expect(found(moved)).toEqual(['TP603 hotel.mdx:11:7']);
  });

  test('finds options that have moved on by one letter because one was put in front', () => {
    const moved = (released[hotel] ?? '').replace(
      coldRoom,
      coldRoom
        .replace(' c) ', ' d) ')
        .replace(' b) ', ' c) ')
        .replace(' a) ', ' b) ')
        .replace('- [ ] b)', '- [ ] a) The price\n  > No.\n- [ ] b)'),
    );
    expect(found({ ...released, [hotel]: moved })).toEqual(['TP603 hotel.mdx:13:7']);
  });

  test('finds swapped letters of texts that are nearly alike', () => {
    const turned = edited(
      change(hotel, '- [x] a) One minute', '- [x] b) One minute'),
      hotel,
      '- [ ] b) Five minutes',
      '- [ ] a) Five minutes',
    );
    expect(found(turned)).toEqual(['TP603 hotel.mdx:22:7']);
  });

  test('finds swapped cards and swapped groups', () => {
    const [ship, box] = ['A message says when the parcel comes', 'The label for a return is in the box'];
    expect(found(edited(change(parcel, `a) ${ship}`, `b) ${ship}`), parcel, `b) ${box}`, `a) ${box}`))).toEqual(['TP603 parcel.mdx:12:5']);
    expect(found(edited(change(parcel, '- A) Helps', '- B) Helps'), parcel, '- B) Harms', '- A) Harms'))).toEqual([
      'TP603 parcel.mdx:11:3',
    ]);
  });
});

describe('TP604', () => {
  test('finds another text under a letter, and says what stood there', () => {
    const reused = change(hotel, 'a) The cleaning standard that the hotel set for its rooms', 'a) What other guests had written before');
    expect(found(reused)).toEqual(['TP604 hotel.mdx:11:7']);
    expect(check(reused)[0]?.message).toContain('Under a) stood something else when it was released: “The cleaning standard that');
    expect(cures(reused)[0]).toMatch(
      /^.*-- minor cx\/cold-room\n.*-- major cx\/cold-room\n\(or, .*\)\n- \[ \] a\) The cleaning standard that the hotel set for its rooms\n\(as it .*\)$/,
    );
  });

  test('takes an option with another reason and another mistake for another question first', () => {
    const named = locked(
      change(hotel, '  > A standard says what the hotel intends.', '  > A standard says what the hotel intends. `standard`'),
    );
    const option = 'a) The cleaning standard that the hotel set for its rooms\n  > A standard says what the hotel intends. `standard`';
    const other = (reason: string) => cures(edited(named, hotel, option, `a) What other guests had written before\n  > ${reason}`))[0];
    expect(other('Others were in other rooms, at other times. `hearsay`')).toMatch(/^.*-- major cx\/cold-room\n.*-- minor /);
    expect(other('A standard says what the hotel intends. `hearsay`')).toMatch(/^.*-- minor cx\/cold-room\n.*-- major /);
    expect(other('Others were in other rooms, at other times. `standard`')).toMatch(/^.*-- minor cx\/cold-room\n.*-- major /);
  });

  test('takes another number in an option for another answer', () => {
    expect(found(change(hotel, 'c) 20 minutes', 'c) 30 minutes'))).toEqual(['TP604 hotel.mdx:26:7']);
  });

  test('finds the letter of a removed option under another one', () => {
    const d = '- [ ] d) The price of the room\n  > Part of it.\n';
    const four = locked(change(hotel, '- [x] c) The whole', `${d}- [x] c) The whole`));
    const three = locked(edited(four, hotel, d, ''), 'minor', 'cx/cold-room');
    expect(found(three)).toEqual([]);
    const other = edited(three, hotel, '- [x] c) The whole', '- [ ] d) Whatever the weather did\n  > No.\n- [x] c) The whole');
    expect(found(other)).toEqual(['TP604 hotel.mdx:15:7']);
    expect(cures(other)[0]).toMatch(/^e\)/);
    expect(cures(other)[0]).not.toContain('minor');
    expect(found(edited(three, hotel, '- [x] c) The whole', `${d}- [x] c) The whole`))).toEqual([]);
    const third = edited(
      three,
      hotel,
      'a) The cleaning standard that the hotel set for its rooms',
      'a) What other guests had written before',
    );
    expect(cures(third)[0]).toMatch(/\n- \[ \] a\) The cleaning standard/);
  });

  test('speaks of sentences to rate and of steps as well', () => {
    expect(found(change(parcel, 'c) Returns need no printer', 'c) Our shops open on Sundays'))).toEqual(['TP604 parcel.mdx:50:3']);
    expect(found(change(hotel, 'd) Write a review', 'd) Pay by card'))).toEqual(['TP604 hotel.mdx:39:4']);
  });
});

describe('TP605', () => {
  test('finds an option that is gone', () => {
    const d = '- [ ] d) The price of the room\n  > Part of it.\n';
    const gone = edited(locked(change(hotel, '- [x] c) The whole', `${d}- [x] c) The whole`)), hotel, d, '');
    expect(found(gone)).toEqual(['TP605 hotel.mdx:8:1']);
    expect(check(gone)[0]?.message).toBe('The option d) was released and is gone: “The price of the room”.');
    expect(cures(gone)[0]).toMatch(
      /^.*-- minor cx\/cold-room\n.*-- major cx\/cold-room\n\(or, .*\)\nadd below line 16:\n- \[ \] d\) The price of the room\n {2}> Part of it\.\n\(as it was released\)$/,
    );
  });

  test('finds a group that is gone with its cards, once, and writes them in their order', () => {
    const group = '- B) Harms the customer\n  - c) The tracking page says “today” for three days\n    > A promise is broken.\n';
    const third = '- C) Neither\n  - d) The parcel is brown\n    > Nobody minds.\n';
    const three = locked(edited(cx, parcel, group, group + third));
    const gone = edited(three, parcel, group, '');
    expect(found(gone)).toEqual(['TP605 parcel.mdx:8:1']);
    expect(check(gone)[0]?.message).toMatch(/^The options B\), c\) were released and are gone: “Harms the customer”, “The tracking/);
    expect(cures(gone)[0]).toMatch(
      /\nadd below line 15:\n- B\) Harms the customer\n {2}- c\) The tracking page says “today” for three days\n {4}> A promise is broken\./,
    );
  });

  test('does not speak of a key that only lost its removed part', () => {
    const card = '  - b) The label for a return is in the box\n    > No printer is needed.\n';
    expect(found(change(parcel, card, ''))).toEqual(['TP605 parcel.mdx:8:1']);
  });
});

describe('TP606', () => {
  const stem =
    'At check-out Noor praises her clean room. In the evening she tells friends that the hotel “felt cold”. What is her customer experience?';

  test('finds another example in a question', () => {
    const other =
      'After the match Kofi liked his seat. On the way home he told his sister that the stadium was not safe. What was his view?';
    expect(found(change(hotel, stem, other))).toEqual(['TP606 hotel.mdx:9:1']);
  });

  test('finds other numbers in a question for a number, whose answer depends on them', () => {
    const other = change(parcel, 'Of 400 parcels 288', 'Of 4000 parcels 2880');
    expect(found(other)).toEqual(['TP606 parcel.mdx:22:1']);
    expect(check(other)[0]?.message).toContain('numbers');
    expect(cures(other)[0]).toMatch(/^Of 400 parcels 288 came on the promised day\. Which share is that\?\n/);
  });

  test('takes a wholly new question under an old id for one change', () => {
    const fresh = change(
      hotel,
      coldRoom,
      wait
        .replace('wait ', 'cold-room ')
        .replace('b) Five', 'c) Five')
        .replace('c) 20', 'b) 20')
        .replace('[x]', '[ ]')
        .replace('- [ ] c) Five', '- [x] c) Five'),
    );
    expect(found(fresh)).toEqual(['TP606 hotel.mdx:9:1']);
    expect(cures(fresh)[0]).toMatch(/^.*-- major cx\/cold-room\n.*-- minor cx\/cold-room\n\(or, /);
  });
});

describe('TP607', () => {
  test('finds a question that is answered in another way', () => {
    const text = coldRoom.replace('scenario>', 'scenario choose="2">').replace('- [ ] b)', '- [x] b)');
    const other = change(hotel, coldRoom, text);
    expect(found(other)).toEqual(['TP607 hotel.mdx:8:1']);
    expect(check(other)[0]?.message).toBe(
      'This was a question with one right answer when it was released, and is a question with several right answers now.',
    );
  });

  test('finds a guess that became a practice question', () => {
    expect(found(change(parcel, guess, guess.replaceAll('Prequestion', 'Q')))).toEqual(['TP607 parcel.mdx:32:1']);
  });
});

describe('TP608', () => {
  test('keeps a new step by a decision, or else has its lines deleted', () => {
    const step = '5. e) Tell a friend\n   > Friends ask after the trip.\n';
    const added = change(hotel, '   > The memory comes last.\n', `   > The memory comes last.\n${step}`);
    expect(found(added)).toEqual(['TP608 hotel.mdx:41:4']);
    expect(cures(added)[0]).toBe(
      'If it is to stay: npm run lock -- major cx/stages\n(or, to have back what was released:)\ndelete lines 41 to 42',
    );
    const two = edited(added, hotel, step, `${step}6. f) Come again\n   > A good stay brings people back.\n`);
    expect(cures(two)[0]).toMatch(/\ndelete lines 43 to 44\ndelete lines 41 to 42$/);
  });

  test.each<[string, string, string, string, string]>([
    ['of a single choice', hotel, '- [x] a) One minute', '- [ ] a) One minute', 'TP608 hotel.mdx:24:7'],
    ['of a number', parcel, '[x] = 72 ± 0.5 %', '[x] = 71 ± 0.5 %', 'TP608 parcel.mdx:24:7'],
    ['of a number, in its tolerance', parcel, '[x] = 72 ± 0.5 %', '[x] = 72 ± 2 %', 'TP608 parcel.mdx:24:7'],
  ])('finds another key %s', (_what, path, before, now, place) => {
    const other = change(path, before, now);
    const complete = before.includes('One minute') ? edited(other, path, '- [ ] b) Five', '- [x] b) Five') : other;
    expect(found(complete)).toEqual([place]);
  });

  test('finds another order of steps', () => {
    const [book, sleep] = ['2. b) Book a room\n   > A booking comes before the trip.\n', '3. c) Sleep there\n   > The stay follows.\n'];
    const other = change(hotel, book + sleep, sleep + book);
    expect(found(other)).toEqual(['TP608 hotel.mdx:35:4']);
    expect(cures(other)[0]).toMatch(
      /^in place of lines 35 to 38:\n2\. b\) Book a room\n {3}> A booking comes before the trip\.\n3\. c\) Sleep there\n {3}> The stay follows\.\n.*-- correction/,
    );
  });

  test('finds a card in another group, and another group that is right as well', () => {
    const card = '  - b) The label for a return is in the box\n    > No printer is needed.\n';
    const moved = edited(change(parcel, card, ''), parcel, '- B) Harms the customer\n', `- B) Harms the customer\n${card}`);
    expect(found(moved)).toEqual(['TP608 parcel.mdx:15:5']);
    expect(cures(moved)[0]).toMatch(
      /^in place of lines 14 to 16:\n {2}- b\) The label .*\n {4}> No printer is needed\.\n- B\) Harms the customer\n/,
    );
    expect(found(change(parcel, 'in the box\n', 'in the box `B`\n'))).toEqual(['TP608 parcel.mdx:14:5']);
  });

  test('takes a key for a decision where the feedback goes with it, and names cards with their groups', () => {
    const moved = edited(change(hotel, '- [x] a) One', '- [ ] a) One'), hotel, '- [ ] b) Five', '- [x] b) Five');
    const lesson = moved[hotel] ?? '';
    const line = lesson.split('\n').findIndex((text) => text.includes('a) One minute')) + 1;
    const lines = lesson.split('\n');
    lines[line] = `${lines[line]} \`too-soon\``;
    const meant = { ...moved, [hotel]: lines.join('\n') };
    expect(cures(meant)[0]).toMatch(
      /^.*-- correction cx\/wait\n.*-- major cx\/wait\n\(or, .*\)\nin place of lines 22 to 23:\n.* One minute\n {2}> Silence is what annoys\./,
    );
    const label = '  - b) The label for a return is in the box\n    > No printer is needed.\n';
    const other = '  - b) The label for a return is in the box\n    > It makes people send back what they meant to keep.\n';
    const sent = edited(change(parcel, label, ''), parcel, '- B) Harms the customer\n', `- B) Harms the customer\n${other}`);
    expect(cures(sent)[0]).toMatch(
      /^.*-- correction cx\/cards\n.*-- major cx\/cards\n\(or, .*\)\n[\s\S]* in the box\n {4}> No printer is needed\.\n- B\)/,
    );
    const kept = edited(change(parcel, label, ''), parcel, '- B) Harms the customer\n', `- B) Harms the customer\n${label}`);
    expect(cures(kept)[0]).toMatch(/^in place of lines/);
    const card = change(parcel, '- B) Harms', '  - g) A note on the door\n    > It saves a trip.\n- B) Harms');
    expect(check(card)[0]?.message).toContain('Here g) in group A) is new');
  });

  test('names both keys and both decisions', () => {
    const other = edited(change(hotel, '- [x] a) One', '- [ ] a) One'), hotel, '- [ ] b) Five', '- [x] b) Five');
    expect(check(other)[0]?.message).toBe('The right answer was a) when it was released, and is b) now.');
    expect(cures(other)[0]).toMatch(
      /^in line 22:\n- \[x\] a\) One minute\nin line 24:\n- \[ \] b\) Five minutes\n.*-- correction cx\/wait\n.*-- major cx\/wait$/,
    );
  });
});
