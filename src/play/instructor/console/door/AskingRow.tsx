import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonTold } from '../../../../classroom/protocol/console-told.ts';
import { Button } from '../../../shell/parts/Button.tsx';
import { Select } from '../../../shell/parts/Select.tsx';
import { useLeading } from '../leading.ts';
import { usePlaceName } from '../people/usePlaceName.ts';
import styles from './Door.module.css';

/** Somebody who waits, and the place that they would get. */
export function AskingRow({ person: { id, name, table, seat } }: { person: PersonTold }) {
  const { t } = useTranslation('leading');
  const { told, send } = useLeading();
  const { places } = told;
  const placeName = usePlaceName();
  const meant = places.findIndex((each) => each.table === table && each.seat === seat);
  const [at, setAt] = useState(meant);
  const letIn = () => {
    const place = places[at];
    if (place && at !== meant) void send({ kind: 'seat', member: id, ...pick(place) });
    void send({ kind: 'admit', member: id });
  };
  return (
    <li className={styles.row}>
      <strong className={styles.name}>{name}</strong>
      {places.length > 1 && (
        <Select
          label={t('people.place')}
          value={String(at)}
          onChoose={(next) => setAt(Number(next))}
          choices={places.map((each, n) => ({ value: String(n), name: placeName(each) }))}
        />
      )}
      <Button onClick={letIn}>
        <span aria-hidden="true">{t('door.letIn')}</span>
        <span className="visually-hidden">{t('door.letIn.spoken', { name })}</span>
      </Button>
    </li>
  );
}

const pick = ({ table, seat }: { table: number; seat: string }) => ({ table, seat });
