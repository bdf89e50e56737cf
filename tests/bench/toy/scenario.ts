import type { Effect, Impact } from '../../../src/scenario/format/effect.ts';
import type { InputName, SpokeGauge } from '../../../src/scenario/format/gauges.ts';
import type { Option } from '../../../src/scenario/format/option.ts';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import type { Turn } from '../../../src/scenario/format/turn.ts';
import {
  ALLY,
  CALL,
  EVENT,
  INPUTS_ALWAYS,
  OPTIONS,
  SPAN,
  START,
  THREAT_LEVELS,
  type ToyOption,
  TURNS,
} from './toy.ts';

/** The toy match as the rules play it: what reading a scenario file would give. */

const source = 'assumption';
const turnId = (turn: number) => `turn-${turn}`;

type ToyEffect = { gauge: SpokeGauge; by: number; later?: number; when?: Effect['when'] };

function impact(
  effects: readonly ToyEffect[],
  sets?: { input: InputName; to: number; turns: number },
): Impact {
  return {
    effects: effects.map((effect) => ({ later: 0, ...effect, source })),
    sets: sets ? [{ ...sets, source }] : [],
    flags: {},
  };
}

function option({ id, effort, frame, when, effects, sets }: ToyOption): Option {
  return {
    id,
    effort,
    frames: [frame],
    ...(when !== undefined && { when }),
    willingness: 1,
    signs: false,
    lean: 0,
    leanings: [],
    makes: [],
    sources: [],
    ...impact(effects, sets),
  };
}

function turn(number: number): Turn {
  return {
    id: turnId(number),
    date: `200${number}-01-01`,
    sources: [source],
    inputs: { all: { threatLevel: { to: THREAT_LEVELS[number - 1]!, source } } },
    notes: [],
    forecasts: [],
    options: { [ALLY]: OPTIONS.map(option) },
    arguments: [],
  };
}

const outcomes = CALL.outcomes;

export const scenario: Scenario = {
  format: 1,
  id: 'toy',
  authors: ['the bench'],
  licence: 'MIT',
  languages: ['en'],
  ends: '2009-01-01',
  hub: 'hub',
  seats: {
    hub: { kind: 'hub', playable: false, emblem: 'star', desks: {}, startSources: [] },
    [ALLY]: {
      kind: 'spoke',
      playable: true,
      emblem: 'gate',
      desks: {},
      start: START,
      startSources: [source],
    },
  },
  pairs: [],
  inputs: {
    all: Object.fromEntries(
      Object.entries(INPUTS_ALWAYS).map(([input, to]) => [input, { to, source }]),
    ),
  },
  flags: {},
  gauges: ['commitment'],
  audiences: {},
  interests: {},
  sources: {},
  promises: {},
  calls: {
    [CALL.id]: {
      kind: 'home',
      seat: ALLY,
      turns: CALL.turns.map(turnId),
      when: CALL.when,
      chance: CALL.chance,
      offset: CALL.offset,
      tests: 'abandonment',
      source,
      outcomes: {
        full: impact(outcomes.full),
        late: impact(outcomes.late),
        part: impact(outcomes.part),
        none: impact(outcomes.none, CALL.sets),
      },
    },
  },
  events: {
    [EVENT.id]: {
      turns: EVENT.turns.map(turnId),
      when: EVENT.when,
      chance: EVENT.chance,
      sources: [source],
      ...impact(EVENT.effects),
    },
  },
  endings: [{ id: 'free', when: { op: '>', of: [{ read: 'freedom' }, 0.5] } }, { id: 'bound' }],
  turns: Array.from({ length: TURNS }, (_, index) => turn(index + 1)),
  spans: Array.from({ length: TURNS }, () => SPAN),
  goals: [],
  questions: { describe: [], analyse: [], apply: [] },
};
