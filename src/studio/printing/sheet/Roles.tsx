import { useTranslation } from 'react-i18next';
import { seatName } from '../../../play/player/names/names.ts';
import type { Printed } from '../printed.ts';
import { Part } from './Part.tsx';
import styles from './Sheet.module.css';

/** Who sits at the table: the desks of this capital, and who holds the other seats. */
export function Roles({ printed: { scenario, words, seat } }: { printed: Printed }) {
  const { t } = useTranslation('studio');
  const others = Object.entries(scenario.seats).filter(([name]) => name !== seat);
  const desks = Object.keys(scenario.seats[seat]!.desks);
  return (
    <Part title={t('print.roles')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('print.desk')}</th>
            <th scope="col">{t('print.want')}</th>
            <th scope="col">{t('print.redLine')}</th>
          </tr>
        </thead>
        <tbody>
          {desks.map((desk) => {
            const said = words.desks[seat]?.[desk];
            return (
              <tr key={desk}>
                <th scope="row">{said?.name ?? desk}</th>
                <td>{said?.want}</td>
                <td>{said?.redLine}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.others}>
        {others
          .map(([name, { playable }]) =>
            t(playable ? 'print.seat.either' : 'print.seat.agent', { seat: seatName(words, name) }),
          )
          .join(' ')}
      </p>
    </Part>
  );
}
