import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CRITERIA, type Criterion, type Side } from '../notes/notes.ts';
import styles from './SinglePoint.module.css';

/** Single-point rubric: what is expected in the middle; both sides are open, for a pen or a field. */
export function SinglePoint({ side }: { side?: (criterion: Criterion, side: Side) => ReactNode }) {
  const { t } = useTranslation('kit');
  const open = (criterion: Criterion, name: Side) => (
    <td className={styles.open} data-side={t(`rubric.${name}`)}>
      {side?.(criterion, name)}
    </td>
  );
  return (
    <table className={styles.rubric}>
      <thead>
        <tr>
          <th scope="col">{t('rubric.stronger')}</th>
          <th scope="col">{t('rubric.expected')}</th>
          <th scope="col">{t('rubric.beyond')}</th>
        </tr>
      </thead>
      <tbody>
        {CRITERIA.map((criterion) => (
          <tr key={criterion}>
            {open(criterion, 'stronger')}
            <th scope="row" className={styles.criterion}>
              <strong>{t(`criterion.${criterion}`)}</strong>
              <span>{t(`criterion.${criterion}.text`)}</span>
            </th>
            {open(criterion, 'beyond')}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
