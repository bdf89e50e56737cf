import { useTranslation } from 'react-i18next';
import { deskName } from '../../player/names/names.ts';
import { useTable } from '../../player/table/table.ts';
import { storyOf } from '../timeline/story.ts';
import styles from './Disagreement.module.css';
import { disagreementOf, type Verdict } from './verdict.ts';

/** Who parts from whom over the outcome, and where the player parted from history. */
export function Disagreement({ verdicts }: { verdicts: Readonly<Record<string, Verdict>> }) {
  const { t } = useTranslation(['debrief', 'fears']);
  const table = useTable();
  const { seat, words } = table;
  const found = disagreementOf(verdicts);
  const stories = storyOf(table).filter(({ history }) => history !== null);
  const parted = stories.filter(({ history, option }) => history !== option.id);
  const list = parted.map(({ turn, id }) => `${turn} (${words.turns[id]?.title})`).join(', ');
  return (
    <div className={styles.disagreement}>
      <h3 className={styles.title}>{t('disagreement')}</h3>
      <p>
        {found
          ? t('disagreement.text', {
              pleased: deskName(words, seat, found.pleased),
              sore: deskName(words, seat, found.sore),
              gap: (found.gap * 100).toFixed(1),
              outcome: t(`fears:outcome.${found.outcome}`),
              high: found.high.toFixed(2),
              low: found.low.toFixed(2),
            })
          : t('disagreement.none')}
      </p>
      {stories.length > 0 && (
        <>
          <h3 className={styles.title}>{t('disagreement.with')}</h3>
          <p>
            {parted.length > 0
              ? t('disagreement.history', { parted: parted.length, turns: stories.length, list })
              : t('disagreement.same')}
          </p>
        </>
      )}
    </div>
  );
}
