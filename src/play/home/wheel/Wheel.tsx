import { useTranslation } from 'react-i18next';
import { EMBLEM_PATHS, type EmblemName } from '../../shell/icons/emblems.ts';
import { Hub } from './Hub.tsx';
import { ANGLES, type HomeSeat, HUB, RIM, SEAT, spot } from './measures.ts';
import { Plate } from './Plate.tsx';
import { Rim } from './Rim.tsx';
import { Ring } from './Ring.tsx';
import { Rod } from './Rod.tsx';
import styles from './Wheel.module.css';

interface Seat {
  id: HomeSeat;
  emblem: EmblemName;
  /** Commitment, as the width of the spoke. */
  spoke: number;
  support: number;
  plate: { x: number; y: number; anchor: 'start' | 'end' };
}

/** An alliance as it often stands: two strong spokes, a weaker one, a rim that is only begun. */
const SEATS: Seat[] = [
  { id: 'seoul', emblem: 'gate', spoke: 20, support: 0.46, plate: { x: -38, y: 0, anchor: 'end' } },
  {
    id: 'tokyo',
    emblem: 'mountain',
    spoke: 20,
    support: 0.52,
    plate: { x: 36, y: 0, anchor: 'start' },
  },
  {
    id: 'partners',
    emblem: 'table',
    spoke: 13,
    support: 0.5,
    plate: { x: 27, y: -50, anchor: 'start' },
  },
];

export function Wheel() {
  const { t } = useTranslation('home');
  return (
    <g className={styles.wheel}>
      <Rim />
      {SEATS.map(({ id, spoke }) => (
        <g key={id}>
          <Rod
            angle={ANGLES[id]}
            from={HUB - 4}
            to={RIM}
            startWidth={spoke * 1.15}
            endWidth={spoke * 0.85}
            grooves={spoke > 15 ? 3 : 2}
          />
          <Rod
            angle={ANGLES[id]}
            from={HUB - 4}
            to={HUB + 12}
            startWidth={spoke + 12}
            endWidth={spoke + 12}
          />
        </g>
      ))}
      <Hub />
      <Plate seat="washington" x={0} y={68} name={t('seat.washington')} anchor="middle" />
      {SEATS.map(({ id, emblem, support, plate }) => {
        const { x, y } = spot(RIM, ANGLES[id]);
        return (
          <g key={id} transform={`translate(${x} ${y})`}>
            <Ring radius={SEAT} value={support} />
            <path
              d={EMBLEM_PATHS[emblem]}
              transform="scale(.82) translate(-16 -16)"
              className={styles.emblem}
            />
            <Plate seat={id} {...plate} name={t(`seat.${id}`)} />
          </g>
        );
      })}
    </g>
  );
}
