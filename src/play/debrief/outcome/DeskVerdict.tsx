import { useTranslation } from 'react-i18next';
import { signed } from '../../panels/why/figures.ts';
import { Fold } from '../../player/fold/Fold.tsx';
import { deskName } from '../../player/names/names.ts';
import { useTable } from '../../player/table/table.ts';
import { Emblem } from '../../shell/icons/Emblem.tsx';
import styles from './DeskVerdict.module.css';
import type { Verdict, Weighed } from './verdict.ts';

const asPoints = (value: number): string => signed(value * 100, 1);

/** What a desk gained or lost by its own scale, in words, and how that was reckoned. */
export function DeskVerdict({ desk, verdict }: { desk: string; verdict: Verdict }) {
  const { t } = useTranslation(['debrief', 'fears']);
  const { match, seat, words } = useTable();
  const { weighed, sum } = verdict;
  const size = Math.abs(sum * 100).toFixed(1);
  const stance = size === '0.0' ? 'even' : sum > 0 ? 'gained' : 'lost';
  const name = ({ outcome }: Weighed) => t(`fears:outcome.${outcome}`);
  const [best, worst] = [weighed[0], weighed.at(-1)];
  return (
    <li className={styles.desk}>
      <Emblem name={match.scenario.seats[seat]!.desks[desk]!.icon} />
      <div className={styles.said}>
        <h3 className={styles.name}>{deskName(words, seat, desk)}</h3>
        <p className={styles.verdict}>{t(`verdict.${stance}`, { points: size })}</p>
        {best && best.counts > 0 && (
          <p>{t('verdict.best', { name: name(best), by: asPoints(best.counts) })}</p>
        )}
        {worst && worst.counts < 0 && (
          <p>{t('verdict.worst', { name: name(worst), by: asPoints(worst.counts) })}</p>
        )}
        <Fold title={t('verdict.weights')}>
          <table className={styles.scale}>
            <thead>
              <tr>
                <th scope="col">{t('verdict.outcome')}</th>
                <th scope="col">{t('verdict.weight')}</th>
                <th scope="col">{t('verdict.change')}</th>
                <th scope="col">{t('verdict.part')}</th>
              </tr>
            </thead>
            <tbody>
              {weighed.map((each) => (
                <tr key={each.outcome}>
                  <th scope="row">{name(each)}</th>
                  <td>{each.weight.toFixed(2)}</td>
                  <td>{asPoints(each.better)}</td>
                  <td>{asPoints(each.counts)}</td>
                </tr>
              ))}
              <tr>
                <th scope="row" colSpan={3}>
                  {t('verdict.sum')}
                </th>
                <td>{asPoints(sum)}</td>
              </tr>
            </tbody>
          </table>
        </Fold>
      </div>
    </li>
  );
}
