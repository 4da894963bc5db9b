import { describe, expect, test } from 'vitest';
import Question from '#components/lesson/Question.astro';
import type { Item } from '#domain/items/kinds.ts';
import {
  matchingItem,
  multipleItem,
  numericItem,
  options,
  orderingItem,
  reflectionItem,
  selfCheckItem,
  singleItem,
} from '../fixtures/items.ts';
import { lessonWith, words } from '../fixtures/lesson.ts';
import { attributes, elements, folded, insides, render, shown, text } from '../fixtures/render.ts';

const show = (item: Item, certainty = false) =>
  render(Question, { props: { id: 'item' }, lesson: lessonWith({ items: [item], lesson: { certainty } }) });

interface Example {
  readonly kind: string;
  readonly item: Item;
  readonly instruction: string;
  /** All that must be readable to answer on paper. */
  readonly choices: readonly string[];
  /** The same question with another key, where the order of the choices does not follow from it. */
  readonly otherKey?: Item;
  /** Lines of the folded answer, in order. */
  readonly answers: readonly string[];
}

const cards = matchingItem().cards;
const examples: readonly Example[] = [
  {
    kind: 'single',
    item: singleItem(),
    instruction: words.item.single,
    choices: ['Text a', 'Text b', 'Text c'],
    otherKey: singleItem({ key: 'a' }),
    answers: ['Text a Because a', '✓ Text b Because b', 'Text c Because c'],
  },
  {
    kind: 'multiple',
    item: multipleItem(),
    instruction: 'Choose 2 answers.',
    choices: ['Text a', 'Text b', 'Text c', 'Text d', 'Text e'],
    otherKey: multipleItem({ keys: ['b', 'c'] }),
    answers: ['✓ Text a Because a', 'Text b Because b', 'Text c Because c', '✓ Text d Because d', 'Text e Because e'],
  },
  {
    kind: 'ordering',
    item: orderingItem(),
    instruction: words.item.ordering,
    choices: ['Text a', 'Text b', 'Text c', 'Text d'],
    answers: ['Text a → 1 Because a', 'Text b → 2 Because b', 'Text c → 3 Because c', 'Text d → 4 Because d'],
  },
  {
    kind: 'matching',
    item: matchingItem(),
    instruction: words.item.matching,
    choices: ['Card a', 'Card b', 'Card c', 'Group A', 'Group B', 'Group C'],
    otherKey: matchingItem({ cards: cards.map((card) => ({ ...card, groups: ['C'] })) }),
    answers: ['Card a → Group A Because a', 'Card b → Group A Because b', 'Card c → Group A / Group B Because c'],
  },
  {
    kind: 'numeric',
    item: numericItem(),
    instruction: words.item.numeric,
    choices: ['Your answer in %'],
    otherKey: numericItem({ key: { value: 28, tolerance: 1, feedback: ['No'] }, slips: [] }),
    answers: ['✓ 72 % Yes', '28 % The rest'],
  },
];

describe.each(examples)('a question of the kind $kind', ({ item, instruction, choices, answers }) => {
  test('can be read and answered on paper without scripts', async () => {
    const page = text(shown(await show(item)));
    expect(page).toContain('What now?');
    expect(page).toContain(instruction);
    for (const choice of choices) expect(page).toContain(choice);
  });

  test('keeps its reasons back until it is answered', async () => {
    expect(text(shown(await show(item)))).not.toMatch(/Because|Yes|The rest|Divide/);
  });

  test('folds the answer with its reasons for readers without scripts', async () => {
    const html = folded(await show(item));
    expect(text(insides(html, 'summary').join())).toBe(words.titles.noScriptAnswer);
    expect(insides(html, 'li').map(text)).toEqual(answers);
  });

  test('has a name, and its controls are named after the stem and the instruction', async () => {
    const html = shown(await show(item));
    expect(attributes(html, 'article')).toEqual([
      expect.objectContaining({ 'aria-labelledby': 'course-item-title', 'data-state': 'open' }),
    ]);
    expect(attributes(html, 'fieldset')[0]?.['aria-labelledby']).toBe('course-item-stem course-item-hint');
    for (const id of ['course-item-title', 'course-item-stem', 'course-item-hint']) expect(html.split(`id="${id}"`)).toHaveLength(2);
  });

  test('wakes up when the browser is idle', async () => {
    expect(attributes(await show(item), 'astro-island').map(({ client }) => client)).toEqual(['idle']);
  });
});

const twins = examples.flatMap(({ kind, item, otherKey }) => (otherKey ? [{ kind, item, otherKey }] : []));
test.each(twins)('a question of the kind $kind looks the same before answering, whatever the key', async ({ item, otherKey }) => {
  expect(shown(await show(item))).toBe(shown(await show(otherKey)));
});

describe('a question', () => {
  test('is numbered among the marked ones only', async () => {
    const items = [
      singleItem({ id: 'course/guess', role: 'prequestion' }),
      reflectionItem({ id: 'course/think' }),
      singleItem({ id: 'course/first' }),
      selfCheckItem({ id: 'course/rate' }),
      singleItem({ id: 'course/second' }),
    ];
    const titles = ['first', 'second'].map(async (id) =>
      text(insides(shown(await render(Question, { props: { id }, lesson: lessonWith({ items }) })), 'h3').join()),
    );
    expect(await Promise.all(titles)).toEqual(['Question 1', 'Question 2']);
  });

  test('asks how sure the learner is only where the lesson wants it', async () => {
    expect(text(shown(await show(singleItem(), true)))).toContain(words.item.certainty);
    expect(text(shown(await show(singleItem(), false)))).not.toContain(words.item.certainty);
  });

  test('gives each option a label and all of them one name, so that one excludes the others', async () => {
    const html = shown(await show(singleItem()));
    expect(insides(html, 'label').map(text).sort()).toEqual(['Text a', 'Text b', 'Text c']);
    expect(new Set(attributes(html, 'input').map(({ type, name }) => `${type} ${name}`))).toEqual(new Set(['radio course-item']));
  });

  test('begins an ordering in another order than the right one', async () => {
    const steps = insides(shown(await show(orderingItem())), 'li').map((step) => text(insides(step, 'span')[0] ?? ''));
    expect(steps).not.toEqual(['Text a', 'Text b', 'Text c', 'Text d']);
    expect(steps.toSorted()).toEqual(['Text a', 'Text b', 'Text c', 'Text d']);
  });

  test('shows HTML that an author typed as text', async () => {
    const hostile = '<img src=x onerror="alert(1)"></noscript><script>alert(2)</script>';
    const item = singleItem({
      stem: [{ type: 'paragraph', children: [hostile] }],
      options: options('ab').map((option) => ({ ...option, text: [hostile], feedback: [hostile] })),
      key: 'a',
    });
    const html = await show(item);
    const withoutRuntime = html.replace(/<script>\(\(\)=>[\s\S]*?<\/script>/g, '');
    for (const element of ['script', 'img']) expect(elements(withoutRuntime)).not.toContain(element);
    expect(text(shown(html)).split(hostile)).toHaveLength(4);
    expect(text(folded(html)).split(hostile)).toHaveLength(5);
  });

  test('says which file asks for a question that is not there', async () => {
    await expect(render(Question, { props: { id: 'nowhere' } })).rejects.toThrow(
      'content/courses/course/en/lesson.mdx: there is no question "nowhere".',
    );
  });
});
