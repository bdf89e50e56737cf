import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { figure } from '../../../play/panels/debate/floor/figure.ts';
import styles from './ChosenPoint.module.css';

/** How strong an argument is before anyone answers, in steps of five hundredths. */
export function BaseField({ value, onChange }: { value: number; onChange(value: number): void }) {
  const { t } = useTranslation('studio');
  const id = useId();
  return (
    <div className={styles.base}>
      <label htmlFor={id} className={styles.label}>
        {t('map.debate.base')}
      </label>
      <div className={styles.row}>
        <input
          id={id}
          type="range"
          className={styles.range}
          min={0}
          max={1}
          step={0.05}
          value={value}
          onChange={({ target }) => onChange(Math.round(Number(target.value) * 100) / 100)}
        />
        <output htmlFor={id} className={styles.figure}>
          {figure(value)}
        </output>
      </div>
    </div>
  );
}
