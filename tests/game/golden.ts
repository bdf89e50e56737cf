import { Document, isMap, isNode, isSeq, visit } from 'yaml';
import { AGENTS, playOut } from '../../src/agents/index.ts';
import { hashOf, type Report, type World } from '../../src/game/index.ts';
import { INDICES, SPOKE_GAUGES } from '../../src/scenario/format/gauges.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';

/** History with every seat as it was, and the three pure lines against agents that reason. */
export const GOLDEN_LINES = ['historical', 'bilateral', 'independent', 'multilateral'] as const;
export type GoldenLine = (typeof GOLDEN_LINES)[number];

const SEED = 2022;
const SEAT = 'seoul';

export const goldenPath = (id: string, line: GoldenLine): string =>
  `scenarios/${id}/playthroughs/${line}.yaml`;

/** Three digits: what a reader can compare; the hash below guards the rest. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function gaugesOf({ spokes, indices, pairs }: World) {
  const spoke = spokes[SEAT]!;
  const read = indices[SEAT]!;
  return {
    ...Object.fromEntries(SPOKE_GAUGES.map((gauge) => [gauge, rounded(spoke[gauge])])),
    tie: rounded(pairs[0]?.tie ?? 0),
    friction: rounded(pairs[0]?.friction ?? 0),
    ...Object.fromEntries(INDICES.map((index) => [index, rounded(read[index])])),
  };
}

function turnOf(scenario: Scenario, { report, world }: { report: Report; world: World }) {
  return {
    turn: scenario.turns[report.turn - 1]!.id,
    chose: Object.fromEntries(
      Object.entries(report.choices).map(([seat, { option }]) => [seat, option]),
    ),
    mandates: Object.fromEntries(
      Object.entries(report.mandates[SEAT]!).map(([audience, value]) => [audience, rounded(value)]),
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
    posture: world.postures[SEAT],
    gauges: gaugesOf(world),
  };
}

/** A whole match of one line as text. */
export function goldenMatch(scenario: Scenario, line: GoldenLine): string {
  const seats = line === 'historical' ? Object.keys(scenario.seats) : [SEAT];
  const agents = Object.fromEntries(seats.map((seat) => [seat, AGENTS[line]!]));
  const { state, steps } = playOut(
    scenario,
    { people: [SEAT], seed: SEED, tension: 'tense', switches: {} },
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
