import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { loadCatalog } from '#catalog/catalog.ts';
import { decide } from '#catalog/lock/decide.ts';
import { formatLock } from '#catalog/lock/format-lock.ts';
import type { Lock } from '#catalog/lock/lock-file.ts';
import type { SingleItem } from '#domain/items/single.ts';
import { buildWith } from '../fixtures/build.ts';
import { attempt, ended, opened } from '../fixtures/events.ts';
import { awake, firstOf, place, theCourse } from './learner.ts';

const course = theCourse.id;
const { lesson } = firstOf('single');
const [kept, corrected, revised] = lesson.items.filter((item): item is SingleItem => item.kind === 'single' && item.role === 'practice');
if (!kept || !corrected || !revised) throw new Error('The lesson needs three questions with one answer.');

const newSlug = `${lesson.slug}-anew`;
const local = (id: string) => id.slice(course.length + 1);
const former = { lesson: `${course}/${lesson.slug}`, item: kept.id };
const now: SingleItem = { ...kept, id: `${kept.id}-anew` };

/** The real course after a trainer has renamed a lesson and a question, corrected a key and rewritten a question. */
function changes(): Record<string, string | null> {
  const folder = `content/courses/${course}`;
  const { lock = new Map(), courses } = loadCatalog(process.cwd());
  const links = (text: string) => text.replaceAll(`(lesson:${lesson.slug})`, `(lesson:${newSlug})`);
  const others = theCourse.lessons.filter((each) => each.slug !== lesson.slug);
  return {
    ...Object.fromEntries(others.map(({ file }) => [file, links(readFileSync(file, 'utf8'))])),
    [lesson.file]: null,
    [`${folder}/en/${newSlug}.mdx`]: links(readFileSync(lesson.file, 'utf8')).replace(
      `<Q ${local(kept?.id ?? '')} `,
      `<Q ${local(now.id)} `,
    ),
    [`${folder}/course.yml`]: [
      readFileSync(`${folder}/course.yml`, 'utf8').replace(`id: ${lesson.slug}\n`, `id: ${newSlug}\n`),
      'aliases:',
      `  lessons: { ${lesson.slug}: ${newSlug} }`,
      `  items: { ${local(former.item)}: ${local(now.id)} }`,
      '',
    ].join('\n'),
    'content/lock.yml': formatLock(withCorrection(withRevision(lock, courses))),
  };
}

function withRevision(lock: Lock, courses: Parameters<typeof decide>[1]): Lock {
  const decided = decide(lock, courses, 'major', revised?.id ?? '', '2026-11-21');
  if ('refusal' in decided) throw new Error(decided.refusal);
  return decided.lock;
}

function withCorrection(lock: Lock): Lock {
  const released = lock.get(course);
  const item = released?.items.get(local(corrected?.id ?? ''));
  if (!released || !item) throw new Error('The question is not released.');
  const items = new Map(released.items).set(local(corrected?.id ?? ''), { ...item, corrections: new Map([['2026-11-21', 'a']]) });
  return new Map(lock).set(course, { ...released, items });
}

test('answers stored under former names count, and the learner is told what was corrected or rewritten', async ({ page }) => {
  test.setTimeout(240_000);
  const site = await buildWith(changes());
  expect(site.code, site.output).toBe(0);
  await page.route('http://localhost:4999/**', (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(1);
    const text = site.files.get(path.endsWith('/') || path === '' ? `${path}index.html` : path);
    const type = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }[/[^./]+$/.exec(path)?.[0] ?? ''];
    return text === undefined
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ body: Buffer.from(text, 'latin1'), contentType: type ?? 'text/html' });
  });

  const log = [
    opened(1),
    attempt(2, { item: former.item, response: kept.key }),
    attempt(3, { item: corrected.id, response: corrected.key }),
    attempt(4, { item: revised.id, response: revised.key }),
    ended(5),
  ].map((event) => ({ ...event, at: event.at.replace('2026', '2025') }));
  await page.goto('http://localhost:4999/en/about/');
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [`touchpoint:1/me/${former.lesson}`, JSON.stringify(log)] as const);

  await page.goto(`http://localhost:4999/en/${course}/${newSlug}/`);
  await awake(page);
  await expect(place(page, now)).toHaveAttribute('data-state', 'settled');
  await expect(place(page, corrected)).toHaveAttribute('data-state', 'settled');
  await expect(page.getByText('The answer to this question was corrected on 21 November 2026.')).toBeVisible();
  await expect(place(page, revised)).toHaveAttribute('data-state', 'open');
  await expect(page.getByText('This question was rewritten after you answered it.')).toBeVisible();
  await expect(page.locator('.lesson-progress')).toContainText(/^2 of /);

  await page.goto(`http://localhost:4999/en/progress/${course}/`);
  await awake(page);
  await expect(page.getByText('to an earlier version of this question')).toHaveCount(1);
  await page.goto(`http://localhost:4999/en/${course}/`);
  await awake(page);
  await expect(page.locator('.lesson-list [data-state="started"]')).toHaveCount(1);

  const stored = await page.evaluate((key) => localStorage.getItem(key), `touchpoint:1/me/${former.lesson}`);
  expect(JSON.parse(stored ?? '')).toEqual(log);
});
