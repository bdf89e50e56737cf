import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../../tools/read-scenarios.ts';
import { weigh } from './floor.ts';
import { dfquad, quadraticEnergy } from './semantics.ts';
import { workingsOn } from './working.ts';

const { scenarios } = await readScenarios('scenarios');
const turns = scenarios.flatMap(({ scenario }) =>
  scenario.turns.map((turn) => [`${scenario.id}, ${turn.id}`, turn] as const),
);

describe.each(turns)('with every voice of %s on the table', (_, turn) => {
  const options = Object.values(turn.options).flatMap((list) => list.map(({ id }) => id));
  const table = turn.arguments;
  const bases = table.map(({ base }) => base);
  const floor = weigh(options, table, bases);
  const workings = workingsOn(options, table, bases);
  const strengths = (voices: { strength: number }[]) => voices.map(({ strength }) => strength);

  it('reckons every strength from those who have the floor alone', () => {
    for (const [id, { base, attackers, supporters, strength }] of Object.entries(workings)) {
      expect(strength).toBe(floor.strength[id]);
      expect(dfquad(base, strengths(attackers), strengths(supporters))).toBeCloseTo(strength, 12);
    }
  });

  it('leaves nobody out: a voice is heard or unheard, never both', () => {
    for (const [id, { attackers, supporters, unheard }] of Object.entries(workings)) {
      const speak = table.filter((each) => [...each.supports, ...each.attacks].includes(id));
      const told = [...supporters, ...attackers].map((voice) => voice.id);
      expect([...told, ...unheard].sort()).toEqual(speak.map((each) => each.id).sort());
    }
  });

  it('keeps an argument that nobody answers at its base by both semantics', () => {
    for (const { base, attackers, supporters, second } of Object.values(workings)) {
      if (attackers.length + supporters.length > 0) continue;
      expect(second).toBe(quadraticEnergy(base, [], []));
    }
  });
});
