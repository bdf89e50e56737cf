import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Dumbbell } from '../../../play/charts/Dumbbell.tsx';
import { asIndex } from '../../../play/shell/parts/Gauge.tsx';
import type { Path } from '../../../scenario/read/places.ts';
import { useChecked } from '../../checking/useChecked.tsx';
import { useChoiceName } from '../words/useChoiceName.ts';
import { useTitle } from '../words/useTitle.ts';
import type { Move } from './moves.ts';
import { reckoned } from './reckoned.ts';
import styles from './Strip.module.css';

/** What moves less than these is told as a number of others. */
const MOST = 8;

/**
 * What an option, an outcome or an event would do in its turn, reckoned anew after every check. It
 * follows the eye where it stands for a whole form.
 */
export function Strip({ path, follows = false }: { path: Path; follows?: boolean }) {
  const { t } = useTranslation('studio');
  const titleOf = useTitle();
  const { rules, state } = useChecked();
  const scenario = useDeferredValue(rules);
  const key = path.join('/');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what its key says
  const told = useMemo(() => (scenario ? reckoned(scenario, path) : undefined), [scenario, key]);
  if (!follows && (told?.moves.length ?? 0) === 0) return null;
  const turn = told && (titleOf(['turns', told.turn - 1]) ?? String(told.turn));
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is no set of fields
    <div
      role="group"
      className={styles.strip}
      data-follows={follows || undefined}
      aria-label={t('strip.title')}
      aria-busy={state === 'checking' || scenario !== rules}
    >
      <p className={styles.head}>
        <strong>{t('strip.title')}</strong>{' '}
        {told && t(told.whole ? 'strip.whole' : 'strip.alone', { turn })}
      </p>
      {!told && <p className={styles.none}>{t(rules ? 'strip.notYet' : 'strip.errors')}</p>}
      {told?.moves.length === 0 && <p className={styles.none}>{t('strip.nothing')}</p>}
      {told && told.moves.length > 0 && (
        <ul className={styles.moves}>
          {told.moves.slice(0, MOST).map((move) => (
            <Moved key={`${move.seats} ${move.name}`} move={move} acting={told.seat} />
          ))}
          {told.moves.length > MOST && (
            <li className={styles.more}>{t('strip.more', { count: told.moves.length - MOST })}</li>
          )}
        </ul>
      )}
    </div>
  );
}

function Moved({ move: { seats, name, from, to }, acting }: { move: Move; acting: string }) {
  const nameOf = useChoiceName();
  const titleOf = useTitle();
  const others = seats
    .filter((seat) => seat !== acting)
    .map((seat) => titleOf(['seats', seat]) ?? seat);
  return (
    <li className={styles.move}>
      <span className={styles.name}>
        {nameOf(name)}
        {others.length > 0 && <span className={styles.seat}> · {others.join(', ')}</span>}
      </span>
      <span className={styles.figures}>
        {asIndex(from)} → {asIndex(to)}
      </span>
      <Dumbbell before={from} after={to} />
    </li>
  );
}
