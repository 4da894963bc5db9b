import { cancel, isCancel, select, text } from '@clack/prompts';
import { fail } from './arguments.ts';

/** Something a command must know: from a flag, or else from whoever sits at the terminal. */
export interface Field {
  readonly flag: string;
  /** What to call it where it is missing, if not by its flag. */
  readonly called?: string;
  readonly question: string;
  readonly example?: string;
  /** What can be chosen, given the answers so far. */
  readonly choices?: (answers: Answers) => readonly string[];
  /** What is wrong with an answer, in a sentence. */
  readonly problem?: (answer: string, answers: Answers) => string | undefined;
}

export type Answers = Readonly<Record<string, string>>;

/** All answers, or null after saying which flags are missing or wrong, or when the person gave up. */
export async function answersTo(
  command: string,
  fields: readonly Field[],
  given: Readonly<Record<string, unknown>>,
): Promise<Answers | null> {
  const missing = fields.filter(({ flag }) => given[flag] === undefined);
  const atTerminal = process.stdin.isTTY && process.stdout.isTTY;
  if (missing.length > 0 && !atTerminal) {
    const flags = missing.map(({ flag, called }) => called ?? `--${flag}`);
    const list = [flags.slice(0, -1).join(', '), flags.at(-1)].filter((part) => part !== '').join(' and ');
    return fail([
      `Without a terminal to ask at, "npm run ${command}" needs ${list}.`,
      `For example: npm run ${command}${command.includes(' -- ') ? '' : ' --'} ${example(fields, given)}`,
      `More: npm run ${command.split(' ')[0]} -- --help`,
    ]);
  }
  const answers: Record<string, string> = {};
  for (const field of fields) {
    const typed = given[field.flag];
    const answer = typeof typed === 'string' ? typed : await ask(field, answers);
    if (answer === null) return null;
    const problem = problemWith(field, answer, answers);
    if (problem !== undefined) return fail([problem]);
    answers[field.flag] = answer;
  }
  return answers;
}

/** The arguments as they might be, with what is given. */
function example(fields: readonly Field[], given: Readonly<Record<string, unknown>>): string {
  const answers: Record<string, string> = {};
  for (const { flag, example: sample, choices } of fields) {
    const typed = given[flag];
    answers[flag] = typeof typed === 'string' ? typed : (sample ?? choices?.(answers)[0] ?? '…').replaceAll(', ', ',');
  }
  return Object.entries(answers)
    .map(([flag, value]) => (flag === 'what' ? value : `--${flag} ${value}`))
    .join(' ');
}

function problemWith({ flag, choices, problem }: Field, answer: string, answers: Answers): string | undefined {
  const known = choices?.(answers);
  if (known && !known.includes(answer))
    return `--${flag} cannot be "${answer}". ${known.length > 0 ? `There are: ${known.join(', ')}.` : 'There are none yet.'}`;
  return problem?.(answer, answers);
}

async function ask(field: Field, answers: Answers): Promise<string | null> {
  const options = field.choices?.(answers);
  if (options?.length === 0) return fail([`There is nothing to choose for --${field.flag} yet.`]);
  const answer = options
    ? await select({ message: field.question, options: options.map((value) => ({ value })) })
    : await text({
        message: field.question,
        ...(field.example !== undefined && { placeholder: field.example }),
        validate: (typed) => (typed ? problemWith(field, typed, answers) : 'Please type something.'),
      });
  if (!isCancel(answer)) return answer;
  cancel('Nothing was written.');
  process.exitCode = 1;
  return null;
}
