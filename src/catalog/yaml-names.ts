import { z } from 'astro/zod';

/** All names of fields that a schema knows, wherever they stand. */
export function namesIn(schema: unknown): Set<string> {
  return new Set([...ownNames(schema), ...partsOf(schema).flatMap((part) => [...namesIn(part)])]);
}

function ownNames(schema: unknown): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  return schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : [];
}

function partsOf(schema: unknown): unknown[] {
  if (schema instanceof z.ZodObject) return Object.values(schema.shape);
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? [schema.unwrap()] : [];
}

/** The names that the author chose, such as ids: all of a group that may have any. */
export function keysOf(schema: unknown, data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return keysOf(schema.unwrap(), data);
  if (schema instanceof z.ZodObject) return Object.entries(data).flatMap(([key, value]) => keysOf(schema.shape[key], value));
  if (schema instanceof z.ZodArray) return Object.values(data).flatMap((value) => keysOf(schema.element, value));
  if (!(schema instanceof z.ZodRecord) || schema.keyType instanceof z.ZodEnum) return [];
  return [...Object.keys(data), ...Object.values(data).flatMap((value) => keysOf(schema.valueType, value))];
}
