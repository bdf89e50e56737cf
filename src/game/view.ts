import type { Argument } from '../scenario/format/argument.ts';
import type { Answer, AudienceName } from '../scenario/format/gauges.ts';
import type { Option } from '../scenario/format/option.ts';
import type { Turn } from '../scenario/format/turn.ts';
import type { HubReadings } from './alliance/index.ts';
import type { Floor } from './debate/floor.ts';
import { declaredFrame } from './debate/intervention.ts';
import { debateIn } from './match/cabinet.ts';
import {
  debateOf,
  floorOf,
  handOf,
  INTERVENTIONS,
  mandatesBefore,
  optionIds,
  poolOf,
  tableOf,
} from './match/debate.ts';
import { endingOf } from './match/ending.ts';
import { hubReadingsOf } from './match/hub.ts';
import { type Closed, callsToAnswer, openAnswers, optionClosed } from './match/openness.ts';
import type { Match } from './match/settings.ts';
import { proposalTo } from './match/signing.ts';
import { listen } from './match/speak.ts';
import type { Choice, Debate, Forecast, MatchState, Phase } from './match/state.ts';
import type { World } from './match/world.ts';

export interface OptionView {
  option: Option;
  /** Mandate in [0, 1]; 0.5 is as well backed as the others. */
  mandate: number;
  /** Null if it may be chosen. */
  closed: Closed | null;
}

/** All that a seat may know: what lies on its table now, and nothing of draws or of later turns. */
export interface View {
  seat: string;
  turn: number;
  turns: number;
  phase: Phase;
  /** Id, date, sources, proposal and forecasts of the dilemma. */
  dilemma: Pick<Turn, 'id' | 'date' | 'sources' | 'proposal' | 'forecasts'>;
  /** Desks of this seat that have a private note. */
  notes: string[];
  world: World;
  /** Calls elsewhere that ring now, for whomever. */
  ringing: string[];
  /** Calls elsewhere that this seat must answer, with the answers that are open. */
  calls: { id: string; open: Answer[] }[];
  /** What lies on the table, in the order in which it was said. */
  raised: Argument[];
  /** What this seat could bring in now. */
  hand: Argument[];
  debate: Debate;
  /** Points that their desks have given up. */
  conceded: Argument[];
  /** Whether the desks have more to say to each other. */
  answersToCome: boolean;
  floor: Floor;
  /** Mandates by audience, then by option, in [0, 1]. */
  audiences: Record<AudienceName, Readonly<Record<string, number>>>;
  /** The framing declared in the debate, if any. */
  declaredFrame: number | null;
  interventionsLeft: number;
  options: OptionView[];
  forecasts: Forecast[];
  choice: Choice | null;
  /** What worries the hub; null at any other seat. */
  hub: HubReadings | null;
  /** How it ended, as this seat tells it. */
  ending: string | null;
}

/** The table of a seat. Due effects and other seats' debates stay hidden. */
export function view(match: Match, state: MatchState, seat: string): View {
  const { scenario } = match;
  const { turn, phase, world, ringing, ending } = state;
  const dilemma = scenario.turns[turn - 1]!;
  const asked = debateIn(dilemma, seat);
  const pool = poolOf(match, state, seat);
  const debate = debateOf(state, seat);
  const floor = floorOf(match, state, seat);
  const before = (audience: AudienceName) => mandatesBefore(match, state, seat, audience);
  const audiences = {
    cabinet: before('cabinet'),
    assembly: before('assembly'),
    public: before('public'),
    ally: before('ally'),
  };
  return {
    seat,
    turn,
    turns: scenario.turns.length,
    phase,
    dilemma: {
      id: dilemma.id,
      date: dilemma.date,
      sources: dilemma.sources,
      proposal: proposalTo(scenario, dilemma, seat),
      forecasts: asked.forecasts,
    },
    notes: asked.notes.filter((desk) => desk in scenario.seats[seat]!.desks),
    world: { ...world, due: [] },
    ringing,
    calls: callsToAnswer(match, state, seat).flatMap((id) => {
      const call = scenario.calls[id]!;
      return call.kind === 'away' ? [{ id, open: openAnswers(match, state, call) }] : [];
    }),
    raised: tableOf(pool, debate),
    hand: handOf(pool, optionIds(match, state, seat), debate),
    debate,
    conceded: pool.filter(({ id }) => debate.conceded.includes(id)),
    answersToCome: phase === 'debate' && Array.isArray(listen(match, state, seat)),
    floor,
    audiences,
    declaredFrame: declaredFrame(debate.interventions),
    interventionsLeft: INTERVENTIONS - debate.interventions.length,
    options: (dilemma.options[seat] ?? []).map((option) => {
      const mandate = audiences.cabinet[option.id] ?? 0.5;
      const assembly = audiences.assembly[option.id] ?? 0.5;
      return { option, mandate, closed: optionClosed(match, state, seat, option, assembly) };
    }),
    forecasts: state.forecasts.filter((forecast) => forecast.seat === seat),
    choice: state.choices[seat] ?? null,
    hub: seat === scenario.hub ? hubReadingsOf(scenario, world) : null,
    ending: ending && endingOf(match, world, seat),
  };
}
