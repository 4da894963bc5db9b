import { describe, expect, test } from 'vitest';
import { diagramNames } from '#catalog/kit.ts';
import type { Drawing } from '#catalog/read-lesson.ts';
import Diagram from '#components/lesson/Diagram.astro';
import { lessonWith } from '../fixtures/lesson.ts';
import { attributes, elements, insides, render, text } from '../fixtures/render.ts';

const labels = ['Seen', 'A parcel: +1', 'A queue: -2', 'Hidden:', 'The rules: 0', 'The people: 2'];

function show(drawing: Partial<Drawing> & Pick<Drawing, 'name'>): Promise<string> {
  const whole: Drawing = { alt: 'What it shows', labels, labelPlaces: [], caption: [], line: 1, column: 1, ...drawing };
  return render(Diagram, {
    props: { name: whole.name, alt: whole.alt },
    lesson: lessonWith({ lesson: { drawings: [whole] } }),
  });
}

describe.each(diagramNames)('the diagram %s', (name) => {
  test('is one picture whose name is its description', async () => {
    const [picture, ...others] = attributes(await show({ name }), 'svg');
    expect(picture).toMatchObject({ role: 'img', 'aria-label': 'What it shows' });
    expect(others).toEqual([]);
  });

  test('gives screen readers its labels as a list', async () => {
    const html = await show({ name });
    expect(attributes(html, 'ul')).toEqual([{ class: 'visually-hidden' }]);
    expect(insides(html, 'li').map(text)).toEqual(labels);
  });

  test('draws every label', async () => {
    const drawn = text(insides(await show({ name }), 'svg').join());
    for (const word of ['parcel', 'queue', 'rules', 'people']) expect(drawn).toContain(word);
  });

  test('can be drawn with one label and with none', async () => {
    for (const few of [['Alone'], []]) {
      const html = await show({ name, labels: few });
      expect(html).not.toMatch(/NaN|Infinity|undefined/);
      expect(insides(html, 'li').map(text)).toEqual(few);
    }
  });

  test('shows HTML in labels and description as text', async () => {
    const hostile = '<img src=x onerror="alert(1)">';
    const html = await show({ name, alt: hostile, labels: labels.map((label) => `${hostile} ${label}`) });
    expect(elements(html)).not.toContain('img');
    expect(attributes(html, 'svg')[0]).toMatchObject({ 'aria-label': hostile });
  });

  test('needs no style attribute, which the security policy would refuse', async () => {
    expect(await show({ name })).not.toMatch(/\sstyle=/);
  });
});

test('a diagram has a caption only where the author wrote one', async () => {
  const caption = ['Read it ', { type: 'strong' as const, children: ['upwards'] }];
  expect(insides(await show({ name: 'iceberg', caption }), 'figcaption').map(text)).toEqual(['Read it upwards']);
  expect(await show({ name: 'iceberg' })).not.toContain('figcaption');
});
