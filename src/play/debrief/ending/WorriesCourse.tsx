import { useTranslation } from 'react-i18next';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { points } from '../../player/readings/readings.ts';
import type { WorryCourse } from './course.ts';
import styles from './WorriesCourse.module.css';

/** The three worries of the hub from the start to the end, each on a line of its own. */
export function WorriesCourse({ courses }: { courses: readonly WorryCourse[] }) {
  const { t } = useTranslation('fears');
  return (
    <ul className={styles.courses}>
      {courses.map(({ worry, values }) => (
        <li key={worry}>
          <p className={styles.name}>
            {t(`outcome.${worry}`)}
            <span>
              {points(values[0] ?? 0)} → <strong>{points(values.at(-1) ?? 0)}</strong>
            </span>
          </p>
          <Sparkline values={values} turns={values.length - 1} />
        </li>
      ))}
    </ul>
  );
}
