import { useTranslation } from 'react-i18next';
import { Fold } from '../../player/fold/Fold.tsx';
import { Prose } from '../../player/prose/Prose.tsx';
import { useTable } from '../../player/table/table.ts';
import { Chapter } from '../Chapter.tsx';
import { storyOf } from '../timeline/story.ts';
import { useTelling } from '../useTelling.ts';
import styles from './History.module.css';

/** What governments did at the time beside what was done here, turn by turn, and why they did it. */
export function History() {
  const { t } = useTranslation('debrief');
  const table = useTable();
  const { match, words } = table;
  const tell = useTelling();
  if (match.scenario.turns.every((turn) => turn.history === undefined)) return null;
  return (
    <Chapter id="history" title={t('history')} note={t('history.note')}>
      <ol className={styles.turns}>
        {storyOf(table).map((story) => {
          const { turn, id, option, history } = story;
          const text = words.turns[id]?.history;
          return (
            <li key={turn} className={styles.turn}>
              <h3 className={styles.title}>
                {t('turn.title', { turn, title: words.turns[id]?.title })}
              </h3>
              <div className={styles.two}>
                <dl className={styles.ways}>
                  <div>
                    <dt>{t('turn.chosen')}</dt>
                    <dd>{tell.option(id, option.id)}</dd>
                  </div>
                  <div>
                    <dt>{t('turn.history')}</dt>
                    <dd>{history === null ? t('turn.noHistory') : tell.option(id, history)}</dd>
                  </div>
                </dl>
                {history !== null && (
                  <p className={styles.mark}>
                    {t(history === option.id ? 'history.same' : 'history.other')}
                  </p>
                )}
              </div>
              {text && (
                <Fold title={t('turn.more')}>
                  <Prose text={text} className={styles.text} />
                </Fold>
              )}
            </li>
          );
        })}
      </ol>
    </Chapter>
  );
}
