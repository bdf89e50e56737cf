import { z } from 'zod';
import type { Path } from './places.ts';

/** The schema behind defaults, options and transforms. */
function inner(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return inner(schema.unwrap());
  }
  return schema instanceof z.ZodPipe ? inner(schema.in) : schema;
}

function step(schema: unknown, name: string | number, data: unknown): unknown {
  const at = inner(schema);
  if (at instanceof z.ZodObject) return at.shape[name];
  if (at instanceof z.ZodRecord) return at.valueType;
  if (at instanceof z.ZodArray) return at.element;
  if (at instanceof z.ZodTuple) return at.def.items[Number(name)];
  if (at instanceof z.ZodDiscriminatedUnion) return step(variant(at, data), name, data);
  return undefined;
}

function variant(union: z.ZodDiscriminatedUnion, data: unknown): unknown {
  return union.options.find((option) => {
    const key = inner((option as z.ZodObject).shape[union.def.discriminator]);
    const value = (data as Record<string, unknown> | undefined)?.[union.def.discriminator];
    return key instanceof z.ZodLiteral && key.value === value;
  });
}

/** The fields that may stand at the end of a path. */
export function fieldsAt(root: z.ZodType, path: Path, data: unknown): string[] {
  let schema: unknown = root;
  let value = data;
  for (const name of path) {
    schema = step(schema, name, value);
    value = (value as Record<string | number, unknown> | undefined)?.[name];
  }
  const at = inner(schema);
  if (at instanceof z.ZodObject) return Object.keys(at.shape);
  if (at instanceof z.ZodDiscriminatedUnion)
    return fieldsAt(variant(at, value) as z.ZodType, [], value);
  if (at instanceof z.ZodRecord && at.keyType instanceof z.ZodEnum) {
    return at.keyType.options.map(String);
  }
  return [];
}
