import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import { type Answered, useTable } from '../../player/table/table.ts';
import { Panel } from '../../shell/parts/Panel.tsx';
import { CallAnswered } from './CallAnswered.tsx';
import { EventTold } from './EventTold.tsx';
import { PromiseSettled } from './PromiseSettled.tsx';
import styles from './WorldAnswers.module.css';

/** Events by their days; what has no day of its own comes last. */
function inOrder(ids: readonly string[], events: Scenario['events']): string[] {
  const day = (id: string): string => events[id]?.date ?? '~';
  return [...ids].sort((a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b))));
}

/** What the world did: calls and how they were answered, what became of promises, what happened. */
export function WorldAnswers({ of, className }: { of: Answered; className?: string | undefined }) {
  const { t } = useTranslation('play');
  const { match } = useTable();
  const title = useId();
  const { calls, promises, events } = of.report;
  const happened = inOrder(events, match.scenario.events);
  const quiet = calls.length + promises.length + events.length === 0;
  return (
    <Panel as="section" labelledBy={title} className={className}>
      <h2 id={title} className={styles.title}>
        {t('consequence.world')}
      </h2>
      {quiet && <p className={styles.quiet}>{t('consequence.quiet')}</p>}
      <ul>
        {calls.map((call) => (
          <li key={call.id} className={styles.entry}>
            <CallAnswered call={call} />
          </li>
        ))}
        {promises.map((promise) => (
          <li key={promise.id} className={styles.entry}>
            <PromiseSettled promise={promise} />
          </li>
        ))}
        {happened.map((id) => (
          <li key={id} className={styles.entry}>
            <EventTold id={id} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
