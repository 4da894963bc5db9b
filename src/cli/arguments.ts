import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The arguments of the command, or null after saying what is wrong with them. */
export function readArguments<T extends ParseArgsConfig>(config: T, usage: string): ReturnType<typeof parseArgs<T>> | null {
  try {
    return parseArgs(config);
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/(?<=\.) /);
    return fail([sentence, usage]);
  }
}

/** Says why the command stops, and lets it end as failed. */
export function fail(sentences: readonly string[]): null {
  for (const sentence of sentences) console.error(sentence);
  process.exitCode = 1;
  return null;
}
