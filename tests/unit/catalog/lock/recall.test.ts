import { describe, expect, test } from 'vitest';
import { checkContent } from '#catalog/check-content.ts';
import { courseYml, cx, edited, hotel, locked, parcel, wait } from '../../../fixtures/released.ts';
import { type Files, withFiles } from '../../../fixtures/small-course.ts';

const released = locked(cx);
const today = new Date('2026-11-21');

function cureOf(code: string, files: Files): string | undefined {
  return withFiles(files, (root) => checkContent(root, today)).diagnostics.find((found) => found.code === code)?.cure;
}

describe('the cure of a mistake in a released question', () => {
  test('gives a question back to the objective that it was released for, where that lacks one now', () => {
    const moved = edited(released, hotel, '<Q wait explain', '<Q wait greet');
    const greet = edited(
      edited(moved, hotel, 'explain: Explain it.', 'explain: Explain it.\n  greet: Greet guests.'),
      courseYml,
      'explain: understand',
      'explain: understand, greet: apply',
    );
    const lost = edited(greet, hotel, '<Q cold-room explain', '<Q cold-room greet');
    expect(cureOf('TP306', lost)?.split('\n').slice(0, 5)).toEqual([
      'in line 9:',
      '<Q cold-room explain scenario>',
      'in line 20:',
      '<Q wait explain order="natural">',
      note,
    ]);
  });

  test('puts the answer to a guess back into the section that answered it', () => {
    const sections =
      '## Parcels\n\nA parcel travels far.\n\n## News\n\nPeople want to know.\n\n<Answer to="guess" />\n\n## The rest\n\nLate parcels annoy people most.\n';
    const before = locked({ ...cx, [parcel]: `${cx[parcel]}\n${sections}` });
    const gone = edited(before, parcel, '<Answer to="guess" />\n\n', '');
    const line = (gone[parcel] ?? '').split('\n').indexOf('## The rest') + 1;
    expect(cureOf('TP415', gone)).toBe(`add above line ${line}:\n<Answer to="guess" />\n\n${note}`);
  });

  test('writes the tag of a question that is gone as it was', () => {
    const gone = edited(released, hotel, wait, '');
    expect(cureOf('TP600', gone)).toContain('\n<Q wait explain order="natural">\nHow long');
  });

  const note = '(as it was released)';

  test('writes options that are missing, with their feedback', () => {
    const b = '- [ ] b) Five minutes\n  > By then the guest has looked for another desk.\n';
    expect(cureOf('TP207', edited(released, hotel, b, ''))).toBe(
      `add below line 23:\n- [ ] b) Five minutes\n  > By then the guest has looked for another desk.\n${note}`,
    );
  });

  test('writes a lost key with its mark, and does not miss the mark as well', () => {
    const lost = edited(released, hotel, '- [x] a) One minute\n  > Silence is what annoys.\n', '');
    expect(cureOf('TP207', lost)).toMatch(/^add below line 21:\n- \[x\] a\) One minute\n {2}> Silence is what annoys\./);
    expect(cureOf('TP208', lost)).toBeUndefined();
  });

  test('writes a lost key also where enough options are left', () => {
    const four = locked(edited(cx, hotel, '- [ ] c) 20 minutes', '- [ ] d) An hour\n  > Nobody waits so long.\n- [ ] c) 20 minutes'));
    const lost = edited(four, hotel, '- [x] a) One minute\n  > Silence is what annoys.\n', '');
    expect(cureOf('TP208', lost)).toMatch(/^add below line 21:\n- \[x\] a\) One minute\n/);
  });

  test('writes sentences that are missing below the last one', () => {
    const c = '- c) Returns need no printer\n  > Ask the warehouse.\n';
    expect(cureOf('TP220', edited(released, parcel, c, ''))).toBe(
      `add below line 49:\n- c) Returns need no printer\n  > Ask the warehouse.\n${note}`,
    );
  });

  test('writes the line with the letter that its text had', () => {
    expect(cureOf('TP203', edited(released, hotel, 'c) 20 minutes', 'b) 20 minutes'))).toBe('- [ ] c) 20 minutes');
  });

  test('writes a line with a doubled letter as the option that is missing', () => {
    expect(cureOf('TP203', edited(released, hotel, 'b) Five minutes', 'c) 20 minutes'))).toBe(`- [ ] b) Five minutes\n${note}`);
    expect(cureOf('TP203', edited(released, hotel, 'b) Five minutes', 'a) Nobody minds'))).toBe(
      `- [ ] b) Five minutes\n${note}\nIf it is the same question in other words, write instead of it:\n- [ ] b) Nobody minds\nand then: npm run lock -- minor cx/wait`,
    );
  });

  test('writes the lines whose mark is another, and no others', () => {
    expect(cureOf('TP209', edited(released, hotel, '[ ] b) Five', '[x] b) Five'))).toBe('- [ ] b) Five minutes');
    expect(cureOf('TP208', edited(released, hotel, '[x] a) One', '[ ] a) One'))).toBe('- [x] a) One minute');
    const both = edited(edited(released, hotel, '[x] a) One', '[ ] a) One'), hotel, '[ ] b) Five', '[x] b) Five');
    expect(cureOf('TP209', edited(both, hotel, '[ ] c) 20', '[x] c) 20'))).toBe(
      'in line 22:\n- [x] a) One minute\nin line 24:\n- [ ] b) Five minutes\nin line 26:\n- [ ] c) 20 minutes',
    );
  });

  test('marks the released key also where its words are others', () => {
    const reworded = edited(released, hotel, '- [x] a) One minute', '- [ ] a) At once');
    expect(cureOf('TP208', reworded)).toBe(
      `- [x] a) One minute\n${note}\nIf it is the same question in other words, write instead of it:\n- [x] a) At once\nand then: npm run lock -- minor cx/wait`,
    );
    expect(cureOf('TP208', edited(reworded, hotel, 'b) Five minutes', 'b) Soon'))).toBe(
      `in line 22:\n- [x] a) One minute\nin line 24:\n- [ ] b) Five minutes\n${note}`,
    );
  });

  test('gives several keys back, and their number to the tag', () => {
    const two = locked(
      edited(
        edited(cx, hotel, '<Q wait explain order="natural">', '<Q wait explain choose="2" order="natural">'),
        hotel,
        '[ ] b) Five',
        '[x] b) Five',
      ),
    );
    expect(cureOf('TP210', edited(two, hotel, '[x] b) Five', '[ ] b) Five'))).toBe('in line 24:\n- [x] b) Five minutes');
    expect(cureOf('TP209', edited(two, hotel, ' choose="2"', ''))).toBe('in line 19:\n<Q wait explain choose="2" order="natural">');
  });

  test('has the reason written anew where a wrong option was made right with praise', () => {
    const named = locked(
      edited(
        edited(
          cx,
          hotel,
          '  > By then the guest has looked for another desk.',
          '  > By then the guest has looked for another desk. `late`',
        ),
        hotel,
        '- [ ] c) 20 minutes',
        '- [ ] d) An hour\n  > Nobody waits so long. `hour`\n- [ ] c) 20 minutes',
      ),
    );
    const praised = edited(
      named,
      hotel,
      '- [ ] d) An hour\n  > Nobody waits so long. `hour`',
      '- [x] d) An hour\n  > Guests of this house have all the time in the world.',
    );
    expect(cureOf('TP209', praised)).toMatch(
      /^in line 19:\n<Q wait explain order="natural" choose="2">\n[\s\S]*\nand then: npm run lock -- major cx\/wait\n\(or, to have back .*\)\nin place of lines 26 to 27:\n- \[ \] d\) An hour\n {2}> Nobody waits so long\. `hour`/,
    );
  });

  test('asks for one answer more where an option was added that is right and praised', () => {
    const two = edited(edited(cx, hotel, 'order="natural"', 'choose="2"'), hotel, '- [ ] b) Five', '- [x] b) Five');
    const three = edited(locked(two), hotel, '- [ ] c) 20', '- [x] d) Two minutes\n  > That is soon enough as well.\n- [ ] c) 20');
    const cure = cureOf('TP210', three) ?? '';
    expect(cure).toMatch(/^<Q wait explain choose="3">\nand then: npm run lock -- major cx\/wait\n\(or, to have back/);
    const named = edited(three, hotel, 'soon enough as well.', 'soon enough as well. `soon`');
    expect(cureOf('TP210', named)).not.toContain('major');
  });

  test('mends a line of an option without a second message about its mark', () => {
    const files = edited(released, hotel, '- [x] a) One minute', '• a) One minute');
    const found = withFiles(files, (root) => checkContent(root, today)).diagnostics;
    expect(found.filter(({ line }) => line === 22)).toHaveLength(1);
  });

  test('gives a doubled id the name of the question that is gone', () => {
    expect(cureOf('TP301', edited(released, hotel, '<Q wait', '<Q cold-room'))).toBe('<Q wait explain order="natural">');
    expect(cureOf('TP301', edited(released, parcel, '<Q share', '<Q cards'))).toBe('<Q share deliver>');
  });

  test('is the one of the rule where nothing was released', () => {
    expect(cureOf('TP209', edited(cx, hotel, '[ ] b) Five', '[x] b) Five'))).toMatch(/^- b\) Five minutes\n/);
  });
});

describe('the cure of a mistake in the lines of a released question', () => {
  const sum = `<Q share-sum deliver>
Of \`n\` parcels \`p\` came on the promised day. Which share is that?

- n = 200 to 400 by 100
- a = 36 to 56
- p = a × n ÷ 100
- [x] = p ÷ n × 100 ± 0.5 %
  > \`p\` ÷ \`n\` is \`a\`%.
- = n ÷ p ± 0.5
  > The other way round. \`turned\`
- = ?
  > Divide.
</Q>
`;
  const fine = `<Q fine deliver rank>
A customer says “Fine” and looks away. Which reply serves best, and which least?

- [3] a) “Is something still open for you?”
  > It leaves the meaning to him.
- [2] b) “Take your time with it.”
  > It gives room.
- [1] c) “I see that you are angry.”
  > A guess.

> Rated by us.
</Q>
`;
  const lab = `<MetricsLab lab deliver>
Load the answers. What may you report?

- a) Before and after a new greeting \`nps\`
  - Before: \`10: 25, 9: 20, 8: 35, 5: 20\`
  - After: \`10: 28, 9: 21, 8: 33, 5: 18\`
  > What to notice in this sample.

> What to notice once you have tried.
</MetricsLab>
`;
  const more = locked({ ...cx, [parcel]: [cx[parcel], sum, fine, lab].join('\n') });
  const lineOf = (files: Files, text: string) => (files[parcel] ?? '').split('\n').findIndex((line) => line.startsWith(text)) + 1;
  const found = (code: string, files: Files) =>
    withFiles(files, (root) => checkContent(root, today)).diagnostics.find((each) => each.code === code);

  test('is the one line of a sum that differs, said there', () => {
    const files = edited(more, parcel, 'p = a × n', 'p = c × n');
    expect(found('TP632', files)).toMatchObject({ line: lineOf(files, '- p ='), cure: '- p = a × n ÷ 100\n(as it was released)' });
  });

  test('is the line of a sum that is missing, below the one before it', () => {
    const files = edited(more, parcel, '- p = a × n ÷ 100\n', '');
    const { line, cure } = found('TP633', files) ?? {};
    expect(found('TP632', files)).toBeUndefined();
    expect(line).toBe(lineOf(files, '- a = 36'));
    expect(cure).toBe('add below this line:\n- p = a × n ÷ 100\n(as it was released)');
  });

  test('is said once where several lines use a number that no line gives', () => {
    const files = edited(more, parcel, '- n = 200 to 400 by 100\n', '');
    const all = withFiles(files, (root) => checkContent(root, today)).diagnostics.filter(({ code }) => /^TP63/.test(code));
    expect(all.map(({ cure }) => cure.split('\n')[1])).toEqual(['- n = 200 to 400 by 100']);
  });

  test('is each line whose rating differs', () => {
    const files = edited(edited(more, parcel, '- [3] a)', '- [2] a)'), parcel, '- [2] b)', '- [3] b)');
    const a = lineOf(files, '- [2] a)');
    expect(cureOf('TP608', files)).toMatch(
      new RegExp(
        `^in line ${a}:\n- \\[3\\] a\\) “Is something still open for you\\?”\nin line ${a + 2}:\n- \\[2\\] b\\) “Take your time with it.”\n`,
      ),
    );
  });

  test('has the released words where a sign of the line is lost and the words are others', () => {
    const files = edited(more, parcel, 'a) Before and after a new greeting `nps`', 'a) All answers of May, nps');
    expect(cureOf('TP621', files)).toMatch(
      /^- a\) Before and after a new greeting `nps`\n\(as it .*\)\nIf it is .*:\n- a\) All answers of May, `nps`\nand then: npm run lock -- minor cx\/lab$/,
    );
  });

  test('is the whole list of steps that lost their numbers, and its bullets are no second mistake', () => {
    const files = { ...released, [hotel]: (released[hotel] ?? '').replace(/^\d\. (?=[a-d]\))/gm, '• ') };
    const all = withFiles(files, (root) => checkContent(root, today)).diagnostics.filter(({ code }) => /^TP2/.test(code));
    expect(all.map(({ code }) => code)).toEqual(['TP222']);
    expect(all[0]?.cure).toMatch(/^in place of lines 33 to 40:\n1\. a\) Hear of the hotel\n {3}> Nobody books/);
  });

  test('puts the text of another question back with its options', () => {
    const other = edited(
      edited(
        released,
        hotel,
        'How long may a guest wait for the key before somebody says a word?',
        'Which colour suits small doors in old houses?',
      ),
      hotel,
      'b) Five minutes',
      'b) Green',
    );
    expect(cureOf('TP606', other)).toMatch(
      /\nin line 20:\nHow long may a guest wait for the key before somebody says a word\?\nin line 24:\n- \[ \] b\) Five minutes\n\(as it was/,
    );
  });

  test('numbers steps as they were when letters come back', () => {
    const files = edited(edited(released, hotel, '2. b) Book', '2. c) Book'), hotel, '3. c) Sleep', '3. b) Sleep');
    expect(cureOf('TP603', files)).toMatch(/^in line 35:\n2\. b\) Book a room\nin line 37:\n3\. c\) Sleep there\n/);
  });
});

describe('the cure of an id that stands twice', () => {
  test('is another id for another question, and to delete a copy', () => {
    expect(cureOf('TP301', edited(cx, hotel, '<Q wait', '<Q cold-room'))).toMatch(
      /^<Q short-english-name explain order="natural">\n\(in place of/,
    );
    const copy = (cx[hotel] ?? '').slice((cx[hotel] ?? '').indexOf('<Q cold-room'));
    expect(cureOf('TP301', { ...cx, [hotel]: `${cx[hotel]}\n${copy}` })).toMatch(/^delete this question/);
  });
});
