import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { call } from '../../src/classroom/client/index.ts';
import { WAYS } from '../../src/classroom/protocol/answers.ts';
import { SETUP } from '../classroom/class-of.ts';
import { type Pupil, until } from '../classroom/pupil.ts';
import { dataFolder, startServer } from '../classroom/started.ts';
import { countBytes } from './bytes.ts';
import { kilobytes, quantile, spread } from './figures.ts';
import { compare, type Document } from './kept.ts';
import { lesson } from './lesson.ts';
import { readHere, usedBy } from './meter.ts';

/**
 * A whole lesson on a real server with real clients, with a kill -9 in the middle of voting. Prints
 * what it took; ends with 1 only where a promise was broken.
 */
const { values } = parseArgs({
  options: {
    students: { type: 'string', default: '60' },
    turns: { type: 'string', default: '3' },
    tables: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    /** Milliseconds over which students act in a step. */
    pace: { type: 'string', default: '3000' },
  },
});
const [students, turns, tables, seed, pace] = [
  ...[values.students, values.turns, values.tables, values.seed, values.pace],
].map(Number) as [number, number, number, number, number];

/** Milliseconds after the server is up again in which everybody is back in their seat. */
const BACK = 5000;
const say = (what: string, value: string): void => console.log(`${what.padEnd(34)} ${value}`);

const bytes = countBytes();
const data = await dataFolder();
let server = await startServer(data.folder);
const base = server.address;
const back: number[] = [];
let restarting = 0;
let used = 0;

/** The server dies as by a power cut and is started again; everybody comes back by themselves. */
async function midVote(pupils: Pupil[]): Promise<void> {
  used = (await usedBy(server.process.pid!)).seconds ?? 0;
  const seats = pupils.map(({ line }) => line.standing().told.me);
  await server.kill();
  const began = performance.now();
  const up = startServer(data.folder, Number(new URL(base).port)).then((again) => {
    server = again;
    restarting = performance.now() - began;
  });
  await Promise.all(
    pupils.map(async ({ line }, at) => {
      await until(line, ({ state }) => state !== 'live');
      await until(
        line,
        ({ state, told: { me } }) => state === 'live' && me?.seat === seats[at]?.seat,
      );
      back.push(performance.now() - began);
    }),
  );
  await up;
}

const readBefore = await readHere();
const began = performance.now();
const form = tables > 1 ? 'parallel' : 'cabinet';
const setup = { ...SETUP, form, tables, turns, plan: 'free' } as const;
process.once('exit', () => server.process.kill('SIGKILL'));
const { pupils, secret, projector, joined, seen, close } = await lesson({
  ...{ base, setup, students, seed, pace, midVote },
});
const minutes = (performance.now() - began) / 60_000;
const readAfter = await readHere();
const document = await call<Document>({ base, secret }, `${WAYS.file}?as=json`);
const { seconds, now, most } = await usedBy(server.process.pid!);
close();

const log = document.ok ? document.body : { log: [], texts: {} };
const { acknowledged, lost, doubled } = compare(pupils, log);
const taken = pupils.flatMap(({ spoken }) =>
  spoken.flatMap(({ heard, took }) => (heard ? took : [])),
);
const unanswered = pupils.flatMap(({ spoken }) => spoken.filter(({ heard }) => !heard));
const perStudent = pupils.map((each) => bytes.get(`Bearer ${each.secret}`) ?? 0);
const share = seconds === null ? null : ((seconds + used) / (minutes * 60)) * 100;

say('students', `${students} at ${tables} table(s), ${turns} turns, seed ${seed}`);
say('lesson', `${minutes.toFixed(1)} min; ${students} joined in ${(joined / 1000).toFixed(1)} s`);
say('wish to acknowledgement', spread(taken));
say('step by the instructor to student', spread(seen));
say('server up again after kill -9', `${(restarting / 1000).toFixed(1)} s`);
say('back in the seat after kill -9', spread(back));
say('back in the seat after it is up', spread(back.map((each) => Math.max(0, each - restarting))));
say(
  'bytes told to a student',
  `${kilobytes(quantile(perStudent, 0.5))} (most ${kilobytes(quantile(perStudent, 1))})`,
);
say(
  'bytes told to the console, wall',
  `${kilobytes(bytes.get(`Bearer ${secret}`) ?? 0)}, ${kilobytes(bytes.get(`Bearer ${projector}`) ?? 0)}`,
);
const wire = readBefore === null || readAfter === null ? null : readAfter - readBefore;
say(
  'bytes on the line for each device',
  wire === null ? 'not measured here' : kilobytes(wire / (students + 2)),
);
say(
  'server',
  share === null
    ? 'not measured here'
    : `${share.toFixed(0)} percent of a core, ${now?.toFixed(0)} MB, at most ${most?.toFixed(0)} MB`,
);
say(
  'acknowledged',
  `${acknowledged}; lost ${lost.length}, heard twice ${doubled.length}, never answered ${unanswered.length}`,
);

await server.kill();
await data.remove();

const broken = [
  ...lost.slice(0, 5).map((each) => `lost: ${each}`),
  ...doubled.slice(0, 5).map((each) => `heard twice: ${each}`),
  ...(unanswered.length > 0 ? [`${unanswered.length} wishes were never answered`] : []),
  ...(back.length < students ? [`${students - back.length} did not come back`] : []),
  ...(Math.max(0, ...back) - restarting > BACK
    ? [`somebody came back more than ${BACK} ms after the server`]
    : []),
];
for (const each of broken) console.error(each);
process.exitCode = broken.length > 0 ? 1 : 0;
