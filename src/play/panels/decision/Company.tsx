import { useTranslation } from 'react-i18next';
import { useDraft } from '../../player/draft/draft.ts';
import { Choice } from '../../shell/parts/Choice.tsx';
import styles from './Company.module.css';

/** Cooperation needs two: every preview can be seen in the case that the others join, and in the other. */
export function Company() {
  const { t } = useTranslation('play');
  const { draft, change, expected } = useDraft();
  if (expected.every(({ partners }) => partners.length === 0)) return null;
  return (
    <div className={styles.company}>
      <span aria-hidden="true">{t('decision.case')}</span>
      <Choice
        label={t('decision.case')}
        value={draft.joined ? 'together' : 'alone'}
        onChoose={(value) => change({ joined: value === 'together' })}
        options={[
          { value: 'together', sign: t('decision.together') },
          { value: 'alone', sign: t('decision.alone') },
        ]}
      />
    </div>
  );
}
