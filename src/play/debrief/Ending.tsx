import { useTranslation } from 'react-i18next';
import { Prose } from '../player/prose/Prose.tsx';
import { useTable } from '../player/table/table.ts';
import { Paper } from '../shell/parts/Paper.tsx';
import { Stamp } from '../shell/parts/Stamp.tsx';
import styles from './Ending.module.css';
import { Keeping } from './keeping/Keeping.tsx';
import { OtherCapitals } from './keeping/OtherCapitals.tsx';

/** How it ended, as a page of its own, and what can be taken home. */
export function Ending() {
  const { t } = useTranslation(['debrief', 'fears']);
  const { view, seat, words } = useTable();
  const ending = words.endings[view.ending ?? ''];
  const posture = view.world.postures[seat];
  return (
    <Paper as="section" className={styles.ending}>
      <div className={styles.head}>
        <p className={styles.kicker}>{t('ending')}</p>
        <Stamp below={words.period}>{words.title}</Stamp>
      </div>
      <h2 className={styles.title}>{ending?.title}</h2>
      {ending && <Prose text={ending.text} className={styles.text} />}
      {posture && <p className={styles.posture}>{t(`fears:posture.${posture}`)}</p>}
      <Keeping />
      <OtherCapitals />
    </Paper>
  );
}
