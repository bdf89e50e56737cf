import { useTranslation } from 'react-i18next';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { kindsAt } from '../../../scenario/edit/names/references.ts';
import { isNamed } from '../../../scenario/edit/names/rename.ts';
import { useValue } from '../useField.ts';
import { useChoices } from '../words/useChoices.ts';
import { useFieldWords } from '../words/useFieldWords.ts';
import { Group } from './Group.tsx';
import { Item } from './Item.tsx';
import labelled from './Labelled.module.css';
import styles from './List.module.css';
import type { FieldProps } from './Nested.tsx';
import { asText } from './TextInput.tsx';
import { useItems } from './useItems.ts';

/** Several of a kind, one below the other. */
export function List({ path, found, title }: FieldProps) {
  const { t } = useTranslation('studio');
  const value = useValue(path);
  const items = useItems();
  const { label, help } = useFieldWords();
  const list = Array.isArray(value) ? value : [];
  const kinds = kindsAt([...path, 0]);
  const choices = useChoices(kinds, [...path, 0]).filter(({ id }) => !list.includes(id));
  const name = title ?? label(found);
  // Two of a pair: no more and no fewer.
  const fixed = Array.isArray(found.shape.items);
  const full = list.length >= (found.shape.maxItems ?? Infinity);
  const plain =
    !isNamed([...path, 0]) &&
    !Array.isArray(found.shape.items) &&
    !('properties' in (found.shape.items ?? {}));
  return (
    <Group path={path} title={name} help={help(found.shape.description)}>
      {list.length > 0 && (
        <ol className={styles.items}>
          {list.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an item is what stands at its place
            <li key={at} className={styles.item} data-plain={plain || fixed || undefined}>
              <Item
                path={[...path, at]}
                name={t('forms.numbered', { name, number: at + 1 })}
                title={typeof item === 'object' ? undefined : asText(item)}
                fixed={fixed}
              />
            </li>
          ))}
        </ol>
      )}
      {!fixed && !full && (
        <div>
          {kinds ? (
            <select
              className={`${labelled.input} ${styles.add}`}
              aria-label={t('forms.addTo', { name })}
              value=""
              onChange={({ target }) => target.value && items.add(path, true, target.value)}
            >
              <option value="">{t('forms.addOne')}</option>
              {choices.map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {choice.name}
                </option>
              ))}
            </select>
          ) : (
            <Button icon="plus" onClick={() => items.add(path, true)}>
              {t('forms.addTo', { name })}
            </Button>
          )}
        </div>
      )}
    </Group>
  );
}
