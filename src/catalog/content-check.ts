import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { Catalog } from './catalog.ts';
import { keepChecked } from './checked-catalog.ts';
import { formatDiagnostic } from './diagnostic.ts';
import { readPages } from './pages.ts';

/** Checks all content in a thread of its own; rejects only when the check itself breaks. */
function checkAside(root: string): Promise<Catalog> {
  return new Promise((resolve, reject) => {
    new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: root }).once('message', resolve).once('error', reject);
  });
}

/** Has no stack: authors need not know where in the program their mistakes were noticed. */
class ContentMistakes extends Error {
  override readonly name = 'ContentMistakes';
  override readonly stack = '';
}

/** Throws after logging every mistake; otherwise the build goes on with this catalog. */
function keepFaultless(catalog: Catalog, logger: { error(message: string): void }): void {
  const errors = catalog.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  for (const error of errors) logger.error(`\n${formatDiagnostic(error, catalog.sources.get(error.file) ?? '')}\n`);
  if (errors.length > 0)
    throw new ContentMistakes(`Mistakes in the content: ${errors.length}. Each is named above with its line and its cure.`);
  keepChecked(catalog);
}

/** Stops the build, before a page is made, with every mistake in the content; shows what authors save at once. */
export function contentCheck(): AstroIntegration {
  let checked: Promise<Catalog>;
  return {
    name: 'touchpoint:content-check',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build') return;
        const root = process.cwd();
        checked = checkAside(root);
        checked.catch(() => {});
        // These are read by Astro too, long before the check ends, and it would name their mistakes in its own way.
        if (readPages(root).some(({ report }) => report.diagnostics.some(({ severity }) => severity === 'error')))
          keepFaultless(await checked, logger);
      },
      'astro:build:start': ({ logger, setPrerenderer }) =>
        setPrerenderer((pages) => ({
          ...pages,
          setup: async () => {
            keepFaultless(await checked, logger);
            await pages.setup?.();
          },
        })),
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
