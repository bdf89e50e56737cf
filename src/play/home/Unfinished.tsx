import { cards } from 'virtual:scenarios';
import { useTranslation } from 'react-i18next';
import { momentOf } from '../player/names/dates.ts';
import { continueLink } from '../saves/continue-link.ts';
import type { Save } from '../saves/save.ts';
import { Icon } from '../shell/icons/Icon.tsx';
import { useLanguage } from '../shell/language/useLanguage.ts';
import { Panel } from '../shell/parts/Panel.tsx';
import { cardWords } from './card-words.ts';
import home from './Home.module.css';
import styles from './Unfinished.module.css';

/** The way back into what was left, before anything new is offered. */
export function Unfinished({ saves }: { saves: Save[] }) {
  const { t } = useTranslation('home');
  const [language] = useLanguage();
  const found = saves.flatMap((save) => {
    const card = cards.find(({ id }) => id === save.scenario);
    const said = card && cardWords(card, language);
    return said ? [{ save, ...said }] : [];
  });
  if (found.length === 0) return null;
  return (
    <section className={home.section} aria-labelledby="unfinished">
      <h2 id="unfinished" className={home.heading}>
        {t('unfinished')}
      </h2>
      <ul className={styles.matches}>
        {found.map(({ save, words, language: spoken }) => (
          <Panel key={save.id} as="li" framed className={styles.match}>
            <p lang={spoken} className={styles.title}>
              {words.title}
            </p>
            <p className={styles.when}>
              {t('left', {
                turn: save.turn,
                turns: save.turns,
                when: momentOf(save.saved, language),
              })}
            </p>
            <a className={styles.continue} href={continueLink(save)}>
              {t('continueAt', { turn: save.turn })}
              <Icon name="right" size={14} />
            </a>
          </Panel>
        ))}
      </ul>
    </section>
  );
}
