import type { Report, World } from '../../game/index.ts';
import { INDICES, SPOKE_GAUGES } from '../../scenario/format/gauges.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';

/** Three digits: what a reader can compare; the hash at the end guards the rest. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function gaugesOf({ spokes, indices, pairs }: World, seat: string): Record<string, number> {
  const spoke = spokes[seat];
  const read = indices[seat];
  if (!spoke || !read) return {};
  return {
    ...Object.fromEntries(SPOKE_GAUGES.map((gauge) => [gauge, rounded(spoke[gauge])])),
    tie: rounded(pairs[0]?.tie ?? 0),
    friction: rounded(pairs[0]?.friction ?? 0),
    ...Object.fromEntries(INDICES.map((index) => [index, rounded(read[index])])),
  };
}

/** What one turn of a match brought, as its seat would tell it. */
export function turnOf(
  { turns }: Scenario,
  seat: string,
  { report, world }: { report: Report; world: World },
) {
  return {
    turn: turns[report.turn - 1]!.id,
    chose: Object.fromEntries(
      Object.entries(report.choices).map(([each, { option }]) => [each, option]),
    ),
    mandates: Object.fromEntries(
      Object.entries(report.mandates[seat] ?? {}).map(([audience, value]) => [
        audience,
        rounded(value),
      ]),
    ),
    signed: world.signed,
    calls: Object.fromEntries(
      report.calls.map(({ id, shifted, result }) => [
        id,
        {
          shifted: rounded(shifted),
          ...(result.kind === 'home'
            ? { came: result.grade }
            : { answered: result.answer, fallout: result.fallout }),
        },
      ]),
    ),
    promises: Object.fromEntries(report.promises.map(({ id, became }) => [id, became])),
    events: report.events,
    // The hub and the partners have none.
    ...(world.postures[seat] ? { posture: world.postures[seat] } : {}),
    gauges: gaugesOf(world, seat),
  };
}

export type GoldenTurn = ReturnType<typeof turnOf>;
