// biome-ignore lint/style/noRestrictedImports: the one place where Astro hands an island to React.
import hydrate from '@astrojs/react/client.js';
import { wordsAreHere } from './page-language.ts';

/** Astro's way of waking a React island, once the words are here. Until then the island counts as asleep. */
export default (island: HTMLElement): ReturnType<typeof hydrate> =>
  async (...given) => {
    await wordsAreHere();
    hydrate(island)(...given);
  };
