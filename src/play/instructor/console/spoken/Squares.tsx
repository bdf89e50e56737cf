import { useTranslation } from 'react-i18next';
import type { Voice } from '../../../../classroom/review/now/who-spoke.ts';
import styles from './Squares.module.css';

/** So many squares stand above each other; whoever spoke more often has the top one split. */
const HIGHEST = 12;
const CELL = 10;
const SQUARE = 7;
/** A class that hardly began keeps its height. */
const LEAST_ROWS = 4;

/** One column a person, one square for each time that they spoke; a ring for whoever has not. */
export function Squares({ voices }: { voices: readonly Voice[] }) {
  const { t } = useTranslation('overview');
  if (voices.length === 0) return null;
  const most = Math.max(LEAST_ROWS, ...voices.map(({ voice }) => Math.min(HIGHEST, voice)));
  const columns = Math.max(voices.length, 20);
  const foot = most * CELL;
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${columns * CELL} ${foot + 4}`}
        className={styles.squares}
        role="img"
        aria-label={voices.map(({ name, voice }) => `${name}: ${voice}`).join(', ')}
      >
        {voices.map(({ id, name, voice }, at) => (
          <g key={id} transform={`translate(${at * CELL + (CELL - SQUARE) / 2} 0)`}>
            <title>{`${name}: ${voice}`}</title>
            <path d={`M0 ${foot + 2}h${SQUARE}`} className={styles.foot} />
            {voice === 0 ? (
              <circle
                cx={SQUARE / 2}
                cy={foot - SQUARE / 2 - 1}
                r={SQUARE / 2 - 0.4}
                className={styles.ring}
              />
            ) : (
              Array.from({ length: Math.min(HIGHEST, voice) }, (_, row) => (
                <rect
                  // biome-ignore lint/suspicious/noArrayIndexKey: squares are alike and only ever added
                  key={row}
                  y={foot - (row + 1) * CELL + (CELL - SQUARE) - 1}
                  width={SQUARE}
                  height={row === HIGHEST - 1 && voice > HIGHEST ? SQUARE / 2 : SQUARE}
                  className={styles.square}
                />
              ))
            )}
          </g>
        ))}
      </svg>
      <figcaption className={styles.key}>{t('spoke.square')}</figcaption>
    </figure>
  );
}
