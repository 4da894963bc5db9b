import { describe, expect, test } from 'vitest';
import { type BodyPart, bodyOf } from '#catalog/lesson-body.ts';

const partsOf = (source: string) => bodyOf(source, new Map()).parts;
/** The HTML with every tag shown as `[Tag …]`. */
const shown = (parts: readonly BodyPart[]): string =>
  parts
    .map((part) =>
      typeof part === 'string'
        ? part
        : `[${part.tag}${Object.entries(part.attributes)
            .map(([name, value]) => ` ${name}=${value}`)
            .join('')}]${shown(part.parts)}[/]`,
    )
    .join('');
const body = (source: string) => shown(partsOf(source)).replace(/\n/g, '');

describe('the text of a lesson', () => {
  test('is HTML, with the tags of the kit where they stand', () => {
    expect(body('One *two*.\n\n<Good>\n\nThree.\n\n</Good>\n\nFour.')).toBe('<p>One <em>two</em>.</p>[Good]<p>Three.</p>[/]<p>Four.</p>');
  });

  test('holds of a question its tag and nothing that gives the answer away', () => {
    const question = '<Q one explain>\nWhat **now**?\n\n- [x] a) This\n  > Because of this.\n</Q>';
    expect(partsOf(question)).toEqual([{ tag: 'Q', attributes: { id: 'one' }, parts: [] }]);
  });

  test('holds of a drawing its tag, since the catalog has read its labels', () => {
    expect(body('<Diagram name="lenses" alt="Lenses">\n- CX\n\nA caption.\n</Diagram>')).toBe('[Diagram name=lenses alt=Lenses][/]');
  });

  test('has tags for links to terms, claims and lessons, within a line and within blocks', () => {
    expect(body('[Word](term:cx), [a **claim**](fact:peak).\n\n<Good>\n\nSee [there](lesson:next).\n\n</Good>')).toBe(
      '<p>[Term to=cx]Word[/], [Claim to=peak]a <strong>claim</strong>[/].</p>[Good]<p>See [LessonLink to=next]there[/].</p>[/]',
    );
  });

  test('has them also where the address is written below the text', () => {
    expect(body('[Word][w].\n\n[w]: term:cx')).toBe('<p>[Term to=cx]Word[/].</p>');
  });

  test('keeps links to the web and to places in the page', () => {
    const html = body('[Web](https://example.org/?a=1&b=2), [mail](mailto:a@example.org), [place](#there).');
    for (const href of ['https://example.org/?a=1&#x26;b=2', 'mailto:a@example.org', '#there']) expect(html).toContain(`href="${href}"`);
  });

  test('shows signs of HTML and of code as text, and no comments', () => {
    expect(body('1 \\< 2 & "so", \\{process.env.HOME\\} `<script>`\n\n{/* allow TP436: it is short */}\n\nOn{/* here */}.')).toBe(
      '<p>1 &#x3C; 2 &#x26; "so", {process.env.HOME} <code>&#x3C;script></code></p><p>On.</p>',
    );
  });

  test('cannot be cut where an author writes what looks like the mark of a tag', () => {
    expect(body('\\<!----> and [w](term:cx)')).toBe('<p>&#x3C;!----> and [Term to=cx]w[/]</p>');
  });

  test('has lists, tables and quotations, with columns set by classes, which the page’s policy allows', () => {
    expect(body('1. a\n   - b\n\n> c\n\n| d | e |\n|---|--:|\n| f | g |')).toBe(
      '<ol><li>a<ul><li>b</li></ul></li></ol><blockquote><p>c</p></blockquote>' +
        '<table><thead><tr><th>d</th><th class="align-right">e</th></tr></thead><tbody><tr><td>f</td><td class="align-right">g</td></tr></tbody></table>',
    );
  });

  test('shows a picture with the attributes of the built file, and its own words', () => {
    const pictures = new Map([['../images/shelf.jpg', { src: '/_astro/shelf.webp', width: 640, height: 480 }]]);
    expect(shown(bodyOf('![A "full" shelf](../images/shelf.jpg)', pictures).parts)).toBe(
      '<p><img src="/_astro/shelf.webp" alt="A &#x22;full&#x22; shelf" width="640" height="480"></p>',
    );
  });

  test('ends between an empty lesson and nothing', () => {
    expect(bodyOf('---\ntitle: T\n---\n', new Map())).toEqual({ parts: [], sections: [] });
  });
});

describe('headings', () => {
  test('have addresses made of their words, each its own, in any language', () => {
    const { sections } = bodyOf('## Why it *matters*\n\n## Why it matters\n\n### Below\n\n## Какво е това', new Map());
    expect(sections).toEqual([
      { slug: 'why-it-matters', text: 'Why it matters' },
      { slug: 'why-it-matters-1', text: 'Why it matters' },
      { slug: 'какво-е-това', text: 'Какво е това' },
    ]);
  });

  test('carry their address, also within a block', () => {
    expect(body('<Good>\n\n## Well done\n\n</Good>')).toBe('[Good]<h2 id="well-done">Well done</h2>[/]');
  });
});
