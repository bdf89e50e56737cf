import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../classroom/client/index.ts';
import { askNext } from '../../../../classroom/review/now/ask-next.ts';
import { Button } from '../../../shell/parts/Button.tsx';
import { useLeading } from '../leading.ts';
import styles from './AskNext.module.css';
import { useQuestion } from './useQuestion.ts';

/** A question for what is going on now, from the three steps of a debrief; on the wall with one press. */
export function AskNext() {
  const { t } = useTranslation('overview');
  const { told, send } = useLeading();
  const { lesson, notices, shown } = told;
  const say = useQuestion();
  const [at, setAt] = useState({ of: '', number: 0 });
  const asked = askNext(told);
  // Every step begins with its first question.
  const step = `${lesson.turn} ${lesson.step}`;
  const number = at.of === step ? at.number % asked.length : 0;
  const question = asked[number];
  if (!question) return null;
  const text = say(question);
  const last = notices.findLast(({ table, seat }) => table === null && seat === null);
  const hangs =
    shown.words && last?.text === text && last.turn === lesson.turn && last.step === lesson.step;
  return (
    <section className={styles.ask} aria-labelledby="ask-next">
      <h2 id="ask-next" className={styles.title}>
        {t('ask.title')}
      </h2>
      <p className={styles.question}>{text}</p>
      <div className={styles.foot}>
        <span className={styles.step}>{t(`ask.step.${question.step}`)}</span>
        {asked.length > 1 && (
          <Button kind="quiet" onClick={() => setAt({ of: step, number: number + 1 })}>
            {t('ask.another')}
          </Button>
        )}
        {hangs ? (
          <strong role="status" className={styles.sent}>
            {t('ask.sent')}
          </strong>
        ) : (
          <Button
            kind="quiet"
            onClick={() =>
              void send({ kind: 'tell', entry: newId(), table: null, seat: null }, text)
            }
          >
            {t('ask.send')}
          </Button>
        )}
      </div>
    </section>
  );
}
