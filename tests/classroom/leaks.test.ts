import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Setup } from '../../src/classroom/protocol/setup.ts';
import { classFile } from '../../src/classroom/server/store/class-file.ts';
import { openStore } from '../../src/classroom/server/store/open-store.ts';
import { hearAll } from '../../src/classroom/table/hear.ts';
import { type ClassState, lobby } from '../../src/classroom/table/state.ts';
import type { Caller } from './caller.ts';
import { builtIn, SETUP } from './class-of.ts';
import { holding } from './holding.ts';
import { overheard, type Private, type Seated } from './overheard.ts';
import { dataFolder, type Started, startServer } from './started.ts';
import { drawsOf, type Receiver, untoldIds, untoldWords } from './untold.ts';

/** Every byte that students and the wall receive in a whole class is read for what is not theirs. */

const STUDENTS = 6;
const FORMS: [string, Partial<Setup>][] = [
  ['a cabinet, named, every text reviewed', { anonymity: 'named', review: true }],
  ['tables apart, under pseudonyms', { form: 'parallel', tables: 3 }],
  [
    'an alliance of three, anonymous, with talk',
    {
      ...{ form: 'alliance', seats: ['seoul', 'tokyo', 'washington'] },
      ...{ talk: true, anonymity: 'anonymous' },
    },
  ],
  [
    'an alliance without its first seat, under pseudonyms',
    { scenario: 'tomorrow', form: 'alliance', seats: ['tokyo', 'washington'], talk: true },
  ],
];

let data: Awaited<ReturnType<typeof dataFolder>>;
let server: Started;
beforeEach(async () => {
  data = await dataFolder();
  server = await startServer(data.folder);
});
afterEach(async () => {
  // Where a test failed before it asked the server to end.
  if (server.process.exitCode === null) await server.kill();
  await data.remove();
});

/** Stops the server and gives the states of its only class by the clock of its log. */
async function statesOf(setup: Setup): Promise<(at: number) => ClassState> {
  const gone = new Promise((done) => server.process.once('exit', done));
  server.process.kill('SIGTERM');
  await gone;
  const file = classFile(openStore(data.folder));
  const [row] = file.classes();
  const log = file.lines(row!.id);
  file.close();
  const { scenario } = builtIn(setup.scenario);
  return (at) =>
    hearAll(
      scenario,
      lobby(setup),
      log.filter((said) => said.at <= at),
    );
}

/** As it would stand in what is told. */
const written = (text: string): string => JSON.stringify(text).slice(1, -1);

const places = (state: ClassState, { member }: Seated) => state.members[member]!;

function mayRead(state: ClassState, reader: Seated, { author, readers }: Private): boolean {
  if (reader === author) return true;
  if (readers === 'author') return false;
  const [mine, theirs] = [places(state, reader), places(state, author)];
  if (mine.table !== theirs.table) return false;
  return mine.seat === theirs.seat || (readers !== 'cabinet' && mine.seat === readers.to);
}

it.each(FORMS)('%s: nobody is told what is not theirs', { timeout: 180_000 }, async (_, part) => {
  const setup: Setup = { ...SETUP, ...part, turns: 3, seed: 3_141_592_653 };
  const { scenario, words } = builtIn(setup.scenario);
  const class_ = await overheard(server.address, setup, STUDENTS);
  const { opened, wall, students, confided, looks } = class_;
  const stateAt = await statesOf(setup);
  const secrets = [
    ...[opened.console, opened.co, opened.projector],
    ...students.map(({ secret }) => secret),
  ];
  const seen = { looks: 0, sentences: 0, draws: 0 };
  const known = new Map<string, string[]>();

  /** The same for all who sit alike. */
  function sentencesFor(state: ClassState, receiver: Receiver): string[] {
    const key = JSON.stringify([state.turn, state.step, receiver]);
    const sentences =
      known.get(key) ??
      [words.en, words.ko].flatMap((said) => untoldWords(scenario, said, state, receiver));
    known.set(key, sentences);
    return sentences;
  }

  function untold(state: ClassState, receiver: Receiver, reader: Seated | null): string[] {
    const others = students.filter((each) => each !== reader);
    const always = [
      ...secrets,
      'a remark of the instructor',
      ...(setup.anonymity === 'named' ? [] : others.map(({ name }) => name)),
      ...confided
        .filter(({ author, readers }) => author !== reader && readers === 'author')
        .map(({ text }) => text),
    ];
    if (state.step === 'debrief') return always.map(written);
    const closed = confided.filter((each) =>
      // What a cabinet argues, the whole room may see on its wall, unless there are others to hide it from.
      reader ? !mayRead(state, reader, each) : each.readers !== 'cabinet' || setup.seats.length > 1,
    );
    const sentences = sentencesFor(state, receiver);
    const draws = drawsOf(state);
    seen.sentences += sentences.length;
    seen.draws += draws.length;
    const texts = [...always, ...closed.map(({ text }) => text), ...sentences].map(written);
    const ids = untoldIds(scenario, state).map((id) => JSON.stringify(id));
    return [...texts, ...ids, String(setup.seed), setup.seed.toString(16), ...draws];
  }

  function read(who: string, { bytes }: Caller, from: number, to: number, not: string[]): void {
    const text = bytes.slice(from, to).join('\n');
    if (text === '') return;
    seen.looks += 1;
    const found = holding(text, not);
    if (found === undefined) return;
    const at = text.indexOf(found);
    const around = text.slice(Math.max(0, at - 120), at + found.length + 60);
    throw new Error(`${who} was told ${found}: … ${around} …`);
  }

  for (const [number, look] of looks.entries()) {
    const before = looks[number - 1];
    const state = stateAt(look.at);
    const when = `in turn ${state.turn}, ${state.step},`;
    const outside = setup.seats.length > 1;
    const room: Receiver = { seats: setup.seats, desk: null, table: null, outside };
    read(`${when} the wall`, wall, before?.wall ?? 0, look.wall, untold(state, room, null));
    for (const [at, each] of students.entries()) {
      const { seat, desk, table } = places(state, each);
      const not = untold(state, { seats: [seat], desk, table }, each);
      read(`${when} ${each.name}`, each.device, before?.students[at] ?? 0, look.students[at]!, not);
    }
  }
  expect(confided.length).toBeGreaterThan(STUDENTS * 2);
  expect(seen.looks).toBeGreaterThan(looks.length * 5);
  expect(seen.sentences).toBeGreaterThan(5000);
  expect(seen.draws).toBeGreaterThan(0);
  expect(wall.bytes.join('')).toContain('"results":{"tag"');
});
