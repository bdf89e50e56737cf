import type { Argument } from '../../scenario/format/argument.ts';
import type { AudienceName } from '../../scenario/format/gauges.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { heardBase } from '../debate/audience.ts';
import { type Floor, mandatesOn, weigh } from '../debate/floor.ts';
import { type Intervention, movedBase } from '../debate/intervention.ts';
import { outlookOf } from './cabinet.ts';
import { perScenario } from './per-scenario.ts';

/** All that a weighing depends on, beside the scenario. */
export interface Motion {
  turn: number;
  seat: string;
  options: readonly string[];
  /** What lies on the table, in the order in which it was said. */
  table: readonly Argument[];
  interventions: readonly Intervention[];
}

/** A table with its weights: each is found at the first asking. */
export interface Weighing {
  motion: Motion;
  bases: number[];
  floor(): Floor;
  /** By option, before a framing is counted. */
  mandates(audience: AudienceName): Readonly<Record<string, number>>;
}

function open(scenario: Scenario, motion: Motion): Weighing {
  const { seat, options, table, interventions } = motion;
  const { audiences } = outlookOf(scenario, seat);
  const isFact = (source: string) => scenario.sources[source]?.kind === 'fact';
  const bases = table.map((argument) => movedBase(argument, interventions, isFact));
  const mandatesFor = (audience: AudienceName): Record<string, number> => {
    const heard = table.map((argument, at) => heardBase(bases[at]!, argument, audiences, audience));
    const backed = mandatesOn(options, table, heard);
    return Object.fromEntries(options.map((id, at) => [id, backed[at]!]));
  };
  let floor: Floor | undefined;
  const mandates: Partial<Record<AudienceName, Record<string, number>>> = {};
  return {
    motion,
    bases,
    floor() {
      floor ??= weigh(options, table, bases);
      return floor;
    },
    mandates(audience) {
      mandates[audience] ??= mandatesFor(audience);
      return mandates[audience];
    },
  };
}

/** Enough for every table that desks lay by themselves, and for the words of one debate. */
const MOST_KEPT = 512;

/** Words of players make ever new tables; they must not push out those that come again. */
const known = perScenario(() => ({
  silent: new Map<string, Weighing>(),
  spoken: new Map<string, Weighing>(),
}));

function keyOf({ turn, seat, table, interventions }: Motion): string {
  let key = `${turn} ${seat}`;
  for (const { id } of table) key += ` ${id}`;
  return interventions.length === 0 ? key : `${key} ${JSON.stringify(interventions)}`;
}

/**
 * The weighing of a table. A debate is weighed a dozen times before the world has answered, and in
 * the lab the same table lies there in thousands of matches, so that what was weighed is kept.
 */
export function weighingOf(scenario: Scenario, motion: Motion): Weighing {
  const weighings = known(scenario)[motion.interventions.length === 0 ? 'silent' : 'spoken'];
  const key = keyOf(motion);
  let weighing = weighings.get(key);
  if (!weighing) {
    if (weighings.size >= MOST_KEPT) weighings.clear();
    weighing = open(scenario, motion);
    weighings.set(key, weighing);
  }
  return weighing;
}
