import { expect, it } from 'vitest';
import type { EntryForConsole } from '../../../../classroom/protocol/console-told.ts';
import { needsLook } from './needs-look.ts';

const entry = (part: Partial<EntryForConsole>): EntryForConsole => ({
  ...{ id: 'e', kind: 'argument', by: 'm', turn: 1, table: 0, seat: 'seoul', to: null },
  ...{ option: null, text: 'words', hidden: null, reported: 0 },
  ...part,
});

it('queues what is held and what is reported, and nothing that was dealt with', () => {
  expect(needsLook(entry({ hidden: 'filter' }))).toBe(true);
  expect(needsLook(entry({ hidden: 'review' }))).toBe(true);
  expect(needsLook(entry({ reported: 2 }))).toBe(true);
  expect(needsLook(entry({}))).toBe(false);
  expect(needsLook(entry({ hidden: 'instructor', reported: 2 }))).toBe(false);
  expect(needsLook(entry({ hidden: 'filter', text: null }))).toBe(false);
});
