import type { Value } from '../../../scenario/edit/index.ts';
import { childOf } from '../../../scenario/edit/names/matching.ts';
import type { Path } from '../../../scenario/read/places.ts';

/** What a schema says of one part: as much of JSON Schema as the format of scenarios uses. */
export interface Shape {
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  description?: string;
  default?: Value;
  const?: Value;
  enum?: readonly string[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minItems?: number;
  maxItems?: number;
  items?: Shape | readonly Shape[];
  properties?: Readonly<Record<string, Shape>>;
  required?: readonly string[];
  additionalProperties?: Shape | boolean;
  propertyNames?: Shape;
  oneOf?: readonly Shape[];
}

/** A shape together with the names of the fields that lead to it, without the author's own names. */
export interface Found {
  shape: Shape;
  fields: readonly string[];
}

/** Of several shapes the one whose fixed fields the data have; else the first. */
export function variantOf(shape: Shape, data: Value | undefined): Shape {
  if (!shape.oneOf) return shape;
  const fits = ({ properties = {} }: Shape) =>
    Object.entries(properties).every(
      ([key, field]) => field.const === undefined || field.const === childOf(data, key),
    );
  return shape.oneOf.find(fits) ?? shape.oneOf[0]!;
}

function into(found: Found, step: string | number, data: Value | undefined): Found | undefined {
  const { properties, additionalProperties, items } = variantOf(found.shape, data);
  if (typeof step === 'number') {
    const shape = Array.isArray(items) ? items[step] : (items as Shape | undefined);
    return shape && { shape, fields: found.fields };
  }
  const field = properties && Object.hasOwn(properties, step) ? properties[step] : undefined;
  if (field) return { shape: field, fields: [...found.fields, step] };
  return typeof additionalProperties === 'object'
    ? { shape: additionalProperties, fields: found.fields }
    : undefined;
}

/** The shape of what stands, or may stand, at a path; nothing where the format has nothing there. */
export function shapeAt(root: Shape, path: Path, data: Value | undefined): Found | undefined {
  let found: Found | undefined = { shape: root, fields: [] };
  let at = data;
  for (const step of path) {
    found = found && into(found, step, at);
    at = childOf(at, step);
  }
  return found && { ...found, shape: variantOf(found.shape, at) };
}

/** Every description in a schema, once. */
export function descriptionsIn(shape: Shape, found = new Set<string>()): Set<string> {
  if (shape.description) found.add(shape.description);
  const inside = [
    ...Object.values(shape.properties ?? {}),
    ...(shape.oneOf ?? []),
    ...[shape.items ?? []].flat(),
    ...[shape.additionalProperties, shape.propertyNames].filter(
      (inner): inner is Shape => typeof inner === 'object',
    ),
  ];
  for (const inner of inside) descriptionsIn(inner, found);
  return found;
}
