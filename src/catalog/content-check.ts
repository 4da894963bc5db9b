import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { formatDiagnostic } from './diagnostic.ts';
import { keepChecked } from './site-catalog.ts';

/** Stops the build, before Astro reads a lesson, with every mistake in the content; shows what authors save at once. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'touchpoint:content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const catalog = checkContent(process.cwd(), new Date(), false);
        const errors = catalog.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
        for (const error of errors) logger.error(`\n${formatDiagnostic(error, catalog.sources.get(error.file) ?? '')}\n`);
        if (errors.length > 0)
          throw new Error(`Mistakes in the content: ${errors.length}. Each is named above with its line and its cure.`);
        keepChecked(catalog);
      },
      // Vite does not know these files: no module imports them.
      'astro:server:setup': ({ server }) => {
        const content = resolve('content');
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content)) return;
          // Astro keeps the list of lessons until it hears this.
          for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
