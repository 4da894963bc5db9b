import { describe, expect, test } from 'vitest';
import { checkFiles, goodCourse, lessonFile } from '../../../../fixtures/good-course.ts';
import { changed, placeOf, structureOf, wordsOf } from '../../../../fixtures/structure.ts';

describe('headings', () => {
  const heading = '## Why it matters where you work';

  test.each(['# Why it matters', '#### Why it matters'])('%s is refused', (text) => {
    const changes = changed('why', heading, text);
    expect(structureOf(changes)).toEqual([`TP426 E ${placeOf(text, changes)}`]);
    expect(wordsOf('TP426', changes)[0]).toContain('## Why it matters');
  });

  test('### needs a ## above it', () => {
    const changes = changed('what', '## What the words', '### What the words');
    expect(structureOf(changes)).toEqual([`TP426 E ${placeOf('### What', changes)}`]);
  });

  test('### below a ## is in order, and so is the way back', () => {
    expect(structureOf({ ...changed('why', heading, `${heading.replace('##', '###')}`) })).toEqual([]);
  });
});

describe('empty blocks', () => {
  test.each([
    ['pair', 'Good'],
    ['monday', 'Monday'],
    ['bridge', 'Bridge'],
    ['worked', 'Worked'],
  ] as const)('in "%s", <%s> with nothing in it is named', (part, tag) => {
    const changes = changed(part, new RegExp(`<${tag}>[\\s\\S]*</${tag}>`), `<${tag}>\n\n</${tag}>`);
    expect(structureOf(changes)).toEqual([`TP427 E ${placeOf(`<${tag}>`, changes)}`]);
  });

  test('a block around a picture, a list or another block is not empty', () => {
    expect(
      structureOf(changed('pair', /<Good>[\s\S]*<\/Good>/, '<Good>\n\n![A queue at a counter](../images/counter.png)\n\n</Good>')),
    ).toEqual([]);
    expect(structureOf(changed('activity', /<Q[\s\S]*<\/Reflection>/, '<Monday>\n\n- You go.\n\n</Monday>')).join()).not.toContain('TP427');
  });
});

describe('titles', () => {
  test('two lessons with one title are both named', () => {
    const changes = changed('frontmatter', 'Define customer experience', 'trace  a Customer journey');
    const found = checkFiles(goodCourse(changes)).diagnostics.filter(({ code }) => code === 'TP428');
    expect(found.map(({ file, line, column, severity }) => [file.split('/').at(-1), line, column, severity])).toEqual([
      ['define-cx.mdx', Number(placeOf('trace  a', changes).split(':')[0]), 8, 'error'],
      ['journeys-touchpoints.mdx', 2, 8, 'error'],
    ]);
    expect(found[1]?.message).toContain(lessonFile);
  });

  test('titles that only begin alike are in order', () => {
    expect(structureOf(changed('frontmatter', 'Define customer experience', 'Trace a customer journey map'))).toEqual([]);
  });
});

describe('the cast', () => {
  const cast = (...people: string[]) =>
    changed('frontmatter', /cast:[\s\S]*---/, `cast:\n${people.map((person) => `  - { ${person} }`).join('\n')}\n---`);
  const agents = (genders: string, role = 'agent') => [...genders].map((gender, i) => `name: P${i}, gender: ${gender}, role: ${role}`);

  test('nearly all agents of one gender are named, over all lessons', () => {
    const changes = cast(...agents('fff'));
    expect(structureOf(changes)).toEqual([`TP425 W ${placeOf('cast:', changes)}`]);
    expect(wordsOf('TP425', changes)[0]).toContain('Of the 5 agents in this course 4 are women: P0, P1, P2, Ingrid. ');
  });

  test('three of five, or few people, are in order', () => {
    expect(structureOf(cast(...agents('ffm')))).toEqual([]);
    expect(structureOf(cast(...agents('ff')))).toEqual([]);
  });

  test('customers and managers are nobody’s agents', () => {
    expect(structureOf(cast(...agents('ffffff', 'customer'), ...agents('ffff', 'manager')))).toEqual([]);
  });

  test.each(['call-centre agent', 'shop assistant', 'оператор', 'υπάλληλος', 'konsultantka'])('"%s" serves customers', (role) => {
    expect(structureOf(cast(...agents('mmmm', role)))).toHaveLength(1);
  });

  test('angry customers are counted for themselves', () => {
    const angry = agents('mmmmf', 'customer').map((person) => `${person}, angry: true`);
    expect(wordsOf('TP425', cast(...angry))[0]).toContain('5 angry customers in this course 4 are men');
    expect(structureOf(cast(...angry.slice(1)))).toEqual([]);
  });
});
