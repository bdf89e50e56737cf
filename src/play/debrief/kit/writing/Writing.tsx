import { type RefObject, useLayoutEffect, useRef } from 'react';
import styles from './Writing.module.css';

interface WritingProps {
  /** Who it is for a screen reader; `labelledBy` where the name stands on the page. */
  label?: string;
  labelledBy?: string;
  hint?: string;
  value: string;
  /** Rows that lie open before anything is written. */
  rows?: number;
  onChange(value: string): void;
  onFocus?: () => void;
  field?: RefObject<HTMLTextAreaElement | null>;
}

/** Longer than any memo; keeps a slip of the hand from filling the disk. */
const MOST = 20_000;

/** A field to write in that grows with its text. On paper the text itself is printed, whole, in its place. */
export function Writing({
  label,
  labelledBy,
  hint,
  value,
  rows = 3,
  onChange,
  onFocus,
  field,
}: WritingProps) {
  const own = useRef<HTMLTextAreaElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const area = own.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [value]);
  return (
    <>
      <textarea
        ref={(area) => {
          own.current = area;
          if (field) field.current = area;
        }}
        className={styles.field}
        rows={rows}
        maxLength={MOST}
        value={value}
        placeholder={hint}
        aria-label={label}
        aria-labelledby={labelledBy}
        onChange={({ target }) => onChange(target.value)}
        onFocus={onFocus}
      />
      <div className={styles.printed} data-empty={value.trim() === '' || undefined}>
        {value}
      </div>
    </>
  );
}
