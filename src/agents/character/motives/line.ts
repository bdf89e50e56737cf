import { holds } from '../../../game/index.ts';
import { STRATEGIES } from '../../../scenario/format/gauges.ts';
import type { Reason } from '../../reason.ts';
import type { Idea } from '../idea.ts';
import type { Seen } from '../seen.ts';

/** So much mandate above the others weighs as much as its motive. */
const BACKED = 0.1;
/** A request is at full size where the hub asks for half of all it could, and all effort meets it. */
const REQUEST = 0.5;

/** The line that an option belongs to, what the ally asks of it, and what the cabinet says. */
export function ofLine({ seat, table: { world } }: Seen, { option, mandate }: Idea): Reason[] {
  const request = world.inputs[seat]?.hubRequest ?? 0;
  return [
    ...STRATEGIES.map((strategy) => ({ motive: strategy, by: option.effort[strategy] })),
    { motive: 'asked', by: (request / REQUEST) * option.effort.bilateral, level: request },
    { motive: 'mandate', by: mandate / BACKED, level: mandate },
  ];
}

/** What the scenario says of this government: its standing leaning, and its reasons that hold. */
export function ofScenario({ match, seat, table }: Seen, { option }: Idea): Reason[] {
  const scene = { scenario: match.scenario, world: table.world, seat, turn: table.turn };
  return [
    { motive: 'lean', by: option.lean },
    ...option.leanings
      .filter(({ when }) => holds(when, scene))
      .map(({ id, by }): Reason => ({ motive: 'own', by, about: id })),
  ];
}

/** What the hub makes of allies who spoke together: whether an option asks less of them. */
export function ofVoices({ table: { world } }: Seen, { option }: Idea): Reason[] {
  const asks = option.sets.filter(({ input }) => input === 'hubRequest').map(({ to }) => to);
  const [request = 0] = asks.sort((one, other) => other - one);
  return [{ motive: 'voices', by: -world.signed.length * request }];
}
