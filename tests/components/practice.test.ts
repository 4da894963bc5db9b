import { describe, expect, test } from 'vitest';
import Answer from '#components/lesson/Answer.astro';
import Curve from '#components/lesson/Curve.astro';
import Prequestion from '#components/lesson/Prequestion.astro';
import Reflection from '#components/lesson/Reflection.astro';
import SelfCheck from '#components/lesson/SelfCheck.astro';
import type { Item } from '#domain/items/kinds.ts';
import { curveItem, reflectionItem, selfCheckItem, singleItem } from '../fixtures/items.ts';
import { lessonWith, words } from '../fixtures/lesson.ts';
import { attributes, folded, insides, render, shown, text } from '../fixtures/render.ts';

const lessonOf = (item: Item) => lessonWith({ items: [item] });
const show = (component: Parameters<typeof render>[0], item: Item) => render(component, { props: { id: 'item' }, lesson: lessonOf(item) });

describe('a prequestion', () => {
  const guess = (key: string) => show(Prequestion, singleItem({ role: 'prequestion', key }));

  test('can be read without scripts', async () => {
    const page = text(shown(await guess('b')));
    for (const expected of [words.titles.prequestion, 'What now?', 'Text a', 'Text b', 'Text c']) expect(page).toContain(expected);
  });

  test('gives its answer away nowhere, because the text of the lesson does so later', async () => {
    const html = await guess('b');
    expect(shown(html)).toBe(shown(await guess('c')));
    expect(folded(html)).toBe('');
    expect(text(html)).not.toContain('Because');
  });
});

describe('an answer in the text', () => {
  const answer = () => render(Answer, { props: { to: 'item' }, lesson: lessonOf(singleItem({ role: 'prequestion' })) });

  test('repeats the question, gives the right option and its reason, and no other', async () => {
    const html = shown(await answer());
    expect(insides(html, 'p').map(text)).toEqual([words.lesson.answerTo, 'What now?', 'Text b', 'Because b', words.item.noGuess]);
  });

  test('refuses to answer what was not asked', async () => {
    await expect(render(Answer, { props: { to: 'item' } })).rejects.toThrow('there is no question "item"');
  });
});

describe('a reflection', () => {
  test('has a field named by its stem and described by who can read it', async () => {
    const html = shown(await show(Reflection, reflectionItem()));
    expect(attributes(html, 'textarea')).toEqual([
      expect.objectContaining({ 'aria-labelledby': 'course-item-stem', 'aria-describedby': 'course-item-hint' }),
    ]);
    expect(text(html)).toContain(words.item.textHint);
  });

  test('keeps the model answer back, and folds it for readers without scripts', async () => {
    const html = await show(Reflection, reflectionItem());
    expect(text(shown(html))).not.toContain('For example');
    expect(insides(folded(html), 'li').map(text)).toEqual(['For example']);
  });
});

describe('a self-check', () => {
  test('names each row of ratings by its statement', async () => {
    const html = shown(await show(SelfCheck, selfCheckItem()));
    const rows = attributes(html, 'div').filter(({ role }) => role === 'radiogroup');
    expect(rows.map((row) => row['aria-labelledby'])).toEqual(['course-item-a', 'course-item-b', 'course-item-c']);
    expect(attributes(html, 'p').flatMap(({ id }) => (id ? [id] : []))).toEqual(['course-item-a', 'course-item-b', 'course-item-c']);
    expect(insides(html, 'label').map(text)).toEqual([1, 2, 3].flatMap(() => words.item.ratings));
  });

  test('folds every statement with its advice for readers without scripts', async () => {
    const html = await show(SelfCheck, selfCheckItem());
    expect(text(shown(html))).not.toContain('Do a');
    expect(insides(folded(html), 'li').map(text)).toEqual(['We do a Do a', 'We do b Do b', 'We do c Do c']);
  });
});

describe('an emotion curve to try', () => {
  test('says in words what the picture shows', async () => {
    const html = shown(await show(Curve, curveItem()));
    const [picture] = attributes(html, 'svg');
    expect(picture).toMatchObject({ role: 'img', 'aria-label': 'Mood over time: +1, −2, 0, +2. Plain average +0.3, peak and end +2.' });
    expect(insides(html, 'dd').map(text)).toEqual(['+0.3', '+2']);
  });

  test('names every slider and every arrow by its event', async () => {
    const html = shown(await show(Curve, curveItem()));
    expect(attributes(html, 'input').map((input) => input['aria-label'])).toEqual([0, 1, 2, 3].map((n) => `Mood for: Event ${n}`));
    const arrows = attributes(html, 'button').flatMap((button) => button['aria-label'] ?? []);
    expect(arrows).toEqual([0, 1, 2, 3].flatMap((n) => [`Move up: Event ${n}`, `Move down: Event ${n}`]));
  });

  test('folds what to notice for readers without scripts', async () => {
    const html = await show(Curve, curveItem());
    expect(text(shown(html))).not.toContain('Notice');
    expect(insides(folded(html), 'li').map(text)).toEqual(['Notice']);
  });
});
