import type { Impact } from '../format/effect.ts';
import { ANSWERS, GRADES } from '../format/gauges.ts';
import type { Scenario } from '../format/scenario.ts';
import type { Path } from '../read/places.ts';

export interface PlacedImpact {
  impact: Impact;
  path: Path;
  /** The seats that may be acting; several where it is the person's own. */
  acting: string[];
  /** The turns, counted from 1, at whose end it may strike. */
  turns: number[];
}

export const playableSeats = ({ seats }: Scenario): string[] =>
  Object.keys(seats).filter((seat) => seats[seat]!.playable);

/** Turns by id, counted from 1; an unknown id is left out. */
export const turnsNamed = (scenario: Scenario, ids: readonly string[]): number[] =>
  ids.map((id) => scenario.turns.findIndex((turn) => turn.id === id) + 1).filter((at) => at > 0);

function ofOptions(scenario: Scenario): PlacedImpact[] {
  return scenario.turns.flatMap((turn, at) =>
    Object.entries(turn.options).flatMap(([seat, options]) =>
      options.map((impact, index) => ({
        impact,
        path: ['turns', at, 'options', seat, index],
        acting: [seat],
        turns: [at + 1],
      })),
    ),
  );
}

function ofCalls(scenario: Scenario): PlacedImpact[] {
  return Object.entries(scenario.calls).flatMap(([id, call]) => {
    const where = { acting: [call.seat], turns: turnsNamed(scenario, call.turns) };
    const place = (impact: Impact, ...path: string[]) => ({
      impact,
      path: ['calls', id, ...path],
      ...where,
    });
    return call.kind === 'home'
      ? GRADES.map((grade) => place(call.outcomes[grade], 'outcomes', grade))
      : [
          ...ANSWERS.map((answer) => place(call.answers[answer], 'answers', answer)),
          place(call.fallout, 'fallout'),
        ];
  });
}

function ofPromises(scenario: Scenario): PlacedImpact[] {
  return Object.entries(scenario.promises).flatMap(([id, pledge]) =>
    (['kept', 'bent', 'broken'] as const).map((became) => ({
      impact: pledge[became],
      path: ['promises', id, became],
      acting: [pledge.from],
      turns: turnsNamed(scenario, scenario.calls[pledge.test]?.turns ?? []),
    })),
  );
}

function ofEvents(scenario: Scenario): PlacedImpact[] {
  return Object.entries(scenario.events).map(([id, event]) => ({
    impact: event,
    path: ['events', id],
    acting: playableSeats(scenario).slice(0, 1),
    turns: turnsNamed(scenario, event.turns),
  }));
}

/** Everything in a scenario that changes gauges, sets inputs or raises flags. */
export const impactsOf = (scenario: Scenario): PlacedImpact[] => [
  ...ofOptions(scenario),
  ...ofCalls(scenario),
  ...ofPromises(scenario),
  ...ofEvents(scenario),
];
