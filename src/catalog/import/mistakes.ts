const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The misconception that our own export has noted for the answer at place `i`, from 0. */
export function mistake(notes: ReadonlyMap<string, string>, i: number): string | undefined {
  const name = notes.get(`mistake-${i + 1}`);
  return name !== undefined && idForm.test(name) ? name : undefined;
}
