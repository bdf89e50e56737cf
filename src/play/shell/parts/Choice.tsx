import { useId } from 'react';
import styles from './Choice.module.css';

interface Option<V extends string> {
  value: V;
  sign: string;
  /** What a screen reader says, where the sign is short. */
  label?: string;
  lang?: string;
}

interface ChoiceProps<V extends string> {
  label: string;
  options: readonly Option<V>[];
  value: V | null;
  onChoose: (value: V) => void;
  /** Shares the width of its place instead of being as wide as its signs. */
  wide?: boolean;
}

/** One of a few, side by side. Native radio buttons: arrows, Tab and Space work as everywhere. */
export function Choice<V extends string>({
  label,
  options,
  value,
  onChoose,
  wide,
}: ChoiceProps<V>) {
  const name = useId();
  return (
    <fieldset className={styles.choice} data-wide={wide || undefined}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option} lang={option.lang}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            aria-label={option.label}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.sign}
        </label>
      ))}
    </fieldset>
  );
}
