/** The server config in `readme` that stands in the fence below `<!-- tried by tests/hosting: name -->`. */
export function recipeIn(readme: string, name: string): string {
  const found = new RegExp(`<!-- tried by tests/hosting: ${name} -->\\n+\`\`\`\\w*\\n([^]*?)\\n\`\`\``).exec(readme);
  if (!found?.[1]) throw new Error(`README.md has no config below "<!-- tried by tests/hosting: ${name} -->".`);
  return found[1];
}

/** The recipe with every key of `values` replaced, or an error that names the key it lacks. */
export function fillIn(recipe: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((text, [placeholder, value]) => {
    if (!text.includes(placeholder)) throw new Error(`A recipe in README.md has no "${placeholder}", which the trial fills in.`);
    return text.replaceAll(placeholder, value);
  }, recipe);
}
