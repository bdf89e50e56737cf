import { useTranslation } from 'react-i18next';
import type { Performance, Script } from '../../lab/golden/index.ts';
import { INDICES, SPOKE_GAUGES } from '../../scenario/format/gauges.ts';
import type { Words } from '../../scenario/format/words.ts';
import { figure } from './names.ts';
import styles from './PlayPane.module.css';
import { useHalt } from './useHalt.ts';

/** How many changes are named; the table below shows the rest. */
const NAMED = 4;

/** What the last edit did to the match, and which word of it does not hold any more. */
export function Replayed({
  script,
  performance,
  before,
  words,
}: {
  script: Script;
  performance: Performance;
  before: Performance | null;
  words: Words;
}) {
  const { t } = useTranslation(['studio', 'fears']);
  const sayHalt = useHalt(script.seat, words);
  const { halt, now, done } = performance;
  const waiting = script.commands.length - done;
  const moved = before ? movedBetween(before, performance, script.seat) : [];
  return (
    <div role="status">
      {halt && (
        <p className={styles.notice}>
          {sayHalt(halt, now?.state.turn ?? 0)}{' '}
          {waiting > 0 && t('play.waiting', { count: waiting })}
        </p>
      )}
      {!halt && before && (
        <p className={styles.notice}>
          {moved.length === 0
            ? t('play.replayedSame')
            : t('play.replayed', {
                changes: moved
                  .slice(0, NAMED)
                  .map(({ gauge, from, to }) =>
                    t('play.moved', {
                      name: t(isIndex(gauge) ? `fears:index.${gauge}` : `fears:gauge.${gauge}`),
                      from: figure(from),
                      to: figure(to),
                    }),
                  )
                  .join(' · '),
              })}
        </p>
      )}
    </div>
  );
}

const READ = [...SPOKE_GAUGES, ...INDICES] as const;
type Read = (typeof READ)[number];
const isIndex = (gauge: Read): gauge is (typeof INDICES)[number] =>
  (INDICES as readonly string[]).includes(gauge);

function valueIn({ now }: Performance, seat: string, gauge: Read): number | undefined {
  const world = now?.state.world;
  return isIndex(gauge) ? world?.indices[seat]?.[gauge] : world?.spokes[seat]?.[gauge];
}

/** The gauges of a seat that stand elsewhere than before, the furthest first. */
function movedBetween(before: Performance, after: Performance, seat: string) {
  const moved = READ.flatMap((gauge) => {
    const from = valueIn(before, seat, gauge);
    const to = valueIn(after, seat, gauge);
    return from === undefined || to === undefined || figure(from) === figure(to)
      ? []
      : [{ gauge, from, to }];
  });
  return moved.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
}
