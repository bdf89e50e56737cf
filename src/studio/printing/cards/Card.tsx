import { useTranslation } from 'react-i18next';
import { deskName, seatName } from '../../../play/player/names/names.ts';
import { Emblem } from '../../../play/shell/icons/Emblem.tsx';
import type { Printed } from '../printed.ts';
import { Told } from '../Told.tsx';
import styles from './Cards.module.css';
import { weighedBy } from './weighed-by.ts';

/** Who somebody is for this lesson: a want, a red line, and what counts at the end. */
export function Card({ printed, desk }: { printed: Printed; desk: string }) {
  const { t } = useTranslation(['studio', 'fears']);
  const { scenario, words, seat } = printed;
  const { icon, weights } = scenario.seats[seat]!.desks[desk]!;
  const said = words.desks[seat]?.[desk];
  return (
    <article className={styles.card}>
      <header className={styles.head}>
        <Emblem name={icon} />
        <div>
          <p className={styles.capital}>
            {words.title} · {seatName(words, seat)}, {words.seats[seat]?.government}
          </p>
          <h2 className={styles.name}>{deskName(words, seat, desk)}</h2>
        </div>
      </header>
      <div className={styles.situation}>
        <Told text={words.summary} />
      </div>
      <h3>{t('print.want.you')}</h3>
      <p className={styles.said}>{said?.want}</p>
      <h3>{t('print.redLine.you')}</h3>
      <p className={styles.said}>{said?.redLine}</p>
      <h3>{t('print.weighs')}</h3>
      <ul className={styles.weights}>
        {weighedBy(weights).map(([outcome, weight]) => (
          <li key={outcome}>
            <span>{t(`fears:outcome.${outcome}`)}</span>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ width: `${weight * 100}%` }} />
            </span>
            <span className={styles.figure}>{Math.round(weight * 100)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{t('print.weighs.note')}</p>
    </article>
  );
}
