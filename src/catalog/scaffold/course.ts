import { stringify } from 'yaml';
import type { Locale } from '#domain/locale.ts';
import { blank } from '../blanks.ts';

/** The text of a course.yml without lessons. */
export function courseTemplate({ locale, title }: { readonly locale: Locale; readonly title?: string | undefined }): string {
  return `# A course in every language: what does not change when it is translated.
# Ids are for ever: lower-case English words joined by "-". Texts may change, ids may not.
title:
  ${locale}: ${title === undefined ? blank("the course's title") : yamlText(title)}
summary:
  ${locale}: ${blank('what the course gives and for whom, in one or two sentences')}
masteryScore: 0.8
lessons: []
`;
}

/** A text as the value of a field, in quotes where YAML wants them, on one line. */
export function yamlText(text: string): string {
  return stringify(text.replace(/\s+/g, ' ').trim(), { lineWidth: 0 }).trimEnd();
}
