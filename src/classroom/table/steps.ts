import type { Scenario } from '../../scenario/format/scenario.ts';
import { debated, decided, openTables, proceed, verdictsOf } from './matches.ts';
import { lengthOf, type Step } from './plan.ts';
import { type ClassState, NO_WORK } from './state.ts';

/** A class on another step, with its clock set and nobody done yet. */
function onStep(
  { shown: _, ...state }: ClassState,
  step: Step,
  now: number,
  part: Partial<ClassState>,
): ClassState {
  const length = lengthOf(state.setup, step);
  const members = Object.fromEntries(
    Object.entries(state.members).map(([id, member]) => [id, { ...member, done: false }]),
  );
  return {
    ...state,
    members,
    step,
    deadline: length === null ? null : now + length,
    paused: null,
    before: [...state.before, { step: state.step, turn: state.turn, tables: state.tables }],
    ...part,
  };
}

function nextTurn(scenario: Scenario, state: ClassState, now: number): ClassState {
  const { turn, setup } = state;
  if (turn < setup.turns && turn < scenario.turns.length) {
    const tables = state.tables.map(proceed);
    // Whoever was too quick may go back to what the world answered, and no further.
    const before = [{ step: state.step, turn, tables: state.tables }];
    // What was done in it stays if the class has been there before.
    const works = state.works.length > turn ? state.works : [...state.works, NO_WORK];
    return onStep(state, 'briefing', now, { tables, turn: turn + 1, before, works });
  }
  // Only where the scenario ends too is there an ending to be told.
  const tables = turn === scenario.turns.length ? state.tables.map(proceed) : state.tables;
  return onStep(state, 'debrief', now, { tables, before: [] });
}

/** The class on its next step; every step has a default for whoever did nothing. */
export function advance(scenario: Scenario, state: ClassState, now: number): ClassState {
  switch (state.step) {
    case 'lobby':
      return onStep(state, 'briefing', now, {
        tables: openTables(scenario, state),
        turn: 1,
        works: [NO_WORK],
        before: [],
      });
    case 'briefing':
      return onStep(state, 'debate', now, { tables: state.tables.map(proceed) });
    case 'debate': {
      const tables = state.tables.map((each, at) => debated(state, each, at));
      return onStep(state, 'vote', now, { tables });
    }
    case 'vote': {
      const others = state.verdicts.filter(({ turn }) => turn !== state.turn);
      const verdicts = [...others, ...verdictsOf(state)];
      return onStep(state, 'reveal', now, { verdicts });
    }
    case 'reveal': {
      const tables = state.tables.map((each, at) => decided(state, each, at));
      // What the world has answered stays answered: nobody goes back behind it.
      return onStep(state, 'consequence', now, { tables, before: [] });
    }
    case 'consequence':
      return nextTurn(scenario, state, now);
    case 'debrief':
      return state;
  }
}

/** One step back, with everything that was said in it; null where the world has answered since. */
export function back(state: ClassState, now: number): ClassState | null {
  const last = state.before.at(-1);
  if (!last || last.step === 'lobby') return null;
  const { step, turn, tables } = last;
  const earlier = onStep(state, step, now, { tables, turn });
  return { ...earlier, before: state.before.slice(0, -1) };
}
