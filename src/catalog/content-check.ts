import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { formatDiagnostic } from './diagnostic.ts';

/** Stops the build, before anything is rendered, with every mistake in the content. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'touchpoint:content-check',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const { diagnostics, sources } = checkContent(process.cwd(), new Date());
        const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
        for (const error of errors) logger.error(`\n${formatDiagnostic(error, sources.get(error.file) ?? '')}\n`);
        if (errors.length > 0)
          throw new Error(`The content has ${errors.length} mistakes; each is named above with its line and its cure.`);
      },
    },
  };
}
