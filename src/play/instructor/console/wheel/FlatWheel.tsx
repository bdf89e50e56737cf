import { useTranslation } from 'react-i18next';
import { crackAngles, laidPieces, type Piece, spanBetween } from '../../../board/geometry/rim.ts';
import { spokeWidth } from '../../../board/geometry/scales.ts';
import { pointAt, seatPoint, type Wheel } from '../../../board/geometry/wheel.ts';
import { seatName } from '../../../player/names/names.ts';
import { points } from '../../../player/readings/readings.ts';
import type { Table } from '../../../player/table/table.ts';
import styles from './FlatWheel.module.css';
import { BOX, wheelOf } from './wheel-of.ts';

const RIM = 7;
/** Spokes of a wheel as small as this, against those of the board. */
const THIN = 0.36;

const at = ({ x, y }: { x: number; y: number }) => `${x.toFixed(1)} ${y.toFixed(1)}`;

function arc({ centre }: Wheel, radius: number, { start, sweep }: Piece): string {
  const [from, to] = [pointAt(centre, radius, start), pointAt(centre, radius, start + sweep)];
  return `M${at(from)}A${radius} ${radius} 0 ${sweep > Math.PI ? 1 : 0} 1 ${at(to)}`;
}

/** The wheel of a table, flat: how strong each spoke is, how far the rim is laid, where it cracks. */
export function FlatWheel({ table }: { table: Table }) {
  const { t } = useTranslation('overview');
  const { wheel, spokes, arcs } = wheelOf(table);
  const { centre, radius } = wheel;
  const name = (id: string) => seatName(table.words, id);
  const said = [
    ...spokes.map(({ id, commitment }) =>
      t('wheel.spoke', { seat: name(id), value: points(commitment) }),
    ),
    ...arcs.map(({ from, to, tie, friction }) =>
      t('wheel.rim', {
        ...{ one: name(from), other: name(to) },
        ...{ tie: points(tie), friction: points(friction) },
      }),
    ),
  ];
  return (
    <svg
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      className={styles.wheel}
      role="img"
      aria-label={t('wheel.label', { parts: said.join('; ') })}
    >
      <circle cx={centre.x} cy={centre.y} r={radius} className={styles.pencil} />
      {spokes.map(({ id, commitment }) => (
        <path
          key={id}
          d={`M${at(centre)}L${at(seatPoint(wheel, id))}`}
          className={styles.brass}
          strokeWidth={THIN * spokeWidth(commitment)}
        />
      ))}
      {arcs.map(({ from, to, tie, friction }) => {
        const span = spanBetween(wheel, from, to);
        if (!span) return null;
        const rim = radius * span.lane;
        return (
          <g key={`${from} ${to}`}>
            {laidPieces(span, tie).map((piece) => (
              <path
                key={piece.start}
                d={arc(wheel, rim, piece)}
                className={styles.brass}
                strokeWidth={RIM}
              />
            ))}
            {crackAngles(span, tie, friction).map((angle) => (
              <path
                key={angle}
                d={`M${at(pointAt(centre, rim - RIM * 0.8, angle - 0.03))}L${at(pointAt(centre, rim + RIM * 0.8, angle + 0.03))}`}
                className={styles.crack}
              />
            ))}
          </g>
        );
      })}
      <circle cx={centre.x} cy={centre.y} r={9.5} className={styles.hub} />
      <circle cx={centre.x} cy={centre.y} r={3.4} className={styles.eye} />
      {spokes.map(({ id }) => {
        const { x, y } = seatPoint(wheel, id);
        return (
          <g key={id}>
            <circle cx={x} cy={y} r={7.6} className={styles.seat} />
            <circle cx={x} cy={y} r={id === table.seat ? 4.4 : 2.2} className={styles.hub} />
          </g>
        );
      })}
    </svg>
  );
}
