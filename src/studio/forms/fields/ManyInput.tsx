import { useTranslation } from 'react-i18next';
import { Icon } from '../../../play/shell/icons/Icon.tsx';
import type { Value } from '../../../scenario/edit/index.ts';
import labelled from './Labelled.module.css';
import type { Described } from './Labelled.tsx';
import styles from './ManyInput.module.css';
import type { Choosable } from './SelectInput.tsx';
import { asText } from './TextInput.tsx';

interface ManyInputProps {
  value: Value | undefined;
  choices: readonly Choosable[];
  onAdd(id: string): void;
  onRemove(at: number): void;
  described: Described;
  label: string;
}

/** Some of many, in their order: each can be taken out again. */
export function ManyInput({ value, choices, onAdd, onRemove, described, label }: ManyInputProps) {
  const { t } = useTranslation('studio');
  const chosen = Array.isArray(value) ? value.map(asText) : [];
  const left = choices.filter(({ id }) => !chosen.includes(id));
  const nameOf = (id: string) => choices.find((choice) => choice.id === id)?.name ?? id;
  return (
    <div className={styles.many}>
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label={label}>
          {chosen.map((id, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a hostile list may hold one name twice
            <li key={`${id} ${at}`} className={styles.one}>
              <span>{nameOf(id)}</span>
              <button
                type="button"
                className={styles.out}
                aria-label={t('forms.takeOut', { name: nameOf(id) })}
                onClick={() => onRemove(at)}
              >
                <Icon name="close" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <select
        {...described}
        className={`${labelled.input} ${styles.more}`}
        value=""
        disabled={left.length === 0}
        onChange={({ target }) => target.value !== '' && onAdd(target.value)}
      >
        <option value="">{left.length === 0 ? t('forms.noMore') : t('forms.addOne')}</option>
        {left.map(({ id, name, lang }) => (
          <option key={id} value={id} lang={lang}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
