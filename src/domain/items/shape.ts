/**
 * The value if it has the shape, else undefined. Written here because every lesson loads the shapes of its items, and a
 * schema library would be a tenth of what a lesson loads beside React.
 */
export type Shape<T> = (raw: unknown) => T | undefined;

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Read<S extends Shapes> = { [K in keyof S]: NonNullable<ReturnType<S[K]>> };

export const text: Shape<string> = (raw) => (typeof raw === 'string' ? raw : undefined);

export const number: Shape<number> = (raw) => (typeof raw === 'number' && !Number.isNaN(raw) ? raw : undefined);

export function oneOf<T extends string | number | boolean>(...values: readonly T[]): Shape<T> {
  return (raw) => values.find((value) => value === raw);
}

export function listOf<T>(shape: Shape<T>, fewest = 0, most = Number.POSITIVE_INFINITY): Shape<T[]> {
  return (raw) => (Array.isArray(raw) && raw.length >= fewest && raw.length <= most ? every(raw, shape) : undefined);
}

/** Any names. Those that reach into the prototype of an object are left out. */
export function recordOf<T>(shape: Shape<T>): Shape<Record<string, T>> {
  return (raw) => {
    if (!isObject(raw)) return undefined;
    const names = Object.keys(raw).filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));
    const values = every(
      names.map((name) => raw[name]),
      shape,
    );
    return values && (Object.fromEntries(names.map((name, i) => [name, values[i]])) as Record<string, T>);
  };
}

/** Known names; others are left out. Those of `optional` may be missing. */
export function objectOf<A extends Shapes, B extends Shapes = Record<never, never>>(
  required: A,
  optional?: B,
): Shape<Read<A> & Partial<Read<B>>> {
  const shapes = new Map(Object.entries({ ...optional, ...required }));
  return (raw) => {
    if (!isObject(raw)) return undefined;
    const read: Record<string, unknown> = {};
    for (const [name, given] of Object.entries(raw)) {
      const shape = shapes.get(name);
      if (!shape || given === undefined) continue;
      read[name] = shape(given);
      if (read[name] === undefined) return undefined;
    }
    if (Object.keys(required).some((name) => !Object.hasOwn(read, name))) return undefined;
    return read as Read<A> & Partial<Read<B>>;
  };
}

function every<T>(values: readonly unknown[], shape: Shape<T>): T[] | undefined {
  const read = values.map(shape);
  return read.some((value) => value === undefined) ? undefined : (read as T[]);
}

function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
