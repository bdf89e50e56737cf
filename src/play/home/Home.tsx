import { cards } from 'virtual:scenarios';
import { useTranslation } from 'react-i18next';
import { Ladder } from '../shell/frame/Ladder.tsx';
import { useDocumentTitle } from '../shell/frame/useDocumentTitle.ts';
import { LanguageSwitch } from '../shell/language/LanguageSwitch.tsx';
import { ButtonLink } from '../shell/parts/Button.tsx';
import { ThemeSwitch } from '../shell/theme/ThemeSwitch.tsx';
import styles from './Home.module.css';
import { ScenarioCard } from './ScenarioCard.tsx';
import { Sea } from './Sea.tsx';
import { ThreeLines } from './ThreeLines.tsx';

export function Home() {
  const { t } = useTranslation('home');
  useDocumentTitle();
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
          <ButtonLink kind="brass" icon="play" href="#scenarios">
            {t('play')}
          </ButtonLink>
        </section>
        <Sea />
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
