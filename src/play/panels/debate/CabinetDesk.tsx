import { useTranslation } from 'react-i18next';
import { deskName } from '../../player/names/names.ts';
import { useTable } from '../../player/table/table.ts';
import { Emblem } from '../../shell/icons/Emblem.tsx';
import { Icon } from '../../shell/icons/Icon.tsx';
import styles from './CabinetDesk.module.css';
import { DeskLeaning } from './DeskLeaning.tsx';
import type { Leaning } from './leaning.ts';

/** One desk: emblem, name, leaning; opened, what it wants and where its red line runs. */
export function CabinetDesk({ desk, leaning }: { desk: string; leaning: Leaning }) {
  const { t } = useTranslation('play');
  const { match, seat, words } = useTable();
  const said = words.desks[seat]?.[desk];
  const icon = match.scenario.seats[seat]?.desks[desk]?.icon;
  return (
    <li className={styles.desk}>
      <details>
        <summary className={styles.face}>
          {icon && <Emblem name={icon} />}
          <span className={styles.who}>
            <strong className={styles.name}>{deskName(words, seat, desk)}</strong>
            <DeskLeaning leaning={leaning} />
          </span>
          <span className={styles.opens}>
            <Icon name="down" size={16} />
          </span>
        </summary>
        <dl className={styles.wants}>
          <div>
            <dt>{t('debate.wants')}</dt>
            <dd>{said?.want}</dd>
          </div>
          <div>
            <dt>{t('debate.redLine')}</dt>
            <dd>{said?.redLine}</dd>
          </div>
        </dl>
      </details>
    </li>
  );
}
