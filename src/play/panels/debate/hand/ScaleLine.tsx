import { useTranslation } from 'react-i18next';
import { useTable } from '../../../player/table/table.ts';
import { useDebate } from '../floor/debating.ts';
import { figure } from '../floor/figure.ts';
import styles from './ScaleLine.module.css';

/** From 0 to 1: where a strength began and where it stands. */
export function ScaleLine({ id }: { id: string }) {
  const { t } = useTranslation('play');
  const { workings, onTable } = useDebate();
  const { floor } = useTable().view;
  const working = workings[id];
  if (!working) return null;
  const start = onTable.find((argument) => argument.id === id)?.base ?? working.base;
  const now = floor.strength[id] ?? working.strength;
  const at = (value: number) => 10 + value * 260;
  return (
    <svg
      viewBox="0 0 280 62"
      className={styles.scale}
      role="img"
      aria-label={t('debate.scale', { start: figure(start), now: figure(now) })}
    >
      <path d="M10 34H270" className={styles.line} />
      {[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((tick) => (
        <path
          key={tick}
          d={`M${at(tick / 10)} 34v${tick % 5 ? -6 : -10}`}
          className={styles.line}
        />
      ))}
      <path d={`M${at(start)} 12V42`} className={styles.start} />
      <path d={`M${at(now)} 8V42`} className={styles.now} />
      <path d={`M${at(start)} 14H${at(now)}`} className={styles.way} />
      <text
        x={at(start) + (start > now ? 5 : -5)}
        y={58}
        textAnchor={start > now ? 'start' : 'end'}
        className={styles.word}
      >
        {t('debate.scaleStart', { figure: figure(start) })}
      </text>
      <text
        x={at(now) + (start > now ? -5 : 5)}
        y={58}
        textAnchor={start > now ? 'end' : 'start'}
        className={styles.nowWord}
      >
        {t('debate.scaleNow', { figure: figure(now) })}
      </text>
    </svg>
  );
}
