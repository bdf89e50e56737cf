import { strategyOf } from '../../../game/index.ts';
import { StrategyName } from '../../../play/shell/marks/StrategyName.tsx';
import type { Option } from '../../../scenario/format/option.ts';
import type { Words } from '../../../scenario/format/words.ts';
import styles from './Sheet.module.css';

interface OptionsProps {
  options: readonly Option[];
  words: Words['turns'][string]['options'][string];
}

/** The answers to a motion, each with its line. */
export function Options({ options, words }: OptionsProps) {
  return (
    <ul className={styles.options}>
      {options.map(({ id, effort }) => (
        <li key={id}>
          <p className={styles.option}>
            <strong>{words[id]?.title ?? id}</strong>
            <StrategyName strategy={strategyOf(effort)} />
          </p>
          <p>{words[id]?.text}</p>
        </li>
      ))}
    </ul>
  );
}
