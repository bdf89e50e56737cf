import { useTranslation } from 'react-i18next';
import { RETENTION } from '../../../../classroom/protocol/choices.ts';
import { Stepper } from '../../../shell/parts/Stepper.tsx';
import styles from './Form.module.css';
import type { Drafting } from './useDraft.ts';

/** After how many days names and texts go. */
export function Keeping({ draft, change }: Drafting) {
  const { t } = useTranslation('instructor');
  return (
    <fieldset className={styles.ticks}>
      <legend className={styles.legend}>{t('retention.title')}</legend>
      <p className={styles.note}>{t('retention.note')}</p>
      <Stepper
        label={t('retention.days')}
        value={draft.retentionDays}
        least={RETENTION.least}
        most={RETENTION.most}
        onChange={(retentionDays) => change({ retentionDays })}
      />
    </fieldset>
  );
}
