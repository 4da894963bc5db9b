import { describe, expect, test } from 'vitest';
import { mistakes, read } from '../../fixtures/lessons.ts';

const messageOf = (body: string) => read(body).diagnostics.map((found) => `${found.message} ${found.cure}`)[0];

describe('checkPolicy', () => {
  test.each([
    ['TP102 8:1', 'an import', 'import x from "node:fs"\n', ''],
    ['TP102 10:1', 'an export', 'Text.\n\nexport const x = 1\n', 'Text.\n'],
    ['TP103 8:6', 'code in a line', 'Text {process.env.HOME} more\n', 'Text \\{process.env.HOME\\} more\n'],
    ['TP103 8:6', 'several in a line, once', 'Dear {name}, it comes on {day}.\n', 'Dear \\{name\\}, it comes on \\{day\\}.\n'],
    ['TP103 10:1', 'code as a block', 'Text.\n\n{1 + 1}\n', 'Text.\n'],
    [
      'TP103 8:1',
      'an attribute with code',
      '<Activity minutes="1" {...x}>\n\nX\n\n</Activity>\n',
      '<Activity minutes="1">\n\nX\n\n</Activity>\n',
    ],
    ['TP106 8:1', 'a tag that does not exist', '<Goood>\n\nX\n\n</Goood>\n', '<Good>\n\nX\n\n</Good>\n'],
    ['TP106 8:1', 'HTML', '<script>alert(1)</script>\n', ''],
    ['TP106 8:1', 'a nameless tag', '<>\n\nX\n\n</>\n', 'X\n'],
    ['TP106 8:1', 'a name that every object has', '<constructor />\n', ''],
    [
      'TP107 8:1',
      'an attribute that does not exist',
      '<Activity minuts="3" minutes="3">\n\nX\n\n</Activity>\n',
      '<Activity minutes="3">\n\nX\n\n</Activity>\n',
    ],
    ['TP107 8:1', 'an event handler', '<Good onclick="x()">\n\nX\n\n</Good>\n', '<Good>\n\nX\n\n</Good>\n'],
    ['TP108 8:1', 'a missing attribute', '<Activity>\n\nX\n\n</Activity>\n', '<Activity minutes="3">\n\nX\n\n</Activity>\n'],
    ['TP108 8:1', 'an empty attribute', '<Activity minutes=" ">\n\nX\n\n</Activity>\n', '<Activity minutes="3">\n\nX\n\n</Activity>\n'],
    [
      'TP108 8:1',
      'an attribute without a value',
      '<Activity minutes>\n\nX\n\n</Activity>\n',
      '<Activity minutes="3">\n\nX\n\n</Activity>\n',
    ],
    ['TP109 8:6', 'a tag in the middle of a line', 'Text <Good>x</Good> more\n', 'Text\n\n<Good>\n\nx\n\n</Good>\n\nmore\n'],
  ])('says %s of %s', (code, _name, wrong, right) => {
    expect(mistakes(wrong)).toEqual([code]);
    expect(mistakes(right)).toEqual([]);
  });

  test.each([
    ['<Activity minutes="a while">\n\nX\n\n</Activity>\n', 'minutes="a while"'],
    ['<Q an-id greet order="mine">\nX\n</Q>\n', 'order="mine"'],
    ['<Q an-id greet scenario="no">\nX\n</Q>\n', 'scenario="no"'],
  ])('says TP113 of a value without effect: %s', (body, shown) => {
    const found = read(body).diagnostics.find(({ code }) => code === 'TP113');
    expect(found).toMatchObject({ line: 8, column: 1, message: expect.stringContaining(`${shown} in <`) });
  });

  test('says that a value in braces is code, and that the attribute is missing', () => {
    expect(mistakes('<Activity minutes={time}>\n\nX\n\n</Activity>\n')).toEqual(['TP103 8:1', 'TP108 8:1']);
  });

  test('takes braces around a plain value for a slip', () => {
    expect(mistakes('<Activity minutes={3}>\n\nX\n\n</Activity>\n')).toEqual(['TP103 8:11']);
    expect(messageOf('<Answer to={"guess"} />\n')).toContain('<Answer to="guess" />');
  });

  test.each([
    ['<Answer guess-one />\n', '"guess-one" stands in <Answer> without saying what it is. <Answer to="guess-one" />'],
    ['<Diagram iceberg alt="A picture">\n- A\n</Diagram>\n', '<Diagram name="iceberg" alt="A picture">'],
  ])('says in one sentence what a bare word in a tag lacks: %s', (body, said) => {
    expect(mistakes(body)).toEqual(['TP108 8:1']);
    expect(messageOf(body)).toContain(said);
    expect(read(body).answers.map(({ name }) => name)).toEqual(body.startsWith('<Answer') ? ['guess-one'] : []);
  });

  test('repeats what the author typed, and proposes the nearest name', () => {
    expect(messageOf('<Qestion id="a" objective="greet">\n\nX\n\n</Qestion>\n')).toContain('<Qestion>. Did you mean "Q"?');
    expect(messageOf('<Activity minuts="3" minutes="3">\n\nX\n\n</Activity>\n')).toContain('"minuts". Did you mean "minutes"?');
    expect(messageOf('Text {process.env.HOME}\n')).toContain('\\{process.env.HOME\\}');
  });

  test('finds every mistake of a lesson, not only the first', () => {
    expect(mistakes('{1}\n\n<Gut />\n\n[a](http://x)\n')).toEqual(['TP103 8:1', 'TP106 10:1', 'TP105 12:1']);
  });
});

describe('checkPolicy, of addresses', () => {
  test.each([
    'https://example.org/a?b=c#d',
    'HTTPS://example.org',
    'mailto:ask@example.org',
    'fact:peak-end',
    'term:cx',
    'lesson:three-lenses',
    '#heading',
    '../other/',
    './file',
  ])('lets a link point at %s', (url) => {
    expect(mistakes(`[text](${url})\n`)).toEqual([]);
  });

  test.each([
    'javascript:alert%281%29',
    'JavaScript:alert',
    ' javascript:x',
    'java&#10;script:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'http://example.org',
    '//example.org',
    '/absolute',
    'bare',
    '',
  ])('does not let a link point at "%s"', (url) => {
    expect(mistakes(`Text [text](${url})\n`)).toEqual(['TP105 8:6']);
  });

  test('lets pictures be files of the course only', () => {
    expect(mistakes('![alt](../images/a.jpg) ![alt](./a.jpg)\n')).toEqual([]);
    expect(mistakes('![alt](https://example.org/a.jpg)\n')).toEqual(['TP105 8:1']);
    expect(mistakes('![alt](data:image/png;base64,AA)\n')).toEqual(['TP105 8:1']);
    expect(mistakes('![alt](fact:x)\n')).toEqual(['TP105 8:1']);
  });

  test('looks at addresses that stand apart from their links', () => {
    expect(mistakes('[text][1]\n\n[1]: javascript:x\n')).toEqual(['TP105 10:1']);
    expect(mistakes('[text][1]\n\n[1]: https://example.org\n')).toEqual([]);
  });

  test('looks into questions too', () => {
    expect(mistakes('<Reflection an-id greet>\nSee [this](http://x).\n\n> Model.\n</Reflection>\n')).toEqual(['TP105 9:5']);
  });
});
