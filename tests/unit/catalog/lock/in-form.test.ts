import { describe, expect, test } from 'vitest';
import { inForm } from '#catalog/lock/in-form.ts';

describe('inForm', () => {
  test.each<[string, string, readonly string[], string]>([
    ['ends as all others end', 'Who may change things', ['Who pays?', 'Who reads it?'], 'Who may change things?'],
    ['has quotation marks where all others have them', 'Say nothing', ['“Well, then.”', '“Good day.”'], '“Say nothing.”'],
    ['stays where the others differ', 'Say nothing', ['“Well, then.”', 'Good day.', 'Hello'], 'Say nothing'],
    ['stays beside a single one', 'Say nothing', ['Good day.'], 'Say nothing'],
  ])('%s', (_what, text, others, expected) => expect(inForm(text, others)).toBe(expected));
});
