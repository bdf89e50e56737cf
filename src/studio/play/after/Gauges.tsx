import { useTranslation } from 'react-i18next';
import type { World } from '../../../game/index.ts';
import { Fold } from '../../../play/player/fold/Fold.tsx';
import { gaugeName } from '../../../play/player/names/names.ts';
import { type Readable, read } from '../../../play/player/readings/readings.ts';
import { useTable } from '../../../play/player/table/table.ts';
import {
  HUB_READINGS,
  INDICES,
  type Measure,
  PAIR_GAUGES,
  SPOKE_GAUGES,
} from '../../../scenario/format/gauges.ts';
import { figure, seatName } from '../names.ts';
import styles from '../PlayPane.module.css';

/** Every gauge of every seat: at the beginning, before the last answer of the world, and now. */
export function Gauges({ start }: { start: World }) {
  const { t } = useTranslation(['play', 'fears', 'studio']);
  const { match, view, words, seat, answered } = useTable();
  const { scenario } = match;
  const { world } = view;
  const before: Readable = answered.at(-1)?.report.before ?? start;
  const seats = [seat, ...Object.keys(scenario.seats).filter((other) => other !== seat)];
  const measuresOf = (of: string): readonly Measure[] => {
    if (of === scenario.hub) return HUB_READINGS;
    return world.spokes[of] ? [...SPOKE_GAUGES, ...INDICES, ...PAIR_GAUGES] : [];
  };
  const row = (of: string, gauge: Measure) => {
    const values = [start, before, world].map((then) => read(scenario, then, of, gauge));
    const [, last, now] = values;
    return (
      <tr key={gauge} data-moved={figure(last!) !== figure(now!) || undefined}>
        <th scope="row">{gaugeName(t, match, words, of, gauge)}</th>
        {values.map((value, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
          <td key={at}>{value.toFixed(2)}</td>
        ))}
      </tr>
    );
  };
  const head = (first: string) => (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col">{t('studio:play.atStart')}</th>
        <th scope="col">{t('studio:play.beforeTurn')}</th>
        <th scope="col">{t('studio:play.nowColumn')}</th>
      </tr>
    </thead>
  );
  const flags = Object.keys(world.flags);
  return (
    <>
      {seats
        .filter((of) => measuresOf(of).length > 0)
        .map((of) => (
          <Fold key={of} title={t('studio:play.gaugesOf', { seat: seatName(words, of) })}>
            <table className={styles.table}>
              {head(t('studio:play.gauge'))}
              <tbody>{measuresOf(of).map((gauge) => row(of, gauge))}</tbody>
            </table>
          </Fold>
        ))}
      {flags.length > 0 && (
        <Fold title={t('studio:play.flags')}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('studio:play.flag')}</th>
                <th scope="col">{t('studio:play.atStart')}</th>
                <th scope="col">{t('studio:play.nowColumn')}</th>
              </tr>
            </thead>
            <tbody>
              {flags.map((flag) => (
                <tr key={flag}>
                  <th scope="row">{words.flags[flag]?.name ?? flag}</th>
                  <td>{figure(start.flags[flag] ?? 0)}</td>
                  <td>{figure(world.flags[flag] ?? 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Fold>
      )}
    </>
  );
}
