import { useTranslation } from 'react-i18next';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { Strip } from '../line/Strip.tsx';
import { Texts } from '../texts/Texts.tsx';
import { useValue } from '../useField.ts';
import { useFieldWords } from '../words/useFieldWords.ts';
import { Fields } from './Fields.tsx';
import { Group } from './Group.tsx';
import type { FieldProps } from './Nested.tsx';
import styles from './Part.module.css';
import { useItems } from './useItems.ts';

/** Fields within a field, such as a gate; what may be left out is asked for first. */
export function Part({ path, found, optional, title }: FieldProps) {
  const { t } = useTranslation('studio');
  const value = useValue(path);
  const items = useItems();
  const { label, help } = useFieldWords();
  const name = title ?? label(found);
  const absent = value === undefined;
  return (
    <Group
      path={path}
      title={name}
      help={help(found.shape.description)}
      actions={
        optional &&
        !absent && (
          <Button
            kind="quiet"
            icon="bin"
            label={t('forms.item.bin', { title: name })}
            onClick={() => items.remove(path)}
          />
        )
      }
    >
      {absent && optional ? (
        <div>
          <Button icon="plus" onClick={() => items.begin(path)}>
            {t('forms.addThis', { name })}
          </Button>
        </div>
      ) : (
        <div className={styles.inside}>
          <Texts path={path} />
          <Fields path={path} />
          {'effects' in (found.shape.properties ?? {}) && <Strip path={path} />}
        </div>
      )}
    </Group>
  );
}
