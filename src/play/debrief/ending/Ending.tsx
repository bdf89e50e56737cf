import { useTranslation } from 'react-i18next';
import { Prose } from '../../player/prose/Prose.tsx';
import { useTable } from '../../player/table/table.ts';
import { Button } from '../../shell/parts/Button.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import { Stamp } from '../../shell/parts/Stamp.tsx';
import { useOpenChapters } from '../open-chapters.ts';
import styles from './Ending.module.css';
import { Meaning } from './Meaning.tsx';
import { OtherCapitals } from './OtherCapitals.tsx';
import { Picture } from './Picture.tsx';

/** The first screen: how it ended in a picture and a text, and what that means. */
export function Ending() {
  const { t } = useTranslation('debrief');
  const { view, words } = useTable();
  const { turnTo } = useOpenChapters();
  const ending = words.endings[view.ending ?? ''];
  return (
    <Paper as="section" labelledBy="ending" className={styles.ending}>
      <div className={styles.picture}>
        <Picture />
      </div>
      <div className={styles.told}>
        <div className={styles.head}>
          <p className={styles.kicker}>{t('ending')}</p>
          <Stamp below={words.period}>{words.title}</Stamp>
        </div>
        <h2 id="ending" className={styles.title}>
          {ending?.title ?? t('ending.none')}
        </h2>
        {ending && <Prose text={ending.text} className={styles.text} />}
        <Meaning />
        <div className={styles.on} data-screen-only>
          <Button icon="down" onClick={() => turnTo('outcome')}>
            {t('meaning.read')}
          </Button>
          <Button icon="print" onClick={() => turnTo('keep')}>
            {t('meaning.take')}
          </Button>
        </div>
        <OtherCapitals />
      </div>
    </Paper>
  );
}
