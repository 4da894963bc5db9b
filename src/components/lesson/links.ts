import { lessonPath } from '#components/site/paths.ts';
import type { Item } from '#domain/items/kinds.ts';
import type { Locale } from '#domain/locale.ts';

/** The item with every `lesson:` link leading to that lesson's page. */
export function withLessonLinks<I extends Item>(item: I, locale: Locale, course: string): I {
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, entry]) => [name, resolve(entry)] as const);
    const copy: Record<string, unknown> = Object.fromEntries(entries);
    const target = copy['type'] === 'link' ? /^lesson:(.*)$/.exec(String(copy['href']))?.[1] : undefined;
    return target === undefined ? copy : { ...copy, href: lessonPath(locale, course, target) };
  };
  return resolve(item) as I;
}
