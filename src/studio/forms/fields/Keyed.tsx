import { useTranslation } from 'react-i18next';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { kindsOfKeys } from '../../../scenario/edit/names/references.ts';
import { isNamed } from '../../../scenario/edit/names/rename.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { useBench } from '../../bench/useBench.ts';
import { STRUCTURE } from '../../document/files.ts';
import { freshValue } from '../../outline/items/fresh.ts';
import { raising } from '../../outline/items/items.ts';
import { SCENARIO_SHAPE } from '../schema/schemas.ts';
import { shapeAt } from '../schema/shape.ts';
import { Texts } from '../texts/Texts.tsx';
import { useEdit, useTold, useValue } from '../useField.ts';
import { useChoiceName } from '../words/useChoiceName.ts';
import { useChoices } from '../words/useChoices.ts';
import { useFieldWords } from '../words/useFieldWords.ts';
import { Group } from './Group.tsx';
import { ItemActions } from './ItemActions.tsx';
import styles from './Keyed.module.css';
import labelled from './Labelled.module.css';
import { NameField } from './NameField.tsx';
import { type FieldProps, Nested } from './Nested.tsx';
import type { Choosable } from './SelectInput.tsx';
import { useItems } from './useItems.ts';

/** What stands under names: of other parts, of the format, or of the author's own. */
export function Keyed({ path, found, title }: FieldProps) {
  const { t } = useTranslation('studio');
  const structure = useValue([]);
  const value = useValue(path);
  const items = useItems();
  const edit = useEdit();
  const told = useTold();
  const bench = useBench();
  const { label, help } = useFieldWords();
  const choices = useKeys({ path, found });
  const keys =
    value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
  const left = choices?.filter(({ id }) => !keys.includes(id));
  const name = title ?? label(found);
  const put = (key: string) => {
    const here = [...path, key];
    edit([
      {
        file: STRUCTURE,
        edit: { kind: 'set', path: here, value: freshValue(here, told().structure) },
      },
    ]);
  };
  const raise = () => {
    const { edits, flag } = raising(told(), path);
    edit(edits);
    bench.go({ file: STRUCTURE, path: flag });
  };
  return (
    <Group path={path} title={name} help={help(found.shape.description)}>
      {keys.length > 0 && (
        <ul className={styles.rows}>
          {keys.map((key) => (
            <li key={key} className={styles.row}>
              <Row
                path={[...path, key]}
                title={choices?.find(({ id }) => id === key)?.name ?? key}
                inner={shapeAt(SCENARIO_SHAPE, [...path, key], structure)}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.adding}>
        {left ? (
          left.length > 0 && (
            <select
              className={`${labelled.input} ${styles.add}`}
              aria-label={t('forms.addTo', { name })}
              value=""
              onChange={({ target }) => target.value && put(target.value)}
            >
              <option value="">{t('forms.addOne')}</option>
              {left.map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {choice.name}
                </option>
              ))}
            </select>
          )
        ) : (
          <Button icon="plus" onClick={() => items.add(path, false)}>
            {t('forms.addTo', { name })}
          </Button>
        )}
        {kindsOfKeys(path)?.includes('flag') && (
          <Button kind="quiet" icon="plus" onClick={raise}>
            {t('forms.newFlag')}
          </Button>
        )}
      </div>
    </Group>
  );
}

/** The keys that may stand here; nothing where the author names them. */
function useKeys({ path, found }: Pick<FieldProps, 'path' | 'found'>): Choosable[] | undefined {
  const { t } = useTranslation('studio');
  const nameOf = useChoiceName();
  const kinds = kindsOfKeys(path);
  const named = useChoices(kinds, path);
  const { propertyNames } = found.shape;
  if (propertyNames?.enum) return propertyNames.enum.map((id) => ({ id, name: nameOf(id) }));
  if (!kinds) return undefined;
  const everyone = path.at(-1) === 'inputs' ? [{ id: 'all', name: t('forms.everySpoke') }] : [];
  return [...everyone, ...named];
}

interface RowProps {
  path: Path;
  title: string;
  inner: FieldProps['found'] | undefined;
}

function Row({ path, title, inner }: RowProps) {
  const { t } = useTranslation('studio');
  if (!inner) return null;
  const named = isNamed(path);
  const plain = inner.shape.type === 'number' ? t('forms.atStart') : undefined;
  return (
    <div className={styles.item}>
      <div className={styles.head} data-alone={!named || undefined}>
        {named && <NameField path={path} brief />}
        <div className={styles.actions}>
          <ItemActions path={path} title={title} />
        </div>
      </div>
      <Texts path={path} />
      <Nested path={path} found={inner} optional={false} title={named ? plain : title} />
    </div>
  );
}
