import { isNamed } from '../../../scenario/edit/names/rename.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { SCENARIO_SHAPE } from '../schema/schemas.ts';
import { shapeAt } from '../schema/shape.ts';
import { Texts } from '../texts/Texts.tsx';
import { useValue } from '../useField.ts';
import { useTitle } from '../words/useTitle.ts';
import { Fields } from './Fields.tsx';
import styles from './Item.module.css';
import { ItemActions } from './ItemActions.tsx';
import { NameField } from './NameField.tsx';
import { Nested } from './Nested.tsx';

interface ItemProps {
  path: Path;
  /** Which of them it is. */
  name: string;
  /** What it says, where that is one line. */
  title: string | undefined;
  /** It cannot be moved or taken out. */
  fixed?: boolean;
}

/** One of several: its name, its words, its fields. */
export function Item({ path, name, title, fixed = false }: ItemProps) {
  const structure = useValue([]);
  const titleOf = useTitle();
  const found = shapeAt(SCENARIO_SHAPE, path, structure);
  if (!found) return null;
  const fields = found.shape.properties !== undefined;
  const named = isNamed(path);
  return (
    <div className={styles.item}>
      <div className={styles.head}>
        {named ? (
          <NameField path={path} brief />
        ) : fields ? (
          <p className={styles.name}>{name}</p>
        ) : (
          <Nested path={path} found={found} optional={false} title={name} />
        )}
        {!fixed && (
          <div className={styles.actions}>
            <ItemActions path={path} title={titleOf(path) ?? title ?? name} />
          </div>
        )}
      </div>
      <Texts path={path} />
      {fields && <Fields path={path} compact />}
    </div>
  );
}
