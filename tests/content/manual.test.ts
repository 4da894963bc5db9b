import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Report } from '#catalog/diagnostic.ts';
import { readYaml } from '#catalog/frontmatter.ts';
import { tags } from '#catalog/kit.ts';
import { readLesson } from '#catalog/read-lesson.ts';
import { factRegister, glossary } from '#catalog/registers.ts';
import { questionKinds } from '#catalog/scaffold/questions.ts';

const manual = readFileSync('content/README.md', 'utf8');
const examples = [...manual.matchAll(/^```mdx\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);

const registers = [...manual.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);

/** The example as a lesson, with the objectives that its tags name. */
function lesson(text: string): string {
  if (text.startsWith('---')) return `${text}\n`;
  const objectives = new Set([...text.matchAll(/^<[A-Z]\w* [\w-]+ ([\w-]+)/gm)].map(([, name = '']) => name));
  const described = [...objectives].map((name) => `  ${name}: Explain it.`);
  return ['---', 'title: A', 'summary: B', 'objectives:', ...described, '---', '', text].join('\n');
}

describe('the manual', () => {
  test.each(examples.map((text) => [text.split('\n', 2).join(' ').slice(0, 50), text] as const))(
    'shows a way to write that is understood: %s',
    (_name, text) => {
      const { diagnostics, items, frontmatter } = readLesson(lesson(text), 'lesson.mdx', 'course');
      // The map is shown with two of its five stages.
      expect(diagnostics.filter(({ code }) => code !== 'TP640')).toEqual([]);
      expect(text.startsWith('---') ? frontmatter?.title : items[0]?.id).toMatch(/\S/);
    },
  );

  test.each<[string, Parameters<typeof readYaml>[1]]>([
    ['statement', factRegister],
    ['definition', glossary],
  ])('shows an entry with a %s that is understood', (field, schema) => {
    const report = new Report('entry.yml');
    const entry = registers.find((text) => text.includes(`\n  ${field}:`));
    expect(readYaml(entry ?? '', schema, report)).not.toBeNull();
    expect(report.diagnostics).toEqual([]);
  });

  test('has an example of every kind of question and activity', () => {
    const kinds = examples.flatMap((text) => readLesson(lesson(text), 'lesson.mdx', 'course').items.map((item) => item.kind));
    expect(kinds).toEqual(expect.arrayContaining([...questionKinds.filter((kind) => kind !== 'multiple')]));
  });

  test('names every tag, and every word that may stand in one', () => {
    for (const [name, tag] of Object.entries(tags)) {
      expect(manual, name).toMatch(new RegExp(`<${name}\\b`));
      for (const attribute of [...tag.required, ...tag.optional]) expect(manual, attribute).toMatch(new RegExp(`\\b${attribute}\\b`));
    }
  });

  test('has no line that an editor must break', () => {
    const long = manual.split('\n').filter((line) => line.length > 135 && !line.startsWith('|') && !line.startsWith('  >'));
    expect(long).toEqual([]);
  });
});
