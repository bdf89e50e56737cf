import { type ComponentType, createContext, use } from 'react';
import type { Path } from '../../../scenario/read/places.ts';
import { SCENARIO_SHAPE } from '../schema/schemas.ts';
import { type Found, type Shape, shapeAt } from '../schema/shape.ts';
import { useValue } from '../useField.ts';

export interface FieldProps {
  path: Path;
  found: Found;
  /** Whether it may be left out. */
  optional: boolean;
  /** Its name, where that is not the one of the format: the key under which it stands. */
  title?: string | undefined;
}

export const isOptional = (holder: Shape | undefined, name: string): boolean =>
  !holder?.required?.includes(name);

/** Fields hold fields: what draws one comes from above, so that no file needs itself. */
export const DrawField = createContext<ComponentType<FieldProps>>(() => null);

/** A field within a field. */
export function Nested(props: FieldProps) {
  const Draw = use(DrawField);
  return <Draw {...props} />;
}

/** The same, found in the format by where it stands. */
export function NestedAt({ path, optional = false }: { path: Path; optional?: boolean }) {
  const structure = useValue([]);
  const found = shapeAt(SCENARIO_SHAPE, path, structure);
  return found ? <Nested {...{ path, found, optional }} /> : null;
}
