/** The built sites under test: one at the root of its host, one below a path, as companies host it. */
export const atRoot = { port: 4329, base: '/', folder: 'dist', url: 'http://localhost:4329/' } as const;
export const atBase = {
  port: 4330,
  base: '/academy/cx/',
  folder: '.astro/site-below-a-path',
  url: 'http://localhost:4330/academy/cx/',
} as const;
