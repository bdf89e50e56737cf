import { useTranslation } from 'react-i18next';
import { useTable } from '../../player/table/table.ts';
import { Chapter } from '../Chapter.tsx';
import { DeskVerdict } from './DeskVerdict.tsx';
import { Disagreement } from './Disagreement.tsx';
import { useOutcomes } from './useOutcomes.ts';
import styles from './Verdicts.module.css';
import { verdictOf } from './verdict.ts';

/** The same outcome on the scale of every desk, and where those scales part. */
export function Verdicts() {
  const { t } = useTranslation('debrief');
  const { match, seat } = useTable();
  const { before, after } = useOutcomes();
  const desks = match.scenario.seats[seat]?.desks ?? {};
  const verdicts = Object.fromEntries(
    Object.entries(desks).map(([desk, { weights }]) => [desk, verdictOf(weights, before, after)]),
  );
  return (
    <Chapter id="verdicts" title={t('verdicts')} note={t('verdicts.note')}>
      <ul className={styles.desks}>
        {Object.entries(verdicts).map(([desk, verdict]) => (
          <DeskVerdict key={desk} desk={desk} verdict={verdict} />
        ))}
      </ul>
      <Disagreement verdicts={verdicts} />
    </Chapter>
  );
}
