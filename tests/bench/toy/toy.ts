import { draw } from '../../../src/game/index.ts';
import type { Condition } from '../../../src/scenario/format/condition-tree.ts';
import type { InputName, SpokeGauge, Strategy } from '../../../src/scenario/format/gauges.ts';

/**
 * The toy match: one hub, one spoke with its 12 gauges, 8 turns of half a year, and the same nine
 * options every turn, three for each strategy. It has one of everything that costs arithmetic:
 * conditions, a delayed effect, held inputs, a call and an event that are drawn.
 */
export const TURNS = 8;
/** Years: two sub-steps of the model, like the turns of a real scenario. */
export const SPAN = 0.5;
export const ALLY = 'ally';

type Effort = Record<Strategy, number>;

export interface ToyOption {
  id: string;
  effort: Effort;
  frame: number;
  when?: Condition;
  effects: { gauge: SpokeGauge; by: number; later?: number; when?: Condition }[];
  sets?: { input: InputName; to: number; turns: number };
}

const effort = (bilateral: number, independent: number, multilateral: number): Effort => ({
  bilateral,
  independent,
  multilateral,
});

const compare = (read: string, op: '<' | '>' | '>=', to: number): Condition => ({
  op,
  of: [{ read }, to],
});
const both = (...of: [Condition, Condition]): Condition => ({ op: '&&', of });
const either = (...of: [Condition, Condition]): Condition => ({ op: '||', of });

export const START: Record<SpokeGauge, number> = {
  threat: 0.6,
  commitment: 0.6,
  sharedInterest: 0.55,
  capability: 0.45,
  capacity: 0.6,
  strategicValue: 0.5,
  partnerTies: 0.25,
  reputation: 0.35,
  support: 0.5,
  freedom: 0.4,
  exposure: 0.3,
  record: 0.55,
};

export const INPUTS_ALWAYS: Partial<Record<InputName, number>> = {
  retrenchment: 0.3,
  cityVulnerability: 0.4,
  hubConflict: 0.5,
  divergence: 0.2,
  danger: 0.3,
  cost: 0.1,
};
/** From turn to turn the threat comes and goes. */
export const THREAT_LEVELS = [0.6, 0.7, 0.8, 0.65, 0.7, 0.85, 0.75, 0.6];

/** The last option of each strategy is conditional; the one after it is always open. */
export const OPTIONS: readonly ToyOption[] = [
  {
    id: 'visit',
    effort: effort(0.7, 0, 0.1),
    frame: 0,
    effects: [
      { gauge: 'commitment', by: 0.02 },
      { gauge: 'freedom', by: -0.02 },
    ],
  },
  {
    id: 'exercise',
    effort: effort(0.5, 0.2, 0),
    frame: 0.5,
    effects: [{ gauge: 'exposure', by: 0.02 }],
  },
  {
    id: 'consult',
    effort: effort(0.4, 0, 0.3),
    frame: 0.5,
    when: compare('abandonment', '>=', 0.2),
    effects: [
      { gauge: 'sharedInterest', by: 0.03 },
      { gauge: 'support', by: -0.01 },
    ],
  },
  {
    id: 'arm',
    effort: effort(0, 0.7, 0),
    frame: 1,
    effects: [
      { gauge: 'capability', by: 0.03 },
      { gauge: 'commitment', by: -0.02 },
    ],
  },
  {
    id: 'sell',
    effort: effort(0.2, 0.5, 0),
    frame: 1,
    effects: [{ gauge: 'freedom', by: 0.02 }],
    sets: { input: 'armsDeals', to: 0.4, turns: 2 },
  },
  {
    id: 'refuse',
    effort: effort(0, 0.4, 0.2),
    frame: 1,
    when: both(compare('support', '>=', 0.4), compare('capability', '<', 0.8)),
    effects: [{ gauge: 'reputation', by: 0.01 }],
  },
  {
    id: 'convene',
    effort: effort(0.1, 0, 0.6),
    frame: 0.5,
    effects: [{ gauge: 'partnerTies', by: 0.03 }],
  },
  {
    id: 'mediate',
    effort: effort(0, 0.2, 0.5),
    frame: 1,
    effects: [{ gauge: 'reputation', by: 0.03, later: 1 }],
  },
  {
    id: 'pledge',
    effort: effort(0.2, 0, 0.4),
    frame: 0,
    when: compare('entrapment', '<', 0.8),
    effects: [{ gauge: 'strategicValue', by: 0.02, when: compare('voice', '>', 0.15) }],
  },
];

export const CALL = {
  id: 'alarm',
  turns: [3, 5],
  when: compare('record', '>', 0.52),
  chance: 0.6,
  offset: 0.5,
  outcomes: {
    full: [{ gauge: 'commitment', by: 0.03 }],
    late: [{ gauge: 'support', by: -0.02 }],
    part: [
      { gauge: 'support', by: -0.04 },
      { gauge: 'commitment', by: -0.03 },
    ],
    none: [{ gauge: 'commitment', by: -0.08 }],
  } satisfies Record<string, { gauge: SpokeGauge; by: number }[]>,
  /** If nobody comes. */
  sets: { input: 'retrenchment', to: 0.5, turns: 2 },
} as const;

export const EVENT = {
  id: 'shock',
  turns: [2, 4, 6],
  when: either(compare('abandonment', '>', 0.3), compare('entrapment', '>', 0.3)),
  chance: 0.4,
  effects: [
    { gauge: 'threat', by: 0.05 },
    { gauge: 'support', by: -0.02 },
  ] satisfies { gauge: SpokeGauge; by: number }[],
} as const;

/** What somebody wants to do in each turn, by number of the option; the same for every contestant. */
export function wishes(seed: number): number[] {
  return Array.from({ length: TURNS }, (_, turn) =>
    Math.floor(draw(seed, turn, 'wish') * OPTIONS.length),
  );
}
