import { afterEach, expect, it, vi } from 'vitest';
import { type Claim, claim } from './claim.ts';

const held: Claim[] = [];

/** A tab that takes a save, and how often it has lost it. */
function tab(save: string) {
  const lost = vi.fn();
  const own = claim(save, lost);
  held.push(own);
  return { lost, ...own };
}

afterEach(() => {
  vi.unstubAllGlobals();
  for (const own of held.splice(0)) own.close();
});

it('belongs to the tab that asked last', async () => {
  const older = tab('auto:tomorrow');
  const newer = tab('auto:tomorrow');
  await vi.waitFor(() => expect(older.lost).toHaveBeenCalledTimes(1));
  expect(newer.lost).not.toHaveBeenCalled();
  older.renew();
  await vi.waitFor(() => expect(newer.lost).toHaveBeenCalledTimes(1));
  expect(older.lost).toHaveBeenCalledTimes(1);
});

it('is one claim for each save, and ends with its tab', async () => {
  const gone = tab('auto:tomorrow');
  const other = tab('auto:first-morning');
  const stays = tab('auto:tomorrow');
  await vi.waitFor(() => expect(gone.lost).toHaveBeenCalledTimes(1));
  gone.close();
  const last = tab('auto:tomorrow');
  await vi.waitFor(() => expect(stays.lost).toHaveBeenCalledTimes(1));
  expect(gone.lost).toHaveBeenCalledTimes(1);
  for (const { lost } of [other, last]) expect(lost).not.toHaveBeenCalled();
});

it('asks nothing of a browser without channels', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const only = tab('auto:tomorrow');
  expect(() => only.renew()).not.toThrow();
  expect(only.lost).not.toHaveBeenCalled();
});

it('waits for what the other tab still has to write, and for nobody when it is alone', async () => {
  const done: string[] = [];
  let finish = () => {};
  const written = new Promise<void>((ok) => {
    finish = ok;
  });
  const older = claim('studio:abc', async () => {
    await written;
    done.push('written');
  });
  held.push(older);
  await older.taken;
  const newer = claim('studio:abc', () => {});
  held.push(newer);
  const taken = newer.taken.then(() => done.push('taken'));
  await new Promise((ok) => setTimeout(ok, 300));
  expect(done).toEqual([]);
  finish();
  await taken;
  expect(done).toEqual(['written', 'taken']);
});
