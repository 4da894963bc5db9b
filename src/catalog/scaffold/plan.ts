/** What a command does in content/. A plan is carried out whole or not at all. */
export interface Plan {
  /** Files to make. */
  readonly create: readonly { readonly file: string; readonly text: string }[];
  /** Files to change. `before` is the text they were planned with. */
  readonly change: readonly { readonly file: string; readonly before: string; readonly text: string }[];
}

/** A plan, or sentences that say what stands against it. */
export type Planned = Plan | { readonly problems: readonly string[] };

export function isPlan(planned: Planned): planned is Plan {
  return !('problems' in planned);
}

/** `plan()` if there are no problems. */
export function unless(problems: readonly (string | undefined)[], plan: () => Planned): Planned {
  const found = problems.filter((problem) => problem !== undefined);
  return found.length > 0 ? { problems: found } : plan();
}
