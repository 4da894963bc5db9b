import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import RichTextOfPages from '#components/lesson/RichText.astro';
import type { RichText as Text } from '#domain/rich-text.ts';
import { RichText as RichTextOfIslands } from '#islands/RichText.tsx';
import { attributes, elements, insides, render, text } from '../fixtures/render.ts';

const hostile = '<img src=x onerror="alert(1)"> & <script>alert(2)</script>';

const inPages = (rich: Text) => render(RichTextOfPages, { props: { text: rich } });
const inIslands = async (rich: Text) => renderToStaticMarkup(createElement(RichTextOfIslands, { text: rich }));

describe.each([
  ['pages', inPages],
  ['islands', inIslands],
] as const)('running text in %s', (_, show) => {
  test('keeps emphasis, links and line breaks', async () => {
    const html = await show([
      'Plain, ',
      { type: 'strong', children: ['strong ', { type: 'emphasis', children: ['and both'] }] },
      { type: 'break' },
      { type: 'link', href: 'https://example.org/?a=1&b=2', children: ['a link'] },
    ]);
    expect(insides(html, 'strong')).toEqual(['strong <em>and both</em>']);
    expect(attributes(html, 'br')).toHaveLength(1);
    expect(attributes(html, 'a')).toEqual([{ href: 'https://example.org/?a=1&b=2' }]);
    expect(text(html)).toBe('Plain, strong and botha link');
  });

  test('opens the definition of a term from the term itself', async () => {
    const html = await show([{ type: 'term', term: 'cx', children: ['experience'] }]);
    expect(insides(html, 'button')).toEqual(['experience']);
    expect(lowerCase(attributes(html, 'button'))).toEqual([{ type: 'button', class: 'term', popovertarget: 'term-cx' }]);
  });

  test('marks a claim and puts a named button for its source behind it', async () => {
    const html = await show([{ type: 'claim', fact: 'peak-end', children: ['a ', { type: 'strong', children: ['claim'] }] }]);
    expect(insides(html, 'span')).toEqual(['a <strong>claim</strong>']);
    expect(lowerCase(attributes(html, 'button'))).toEqual([
      { type: 'button', class: 'source-mark', popovertarget: 'source-peak-end', 'aria-labelledby': 'source-label source-peak-end-name' },
    ]);
  });

  test('gives a picture its alternative text and its size, so that nothing jumps', async () => {
    const html = await show([{ type: 'image', src: '/a.webp', alt: 'A "full" shelf', width: 640, height: 480 }]);
    expect(attributes(html, 'img')).toEqual([{ src: '/a.webp', alt: 'A "full" shelf', width: '640', height: '480', loading: 'lazy' }]);
  });

  test('shows HTML that an author typed as text, wherever it stands', async () => {
    const html = await show([
      hostile,
      { type: 'strong', children: [hostile] },
      { type: 'term', term: '"><script>', children: [hostile] },
      { type: 'claim', fact: '"><script>', children: [hostile] },
      { type: 'link', href: '"><script>', children: [hostile] },
    ]);
    expect(new Set(elements(html))).toEqual(new Set(['strong', 'button', 'span', 'a']));
    expect(text(html).split(hostile)).toHaveLength(6);
  });

  test('shows a picture’s alternative text as text, whatever it holds', async () => {
    const html = await show([{ type: 'image', src: '/a.webp', alt: '" onerror="alert(1)' }]);
    expect(attributes(html, 'img')[0]).toMatchObject({ alt: '" onerror="alert(1)' });
    expect(attributes(html, 'img')[0]).not.toHaveProperty('onerror');
  });
});

function lowerCase(all: Record<string, string>[]): Record<string, string>[] {
  return all.map((each) => Object.fromEntries(Object.entries(each).map(([name, value]) => [name.toLowerCase(), value])));
}
