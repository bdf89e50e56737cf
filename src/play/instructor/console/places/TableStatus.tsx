import { useTranslation } from 'react-i18next';
import type { ConsoleTold } from '../../../../classroom/protocol/console-told.ts';
import { desksHeard, isSilence } from '../../../../classroom/review/now/silent-desks.ts';
import { deskName } from '../../../player/names/names.ts';
import { useLeading } from '../leading.ts';
import { headcount } from '../people/presence.ts';
import { optionTitle } from '../words-of.ts';
import styles from './TableStatus.module.css';

/** How far a table is; of a debate, which desks are silent, with the one dark sign of the console. */
export function TableStatus({ place }: { place: ConsoleTold['places'][number] }) {
  const { t } = useTranslation(['overview', 'leading']);
  const { told } = useLeading();
  const { lesson, people, words } = told;
  const { table, seat, ballots, verdict, view } = place;
  const here = headcount(people.filter((each) => each.table === table && each.seat === seat));
  const desks = desksHeard(told, place);
  if (lesson.form === 'screen') return null;
  if (verdict && view) {
    return (
      <p className={styles.status}>
        {t('card.decided', { option: optionTitle(words, view, verdict.option) })}
      </p>
    );
  }
  if (desks && desks.all > 0) {
    const names = desks.silent.map((desk) => deskName(words, seat, desk)).join(', ');
    if (isSilence(desks)) {
      return (
        <p className={styles.silent} title={names}>
          <span className={styles.sign} aria-hidden="true">
            !
          </span>
          {t('card.silent', { count: desks.silent.length, names })}
        </p>
      );
    }
    const spoke = desks.all - desks.silent.length;
    return (
      <p className={styles.status}>
        {desks.silent.length === 0
          ? t('card.allSpoken')
          : t('card.spoken', { spoke, all: desks.all })}
      </p>
    );
  }
  return (
    <p className={styles.status}>
      {lesson.step === 'vote'
        ? t('leading:places.ballots', { ballots, people: here.all })
        : t('leading:people.done', { done: here.done, here: here.here })}
    </p>
  );
}
