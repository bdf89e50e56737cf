import { useTranslation } from 'react-i18next';
import { TermName } from '../../glossary/TermName.tsx';
import { useDraft } from '../../player/draft/draft.ts';
import { useTable } from '../../player/table/table.ts';
import { Button } from '../../shell/parts/Button.tsx';
import { Panel } from '../../shell/parts/Panel.tsx';
import { Coach } from '../coach/Coach.tsx';
import styles from './Forecast.module.css';
import { Question } from './Question.tsx';

/** Before any number is shown: what will come true, and how sure is one? */
export function Forecast() {
  const { t } = useTranslation('play');
  const { view, send } = useTable();
  const { draft, change } = useDraft();
  const { forecasts } = view.dilemma;
  const answered = forecasts.flatMap(({ id: question }) => {
    const { answer = null, confidence = 50 } = draft.forecasts[question] ?? {};
    return answer === null ? [] : [{ kind: 'foresee' as const, question, answer, confidence }];
  });
  return (
    <Panel as="section" labelledBy="forecast" className={styles.forecast}>
      <h3 id="forecast" className={styles.title}>
        <TermName term="forecast">{t('decision.forecast')}</TermName>
      </h3>
      <p className={styles.note}>{t('decision.forecastFirst')}</p>
      <Coach moment="forecast" />
      {forecasts.map(({ id }) => (
        <Question key={id} id={id} />
      ))}
      <footer className={styles.lead}>
        <Button
          kind="brass"
          disabled={answered.length < forecasts.length}
          onClick={() => answered.forEach(send)}
        >
          {t('decision.sealForecast')}
        </Button>
        <Button kind="quiet" onClick={() => change({ unforeseen: true })}>
          {t('decision.noForecast')}
        </Button>
      </footer>
    </Panel>
  );
}
