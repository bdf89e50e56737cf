import { useTranslation } from 'react-i18next';
import type { Printed } from '../printed.ts';
import { Part } from './Part.tsx';

const STEPS = ['describe', 'analyse', 'apply'] as const;

/** What to talk about, in three steps. */
export function Questions({ printed: { scenario, words } }: { printed: Printed }) {
  const { t } = useTranslation('debrief');
  return (
    <Part title={t('questions')}>
      {STEPS.map((step) => (
        <section key={step}>
          <h3>{t(`questions.${step}`)}</h3>
          <ul>
            {scenario.questions[step].map((id) => (
              <li key={id}>{words.questions[id]}</li>
            ))}
          </ul>
        </section>
      ))}
    </Part>
  );
}
