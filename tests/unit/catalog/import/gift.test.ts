import { describe, expect, test } from 'vitest';
import { importGift } from '#catalog/import/gift.ts';
import { writeQuestion } from '#catalog/write-question.ts';
import { target } from '../../../fixtures/import.ts';

const read = (text: string, change = {}) => importGift(text, target(change));
const first = (text: string) => read(text).items[0];
const losses = (text: string) => read(text).losses.map(({ line, what }) => `${line} ${what}`);
const faults = (text: string) => read(text).faults.map(({ line, what }) => `${line} ${what}`);

describe('a title', () => {
  test('that cannot be an id because it begins with a digit has its words turned round', () => {
    const { items, losses } = importGift('::24 hours::Why? {=Yes #It is. ~No #It is not. ~Maybe #Who knows.}', target());
    expect(items.map(({ id }) => id)).toEqual(['course/hours-24']);
    expect(losses.map(({ what }) => what)).toContain('The title "24 hours" has become the id "hours-24".');
  });
});

describe('a GIFT question', () => {
  test('with one right answer', () => {
    const {
      items,
      losses: lost,
      faults: wrong,
    } = read(
      '::locked-door::Why was he cross? {\n=The door was locked #He had come in vain.\n~He was tired #He said so later.\n~It rained #It did not.\n}\n',
    );
    expect(items.map(writeQuestion).join('')).toBe(`<Q locked-door aim>
Why was he cross?

- [x] a) The door was locked
  > He had come in vain.
- b) He was tired
  > He said so later.
- c) It rained
  > It did not.
</Q>
`);
    expect([lost, wrong]).toEqual([[], []]);
  });

  test('with shares of the points', () => {
    expect(first('Which? {~%50%a#x ~%50%b#x ~%-50%c#x ~%-50%d#x}')).toMatchObject({ kind: 'multiple', keys: ['a', 'b'] });
    expect(losses('Which? {~%50%a#x ~%50%b#x ~%-50%c#x ~%-50%d#x}')).toEqual([]);
    expect(losses('Which? {~%33.333%a#x ~%33.333%b#x ~%33.333%c#x ~%-33.333%d#x}')).toEqual([]);
    expect(losses('Which? {~%60%a#x ~%40%b#x ~c#x}')).toEqual([
      '1 The shares 60%, 40%, 0% stay behind: right options count the same here, wrong ones against them.',
    ]);
    expect(first('Which? {=a#x ~%50%b#x ~c#x}')).toMatchObject({ kind: 'single', key: 'a' });
    expect(losses('Which? {=a#x ~%50%b#x ~c#x}')).toHaveLength(1);
  });

  test('of which any of several answers is right', () => {
    expect(first('Which? {=a#x =b#x ~c#x}')).toMatchObject({ kind: 'multiple', keys: ['a', 'b'] });
    expect(losses('Which? {=a#x =b#x ~c#x}')).toEqual(['1 Each of 2 answers was right alone; here all of them have to be chosen.']);
  });

  test('true or false, in the language of the lesson, with a third option to fill', () => {
    const { items } = read('Fire is cold. {F #Not so: it burns. #Right: it burns.}', { locale: 'bg' });
    expect(items[0]).toMatchObject({
      kind: 'single',
      key: 'b',
      options: [
        { text: ['Вярно'], feedback: ['Not so: it burns.'] },
        { text: ['Невярно'], feedback: ['Right: it burns.'] },
        { text: ['…(the text of this option)'] },
      ],
    });
  });

  test('for a number: tolerance, range, shares and the word for all others', () => {
    expect(first('How many? {#=72:0.5#So it is. =%50%70..74#Nearly. ~#Divide them.}')).toMatchObject({
      kind: 'numeric',
      unit: '…(the unit)',
      key: { value: 72, tolerance: 0.5, feedback: ['So it is.'] },
      slips: [{ value: 72, tolerance: 2, feedback: ['Nearly.'] }],
      otherwise: ['Divide them.'],
    });
    expect(first('How many? {#-1.5}')).toMatchObject({ key: { value: -1.5, tolerance: 0 } });
    expect(first('How much? {#0.1..0.4####Measure it.}')).toMatchObject({
      key: { value: 0.25, tolerance: 0.15 },
      otherwise: ['Measure it.'],
    });
  });

  test('with pairs, several cards for a group, and a group without cards', () => {
    const { items } = read('Match. {\n=fork -> kitchen\n=bed -> bedroom\n=pan -> kitchen\n= -> cellar\n}');
    expect(items[0]).toMatchObject({
      kind: 'matching',
      groups: [
        { id: 'A', text: ['kitchen'] },
        { id: 'B', text: ['bedroom'] },
        { id: 'C', text: ['cellar'] },
      ],
      cards: [
        { id: 'a', text: ['fork'], groups: ['A'] },
        { id: 'b', text: ['pan'], groups: ['A'] },
        { id: 'c', text: ['bed'], groups: ['B'] },
      ],
    });
  });

  test('for an essay becomes a reflection', () => {
    expect(first('Tell me. {####A model.}')).toMatchObject({ kind: 'reflection', model: [{ type: 'paragraph', children: ['A model.'] }] });
    expect(losses('Tell me. {}')).toEqual(['1 The task has no model answer: a blank is to be filled.']);
  });

  test('with a gap keeps it', () => {
    expect(first('The sun {=rises#x ~sets#x ~sings#x} in the east.')).toMatchObject({
      stem: [{ type: 'paragraph', children: ['The sun _____ in the east.'] }],
    });
  });

  test('with escaped signs', () => {
    expect(first('1 \\= 1 \\~ \\{x\\} \\# \\: \\\\ ? {=yes#a\\:b ~no#x ~or\\nso#x}')).toMatchObject({
      stem: [{ type: 'paragraph', children: ['1 = 1 ~ {x} # : \\ ?'] }],
      options: [{ feedback: ['a:b'] }, {}, { text: ['or so'] }],
    });
  });

  test('may leave out backslashes where Moodle lets it', () => {
    const text = '::Time: now::It is 10:30. x=1 #2 {=yes: now #Right: so ~no #x ~perhaps #x} a=b';
    expect(faults(text)).toEqual([]);
    expect(first(text)).toMatchObject({ id: 'course/time-now', options: [{ text: ['yes: now'], feedback: ['Right: so'] }, {}, {}] });
    expect(first('How many: two? {#=2:0.1#Yes: two ~#No: two}')).toMatchObject({ key: { tolerance: 0.1, feedback: ['Yes: two'] } });
  });

  test('formatted as HTML keeps what a lesson can hold', () => {
    const html = '[html]<p>A <b>bold</b> &amp; <a href\\="https\\://a.example">x</a></p><ul><li>one</li><li>two</li></ul>';
    expect(first(`${html} {=a#x ~b#x ~c#x}`)?.stem).toEqual([
      {
        type: 'paragraph',
        children: ['A ', { type: 'strong', children: ['bold'] }, ' & ', { type: 'link', href: 'https://a.example', children: ['x'] }],
      },
      { type: 'list', ordered: false, items: [['one'], ['two']] },
    ]);
    expect(losses(`${html} {=a#x ~b#x ~c#x}`)).toEqual([]);
    expect(first('A <em>word</em> {=a#x ~b#x ~c#x}')?.stem).toEqual([
      { type: 'paragraph', children: ['A ', { type: 'emphasis', children: ['word'] }] },
    ]);
    expect(first('[plain]A <em>word</em> {=a#x ~b#x ~c#x}')?.stem).toEqual([{ type: 'paragraph', children: ['A <em>word</em>'] }]);
    expect(first('[markdown]A *word* {=a#x ~b#x ~c#x}')?.stem).toEqual([
      { type: 'paragraph', children: ['A ', { type: 'emphasis', children: ['word'] }] },
    ]);
  });
});

describe('what cannot be carried over is listed with the line of its question', () => {
  const answers = '{=a#x ~b#x ~c#x}';
  test.each([
    ['a category', `$CATEGORY: top/one\n\nWhy? ${answers}`, ['1 "$CATEGORY: top/one" stays behind: lessons take the place of categories.']],
    ['tags', `// [id:7] [tag:hard]\nWhy? ${answers}`, ['1 [id:7] [tag:hard] stays behind: questions here have no tags.']],
    [
      'a picture',
      `\n\n[html]<img src\\="@@PLUGINFILE@@/a.png" alt\\="a cat"> Why? ${answers}`,
      ['3 The picture "@@PLUGINFILE@@/a.png" stays behind; its description stands in the text.'],
    ],
    ['a table', `[html]<table><tr><td>1</td></tr></table> ${answers}`, ['1 The formatting of <table> stays behind, its text does not.']],
    ['a script', `[html]Why?<script>x()</script> ${answers}`, ['1 The part in <script> stays behind.']],
    [
      'an unsafe link',
      `[html]<a href\\="javascript\\:x">Why?</a> ${answers}`,
      ['1 The link to "javascript:x" stays behind: links begin with https://.'],
    ],
    ['missing feedback', `Why? ${answers}\n\nHow? {=a ~b#x ~c}`, ['3 2 answers have no feedback: blanks are to be filled.']],
    ['general feedback', 'Why? {=a#x ~b#x ~c#x####So it is.}', ['1 The general feedback has moved to the right answer.']],
    ['a title', `::Locked door!::Why? ${answers}`, ['1 The title "Locked door!" has become the id "locked-door".']],
    ['a question for words', 'Why? {=a =b}', ['1 "Why?" asks for typed words and stays behind: there is no such question here.']],
    ['a text without question', 'Read this.', ['1 "Read this." asks nothing and stays behind: write it into the lesson.']],
    ['too few options', 'Why? {=a#x ~b#x}', ['1 A question here needs three options: what is missing is a blank.']],
    [
      'too many options',
      'Why? {=a#x ~b#x ~c#x ~d#x ~e#x ~f#x}',
      ['1 The question has 6 options; the check will ask you to leave out the weakest.'],
    ],
    ['no right option', 'Why? {~a#x ~b#x ~c#x}', ['1 None of the answers is right, so the question stays behind.']],
    ['a number without unit', 'How many? {#=1:0#x ~#x}', ['1 The number has no unit: a blank is to be filled, or deleted.']],
    [
      'a taken objective',
      `// touchpoint: objective=taken\nWhy? ${answers}`,
      ['2 The objective "taken" is not free; its questions now serve "aim".'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text, { takenObjectives: new Set(['taken']) }).losses.map(({ line, what }) => `${line} ${what}`)).toEqual(expected);
  });
});

describe('a file with a fault gives its line and no more', () => {
  test.each([
    ['an open brace', 'Why? {=a ~b}\n\nHow? {=c\n\nWho? {=d ~e}', ['3 The brace { of this question is not closed by a brace }.']],
    [
      'an empty answer',
      '\nWhy? {\n=a\n~\n~c}',
      ['4 This question cannot be read as GIFT from "~" on. A text that holds ~ = # { } or : needs a backslash before the sign.'],
    ],
    [
      'an impossible share',
      'Why? {~%500%a ~b}',
      ['1 This question cannot be read as GIFT from "500%a ~b}" on. A text that holds ~ = # { } or : needs a backslash before the sign.'],
    ],
    ['a giant', `Why? {=${'a'.repeat(30000)}}`, ['1 This question is longer than 20000 characters.']],
    ['nothing', '// only a comment\n', ['1 There is no question in this file.']],
  ])('%s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });
});

test('ids are free in the course and differ from each other', () => {
  const { items } = read('::one::Why? {=a ~b ~c}\n\n::one::How? {=a ~b ~c}\n\nПочему? {=a ~b ~c}', { taken: new Set(['one']) });
  expect(items.map(({ id }) => id)).toEqual(['course/one-2', 'course/one-3', 'course/lesson-question']);
});

test('empty lines may stand inside braces', () => {
  expect(read('Why? {\n\n=a#x\n\n~b#x\n~c#x\n\n}\n\nHow? {=a#x ~b#x ~c#x}').items).toHaveLength(2);
});
