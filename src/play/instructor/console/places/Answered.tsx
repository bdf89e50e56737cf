import { useTranslation } from 'react-i18next';
import type { AnsweredTold } from '../../../../classroom/protocol/answered-told.ts';
import type { View } from '../../../../game/index.ts';
import { Prose } from '../../../player/prose/Prose.tsx';
import { useLeading } from '../leading.ts';
import { turnWordsFor } from '../words-of.ts';
import styles from './Answered.module.css';

interface AnsweredProps {
  answered: AnsweredTold;
  view: View;
}

/** What a government decided and what the world made of it, in words. */
export function Answered({ answered: { report }, view }: AnsweredProps) {
  const { t } = useTranslation('leading');
  const { words } = useLeading().told;
  const option = report.choices[view.seat]?.option;
  const said =
    option === undefined ? null : turnWordsFor(words, view)?.options[view.seat]?.[option];
  return (
    <div className={styles.answered}>
      {said && (
        <>
          <p className={styles.title}>
            {said.title} <strong className={styles.decided}>{t('places.decided')}</strong>
          </p>
          <Prose text={said.consequence} className={styles.text} />
        </>
      )}
      {report.events.length > 0 && (
        <>
          <h4 className={styles.kicker}>{t('places.world')}</h4>
          <ul className={styles.events}>
            {report.events.map((id) => (
              <li key={id}>{words.events[id]?.title ?? id}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
