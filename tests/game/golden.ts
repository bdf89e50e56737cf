import { Document, isMap, isNode, isSeq, visit } from 'yaml';
import { AGENTS, playOut } from '../../src/agents/index.ts';
import { hashOf, leadSeat, type Report, type World } from '../../src/game/index.ts';
import {
  INDICES,
  SPOKE_GAUGES,
  STRATEGIES,
  type Strategy,
} from '../../src/scenario/format/gauges.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';

export type GoldenLine = 'historical' | Strategy;

/** History with every seat as it was, if it is told, and the pure lines against agents that reason. */
export function goldenLines({ turns }: Scenario): GoldenLine[] {
  return turns.every(({ history }) => history) ? ['historical', ...STRATEGIES] : [...STRATEGIES];
}

const SEED = 2022;

export const goldenPath = (id: string, line: GoldenLine): string =>
  `scenarios/${id}/playthroughs/${line}.yaml`;

/** Three digits: what a reader can compare; the hash below guards the rest. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function gaugesOf({ spokes, indices, pairs }: World, seat: string) {
  const spoke = spokes[seat]!;
  const read = indices[seat]!;
  return {
    ...Object.fromEntries(SPOKE_GAUGES.map((gauge) => [gauge, rounded(spoke[gauge])])),
    tie: rounded(pairs[0]?.tie ?? 0),
    friction: rounded(pairs[0]?.friction ?? 0),
    ...Object.fromEntries(INDICES.map((index) => [index, rounded(read[index])])),
  };
}

function turnOf(scenario: Scenario, { report, world }: { report: Report; world: World }) {
  const seat = leadSeat(scenario);
  return {
    turn: scenario.turns[report.turn - 1]!.id,
    chose: Object.fromEntries(
      Object.entries(report.choices).map(([each, { option }]) => [each, option]),
    ),
    mandates: Object.fromEntries(
      Object.entries(report.mandates[seat]!).map(([audience, value]) => [audience, rounded(value)]),
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
    posture: world.postures[seat],
    gauges: gaugesOf(world, seat),
  };
}

/** A whole match of one line as text. */
export function goldenMatch(scenario: Scenario, line: GoldenLine): string {
  const lead = leadSeat(scenario);
  const seats = line === 'historical' ? Object.keys(scenario.seats) : [lead];
  const agents = Object.fromEntries(seats.map((seat) => [seat, AGENTS[line]!]));
  const { state, steps } = playOut(
    scenario,
    { people: [lead], seed: SEED, tension: 'tense', switches: {} },
    agents,
  );
  const answered = steps.flatMap(({ events }) =>
    events.flatMap((event) => (event.kind === 'answered' ? [event] : [])),
  );
  const document = new Document({
    scenario: scenario.id,
    line,
    seed: SEED,
    turns: answered.map((each) => turnOf(scenario, each)),
    ending: state.ending,
    hash: hashOf(state),
  });
  // What belongs together stands on one line: a turn is then a paragraph, and a diff a sentence.
  visit(document, {
    Pair(_, { key, value }) {
      if (String(key) === 'turns' || !isNode(value)) return;
      if (isMap(value) || isSeq(value)) value.flow = true;
    },
  });
  return document.toString({ lineWidth: 100 });
}
