import { CONDITION_FIELDS } from '../../../scenario/edit/names/condition-names.ts';
import { kindsAt } from '../../../scenario/edit/names/references.ts';
import type { Path } from '../../../scenario/read/places.ts';
import type { Shape } from '../schema/shape.ts';

/** With what a field is edited. */
export type FieldKind =
  | 'fixed'
  | 'effort'
  | 'weights'
  | 'frames'
  | 'effects'
  | 'condition'
  | 'callKind'
  | 'name'
  | 'names'
  | 'choice'
  | 'choices'
  | 'tick'
  | 'date'
  | 'share'
  | 'number'
  | 'text'
  | 'fields'
  | 'keyed'
  | 'list';

const BY_NAME: Readonly<Record<string, FieldKind>> = {
  effort: 'effort',
  weights: 'weights',
  weighs: 'weights',
  frames: 'frames',
  effects: 'effects',
};

const single = (items: Shape['items']): Shape | undefined =>
  Array.isArray(items) ? undefined : (items as Shape | undefined);

function ofText(path: Path, { pattern, enum: choices }: Shape): FieldKind {
  const last = String(path.at(-1));
  if (choices) return 'choice';
  if (CONDITION_FIELDS.has(last)) return 'condition';
  if (kindsAt(path)) return 'name';
  return pattern?.includes('\\d{4}') ? 'date' : 'text';
}

/** Chosen by what the format says of a field, and by its name where that says more. */
export function kindOfField(path: Path, shape: Shape): FieldKind {
  const special = BY_NAME[String(path.at(-1))];
  if (special && (shape.type === 'object' || shape.type === 'array')) return special;
  if (shape.const === true || shape.type === 'boolean') return 'tick';
  if (path[0] === 'calls' && path.length === 3 && path[2] === 'kind') return 'callKind';
  if (shape.const !== undefined) return 'fixed';
  switch (shape.type) {
    case 'string':
      return ofText(path, shape);
    case 'number':
      return (shape.maximum ?? Infinity) <= 1 ? 'share' : 'number';
    case 'integer':
      return 'number';
    case 'array': {
      const items = single(shape.items);
      if (kindsAt([...path, 0])) return items ? 'names' : 'list';
      return items?.enum ? 'choices' : 'list';
    }
    default:
      return shape.properties ? 'fields' : 'keyed';
  }
}
