import { type Match, type MatchEvent, strategyOf, type World } from '../../../../../game/index.ts';
import {
  AUDIENCES,
  INDICES,
  PAIR_GAUGES,
  SPOKE_GAUGES,
} from '../../../../../scenario/format/gauges.ts';
import type { Words } from '../../../../../scenario/format/words.ts';
import type { Happening } from './row.ts';

type AnsweredEvent = Extract<MatchEvent, { kind: 'answered' }>;

/** How the world answered a turn, in the order in which the page tells it: choices, calls, what moved. */
export function answerRows(
  { world, report, came }: AnsweredEvent,
  before: World,
  match: Match,
  words: Words,
): Happening[] {
  const { scenario } = match;
  const dilemma = scenario.turns[report.turn - 1]!;
  const said = words.turns[dilemma.id];
  const choices = Object.entries(report.choices).flatMap(([seat, { option, frame, signs }]) => {
    const taken = dilemma.options[seat]?.find(({ id }) => id === option);
    const text = said?.options[seat]?.[option]?.title;
    const target = taken ? strategyOf(taken.effort) : '';
    const rows: Happening[] = [
      { event: 'choice', seat, subject: option, target, value: frame, text },
    ];
    if (signs) rows.push({ event: 'signed', seat, subject: option });
    for (const audience of AUDIENCES) {
      const value = report.mandates[seat]?.[audience];
      if (value !== undefined) {
        rows.push({ event: 'mandate', seat, subject: option, target: audience, value });
      }
    }
    return rows;
  });
  const calls = report.calls.map(({ id, seat, result, index, shifted }): Happening => {
    const target = result.kind === 'home' ? result.grade : result.answer;
    const text = words.calls[id]?.title;
    return { event: 'call', seat, subject: id, target, before: index, after: shifted, text };
  });
  const promises = report.promises.map(({ id, became }): Happening => {
    const text = words.promises[id]?.title;
    return { event: 'promise', subject: id, target: became, text };
  });
  const events = report.events.map((id): Happening => {
    return { event: 'world event', subject: id, text: words.events[id]?.title };
  });
  const changes = report.changes.map(({ seat, gauge, by, cause, source }): Happening => {
    const target = `${cause.kind}:${cause.id}`;
    return { event: 'effect', seat, subject: gauge, target, value: by, source };
  });
  const forecasts = Object.entries(came).flatMap(([seat, questions]) =>
    Object.entries(questions).map(([subject, yes]): Happening => {
      const text = said?.forecasts[subject];
      return { event: 'forecast settled', seat, subject, target: yes ? 'yes' : 'no', text };
    }),
  );
  return [
    ...choices,
    ...calls,
    ...promises,
    ...events,
    ...changes,
    ...gaugesMoved(before, world, match),
    ...posturesChanged(before, world),
    ...forecasts,
  ];
}

/** Every gauge and index that stands elsewhere than before the turn. */
function gaugesMoved(before: World, world: World, { scenario }: Match): Happening[] {
  const rows: Happening[] = [];
  const note = (seat: string, subject: string, was: number | undefined, is: number | undefined) => {
    if (was === undefined || is === undefined || was === is) return;
    rows.push({ event: 'gauge', seat, subject, before: was, after: is });
  };
  for (const seat of Object.keys(world.spokes)) {
    for (const gauge of SPOKE_GAUGES) {
      note(seat, gauge, before.spokes[seat]?.[gauge], world.spokes[seat]?.[gauge]);
    }
    for (const index of INDICES) {
      note(seat, index, before.indices[seat]?.[index], world.indices[seat]?.[index]);
    }
  }
  scenario.pairs.forEach(({ between }, at) => {
    for (const gauge of PAIR_GAUGES) {
      note(between.join('+'), gauge, before.pairs[at]?.[gauge], world.pairs[at]?.[gauge]);
    }
  });
  return rows;
}

function posturesChanged(before: World, world: World): Happening[] {
  return Object.entries(world.postures).flatMap(([seat, posture]): Happening[] => {
    const was = before.postures[seat];
    return was === posture ? [] : [{ event: 'posture', seat, subject: posture, target: was ?? '' }];
  });
}
