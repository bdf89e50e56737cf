import { expect, it } from 'vitest';
import type { Settings } from '../../../game/index.ts';
import { withAgent, withPerson } from './with-agent.ts';

const plain: Settings = { people: ['seoul'], seed: 1, tension: 'tense', switches: {} };

it('names only the seats that were given a character', () => {
  const one = withAgent(plain, 'tokyo', 'opportunist');
  expect(one.agents).toEqual({ tokyo: 'opportunist' });
  expect(withAgent(one, 'washington', 'cautious').agents).toEqual({
    tokyo: 'opportunist',
    washington: 'cautious',
  });
});

it('leaves no trace of a wish that was taken back', () => {
  expect(withAgent(withAgent(plain, 'tokyo', 'loyalist'), 'tokyo', 'reasoned')).toEqual(plain);
});

it('takes the agent from the seat that a person takes', () => {
  const wished = withAgent(plain, 'tokyo', 'loyalist');
  expect(withPerson(wished, 'tokyo')).toEqual({ ...plain, people: ['tokyo'] });
});
