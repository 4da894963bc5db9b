import { asItemId, isReserved } from '../items/item-tag.ts';

/** A bare word in the tag of an item, as freely as it may be typed. */
export const wordOfItem = /[^\s<>="'“”„«»‘’″{},;:/]+(?:\/[^\s<>="'“”„«»‘’″{},;:/]+)*/u;

/** A name between quotation marks, which need not be there. */
export const nameInQuotes = /["'“”„«»‘’″]([^"'“”„«»‘’″<>\n]+)["'“”„«»‘’″]/u;

interface Problem {
  readonly message: string;
  readonly code: string;
}

const name = /^\p{L}[\p{L}\p{N}_-]*$/u;

/** Collects the names in the tag of an item, however they were written. */
export class ItemNames {
  readonly #tag: string;
  readonly #bare: string[] = [];
  readonly #given = new Map<string, string>();

  constructor(tag: string) {
    this.#tag = tag;
  }

  /** A bare word; gives what is wrong with it. Words with a meaning of their own are no names. */
  add(word: string): Problem | null {
    if (this.isOld(word)) return this.#old();
    if (isReserved(word)) return null;
    if (name.test(word)) {
      this.#bare.push(word);
      return null;
    }
    const local = word.slice(word.lastIndexOf('/') + 1);
    const meant = name.test(local) && !isReserved(local) ? local : asItemId(local);
    this.#bare.push(meant);
    return {
      code: 'TP302',
      message: word.includes('/')
        ? `"${word}" holds the course or the lesson; in a tag stands the name alone, "${meant}".`
        : `"${word}" cannot stand in a tag: names there begin with a letter, and consist of letters, digits and hyphens.`,
    };
  }

  /** A value; `id="…"` and `objective="…"` become names and are a problem, all others are left alone. */
  set(attribute: string, value: string): Problem | null {
    if (!this.isOld(attribute)) return null;
    const meant = name.test(value.trim()) ? value.trim() : asItemId(value);
    if (value.trim() !== '') this.#given.set(attribute, meant);
    return this.#old();
  }

  isOld(word: string): boolean {
    return word === 'id' || word === 'objective';
  }

  /** The names in their order, each with a space before it. */
  written(): string {
    const bare = [...this.#bare];
    const id = this.#given.get('id') ?? bare.shift();
    const objective = this.#given.get('objective') ?? bare.shift();
    return [id, objective, ...bare].flatMap((word) => (word === undefined ? [] : [` ${word}`])).join('');
  }

  #old(): Problem {
    return {
      code: 'TP114',
      message: `The names in <${this.#tag}> stand alone: first the id, then the objective, without id= and objective=.`,
    };
  }
}
