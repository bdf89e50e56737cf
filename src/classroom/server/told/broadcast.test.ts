import { expect, it, vi } from 'vitest';
import type { Keeper } from '../live/keeper.ts';
import { broadcast } from './broadcast.ts';

const bearer = { class: 'one', role: 'seat', member: 'gone' } as const;

it('does not count a device that cannot be told anything', () => {
  const mark = vi.fn();
  const keeper = {
    mark,
    listen: () => () => undefined,
    open: () => {
      throw new Error('the log cannot be read');
    },
  } as unknown as Keeper;
  const { add } = broadcast(
    keeper,
    () => '',
    () => 0,
  );
  const listener = { bearer, language: 'en', known: {}, send: async () => undefined } as const;
  expect(() => add(listener)).toThrow('cannot be read');
  const counted = mark.mock.calls.reduce((sum, [, by]) => sum + by, 0);
  expect(counted).toBe(0);
});
