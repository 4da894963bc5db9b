import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { builtPages } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Presets about style and about third-party hosts, which this site does not have.
    'require-sri': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    // React writes maxLength; HTML does not care.
    'attr-case': 'off',
    // Native controls outside a form keep the content policy's form-action at 'none'.
    'wcag/h32': 'off',
  },
  elements: [
    'html5',
    { 'astro-island': { flow: true, phrasing: true, transparent: true }, 'astro-slot': { flow: true, phrasing: true, transparent: true } },
  ],
});

describe('HTML of the built site', () => {
  it.each(builtPages().map((page) => [page.path, page.html] as const))('is valid on %s', async (path, html) => {
    const report = await validator.validateString(html, path || 'index.html');
    // Astro puts the style of its island element in front of the first island, wherever that stands.
    const found = report.results.flatMap((result) =>
      result.messages
        .filter((message) => !message.message.startsWith('<style> element is not permitted'))
        .map((message) => `${message.line}:${message.column} ${message.ruleId}: ${message.message}`),
    );
    expect([...new Set(found)].slice(0, 12)).toEqual([]);
  });
});
