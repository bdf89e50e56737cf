import { Checkbox } from 'react-aria-components';
import { Icon } from '../icons/Icon.tsx';
import styles from './Tick.module.css';

interface TickProps {
  title: string;
  note?: string;
  on: boolean;
  onChange(on: boolean): void;
  disabled?: boolean;
}

/** Yes or no, with a sentence that says what it means. */
export function Tick({ title, note, on, onChange, disabled = false }: TickProps) {
  return (
    <Checkbox
      isSelected={on}
      onChange={onChange}
      isDisabled={disabled}
      className={styles.tick ?? ''}
    >
      <span className={styles.box}>
        <Icon name="check" size={16} />
      </span>
      <span>
        {title}
        {note && <span className={styles.note}>{note}</span>}
      </span>
    </Checkbox>
  );
}
