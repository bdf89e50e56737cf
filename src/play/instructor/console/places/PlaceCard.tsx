import type { ReactNode } from 'react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsoleTold } from '../../../../classroom/protocol/console-told.ts';
import { Panel } from '../../../shell/parts/Panel.tsx';
import { useLeading } from '../leading.ts';
import { headcount } from '../people/presence.ts';
import { usePlaceName } from '../people/usePlaceName.ts';
import { turnWordsFor } from '../words-of.ts';
import { Answered } from './Answered.tsx';
import { Fears } from './Fears.tsx';
import { OptionRow } from './OptionRow.tsx';
import styles from './PlaceCard.module.css';

interface PlaceCardProps {
  place: ConsoleTold['places'][number];
  children?: ReactNode;
}

/** One government at one table: how it stands, what it leans to, how it voted. */
export function PlaceCard({ place, children }: PlaceCardProps) {
  const { t } = useTranslation('leading');
  const { told } = useLeading();
  const { lesson, people, words } = told;
  const name = usePlaceName();
  const id = useId();
  const { view, table, seat, ballots, verdict } = place;
  if (!view) return null;
  const here = headcount(people.filter((each) => each.table === table && each.seat === seat));
  const answered = lesson.step === 'consequence' && told.answered[table]?.at(-1);
  return (
    <Panel as="section" labelledBy={id} className={styles.card}>
      <header className={styles.head}>
        <h3 id={id} className={styles.title}>
          {name(place)}
        </h3>
        {lesson.form !== 'screen' && (
          <p className={styles.note}>
            {lesson.step === 'vote'
              ? t('places.ballots', { ballots, people: here.all })
              : t('people.done', { done: here.done, here: here.here })}
          </p>
        )}
      </header>
      <p className={styles.motion}>{turnWordsFor(words, view)?.motion}</p>
      <Fears view={view} />
      {answered ? (
        <Answered answered={answered} view={view} />
      ) : (
        <>
          <ul className={styles.options}>
            {view.options.map((option) => (
              <OptionRow key={option.option.id} view={view} option={option} verdict={verdict} />
            ))}
          </ul>
          {verdict && !verdict.voted && <p>{t('places.agent')}</p>}
          {verdict?.voted && Object.keys(verdict.votes).length === 0 && (
            <p className={styles.note}>{t('places.few')}</p>
          )}
          {verdict?.signs && <p className={styles.note}>{t('places.signs')}</p>}
          <p className={styles.note}>{t('places.arguments', { count: view.raised.length })}</p>
        </>
      )}
      {children}
    </Panel>
  );
}
