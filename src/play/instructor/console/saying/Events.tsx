import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shell/parts/Button.tsx';
import { Select } from '../../../shell/parts/Select.tsx';
import { useLeading } from '../leading.ts';
import styles from './Saying.module.css';
import { EVERYWHERE, WhichTable } from './WhichTable.tsx';

/** A prepared event of the scenario, ordered for the end of this dilemma. */
export function Events() {
  const { t } = useTranslation(['moderating', 'leading']);
  const { told, send } = useLeading();
  const { events } = told;
  const [chosen, setChosen] = useState('');
  const [where, setWhere] = useState(EVERYWHERE);
  const event = events.find(({ id }) => id === chosen) ?? events[0];
  const tableName = (table: number) => t('leading:table', { table: table + 1 });
  const order = (id: string) =>
    send({ kind: 'inject', event: id, table: where === EVERYWHERE ? null : Number(where) });
  return (
    <section className={styles.part} aria-labelledby="events">
      <h2 id="events" className={styles.title}>
        {t('events.title')}
      </h2>
      <p className={styles.note}>{t('events.note')}</p>
      {!event && <p className={styles.note}>{t('events.none')}</p>}
      {event && (
        <>
          <div className={styles.row}>
            <Select
              label={t('events.choose')}
              value={event.id}
              onChoose={setChosen}
              choices={events.map(({ id, title }) => ({ value: id, name: title }))}
            />
            <WhichTable value={where} onChoose={setWhere} />
          </div>
          <p>{event.text}</p>
          {event.injected.length > 0 && (
            <p role="status" className={styles.note}>
              {t('events.ordered', { where: event.injected.map(tableName).join(', ') })}
            </p>
          )}
          <p>
            <Button onClick={() => void order(event.id)}>{t('events.inject')}</Button>
          </p>
        </>
      )}
    </section>
  );
}
