import { cards } from 'virtual:scenarios';
import { useTranslation } from 'react-i18next';
import { Ladder } from '../shell/frame/Ladder.tsx';
import { useDocumentTitle } from '../shell/frame/useDocumentTitle.ts';
import { LanguageSwitch } from '../shell/language/LanguageSwitch.tsx';
import { ButtonLink } from '../shell/parts/Button.tsx';
import { linkTo } from '../shell/root.ts';
import { ThemeSwitch } from '../shell/theme/ThemeSwitch.tsx';
import styles from './Home.module.css';
import { ScenarioCard } from './ScenarioCard.tsx';
import { Sea } from './Sea.tsx';
import { ThreeLines } from './ThreeLines.tsx';
import { Unfinished } from './Unfinished.tsx';
import { useUnfinished } from './useUnfinished.ts';

export function Home() {
  const { t } = useTranslation('home');
  useDocumentTitle();
  const unfinished = useUnfinished();
  const first = cards.find(({ tutorial }) => tutorial);
  return (
    <div className={styles.home}>
      <Ladder />
      <header className={styles.switches}>
        <LanguageSwitch />
        <ThemeSwitch />
      </header>
      <main>
        <section className={styles.opening}>
          <p className={styles.kicker}>{t('kicker')}</p>
          <h1 className={styles.title}>{t('title')}</h1>
          <p className={styles.lead}>{t('lead')}</p>
          <div className={styles.ways}>
            <ButtonLink kind="brass" icon="play" href="#scenarios">
              {t('play')}
            </ButtonLink>
            {first && (
              <ButtonLink href={linkTo('play/:scenario', { scenario: first.id })}>
                {t('newcomer', { minutes: first.minutes })}
              </ButtonLink>
            )}
          </div>
          <nav className={styles.others} aria-label={t('others')}>
            <ButtonLink kind="quiet" icon="people" href={linkTo('class')}>
              {t('class')}
            </ButtonLink>
            <ButtonLink kind="quiet" icon="pencil" href={linkTo('studio')}>
              {t('studio')}
            </ButtonLink>
          </nav>
        </section>
        <Sea />
        <Unfinished saves={unfinished} />
        <section
          id="scenarios"
          className={styles.section}
          tabIndex={-1}
          aria-labelledby="scenarios-title"
        >
          <h2 id="scenarios-title" className={styles.heading}>
            {t('scenarios')}
          </h2>
          {cards.length === 0 && <p>{t('none')}</p>}
          <ul className={styles.cards}>
            {cards.map((card) => (
              <ScenarioCard key={card.id} card={card} />
            ))}
          </ul>
        </section>
        <ThreeLines />
      </main>
    </div>
  );
}
