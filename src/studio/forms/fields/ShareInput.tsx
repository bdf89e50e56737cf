import type { Value } from '../../../scenario/edit/index.ts';
import type { Described } from './Labelled.tsx';
import { NumberInput } from './NumberInput.tsx';
import styles from './ShareInput.module.css';
import { Slide } from './Slide.tsx';

interface ShareInputProps {
  label: string;
  value: Value | undefined;
  onChange(value: number | undefined, sign?: string): void;
  described: Described;
  least?: number | undefined;
  most?: number | undefined;
  usual?: Value | undefined;
  optional?: boolean;
  step?: number;
}

/** A number between two bounds: by hand and in figures. */
export function ShareInput(props: ShareInputProps) {
  const { label, value, onChange, described, least = 0, most = 1, usual, optional = false } = props;
  const { step = 0.01 } = props;
  const stands = typeof value === 'number' ? value : typeof usual === 'number' ? usual : least;
  return (
    <div className={styles.share}>
      <NumberInput {...{ value, onChange, described, step, least, most, usual, optional }} />
      <Slide {...{ label, least, most, step }} value={stands} onChange={(next) => onChange(next)} />
    </div>
  );
}
