import { blank } from '../../blanks.ts';
import type { FlowStep } from '../../flow.ts';
import { itemTag } from '../../items/item-tag.ts';

/** The blocks of a lesson in their order, and what to paste where one is missing. */
export const template = [
  { tag: 'Good', form: `<Good>\n${blank('a short story in which somebody does it well')}\n</Good>` },
  { tag: 'Poor', form: `<Poor>\n${blank('the same story, and what goes wrong')}\n</Poor>` },
  {
    tag: 'Worked',
    form: `<Worked>\n\n1. ${blank('the first thought on the way to the answer')}\n2. ${blank('the next one')}\n\n</Worked>`,
  },
  {
    tag: 'Activity',
    form: `<Activity minutes="3">\n\n<Reflection ${blank('short-english-name')} ${blank('an objective of the lesson')}>\n${blank('what to write')}\n\n> ${blank('a good answer')}\n</Reflection>\n\n</Activity>`,
  },
  { tag: 'Monday', form: `<Monday>\n\n- When ${blank('what happens')}, I will ${blank('what to do')}.\n\n</Monday>` },
  { tag: 'KeyTerms', form: '<KeyTerms />' },
  { tag: 'Bridge', form: `<Bridge>\n${blank('one or two sentences about what comes next')}\n</Bridge>` },
] as const;

/** A question to fill in. */
export function questionForm(tag: 'Q' | 'Prequestion', objective: string): string {
  const wrong = (letter: string) =>
    `- ${letter}) ${blank('a mistake that a colleague might make')}\n  > ${blank('what is wrong with it, and why')} \`${blank('a short English name for the mistake')}\``;
  const right = `- [x] a) ${blank('the right answer')}\n  > ${blank('why it is right')}`;
  return `${itemTag(tag, [blank('short-english-name'), objective])}\n${blank('the question')}\n\n${[right, wrong('b'), wrong('c')].join('\n')}\n</${tag}>`;
}

/** A tag that opens, and the outer tags around it. */
export interface Opening {
  readonly tag: string;
  readonly line: number;
  readonly column: number;
  readonly inside: readonly string[];
}

/** All tags of a lesson in reading order. */
export function openings(flow: readonly FlowStep[]): Opening[] {
  const around: string[] = [];
  return flow.flatMap((step) => {
    if (step.type === 'close') around.pop();
    if (step.type !== 'open') return [];
    const opening = { tag: step.tag, line: step.line, column: step.column, inside: [...around] };
    around.push(step.tag);
    return [opening];
  });
}
