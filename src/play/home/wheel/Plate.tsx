import styles from './Plate.module.css';

interface PlateProps {
  seat: string;
  x: number;
  y: number;
  name: string;
  anchor: 'start' | 'middle' | 'end';
}

/** Capitals of the Latin script are tracked out; a Hangul syllable is as wide as it is high. */
const widthOf = (name: string) =>
  [...name].reduce((width, letter) => width + (letter > '\u2fff' ? 14 : 11), 24);

export function Plate({ seat, x, y, name, anchor }: PlateProps) {
  const width = widthOf(name);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return (
    <g className={styles.plate} data-seat={seat}>
      <rect x={left} y={y - 12} width={width} height={24} rx={2} className={styles.metal} />
      <text x={left + width / 2} y={y + 4.5} className={styles.name}>
        {name}
      </text>
    </g>
  );
}
