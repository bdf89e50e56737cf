import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { proxyTo } from '../faults/proxy.ts';
import { classAt } from './class-at.ts';
import { type Pupil, pupilWith, until } from './pupil.ts';
import { dataFolder, type Started, startServer } from './started.ts';

let data: Awaited<ReturnType<typeof dataFolder>>;
let server: Started;
let line: Awaited<ReturnType<typeof proxyTo>>;
const pupils: Pupil[] = [];

beforeAll(async () => {
  data = await dataFolder();
  server = await startServer(data.folder);
});
afterAll(async () => {
  await server.kill();
  await data.remove();
});
beforeEach(async () => {
  line = await proxyTo(Number(new URL(server.address).port));
});
afterEach(async () => {
  for (const each of pupils.splice(0)) each.line.close();
  await line.stop();
});

const kept = (each: Pupil): Pupil => {
  pupils.push(each);
  return each;
};
const step = (wanted: string) => (now: ReturnType<Pupil['line']['standing']>) =>
  now.told.lesson?.step === wanted;

it('keeps what is written while the line is cut, and sends it in its order when it is back', async () => {
  const opened = await classAt(server.address);
  const one = kept(await opened.pupil(line.address));
  await opened.go(2);
  await until(one.line, step('debate'));
  line.set({ line: 'cut' });
  await until(one.line, ({ state }) => state === 'offline');
  const { view } = one.line.standing().told;
  const [first] = view!.raised;
  const said = [1, 2, 3, 4, 5].map((value) => one.say({ kind: 'rate', entry: first!.id, value }));
  expect(one.line.standing()).toMatchObject({ state: 'offline', waiting: 5 });
  line.set({ line: 'open' });
  expect((await Promise.all(said)).every(({ ok }) => ok)).toBe(true);
  await until(
    one.line,
    ({ told, state }) => state === 'live' && told.mine?.ratings[first!.id] === 5,
  );
  expect(one.line.standing().waiting).toBe(0);
});

it('tells the instructor that somebody is gone, and that they are back', async () => {
  const opened = await classAt(server.address);
  const one = kept(await opened.pupil(line.address));
  await until(one.line, ({ state }) => state === 'live');
  const here = async () => {
    const { people } = (await opened.instructor.ask()) as { people: { here: boolean }[] };
    return people[0]!.here;
  };
  await vi.waitFor(async () => expect(await here()).toBe(true), { timeout: 10_000 });
  line.set({ line: 'cut' });
  await vi.waitFor(async () => expect(await here()).toBe(false), { timeout: 30_000 });
  line.set({ line: 'open' });
  await vi.waitFor(async () => expect(await here()).toBe(true), { timeout: 30_000 });
});

it('asks instead of listening where a proxy holds streams back', async () => {
  const opened = await classAt(server.address);
  line.set({ whole: true });
  const one = kept(await opened.pupil(line.address));
  // The page says so: see the sign of the line.
  await until(one.line, ({ state, asking }) => state === 'live' && asking);
  await opened.go(1);
  await until(one.line, step('briefing'));
  await opened.go(1);
  await until(one.line, step('debate'));
  const { view } = one.line.standing().told;
  const heard = await one.say({ kind: 'rate', entry: view!.raised[0]!.id, value: 4 });
  expect(heard.ok).toBe(true);
});

it('goes on over a slow line', async () => {
  const opened = await classAt(server.address);
  line.set({ late: 700 });
  const one = kept(await opened.pupil(line.address));
  await until(one.line, ({ state }) => state === 'live');
  await opened.go(1);
  await until(one.line, step('briefing'));
  const { view } = one.line.standing().told;
  const heard = await one.say({ kind: 'lean', option: view!.options[0]!.option.id });
  expect(heard.ok).toBe(true);
});

it('knows the server’s clock on a device whose own is wrong', async () => {
  const opened = await classAt(server.address, { plan: '50' });
  await opened.go(1);
  const now = Date.now();
  for (const wrong of [-3_600_000, 0, 86_400_000]) {
    vi.useFakeTimers({ toFake: ['Date'], now: now + wrong });
    try {
      const one = kept(await opened.pupil(line.address));
      await until(one.line, ({ told }) => told.lesson !== undefined);
      const { ahead, told } = one.line.standing();
      const left = told.lesson!.deadline! - (Date.now() + ahead);
      expect(Math.abs(ahead + wrong)).toBeLessThan(60_000);
      // Two minutes for a briefing, whatever the device thinks the time is.
      expect(left).toBeGreaterThan(30_000);
      expect(left).toBeLessThanOrEqual(120_000);
    } finally {
      vi.useRealTimers();
    }
  }
});

it('lets two devices hold one seat: both see what either did', async () => {
  const opened = await classAt(server.address);
  const seat = await opened.seat();
  const [phone, laptop] = [line.address, server.address].map((base) =>
    kept(pupilWith(base, seat)),
  ) as [Pupil, Pupil];
  await opened.go(1);
  await until(phone.line, step('briefing'));
  await until(laptop.line, step('briefing'));
  const options = phone.line.standing().told.view!.options.map(({ option }) => option.id);
  await phone.say({ kind: 'lean', option: options[0]! });
  await until(laptop.line, ({ told }) => told.mine?.lean === options[0]);
  await laptop.say({ kind: 'draft', key: 'argument 1' }, 'half a ');
  await until(phone.line, ({ told }) => told.drafts?.['argument 1'] === 'half a ');
  const { people } = (await opened.instructor.ask()) as { people: object[] };
  expect(people).toHaveLength(1);
});
