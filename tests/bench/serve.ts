import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

interface Reply {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Serves a built site as hosts do: texts compressed, hashed files kept for ever. Later builds do not reach it. */
export async function serveSite(folder: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const replies = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map(
        (file) =>
          [
            file
              .slice(folder.length)
              .replaceAll(sep, '/')
              .replace(/index\.html$/, ''),
            replyFor(file),
          ] as const,
      ),
  );
  const server = createServer((request, response) => {
    const reply = replies.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(reply ? 200 : 404, reply?.headers).end(reply?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { url: `http://localhost:${portOf(server)}`, close: () => void server.close() };
}

function replyFor(file: string): Reply {
  const bytes = readFileSync(file);
  const type = types[extname(file)] ?? 'application/octet-stream';
  const isText = /^text|svg|json/.test(type);
  const body = isText ? gzipSync(bytes, { level: 9 }) : bytes;
  return {
    headers: {
      'content-type': type,
      'content-length': String(body.length),
      'cache-control': file.includes('_astro') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(isText && { 'content-encoding': 'gzip' }),
    },
    body,
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
