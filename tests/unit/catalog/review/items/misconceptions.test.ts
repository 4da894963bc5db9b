import { describe, expect, test } from 'vitest';
import { choice, found, reviewOf } from '../../../../fixtures/questions.ts';

const numeric = (tag: string) =>
  `<Q sum greet scenario>\nOf 400 cases 288 were solved. Which share is that?\n\n- [x] = 72 ± 1 %\n  > The share that needed no second contact within a week.\n- [ ] = 28 ± 1 %\n  > That is the share which came back to the desk. \`${tag}\`\n- [ ] = ?\n  > Divide the cases solved at once by all of the cases.\n</Q>\n`;

describe('A wrong option', () => {
  test('names the mistake behind it', () => {
    expect(found(choice({ tags: { b: '' } }))).toEqual(['TP451 W 14:3']);
    expect(found(choice())).toEqual([]);
  });

  test('of a prequestion names it too', () => {
    expect(found(choice({ tags: { c: '' }, tag: 'Prequestion', attributes: '' }))).toEqual(['TP451 W 16:3']);
  });

  test.each(['cx is service', 'CX-is-service', 'cx_is_service', 'cx-is-', 'услугата'])('cannot name it `%s`', (tag) => {
    expect(found(choice({ tags: { b: tag } }))).toEqual(['TP452 W 14:3']);
  });

  test('among numbers may do without a name, but not with a bad one', () => {
    expect(found(numeric('complement'))).toEqual([]);
    expect(found(numeric('The Rest'))).toEqual(['TP452 W 14:3']);
    expect(found(numeric('x').replace(' `x`', ''))).toEqual([]);
  });
});

test('A name that is missing is a blank behind the words of the feedback', () => {
  const cures = (text: string) => reviewOf([choice({ feedback: { b: text }, tags: { b: '' } })]).map(({ cure }) => cure);
  const why = 'Blame moves the trouble elsewhere and leaves the caller alone';
  expect(cures(`${why}.`)).toEqual([
    `  > ${why}. \`…(a short English name for the mistake, such as price-is-all; or, if it is one of these, excuse-first)\``,
  ]);
  expect(cures(`${why}. blame-others`)).toEqual([`  > ${why}. \`blame-others\``]);
  expect(cures(`${why} (\`blame-others\`).`)).toEqual([`  > ${why}. \`blame-others\``]);
});

test('A wrong option of a gap names its mistake as well', () => {
  const gap = (name: string) =>
    found(
      `<Q gap greet scenario>\nWhich words fit best into the answer to the guest?\n\nWe \`A\` you today.\n\n- A) the promise\n  - [x] a) ring\n    > Whoever promises a call says when it will come.\n  - b) see\n    > Nobody sees a guest who is already at home again.${name}\n</Q>\n`,
    );
  expect(gap(' `wrong-word`')).toEqual([]);
  expect(gap('')).toEqual(['TP451 W 17:5']);
});

test('A mark that was set at a wrong option is told from a name too many', () => {
  const [only, ...more] = reviewOf([choice({ tags: { a: 'blame-others', b: '' } })]);
  expect(more).toEqual([]);
  expect(only).toMatchObject({ code: 'TP466', line: 11 });
  expect(only?.cure).toBe('in line 11:\n- a) You have waited long for it\nin line 13:\n- [x] b) The courier has let us down');
});

test('A right option that names a mistake is probably marked by mistake', () => {
  expect(found(choice({ tags: { a: 'blame-others' } }))).toEqual(['TP466 W 12:3']);
});

describe('The name of a mistake', () => {
  /** A course in which each of these names is used by an item of its own. */
  const course = (...names: readonly string[]) =>
    reviewOf(
      names.map((name, i) =>
        choice({
          id: `item-${i}`,
          stem: `${'abcdefgh'.charAt(i).repeat(9)} asks about case ${i}. What comes next, ${i}?`,
          tags: { b: name },
          attributes: ' scenario order="natural"',
        }),
      ),
    )
      .filter(({ code }) => code === 'TP453')
      .map(({ file, line, column, message }) => `${file.slice(-8, -4)} ${line}:${column} ${message}`);

  test('is probably mistyped where it is used once and nearly equals another', () => {
    expect(course('cx-is-service', 'cx-is-service', 'cx-is-servce')).toEqual([
      'on-3 14:3 `cx-is-servce` stands only here and is nearly the same as `cx-is-service`.',
    ]);
    expect(course('cx-is-servce', 'cx-is-service', 'cx-is-service')).toHaveLength(1);
    expect(course('cx-isservice', 'cx-is-service', 'cx-is-service')).toHaveLength(1);
    expect(course('cx-is-serbise', 'cx-is-service', 'cx-is-service')).toHaveLength(1);
    expect(course('cx-is-servcei', 'cx-is-service', 'cx-is-service')).toHaveLength(1);
  });

  test('is reported at the second of two that are used once each', () => {
    expect(course('cx-is-service', 'cx-is-servise')).toEqual([
      'on-2 14:3 `cx-is-servise` stands only here and is nearly the same as `cx-is-service`.',
    ]);
  });

  test('may differ from another by a short word', () => {
    expect(course('cx-is-service', 'cx-is-service', 'ux-is-service')).toEqual([]);
  });

  test('may differ by a word that other names use as well', () => {
    expect(course('blame-staff', 'blame-stuff', 'stuff-first')).toEqual([]);
    expect(course('blame-staff', 'blame-stuff')).toHaveLength(1);
  });

  test('may differ in more than two letters', () => {
    expect(course('cx-is-service', 'cx-is-service', 'cx-is-servant')).toEqual([]);
  });

  test('is not mistyped where two questions use it', () => {
    expect(course('cx-is-service', 'cx-is-service', 'cx-is-services', 'cx-is-services')).toEqual([]);
  });
});
