import { useTranslation } from 'react-i18next';
import { Prose } from '../../player/prose/Prose.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import { WhoAmI } from '../seat/WhoAmI.tsx';
import { useStudent } from '../student.ts';
import styles from './LateComer.module.css';
import { SoFar } from './SoFar.tsx';

/** For whoever came in when the class was under way: what this is about, who one is, what happened. A minute to read. */
export function LateComer() {
  const { t } = useTranslation('student');
  const { told } = useStudent();
  const { words, me } = told;
  if (!me.late || !words) return null;
  return (
    <Paper as="section" className={styles.late}>
      <h2 className={styles.title}>{t('late.title')}</h2>
      <Prose text={words.summary} />
      <WhoAmI />
      <SoFar open />
    </Paper>
  );
}
