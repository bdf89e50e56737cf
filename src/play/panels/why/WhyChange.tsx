import { useTranslation } from 'react-i18next';
import type { Explained, Reason } from '../../../game/index.ts';
import { Dialog } from '../../player/dialog/Dialog.tsx';
import { gaugeName } from '../../player/names/names.ts';
import { placeOf } from '../../player/readings/readings.ts';
import { useTable } from '../../player/table/table.ts';
import { Mark } from '../../shell/marks/Mark.tsx';
import { addUp } from './adds-up.ts';
import { signed } from './figures.ts';
import { ReasonSource } from './ReasonSource.tsx';
import { useReasonWords } from './useReasonWords.ts';
import styles from './WhyChange.module.css';

interface WhyChangeProps {
  explained: Explained;
  onClose: () => void;
}

const keyOf = (reason: Reason): string => JSON.stringify({ ...reason, by: undefined });

/** Everything that moved a gauge in a turn, line by line down to where it stands now. */
export function WhyChange({ explained, onClose }: WhyChangeProps) {
  const { t } = useTranslation(['play', 'fears']);
  const { t: why } = useTranslation('reasons');
  const { match, seat, words } = useTable();
  const { name } = useReasonWords(explained.gauge);
  const { before, after, lines, together } = addUp(explained);
  const { gauge } = explained;
  const title = gaugeName(t, match, words, seat, gauge);
  return (
    <Dialog title={t('why.change', { name: title })} onClose={onClose} wide>
      <p className={styles.note}>{t('why.scale')}</p>
      <table className={styles.sum}>
        <caption className="visually-hidden">{title}</caption>
        <tbody>
          <tr className={styles.end}>
            <th scope="row">{t('why.before')}</th>
            <td />
            <td>{before.toFixed(1)}</td>
          </tr>
          {lines.map(({ reason, by }) => (
            <tr key={keyOf(reason)}>
              <th scope="row">
                {reason.kind === 'strategy' && <Mark strategy={reason.strategy} size={16} />}{' '}
                {name(reason)}
              </th>
              <td>
                <ReasonSource source={reason.source} />
              </td>
              <td>{signed(by, 1)}</td>
            </tr>
          ))}
          {together !== 0 && (
            <tr>
              <th scope="row">{why('together')}</th>
              <td />
              <td>{signed(together, 1)}</td>
            </tr>
          )}
          <tr className={styles.end}>
            <th scope="row">{t('why.after')}</th>
            <td />
            <td>{after.toFixed(1)}</td>
          </tr>
        </tbody>
      </table>
      {together !== 0 && <p className={styles.note}>{why('together.note')}</p>}
      <section className={styles.law}>
        <h3>{why('law.title')}</h3>
        <p>{why(`law.${placeOf(seat, gauge)[1]}`)}</p>
        <p className={styles.note}>{why('law.sizes')}</p>
      </section>
    </Dialog>
  );
}
