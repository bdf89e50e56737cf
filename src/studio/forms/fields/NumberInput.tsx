import type { KeyboardEvent } from 'react';
import type { Value } from '../../../scenario/edit/index.ts';
import { useDraft } from '../../drafts/useDraft.ts';
import { useSign } from '../useSign.ts';
import styles from './Labelled.module.css';
import type { Described } from './Labelled.tsx';
import { asText } from './TextInput.tsx';

interface NumberInputProps {
  value: Value | undefined;
  /** Nothing where the field was emptied and may be. */
  onChange(value: number | undefined, sign: string): void;
  described: Described;
  step: number;
  least?: number | undefined;
  most?: number | undefined;
  /** What counts where nothing is written. */
  usual?: Value | undefined;
  optional?: boolean;
}

const NUMBER = /^\s*[-−+]?(\d+([.,]\d*)?|[.,]\d+)\s*$/;

/** A number as people write it; nothing where it is none yet. */
export function numberIn(text: string): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  return Number(text.trim().replace('−', '-').replace(',', '.'));
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** A number: typed, or moved by the arrow keys. What is out of its bounds stays, and is complained of. */
export function NumberInput(props: NumberInputProps) {
  const { value, onChange, described, step, least, most, usual, optional } = props;
  const { sign, arrive } = useSign();
  const take = (text: string) => {
    if (text.trim() === '' && optional) return onChange(undefined, sign());
    const number = numberIn(text);
    if (number !== undefined) onChange(number, sign());
  };
  // "0." on the way to "0.3" is a zero already, and must not become one under the hand.
  const means = (typed: string, told: string) => numberIn(typed) === (numberIn(told) ?? usual);
  const { text, change, leave } = useDraft(asText(value), take, means);
  const moved = ({ key, shiftKey }: KeyboardEvent): number => {
    const way = key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : 0;
    return way * step * (shiftKey ? 10 : 1);
  };
  return (
    <input
      {...described}
      type="text"
      inputMode="decimal"
      className={`${styles.input} ${styles.number}`}
      value={text}
      placeholder={asText(usual)}
      autoComplete="off"
      onFocus={arrive}
      onChange={({ target }) => change(target.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        const by = moved(event);
        if (by === 0) return;
        event.preventDefault();
        const now = numberIn(text) ?? (typeof usual === 'number' ? usual : 0);
        change(String(rounded(Math.min(most ?? Infinity, Math.max(least ?? -Infinity, now + by)))));
      }}
    />
  );
}
