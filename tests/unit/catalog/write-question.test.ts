import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '#catalog/catalog.ts';
import { readLesson } from '#catalog/read-lesson.ts';
import { writeQuestion } from '#catalog/write-question.ts';
import { hostileItem, kindNames } from '../../fixtures/arbitrary-items.ts';

const head = '---\ntitle: A title\nsummary: A summary\nobjectives: { an-objective: Explain it }\n---\n\n';

function readAgain(written: string) {
  return readLesson(`${head}${written}\nText after the question.\n`, 'lesson.mdx', 'course');
}

describe('a written question', () => {
  test.each(kindNames)('of kind %s reads as the same item, whatever its texts look like', (kind) => {
    fc.assert(
      fc.property(hostileItem(kind), (item) => {
        const { items, diagnostics } = readAgain(writeQuestion(item));
        expect(items).toEqual([item]);
        expect(diagnostics.filter(({ code }) => /^TP(?:1|2)/.test(code) && !['TP105', 'TP107'].includes(code))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('of the real course reads as the same item', () => {
    const { courses } = loadCatalog(process.cwd());
    const items = courses.flatMap((course) => course.lessons.flatMap((lesson) => lesson.items));
    expect(items.length).toBeGreaterThan(60);
    for (const item of items) {
      const [course = ''] = item.id.split('/');
      expect(readLesson(head + writeQuestion(item), 'lesson.mdx', course).items).toEqual([item]);
    }
  });
});
