import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Stepper } from '../../../shell/parts/Stepper.tsx';
import { useLeading } from '../leading.ts';
import { optionTitle } from '../words-of.ts';
import styles from './Hands.module.css';
import type { HandsProps } from './hands-props.ts';

/** The most hands that one can count. */
const MOST = 999;

/** Hands for each option. Every change is kept at once. */
export function Votes({ place: { table, seat, room }, view }: HandsProps) {
  const { t } = useTranslation('leading');
  const { told, send } = useLeading();
  // Counted here first: two quick steps must not wait for each other's answer.
  const [votes, setVotes] = useState<Record<string, number>>(room?.votes ?? {});
  const count = (option: string, hands: number) => {
    const next = { ...votes, [option]: hands };
    setVotes(next);
    void send({ kind: 'hands', table, seat, votes: next });
  };
  return (
    <fieldset className={styles.hands}>
      <legend className={styles.title}>{t('hands.votes')}</legend>
      {view.options
        .filter(({ closed }) => closed === null)
        .map(({ option }) => (
          <Stepper
            key={option.id}
            label={optionTitle(told.words, view, option.id)}
            value={votes[option.id] ?? 0}
            least={0}
            most={MOST}
            onChange={(hands) => count(option.id, hands)}
          />
        ))}
    </fieldset>
  );
}
