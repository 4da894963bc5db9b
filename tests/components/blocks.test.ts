import { describe, expect, test } from 'vitest';
import { tags } from '#catalog/kit.ts';
import Activity from '#components/lesson/Activity.astro';
import Bridge from '#components/lesson/Bridge.astro';
import FirstGuesses from '#components/lesson/FirstGuesses.astro';
import Good from '#components/lesson/Good.astro';
import { kit } from '#components/lesson/kit.ts';
import Monday from '#components/lesson/Monday.astro';
import Myth from '#components/lesson/Myth.astro';
import Poor from '#components/lesson/Poor.astro';
import Worked from '#components/lesson/Worked.astro';
import { singleItem } from '../fixtures/items.ts';
import { lessonWith, words } from '../fixtures/lesson.ts';
import { insides, render, text } from '../fixtures/render.ts';

describe('the author kit', () => {
  test('renders every tag that lessons may use', () => {
    expect(Object.keys(kit)).toEqual(expect.arrayContaining(Object.keys(tags)));
  });

  test('holds no other tags than those and what links turn into', () => {
    const others = Object.keys(kit).filter((name) => !Object.hasOwn(tags, name));
    expect(others.sort()).toEqual(['Claim', 'LessonLink', 'Term']);
  });
});

describe('a block', () => {
  test.each([
    ['Good', Good, words.lesson.good],
    ['Poor', Poor, words.lesson.poor],
    ['Worked', Worked, words.lesson.worked],
    ['Myth', Myth, words.lesson.myth],
    ['Monday', Monday, words.lesson.monday],
    ['Bridge', Bridge, words.lesson.bridge],
  ])('%s says what it is above its text, not by its colour alone', async (_, component, title) => {
    const html = await render(component, { slot: '<p>Its <em>text</em></p>' });
    expect(insides(html, 'p')).toEqual([title, 'Its <em>text</em>']);
  });

  test.each([
    ['1', 'Try it yourself · about 1 minute'],
    ['5', 'Try it yourself · about 5 minutes'],
    ['2.5', 'Try it yourself · about 3 minutes'],
  ])('Activity with minutes="%s" is headed "%s"', async (minutes, title) => {
    const html = await render(Activity, { props: { minutes }, slot: '<p>Do it.</p>' });
    expect(insides(html, 'p').map(text)).toEqual([title, 'Do it.']);
  });
});

describe('the first guesses', () => {
  test('repeat every prequestion with its answer at the end of the lesson', async () => {
    const items = [
      singleItem({ id: 'course/one', role: 'prequestion', key: 'a' }),
      singleItem({ id: 'course/two' }),
      singleItem({ id: 'course/three', role: 'prequestion', key: 'c' }),
    ];
    const html = await render(FirstGuesses, { lesson: lessonWith({ items }) });
    expect(insides(html, 'summary').map(text)).toEqual([words.lesson.guessesTitle]);
    expect(insides(html, 'strong').map(text)).toEqual(['Text a', 'Text c']);
  });

  test('are left out of a lesson that asks none', async () => {
    expect((await render(FirstGuesses, { lesson: lessonWith({ items: [singleItem()] }) })).trim()).toBe('');
  });
});
