import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Stepper } from '../../../shell/parts/Stepper.tsx';
import { useLeading } from '../leading.ts';
import { turnWordsFor } from '../words-of.ts';
import styles from './Hands.module.css';
import type { HandsProps } from './hands-props.ts';

const MOST = 999;

/** Hands for and against each question of the forecast. */
export function Expects({ place: { table, seat, room }, view }: HandsProps) {
  const { t } = useTranslation('leading');
  const { told, send } = useLeading();
  const [expects, setExpects] = useState(room?.expects ?? {});
  const questions = turnWordsFor(told.words, view)?.forecasts ?? {};
  const count = (question: string, part: { yes?: number; no?: number }) => {
    const hands = { yes: 0, no: 0, ...expects[question], ...part };
    setExpects({ ...expects, [question]: hands });
    void send({ kind: 'expect', table, seat, question, ...hands });
  };
  return (
    <>
      {view.dilemma.forecasts.map(({ id }) => (
        <fieldset key={id} className={styles.pair}>
          <legend className={styles.title}>{questions[id] ?? id}</legend>
          <Stepper
            label={t('hands.yes')}
            value={expects[id]?.yes ?? 0}
            least={0}
            most={MOST}
            onChange={(yes) => count(id, { yes })}
          />
          <Stepper
            label={t('hands.no')}
            value={expects[id]?.no ?? 0}
            least={0}
            most={MOST}
            onChange={(no) => count(id, { no })}
          />
        </fieldset>
      ))}
    </>
  );
}
