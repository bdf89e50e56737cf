import type { Value } from '../../../scenario/edit/index.ts';
import { useDraft } from '../../drafts/useDraft.ts';
import { useSign } from '../useSign.ts';
import styles from './Labelled.module.css';
import type { Described } from './Labelled.tsx';

/** As a line of text: what is no text is shown as it would be written. */
export const asText = (value: Value | undefined): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

interface TextInputProps {
  value: Value | undefined;
  onChange(text: string, sign: string): void;
  described: Described;
  type?: 'text' | 'date' | 'url';
  code?: boolean;
  longest?: number | undefined;
}

/** One line. */
export function TextInput({
  value,
  onChange,
  described,
  type = 'text',
  code,
  longest,
}: TextInputProps) {
  const { sign, arrive } = useSign();
  const { text, change, leave } = useDraft(asText(value), (next) => onChange(next, sign()));
  return (
    <input
      {...described}
      type={type}
      className={`${styles.input} ${code ? styles.code : ''}`}
      value={text}
      maxLength={longest}
      autoComplete="off"
      spellCheck={!code}
      onFocus={arrive}
      onChange={({ target }) => change(target.value)}
      onBlur={leave}
    />
  );
}
