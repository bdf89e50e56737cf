import type { Form } from '../../../../classroom/protocol/choices.ts';
import styles from './FormPicture.module.css';

/** A table and the people around it. */
function Table({ x, y, radius, people }: { x: number; y: number; radius: number; people: number }) {
  const seats = Array.from({ length: people }, (_, at) => (2 * Math.PI * at) / people);
  const away = radius * 1.75;
  return (
    <>
      <circle cx={x} cy={y} r={radius} className={styles.table} />
      {seats.map((angle) => (
        <circle
          key={angle}
          cx={x + away * Math.sin(angle)}
          cy={y - away * Math.cos(angle)}
          r={radius * 0.42}
        />
      ))}
    </>
  );
}

/** Three governments and what runs between them. */
const CORNERS = [
  { x: 28, y: 10 },
  { x: 11, y: 33 },
  { x: 45, y: 33 },
];

function drawn(form: Form) {
  switch (form) {
    case 'cabinet':
      return <Table x={28} y={22} radius={9} people={8} />;
    case 'parallel':
      return [12, 44].flatMap((x) =>
        [11, 33].map((y) => <Table key={`${x} ${y}`} x={x} y={y} radius={4.6} people={6} />),
      );
    case 'alliance':
      return (
        <>
          <path d="M28 10 11 33h34z" className={styles.ties} />
          {CORNERS.map(({ x, y }) => (
            <Table key={x} x={x} y={y} radius={4.6} people={4} />
          ))}
        </>
      );
    case 'screen':
      return (
        <>
          <path d="M8 3h40v24H8zM28 27v3" className={styles.table} />
          {[10, 22, 34, 46].map((x, at) => (
            <path key={x} d={`M${x} 43v-${at % 2 === 0 ? 10 : 7}`} className={styles.hand} />
          ))}
        </>
      );
  }
}

/** How a class sits, seen from above. */
export function FormPicture({ form }: { form: Form }) {
  return (
    <svg viewBox="0 0 56 44" width={56} height={44} className={styles.picture} aria-hidden="true">
      {drawn(form)}
    </svg>
  );
}
