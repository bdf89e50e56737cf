import type { Layout } from '../PrintBar.tsx';
import type { Printed } from '../printed.ts';
import { Back } from './Back.tsx';
import { Card } from './Card.tsx';
import styles from './Cards.module.css';

/** One card a desk: two on a page, or each on a sheet of its own with its private notes behind. */
export function Cards({ printed, notes }: { printed: Printed; notes: Layout['notes'] }) {
  const desks = Object.keys(printed.scenario.seats[printed.seat]!.desks);
  return (
    <div className={styles.cards} data-notes={notes}>
      {desks.map((desk) => (
        <div key={desk} className={styles.pair}>
          <Card printed={printed} desk={desk} />
          {notes === 'back' && <Back printed={printed} desk={desk} />}
        </div>
      ))}
    </div>
  );
}
