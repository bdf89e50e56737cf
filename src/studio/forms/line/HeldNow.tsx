import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Path } from '../../../scenario/read/places.ts';
import { useChecked } from '../../checking/useChecked.tsx';
import { useTitle } from '../words/useTitle.ts';
import styles from './HeldNow.module.css';
import { heldIn } from './held.ts';

const shown = (value: number | boolean): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : String(value);

/** What a condition says on the line of history, with the value of each of its readings. */
export function HeldNow({ path }: { path: Path }) {
  const { t } = useTranslation('studio');
  const titleOf = useTitle();
  const { rules } = useChecked();
  const scenario = useDeferredValue(rules);
  const key = path.join('/');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what its key says
  const held = useMemo(() => (scenario ? heldIn(scenario, path) : []), [scenario, key]);
  if (held.length === 0) return null;
  const level = path.at(-1) === 'reads';
  return (
    <ul className={styles.held} aria-label={t('held.title')}>
      {held.map(({ turn, holds, parts }) => (
        <li key={turn} className={styles.turn}>
          <span>{titleOf(['turns', turn - 1]) ?? turn}</span>
          {!level && (
            <strong data-holds={holds || undefined} className={styles.holds}>
              {t(holds ? 'held.yes' : 'held.no')}
            </strong>
          )}
          {parts.map(({ path: reading, value }) => (
            <code key={reading} className={styles.part}>
              {reading} ={' '}
              {typeof value === 'boolean' ? t(value ? 'held.true' : 'held.false') : shown(value)}
            </code>
          ))}
        </li>
      ))}
    </ul>
  );
}
