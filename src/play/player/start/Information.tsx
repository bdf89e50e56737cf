import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import { sourceTitle } from '../../../scenario/format/source-title.ts';
import type { Words } from '../../../scenario/format/words.ts';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { Panel } from '../../shell/parts/Panel.tsx';
import { linkTo } from '../../shell/root.ts';
import { Fold } from '../fold/Fold.tsx';
import { Prose } from '../prose/Prose.tsx';
import { sourceDate } from '../source/source-date.ts';
import styles from './Information.module.css';

const HEADINGS = ['purpose', 'howItWorks', 'assumed', 'toTry', 'gaps'] as const;

/** The debrief's questions, in their three steps. */
const QUESTIONS = ['describe', 'analyse', 'apply'] as const;

/** The information page: the same headings for every scenario, then its goals and its sources. */
export function Information({ scenario, words }: { scenario: Scenario; words: Words }) {
  const { t } = useTranslation('play');
  const [language] = useLanguage();
  return (
    <Panel as="section" labelledBy="information" className={styles.information}>
      <h2 id="information" className={styles.title}>
        {t('table.information')}
      </h2>
      {HEADINGS.map((heading) => (
        <Fold key={heading} title={t(`table.information.${heading}`)} open={heading === 'purpose'}>
          <Prose text={words.information[heading]} className={styles.text} />
        </Fold>
      ))}
      <Fold title={t('table.information.sources', { count: Object.keys(scenario.sources).length })}>
        <ul className={styles.sources}>
          {Object.entries(scenario.sources).map(([id, { date, url }]) => {
            const title = sourceTitle(scenario, words, id);
            return (
              <li key={id}>
                {url ? (
                  <a href={url} target="_blank" rel="noreferrer">
                    {title}
                  </a>
                ) : (
                  title
                )}
                {date && `, ${sourceDate(date, language)}`}
              </li>
            );
          })}
        </ul>
      </Fold>
      {scenario.goals.length > 0 && (
        <Fold title={t('table.information.goals')}>
          <ul className={styles.goals}>
            {scenario.goals.map((goal) => (
              <li key={goal}>{words.goals[goal]}</li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold title={t('table.information.questions')}>
        <ul className={styles.goals}>
          {QUESTIONS.flatMap((step) => scenario.questions[step]).map((id) => (
            <li key={id}>{words.questions[id]}</li>
          ))}
        </ul>
      </Fold>
      <p className={styles.note}>
        <a className={styles.glossary} href={linkTo('glossary')} target="_blank" rel="noreferrer">
          {t('table.information.glossary')}
        </a>
      </p>
      <p className={styles.note}>
        {t('table.information.credits', {
          authors: scenario.authors.join(', '),
          licence: scenario.licence,
        })}
        {scenario.basedOn?.map(
          ({ title, authors, licence }) =>
            ` ${t('table.information.basedOn', { title, authors: authors.join(', '), licence })}`,
        )}
      </p>
    </Panel>
  );
}
