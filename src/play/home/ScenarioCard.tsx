import type { ScenarioCard as Card } from 'virtual:scenarios';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_SIGNS, LANGUAGES } from '../../i18n/index.ts';
import { Icon } from '../shell/icons/Icon.tsx';
import { useLanguage } from '../shell/language/useLanguage.ts';
import { Paper } from '../shell/parts/Paper.tsx';
import { Stamp } from '../shell/parts/Stamp.tsx';
import { linkTo } from '../shell/root.ts';
import { cardWords } from './card-words.ts';
import styles from './ScenarioCard.module.css';

/** One scenario: when, how long, what is at stake, and which seats a person may take. */
export function ScenarioCard({ card }: { card: Card }) {
  const { t } = useTranslation('home');
  const [language] = useLanguage();
  const said = cardWords(card, language);
  if (!said) return null;
  const { words, language: spoken } = said;
  const signs = LANGUAGES.filter((one) => card.words[one]).map((one) => LANGUAGE_SIGNS[one]);
  return (
    <Paper as="li" className={`${styles.card} ${card.tutorial ? styles.first : ''}`}>
      <Stamp>{words.period}</Stamp>
      <p className={styles.facts}>
        <span>
          {t('turns', { count: card.turns })}, {t('minutes', { minutes: card.minutes })}
        </span>
        <span>{signs.join(' · ')}</span>
      </p>
      {card.tutorial && <p className={styles.start}>{t('startHere')}</p>}
      <h3 lang={spoken} className={styles.title}>
        <a className={styles.link} href={linkTo('play/:scenario', { scenario: card.id })}>
          {words.title}
        </a>
      </h3>
      <p lang={spoken} className={styles.tagline}>
        {words.tagline}
      </p>
      <p lang={spoken} className={styles.seats}>
        {words.seats.join(', ')}
      </p>
      <p className={styles.choose} aria-hidden="true">
        {t('choose')}
        <Icon name="right" size={14} />
      </p>
    </Paper>
  );
}
