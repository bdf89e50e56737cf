import { useTranslation } from 'react-i18next';
import { Button } from '../../../shell/parts/Button.tsx';
import { useLeading } from '../leading.ts';
import { AskingRow } from './AskingRow.tsx';
import styles from './Door.module.css';

/** Those who wait at the door. */
export function Asking() {
  const { t } = useTranslation('leading');
  const { told, send } = useLeading();
  const asking = told.people.filter(({ place }) => place === 'asked');
  if (asking.length === 0) return null;
  return (
    <section className={styles.asking} aria-labelledby="asking">
      <h3 id="asking" className={styles.title}>
        {t('door.asking')} ({asking.length})
      </h3>
      <ul>
        {asking.map((person) => (
          <AskingRow key={person.id} person={person} />
        ))}
      </ul>
      {asking.length > 1 && (
        <Button
          onClick={() => {
            for (const { id } of asking) void send({ kind: 'admit', member: id });
          }}
        >
          {t('door.letAll')}
        </Button>
      )}
    </section>
  );
}
