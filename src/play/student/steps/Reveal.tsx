import { useTranslation } from 'react-i18next';
import { strategyOf } from '../../../game/index.ts';
import { Mark } from '../../shell/marks/Mark.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import { turnWords, useStudent } from '../student.ts';
import styles from './Reveal.module.css';

/** The votes of this government, open now, before the world answers. */
export function Reveal() {
  const { t } = useTranslation('student');
  const { told } = useStudent();
  const { verdict, view, words, mine } = told;
  if (!verdict || !view || !words) return null;
  const titles = turnWords(words, view).options[view.seat];
  const few = verdict.voted && Object.keys(verdict.votes).length === 0;
  const all = Object.values(verdict.votes).reduce((sum, each) => sum + each, 0);
  return (
    <Paper as="section" className={styles.paper}>
      <h2 className={styles.title}>
        {t('reveal.decided', { option: titles?.[verdict.option]?.title })}
      </h2>
      {!verdict.voted && <p>{t('reveal.agent')}</p>}
      {few && <p>{t('reveal.few')}</p>}
      <ul className={styles.votes}>
        {view.options.map(({ option }) => {
          const count = verdict.votes[option.id] ?? 0;
          return (
            <li key={option.id} data-won={option.id === verdict.option || undefined}>
              <span className={styles.name}>
                <Mark strategy={strategyOf(option.effort)} size={18} />
                {titles?.[option.id]?.title}
                {mine.ballot?.option === option.id && (
                  <span className={styles.mine}> {t('reveal.mine')}</span>
                )}
              </span>
              <span className={styles.bar} aria-hidden="true">
                <span style={{ width: `${all === 0 ? 0 : (100 * count) / all}%` }} />
              </span>
              {!few && <span className={styles.count}>{t('reveal.votes', { count })}</span>}
            </li>
          );
        })}
      </ul>
      {verdict.signs && <p>{t('reveal.signs')}</p>}
    </Paper>
  );
}
