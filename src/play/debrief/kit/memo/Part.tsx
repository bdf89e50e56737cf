import { type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { MEMO_HEAD, type MemoPart } from '../notes/notes.ts';
import { Writing } from '../writing/Writing.tsx';
import styles from './Part.module.css';

interface PartProps {
  part: MemoPart;
  value: string;
  onChange(text: string): void;
  onFocus(): void;
  field: RefObject<HTMLTextAreaElement | null>;
}

/** One heading of the memo and what is written under it. */
export function Part({ part, value, onChange, onFocus, field }: PartProps) {
  const { t } = useTranslation('kit');
  const name = useId();
  const head = MEMO_HEAD.some((each) => each === part);
  return (
    <div className={styles.part} data-head={head || undefined}>
      <h3 id={name} className={styles.name}>
        {t(`memo.${part}`)}
      </h3>
      <div>
        <Writing
          labelledBy={name}
          hint={t(`memo.hint.${part}`)}
          rows={head ? 1 : 2}
          value={value}
          onChange={onChange}
          onFocus={onFocus}
          field={field}
        />
      </div>
    </div>
  );
}
