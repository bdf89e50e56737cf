import { useTranslation } from 'react-i18next';
import { useLeading } from '../leading.ts';
import { turnWordsFor } from '../words-of.ts';
import styles from './Hands.module.css';
import type { HandsProps } from './hands-props.ts';
import { Voice } from './Voice.tsx';

/** What the room says in the debate: it backs, asks, or brings in, as often as a cabinet may speak. */
export function Voices({ place, view }: HandsProps) {
  const { t } = useTranslation('leading');
  const { words } = useLeading().told;
  const said = turnWordsFor(words, view)?.arguments ?? {};
  const lists = [
    { title: t('hands.answers'), from: view.raised, moves: ['endorse', 'question'] },
    { title: t('hands.hand'), from: view.hand, moves: ['rebut'] },
  ] as const;
  return (
    <div className={styles.voices}>
      <p className={styles.note}>{t('hands.voicesNote', { count: view.interventionsLeft })}</p>
      {lists.map(
        ({ title, from, moves }) =>
          from.length > 0 && (
            <div key={title}>
              <h4 className={styles.title}>{title}</h4>
              <ul>
                {from.map(({ id }) => (
                  <Voice
                    key={id}
                    place={place}
                    argument={id}
                    claim={said[id]?.claim ?? id}
                    moves={moves}
                  />
                ))}
              </ul>
            </div>
          ),
      )}
    </div>
  );
}
