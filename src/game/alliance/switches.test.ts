import { expect, test } from 'vitest';
import { PARAMETERS } from './parameters.ts';
import { parametersWith } from './switches.ts';

test('no switch changes nothing', () => {
  expect(parametersWith({})).toEqual(PARAMETERS);
});

test.each([
  [{ gam: 0 }, { ...PARAMETERS, voice: { ...PARAMETERS.voice, bonus: 0 } }],
  [{ lE: 0 }, { ...PARAMETERS, voice: { ...PARAMETERS.voice, partners: 0 } }],
  [{ eC: 0 }, { ...PARAMETERS, entrapment: { ...PARAMETERS.entrapment, commitment: 0 } }],
])('%o turns off one claim and no other', (switches, expected) => {
  expect(parametersWith(switches)).toEqual(expected);
});
