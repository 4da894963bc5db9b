import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'astro';

const inline = /<(script|style)[^>]*>(.*?)<\/\1>/gs;

/** Astro names every inline script and style it knows of in the policy of every page; each page keeps those it has. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const used = new Set(
    Array.from(html.matchAll(inline), ([, , code = '']) => `sha256-${createHash('sha256').update(code).digest('base64')}`),
  );
  const policy = (found: string) => found.replace(/ '(sha256-[^']+)'/g, (source, hash) => (used.has(hash) ? source : ''));
  return new Response(html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, policy), response);
};
