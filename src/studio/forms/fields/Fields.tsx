import { useTranslation } from 'react-i18next';
import { Fold } from '../../../play/player/fold/Fold.tsx';
import { CONDITION_FIELDS } from '../../../scenario/edit/names/condition-names.ts';
import { childOf, valueAlong } from '../../../scenario/edit/names/matching.ts';
import { isNamed } from '../../../scenario/edit/names/rename.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { SCENARIO_SHAPE } from '../schema/schemas.ts';
import { type Shape, shapeAt } from '../schema/shape.ts';
import { useValue } from '../useField.ts';
import styles from './Fields.module.css';
import { isOptional, Nested } from './Nested.tsx';
import { isRare } from './rare.ts';

interface FieldsProps {
  path: Path;
  /** Some of the fields, or all but some. */
  only?: readonly string[] | undefined;
  but?: readonly string[] | undefined;
  /** Narrow fields stand side by side. */
  compact?: boolean;
}

/** Lists, groups and conditions take the whole width. */
const isWide = (name: string, { type = 'object' }: Shape): boolean =>
  type === 'array' || type === 'object' || CONDITION_FIELDS.has(name);

/** All fields of what stands at a path, in the order of the format; those that are seldom used folded away. */
export function Fields({ path, only, but = [], compact }: FieldsProps) {
  const { t } = useTranslation('studio');
  const structure = useValue([]);
  const found = shapeAt(SCENARIO_SHAPE, path, structure);
  if (!found?.shape.properties) return null;
  const value = valueAlong(structure, path);
  const names = Object.keys(found.shape.properties).filter(
    (name) =>
      name !== 'format' &&
      !(name === 'id' && isNamed(path)) &&
      (only?.includes(name) ?? !but.includes(name)),
  );
  const rare = names.filter(
    (name) => childOf(value, name) === undefined && isRare(path, name, structure),
  );
  const field = (name: string) => {
    const shape = found.shape.properties![name]!;
    const inner = shapeAt(SCENARIO_SHAPE, [...path, name], structure)!;
    return (
      <div key={name} data-wide={isWide(name, shape) || undefined}>
        <Nested path={[...path, name]} found={inner} optional={isOptional(found.shape, name)} />
      </div>
    );
  };
  return (
    <>
      <div className={styles.fields} data-compact={compact || undefined}>
        {names.filter((name) => !rare.includes(name)).map(field)}
      </div>
      {rare.length > 0 && (
        <Fold title={t('forms.seldom', { count: rare.length })}>
          <div className={styles.fields}>{rare.map(field)}</div>
        </Fold>
      )}
    </>
  );
}
