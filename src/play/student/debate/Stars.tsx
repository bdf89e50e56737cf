import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useStudent } from '../student.ts';
import { usePending } from '../usePending.ts';
import styles from './Stars.module.css';

const VALUES = [1, 2, 3, 4, 5] as const;

/** How convincing something is: five native radio buttons, 1 not at all, 5 very. */
export function Stars({ entry, about }: { entry: string; about: string }) {
  const { t } = useTranslation('student');
  const { told, say } = useStudent();
  const name = useId();
  const { shown: given, waiting, wish } = usePending(told.mine.ratings[entry]);
  return (
    <fieldset className={styles.stars} data-waiting={waiting || undefined}>
      <legend className={styles.legend}>
        {t('rate.title')}
        <span className="visually-hidden"> {about}</span>
      </legend>
      {VALUES.map((value) => (
        <label key={value} className={styles.star} data-on={(given ?? 0) >= value || undefined}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={given === value}
            aria-label={t(`rate.${value}`)}
            onChange={() => void wish(value, () => say({ kind: 'rate', entry, value }))}
          />
          <span aria-hidden="true">{value}</span>
        </label>
      ))}
    </fieldset>
  );
}
