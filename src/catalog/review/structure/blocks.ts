import type { FlowStep } from '../../flow.ts';

/** The blocks of a lesson in their order, and what to paste where one is missing. */
export const template = [
  { tag: 'Good', form: '<Good>\nA short story in which somebody does it well.\n</Good>' },
  { tag: 'Poor', form: '<Poor>\nThe same story, and what goes wrong.\n</Poor>' },
  { tag: 'Worked', form: '<Worked>\nOne case, solved step by step in a numbered list.\n</Worked>' },
  { tag: 'Activity', form: '<Activity minutes="3">\n\n<Q …>\n\n</Activity>' },
  { tag: 'Monday', form: '<Monday>\n\n- When …, I will …\n\n</Monday>' },
  { tag: 'KeyTerms', form: '<KeyTerms />' },
  { tag: 'Bridge', form: '<Bridge>\nOne or two sentences about what comes next.\n</Bridge>' },
] as const;

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
