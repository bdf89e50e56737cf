import { useTranslation } from 'react-i18next';
import { classStands } from '../../../../classroom/review/now/class-stands.ts';
import { Mark } from '../../../shell/marks/Mark.tsx';
import { Panel } from '../../../shell/parts/Panel.tsx';
import { useLeading } from '../leading.ts';
import { usePlaceName } from '../people/usePlaceName.ts';
import styles from './ClassStands.module.css';

/** Each line with its support: a ring for every table or government, a bar for the class. */
export function ClassStands() {
  const { t } = useTranslation(['overview', 'fears']);
  const { places, lesson } = useLeading().told;
  const placeName = usePlaceName();
  const lines = classStands(places);
  if (lines.length === 0) return null;
  const several = places.length > 1;
  return (
    <Panel as="section" labelledBy="class-stands" className={styles.panel}>
      <h2 id="class-stands" className={styles.title}>
        {t('stands.title')}
      </h2>
      <dl className={styles.lines}>
        {lines.map(({ line, mean, at }) => (
          <div key={line} className={styles.line}>
            <dt className={styles.name}>
              <Mark strategy={line} size={18} />
              {t(`fears:strategy.${line}`)}
            </dt>
            <dd className={styles.figure}>{mean.toFixed(2)}</dd>
            <dd className={styles.scale} style={{ color: `var(--${line})` }}>
              {several &&
                at.map(({ table, seat, support }) => (
                  <span
                    key={`${table} ${seat}`}
                    className={styles.ring}
                    style={{ left: `${support * 100}%` }}
                    title={`${placeName({ table, seat })}: ${support.toFixed(2)}`}
                  >
                    <span className="visually-hidden">
                      {placeName({ table, seat })}: {support.toFixed(2)}
                    </span>
                  </span>
                ))}
              <span className={styles.bar} style={{ left: `${mean * 100}%` }} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>
        {several && `${t(lesson.seats.length > 1 ? 'stands.keySeats' : 'stands.key')} `}
        {t(lesson.step === 'debate' ? 'stands.now' : 'stands.note')}
      </p>
    </Panel>
  );
}
