import type { ScenarioCard as Card } from 'virtual:scenarios';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_SIGNS, LANGUAGES } from '../../i18n/index.ts';
import { Icon } from '../shell/icons/Icon.tsx';
import { useLanguage } from '../shell/language/useLanguage.ts';
import { Paper } from '../shell/parts/Paper.tsx';
import { Stamp } from '../shell/parts/Stamp.tsx';
import { linkTo } from '../shell/root.ts';
import styles from './ScenarioCard.module.css';
import { useKept } from './useKept.ts';

export function ScenarioCard({ card }: { card: Card }) {
  const { t } = useTranslation('home');
  const [language] = useLanguage();
  const kept = useKept(card.id);
  const spoken = LANGUAGES.filter((one) => card.words[one]);
  // A scenario need not speak our language; then it is shown in one that it has.
  const shown = [language, ...spoken].find((one) => card.words[one]);
  const words = shown && card.words[shown];
  if (!words) return null;
  const start = linkTo('play/:scenario', { scenario: card.id });
  return (
    <Paper as="li" className={styles.card}>
      <Stamp>{words.period}</Stamp>
      <p className={styles.facts}>
        {t('turns', { count: card.turns })} · {spoken.map((one) => LANGUAGE_SIGNS[one]).join(' ')}
      </p>
      <h3 lang={shown} className={styles.title}>
        <a className={styles.link} href={start}>
          {words.title}
        </a>
      </h3>
      <p lang={shown} className={styles.tagline}>
        {words.tagline}
      </p>
      <p lang={shown} className={styles.seats}>
        {words.seats.join(', ')}
      </p>
      {kept ? (
        <a
          className={`${styles.choose} ${styles.continue}`}
          href={`${start}?continue=${encodeURIComponent(kept.id)}`}
        >
          {t('continueAt', { turn: kept.turn })}
          <Icon name="right" size={14} />
        </a>
      ) : (
        <p className={styles.choose} aria-hidden="true">
          {t('choose')}
          <Icon name="right" size={14} />
        </p>
      )}
    </Paper>
  );
}
