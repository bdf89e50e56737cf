import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { deploymentsOf } from '../../player/board/deployments.ts';
import { deploymentsInWords } from '../../player/board/deployments-in-words.ts';
import { Fold } from '../../player/fold/Fold.tsx';
import { useNarrow } from '../../player/frame/useNarrow.ts';
import { useTable } from '../../player/table/table.ts';
import { Ornament } from '../../shell/broken/Ornament.tsx';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import styles from './AbroadFold.module.css';

/** It comes with the board, which is large. */
const WorldChart = lazy(() => import('../../player/board/WorldChart.tsx'));

/** Who is where in the world, in words; on a phone, where the board has no room for it, with its chart. */
export function AbroadFold() {
  const { t } = useTranslation(['play', 'fears']);
  const [language] = useLanguage();
  const narrow = useNarrow();
  const all = deploymentsOf(useTable());
  if (!all) return null;
  return (
    <Fold title={t('deployments.title')}>
      {narrow && (
        <Ornament>
          <WorldChart />
        </Ornament>
      )}
      <ul className={styles.places}>
        {deploymentsInWords(t, language, all).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.marks}>{t('deployments.marks')}</p>
    </Fold>
  );
}
