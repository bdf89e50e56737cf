import { useTranslation } from 'react-i18next';
import { Chapter } from '../Chapter.tsx';
import { DeskVerdict } from './DeskVerdict.tsx';
import { Disagreement } from './Disagreement.tsx';
import { useVerdicts } from './useVerdicts.ts';
import styles from './Verdicts.module.css';

/** The same outcome on the scale of every desk, and where those scales part. */
export function Verdicts() {
  const { t } = useTranslation('debrief');
  const verdicts = useVerdicts();
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
