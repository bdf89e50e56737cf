import {
  endsOf,
  hashOf,
  hubReadingsOf,
  type MatchEvent,
  type Playthrough,
  pairShown,
  startOf,
  type World,
} from '../game/index.ts';
import type { Scenario } from '../scenario/format/scenario.ts';

type Answered = Extract<MatchEvent, { kind: 'answered' }>;

/** What the world answered, turn by turn. */
export const answersOf = ({ steps }: Playthrough): Answered[] =>
  steps.flatMap(({ events }) => events.filter((event) => event.kind === 'answered'));

function levelsOf(scenario: Scenario, world: World) {
  return {
    gauges: Object.fromEntries(
      Object.entries(world.spokes).map(([seat, spoke]) => [
        seat,
        { ...spoke, ...world.pairs[pairShown(scenario, seat)] },
      ]),
    ),
    indices: world.indices,
    hub: hubReadingsOf(scenario, world),
  };
}

/** A whole match as one document; values are unrounded, turns count from 1. */
export function matchDocument(playthrough: Playthrough) {
  const { match, state } = playthrough;
  const { scenario, settings } = match;
  const seat = settings.people[0]!;
  const turns = answersOf(playthrough).map(({ world, report }) => ({
    turn: report.turn,
    id: scenario.turns[report.turn - 1]!.id,
    options: Object.fromEntries(
      Object.entries(report.choices).map(([each, { option }]) => [each, option]),
    ),
    ...levelsOf(scenario, world),
    calls: report.calls,
    promises: report.promises,
    events: report.events,
    signed: world.signed,
    postures: world.postures,
  }));
  return {
    scenario: scenario.id,
    seat,
    seed: settings.seed,
    tension: settings.tension,
    switches: settings.switches,
    agents: settings.agents ?? {},
    start: levelsOf(scenario, startOf(match).world),
    turns,
    ending: state.ending,
    outcome: endsOf(scenario, state.world, seat),
    hash: hashOf(state),
  };
}
