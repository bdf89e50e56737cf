import type { Condition } from '../format/condition-tree.ts';
import { ANSWERS } from '../format/gauges.ts';
import type { Scenario } from '../format/scenario.ts';
import type { Path } from '../read/places.ts';
import { cabinetsOf, outlooksOf } from './cabinets.ts';
import { impactsOf, playableSeats, turnsNamed } from './impacts.ts';

export interface PlacedCondition {
  condition: Condition;
  path: Path;
  /** What hangs on it: an option, a call, an effect; of an interest it is a level, a number. */
  kind: string;
  id: string;
  /** The seats from which it may be read. */
  acting: string[];
  /** The turns in which it may be read, counted from 1. */
  turns: number[];
  /** Whether it is read after the turn's consequence, or before anyone chose. */
  after: boolean;
}

type Scope = Pick<PlacedCondition, 'acting' | 'turns' | 'after'>;
type Candidate = Omit<PlacedCondition, 'condition'> & { condition: Condition | undefined };

function ofOptions({ turns }: Scenario): Candidate[] {
  return turns.flatMap(({ options }, at) =>
    Object.entries(options).flatMap(([seat, list]) =>
      list.flatMap((option, index): Candidate[] => {
        const scope: Scope = { acting: [seat], turns: [at + 1], after: false };
        const here = ['turns', at, 'options', seat, index];
        const { id, when: condition } = option;
        return [
          { condition, path: [...here, 'when'], kind: 'option', id, ...scope },
          ...option.leanings.map((leaning, each) => ({
            condition: leaning.when,
            path: [...here, 'leanings', each, 'when'],
            kind: 'reason',
            id: leaning.id,
            ...scope,
          })),
        ];
      }),
    ),
  );
}

function ofCabinets(scenario: Scenario): Candidate[] {
  return cabinetsOf(scenario).flatMap(({ seat, at, debate, path }): Candidate[] => {
    const asked: Scope = { acting: [seat], turns: [at + 1], after: false };
    const raised = debate.arguments.map(({ id, when: condition }, index) => ({
      ...{ condition, path: [...path, 'arguments', index, 'when'], kind: 'argument', id },
      ...asked,
    }));
    const foreseen = debate.forecasts.map(({ id, comes: condition }, index) => ({
      ...{ condition, path: [...path, 'forecasts', index, 'comes'], kind: 'forecast', id },
      ...asked,
      after: true,
    }));
    return [...raised, ...foreseen];
  });
}

function ofOutlooks(scenario: Scenario): Candidate[] {
  return outlooksOf(scenario).flatMap(({ seat, outlook, path }): Candidate[] => [
    ...outlook.endings.map(({ id, when: condition }, index) => ({
      ...{ condition, path: [...path, 'endings', index, 'when'], kind: 'ending', id },
      ...{ acting: [seat], turns: [scenario.turns.length], after: true },
    })),
    ...Object.entries(outlook.interests).map(([id, { reads: condition }]) => ({
      ...{ condition, path: [...path, 'interests', id, 'reads'], kind: 'interest', id },
      ...{ acting: [seat], turns: scenario.turns.map((_, at) => at + 1), after: true },
    })),
  ]);
}

function ofCalls(scenario: Scenario): Candidate[] {
  return Object.entries(scenario.calls).flatMap(([id, call]): Candidate[] => {
    const turns = turnsNamed(scenario, call.turns);
    const scope: Scope = { acting: [call.seat], turns, after: false };
    const path = ['calls', id];
    const answers = call.kind === 'away' ? ANSWERS : [];
    return [
      // A call at home rings when the turn's years have passed, a call elsewhere with the briefing.
      {
        ...{ condition: call.when, path: [...path, 'when'], kind: 'call', id, ...scope },
        after: call.kind === 'home',
      },
      ...answers.map((answer) => ({
        condition: call.kind === 'away' ? call.answers[answer].when : undefined,
        path: [...path, 'answers', answer, 'when'],
        kind: 'answer',
        id: answer,
        ...scope,
      })),
    ];
  });
}

/** An event is told from the lead seat's side. */
function ofEvents(scenario: Scenario): Candidate[] {
  const acting = playableSeats(scenario).slice(0, 1);
  return Object.entries(scenario.events).map(([id, { when: condition, turns }]) => ({
    ...{ condition, path: ['events', id, 'when'], kind: 'event', id, acting },
    turns: turnsNamed(scenario, turns),
    after: true,
  }));
}

function ofEffects(scenario: Scenario): Candidate[] {
  return impactsOf(scenario).flatMap(({ impact, path, acting, turns }) =>
    impact.effects.map(({ when: condition, gauge, later }, index) => ({
      ...{ condition, path: [...path, 'effects', index, 'when'], kind: 'effect', id: gauge },
      acting,
      turns: turns.map((turn) => turn + later),
      after: true,
    })),
  );
}

const SOURCES = [ofOptions, ofCabinets, ofOutlooks, ofCalls, ofEvents, ofEffects];

/** Every condition of a scenario with the place from which it is read. */
export function conditionsOf(scenario: Scenario): PlacedCondition[] {
  const candidates = SOURCES.flatMap((listed) => listed(scenario));
  return candidates.flatMap(({ condition, ...rest }) =>
    condition === undefined ? [] : [{ condition, ...rest }],
  );
}
