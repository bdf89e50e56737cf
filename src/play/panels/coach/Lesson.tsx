import { cards } from 'virtual:scenarios';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Prose } from '../../player/prose/Prose.tsx';
import { useTable } from '../../player/table/table.ts';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { ButtonLink } from '../../shell/parts/Button.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import { linkTo } from '../../shell/root.ts';
import styles from './Lesson.module.css';

/** At the end of a tutorial: what one has just seen, and the scenarios to go on with. */
export function Lesson() {
  const { t } = useTranslation('play');
  const [language] = useLanguage();
  const { match, words } = useTable();
  const title = useId();
  if (!words.lesson) return null;
  const next = cards.filter(({ id }) => match.scenario.leadsTo?.includes(id));
  return (
    <Paper as="section" labelledBy={title} className={styles.lesson}>
      <h2 id={title} className={styles.title}>
        {t('coach.seen')}
      </h2>
      <Prose text={words.lesson} className={styles.text} />
      {next.length > 0 && (
        <>
          <p className={styles.note}>{t('coach.next')}</p>
          <div className={styles.ways}>
            {next.map(({ id, words: said }) => (
              <ButtonLink key={id} icon="right" href={linkTo('play/:scenario', { scenario: id })}>
                {said[language]?.title ?? id}
              </ButtonLink>
            ))}
          </div>
        </>
      )}
    </Paper>
  );
}
