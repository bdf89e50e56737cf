import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '../../../game/index.ts';
import { useTable } from '../../../play/player/table/table.ts';
import { Icon } from '../../../play/shell/icons/Icon.tsx';
import { ANSWERS, type Answer } from '../../../scenario/format/gauges.ts';
import { ConditionTold } from '../condition/ConditionTold.tsx';
import styles from '../PlayPane.module.css';
import own from './OptionLine.module.css';

interface CallAskedProps {
  call: View['calls'][number];
  answer: Answer | undefined;
  onAnswer(answer: Answer): void;
}

/** A call elsewhere that rings: which answers are open, and why the others are not. */
export function CallAsked({ call: { id, open }, answer, onAnswer }: CallAskedProps) {
  const { t } = useTranslation(['studio', 'play']);
  const { match, view, words } = useTable();
  const name = useId();
  const call = match.scenario.calls[id];
  if (call?.kind !== 'away') return null;
  return (
    <fieldset className={styles.card}>
      <legend className={styles.label}>
        {t('play.callRings', { call: words.calls[id]?.title ?? id })}
      </legend>
      {ANSWERS.map((each) => {
        const { when } = call.answers[each];
        const shut = !open.includes(each);
        return (
          <div key={each}>
            <label className={own.pick}>
              <input
                type="radio"
                name={name}
                checked={each === answer}
                disabled={shut}
                onChange={() => onAnswer(each)}
              />
              <span className={own.title}>{t(`play:decision.answer.${each}`)}</span>
              {shut && (
                <span className={own.closed}>
                  <Icon name="lock" size={16} /> {t('play.closed')}
                </span>
              )}
            </label>
            {when !== undefined && (
              <ConditionTold
                condition={when}
                match={match}
                world={view.world}
                turn={view.turn}
                seat={call.seat}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
