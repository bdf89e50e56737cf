import { useId } from 'react';
import styles from './Select.module.css';

interface SelectProps {
  label: string;
  value: string;
  choices: readonly { value: string; name: string }[];
  onChoose(value: string): void;
}

/** One of many. The device's own list: it is at its best on a phone. */
export function Select({ label, value, choices, onChoose }: SelectProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={({ target }) => onChoose(target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
