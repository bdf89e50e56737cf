import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonTold } from '../../../../classroom/protocol/console-told.ts';
import { deskName } from '../../../player/names/names.ts';
import { Button } from '../../../shell/parts/Button.tsx';
import { Select } from '../../../shell/parts/Select.tsx';
import { useLeading } from '../leading.ts';
import styles from './PersonDialog.module.css';
import { usePlaceName } from './usePlaceName.ts';

const FREE = '';

/** Another table, government or desk for somebody. */
export function Move({ person }: { person: PersonTold }) {
  const { t } = useTranslation('leading');
  const { told, send } = useLeading();
  const { places, words } = told;
  const placeName = usePlaceName();
  const [at, setAt] = useState(
    places.findIndex(({ table, seat }) => table === person.table && seat === person.seat),
  );
  const [desk, setDesk] = useState(FREE);
  const place = places[at];
  const desks = Object.keys(words.desks[place?.seat ?? ''] ?? {});
  return (
    <div className={styles.part}>
      {places.length > 1 && (
        <Select
          label={t('people.move')}
          value={String(at)}
          onChoose={(next) => {
            setAt(Number(next));
            setDesk(FREE);
          }}
          choices={places.map((each, n) => ({ value: String(n), name: placeName(each) }))}
        />
      )}
      {desks.length > 0 && (
        <Select
          label={t('people.desk')}
          value={desk}
          onChoose={setDesk}
          choices={[
            { value: FREE, name: t('people.deskFree') },
            ...desks.map((value) => ({
              value,
              name: deskName(words, place?.seat ?? '', value),
            })),
          ]}
        />
      )}
      {place && (
        <Button
          onClick={() =>
            void send({
              kind: 'seat',
              member: person.id,
              table: place.table,
              seat: place.seat,
              ...(desk === FREE ? {} : { desk }),
            })
          }
        >
          {t('people.moveTo')}
        </Button>
      )}
    </div>
  );
}
