import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFiles, goodCourse } from '../../../../fixtures/good-course.ts';
import { changed, courseFile, placeOf, structureOf, wordsOf } from '../../../../fixtures/structure.ts';

const explain = 'Explain whose response customer experience is and what it covers.';
const withText = (text: string) => changed('frontmatter', explain, text);

test('the good lesson has nothing to complain of', () => {
  expect(structureOf()).toEqual([]);
});

describe('the number of objectives', () => {
  test('one is too few, and the list of objectives is named', () => {
    const changes = changed('frontmatter', /\n {2}contact-kinds:.*\n {2}judge-case:.*/, '');
    expect(structureOf(changes)).toContain(`TP400 E ${placeOf('objectives:', changes)}`);
  });

  test('five are too many, four are not', () => {
    const more = (count: number) =>
      changed('frontmatter', /cast:/, `${Array.from({ length: count }, (_, i) => `  more-${i}: Explain part ${i}.\n`).join('')}cast:`);
    expect(structureOf(more(2))).toContain(`TP400 E ${placeOf('objectives:')}`);
    expect(structureOf(more(1)).join()).not.toContain('TP400');
  });
});

describe('the verb of an objective', () => {
  test('one that nobody can see is refused at the text of the objective', () => {
    const changes = withText('Know what customer experience is.');
    expect(structureOf(changes)).toEqual([`TP401 E ${placeOf('Know what', changes)}`]);
    expect(wordsOf('TP401', changes)[0]).toMatch(/"explain-cx".*"Know".*Explain, Describe …/);
  });

  test.each(['Understand the word.', 'Learn about the word.', 'Be aware of the word.', 'To know the word.', 'know the word'])(
    'refused: %s',
    (text) => {
      expect(structureOf(withText(text)).join()).toMatch(/^TP401/);
    },
  );

  test('a word that is no verb for objectives is refused', () => {
    const changes = withText('The word customer experience and what it covers.');
    expect(structureOf(changes)).toEqual([`TP402 E ${placeOf('The word', changes)}`]);
  });

  test('in another language, where the list knows only the usual verbs, one that is not on it is a warning', () => {
    const found = (text: string) => {
      const path = 'content/courses/fundamentals/bg/define-cx.mdx';
      const lesson = readFileSync('tests/fixtures/good-course-bg.mdx', 'utf8').replace(/(explain-cx: )\S+/, `$1${text}`);
      return checkFiles({ ...goodCourse(), [path]: lesson })
        .diagnostics.filter(({ code, file }) => /TP40[12]/.test(code) && file === path)
        .map(({ code, severity, cure }) => `${code} ${severity} ${cure}`);
    };
    expect(found('Отгадайте')).toEqual([
      expect.stringMatching(/^TP402 warning {3}explain-cx: …\(a verb .*\n\(if "Отгадайте" is such a verb, leave it\)$/),
    ]);
    expect(found('Знайте')).toEqual([expect.stringMatching(/^TP401 error /)]);
    expect(found('Обяснете')).toEqual([]);
  });

  test('a verb has to fit the level in course.yml, and the cure names both ways out', () => {
    const files = courseFile('explain-cx: understand', 'explain-cx: evaluate');
    expect(structureOf({}, files).filter((found) => found.startsWith('TP403'))).toEqual([`TP403 E ${placeOf('Explain whose')}`]);
    expect(wordsOf('TP403', {}, files)[0]).toMatch(
      /"Explain".*"evaluate".* {2}explain-cx: …\(.*Judge, Assess, Decide …\) whose response .*\n.*explain-cx: understand/,
    );
  });

  test('two verbs at the start are two objectives', () => {
    const changes = withText('Explain and compare the two words.');
    expect(structureOf(changes)).toEqual([`TP404 E ${placeOf('Explain and', changes)}`]);
    expect(wordsOf('TP404', changes)[0]).toContain('  explain-cx: Explain the two words.');
  });

  test.each([
    ['Identify pain points on a map, and present them to the board.', 'Identify pain points on a map.'],
    ['Describe a remedy within your authority and write a note about it.', 'Describe a remedy within your authority.'],
    ['Describe a fair remedy and document the case in the system.', 'Describe a fair remedy.'],
    ['Explain how people wait, and then recommend a sign.', 'Explain how people wait.'],
    ['Use a map for one persona, then present the map to colleagues.', 'Use a map for one persona.'],
    ['Use the steps with an upset guest, as well as documenting the case.', 'Use the steps with an upset guest.'],
    ['Use words and voice together; give colleagues feedback on theirs.', 'Use words and voice together.'],
    ['Use conventions to greet people. Train a new colleague in them.', 'Use conventions to greet people.'],
    ['Judge which channel fits a case, and set up the list for it.', 'Judge which channel fits a case.'],
    ['Tell two kinds of contacts apart, plus list ten of your own.', 'Tell two kinds of contacts apart.'],
    ['Describe how service moved online & write a greeting for a chat.', 'Describe how service moved online.'],
    ['Explain the iceberg of service before applying it to a case.', 'Explain the iceberg of service.'],
    ['Name four tools, compare them, match them to their questions.', 'Name four tools.'],
  ])('a second deed later on is an objective of its own: %s', (text, rest) => {
    expect(wordsOf('TP404', withText(text))[0]).toContain(`  explain-cx: ${rest}\n(what it leaves out`);
  });

  test.each([
    ['Know how to write an apology.', '  explain-cx: Write an apology.'],
    [
      'Know about the move to online.',
      '  explain-cx: …(what the learner will do, such as Explain, Describe, Compare …) the move to online.',
    ],
    ['Know why people leave.', '  explain-cx: …(what the learner will do, such as Explain, Describe …) why people leave.'],
  ])('a verb that nobody can see goes together with what belongs to it: %s', (text, cure) => {
    expect(wordsOf('TP401', withText(text))[0]).toContain(cure);
  });

  test.each([
    'Describe what guests expect and write the most.',
    'Explain how cards help people to find and choose a seat.',
    'To explain the word.',
    'Explain when and why people leave.',
    'Explain and so on.',
    'Judge from the customer’s side whether a case does good or harm, and give the reason.',
    'EXPLAIN the word.',
    'Describe “know your customer” in one sentence.',
  ])('in order: %s', (text) => {
    const files = courseFile('explain-cx: understand', text.startsWith('Judge') ? 'explain-cx: evaluate' : 'explain-cx: understand');
    expect(structureOf(withText(text), files).filter((found) => /TP40[1-4]/.test(found))).toEqual([]);
  });
});
