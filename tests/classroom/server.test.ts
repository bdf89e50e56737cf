import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Opened } from '../../src/classroom/protocol/answers.ts';
import type { ConsoleTold } from '../../src/classroom/protocol/console-told.ts';
import type { Setup } from '../../src/classroom/protocol/setup.ts';
import type { StudentTold } from '../../src/classroom/protocol/student-told.ts';
import { type Caller, caller, wishId } from './caller.ts';
import { SETUP } from './class-of.ts';
import { dataFolder, type Started, startServer } from './started.ts';

let data: Awaited<ReturnType<typeof dataFolder>>;
let server: Started;

beforeAll(async () => {
  data = await dataFolder();
  server = await startServer(data.folder);
});

afterAll(async () => {
  await server.kill();
  await data.remove();
});

async function opened(part: Partial<Setup> = {}): Promise<Opened> {
  const { status, body } = await caller(server.address).open({ setup: { ...SETUP, ...part } });
  expect(status).toBe(200);
  return body;
}

async function joined(code: string, name: string | null = null): Promise<Caller> {
  const wish = { code, name, language: 'en', once: wishId() } as const;
  const { status, body } = await caller(server.address).join(wish);
  expect(status).toBe(200);
  return caller(server.address, body.secret);
}

const run = (kind: 'start' | 'advance') => ({ command: { kind } as const });

/** The first open option of a student's table, as a vote. */
function voteFor(told: Partial<StudentTold>, at: number) {
  const options = told.view!.options.filter(({ closed }) => closed === null);
  const { option } = options[at % options.length]!;
  const answers = Object.fromEntries(told.view!.calls.map(({ id, open }) => [id, open[0]!]));
  const ballot = { option: option.id, frame: option.frames[0]!, signs: false, answers };
  return { command: { kind: 'vote' as const, ...ballot } };
}

describe('coming in', () => {
  it('seats one person however often the wish is sent, and again after a typed code', async () => {
    const { code, console: secret } = await opened();
    const wish = {
      code: ` ${code.toLowerCase()} `,
      name: 'Mina',
      language: 'ko',
      once: wishId(),
    } as const;
    const twice = await Promise.all([1, 2].map(() => caller(server.address).join(wish)));
    expect(twice[0]!.body).toEqual(twice[1]!.body);
    const { people } = (await caller(server.address, secret).ask()) as unknown as ConsoleTold;
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ name: 'Mina', language: 'ko' });
  });

  it('shows the door without seating anybody: link previews take no seat', async () => {
    const { code, console: secret } = await opened();
    const { body } = await caller(server.address).send<object>(`api/door?code=${code}`);
    expect(body).toMatchObject({ code, scenario: 'third-approach', anonymity: 'pseudonymous' });
    const { people } = (await caller(server.address, secret).ask()) as unknown as ConsoleTold;
    expect(people).toEqual([]);
  });

  it('seats whom a list names with their government, and draws a place for others', async () => {
    const seats = ['seoul', 'tokyo', 'washington'];
    const { body } = await caller(server.address).open({
      setup: { ...SETUP, form: 'alliance', seats, anonymity: 'named' },
      list: [
        { name: 'Ana Ruiz', place: 2 },
        { name: '민지', place: 1 },
      ],
    });
    const seatOf = async (name: string) =>
      ((await (await joined(body.code, name)).ask()) as Partial<StudentTold>).me!.seat;
    expect(await seatOf('Ana Ruiz')).toBe('washington');
    expect(await seatOf('민지')).toBe('tokyo');
    // The only place where nobody sits yet.
    expect(await seatOf('Somebody Else')).toBe('seoul');
  });

  it('says no to an unknown code, a locked door and a rude or taken name', async () => {
    const { code, console: secret } = await opened({ anonymity: 'named' });
    const ask = (name: string, to = code) =>
      caller(server.address).join({ code: to, name, language: 'en', once: wishId() });
    expect((await ask('Mina', 'AAAAAA')).body).toEqual({ code: 'no-such-class' });
    expect((await ask('Mina')).status).toBe(200);
    expect((await ask('Mina')).body).toEqual({ code: 'name-taken' });
    expect((await ask('fuck')).body).toEqual({ code: 'name-refused' });
    await caller(server.address, secret).say({ command: { kind: 'door', door: 'locked' } });
    expect((await ask('Jun')).body).toEqual({ code: 'door-locked' });
  });
});

describe('closed doors', () => {
  it('lets no role do what another may', async () => {
    const { code, projector, co } = await opened();
    const student = await joined(code);
    for (const each of [student, caller(server.address, projector), caller(server.address, 'x')]) {
      const { status, body } = await each.say(run('start'));
      expect([400, 401]).toContain(status);
      expect(body).not.toMatchObject([{ ok: true }]);
    }
    const { body } = await caller(server.address, co).say(run('start'), {
      command: { kind: 'forget' },
    });
    expect(body.map((each) => each.ok)).toEqual([true, false]);
  });

  it('refuses what is malformed, too large or from another page, and goes on', async () => {
    const { console: secret } = await opened();
    const instructor = caller(server.address, secret);
    expect((await instructor.send('api/say', '{"wishes":')).status).toBe(400);
    expect(
      (await instructor.send('api/say', { wishes: [{ command: { kind: 'start' } }] })).body,
    ).toEqual({ code: 'malformed', where: 'wishes.0.wish' });
    expect((await instructor.send('api/say', `"${'x'.repeat(70_000)}"`)).status).toBe(413);
    const elsewhere = { Origin: 'https://evil.example' };
    expect((await instructor.send('api/say', { wishes: [] }, elsewhere)).status).toBe(403);
    expect((await instructor.send('api/nothing')).status).toBe(404);
    expect((await instructor.say(run('start'))).body).toMatchObject([{ ok: true }]);
  });
});

describe('a class that is killed', () => {
  it('loses nothing that was acknowledged, and everybody is back in their seats', async () => {
    const { code, console: secret } = await opened({ form: 'parallel', tables: 2 });
    const students = await Promise.all(Array.from({ length: 12 }, () => joined(code)));
    await caller(server.address, secret).say(run('start'), run('advance'), run('advance'));
    const seats = await Promise.all(
      students.map(async (each) => (await each.ask()) as unknown as StudentTold),
    );
    const votes = students.map((each, at) => each.say(voteFor(seats[at]!, at)));
    const acknowledged = (await Promise.all(votes)).map(({ body }) => body[0]!.ok);
    expect(acknowledged.every(Boolean)).toBe(true);
    const { port } = new URL(server.address);
    await server.kill();
    server = await startServer(data.folder, Number(port));
    await Promise.all(
      students.map(async (each, at) => {
        const again = (await each.ask()) as unknown as StudentTold;
        expect(again.me.seat).toBe(seats[at]!.me.seat);
        expect(again.me.table).toBe(seats[at]!.me.table);
        const { option } = voteFor(seats[at]!, at).command;
        expect(again.mine.ballot?.option).toBe(option);
      }),
    );
  });

  it('answers a wish that was sent twice as it did the first time', async () => {
    const { code, console: secret } = await opened();
    const student = await joined(code);
    await caller(server.address, secret).say(run('start'), run('advance'));
    const { view } = (await student.ask()) as unknown as StudentTold;
    const entry = 'entry00000001';
    const wish = {
      wish: wishId(),
      command: {
        ...{ kind: 'write', entry, under: null, stance: 'for', evidence: [] },
        option: view!.options[0]!.option.id,
      },
      text: 'We should ask what it costs.',
    };
    const first = await student.send('api/say', { wishes: [wish] });
    const again = await student.send('api/say', { wishes: [wish] });
    expect(first.body).toMatchObject([{ ok: true }]);
    expect(again.body).toEqual(first.body);
    const told = (await student.ask()) as unknown as StudentTold;
    expect(told.arguments.map(({ text }) => text)).toEqual(['We should ask what it costs.']);
  });
});

describe('what lies beside the log', () => {
  it('is deleted on demand, and the class still replays', async () => {
    const { code, console: secret } = await opened();
    const student = await joined(code, 'Mina Park');
    const instructor = caller(server.address, secret);
    await instructor.say(run('start'), run('advance'));
    const { view } = (await student.ask()) as unknown as StudentTold;
    const option = view!.options[0]!.option.id;
    await student.say(
      { command: { kind: 'draft', key: 'argument' }, text: 'half a thought' },
      {
        command: {
          ...{ kind: 'write', entry: 'entry00000009', option, under: null, stance: 'for' },
          evidence: [],
        },
        text: 'a whole one',
      },
    );
    const before = await instructor.send<{ log: unknown[] }>('api/file?as=json');
    await instructor.say({ command: { kind: 'forget' } });
    const after = await instructor.send<{ log: unknown[] }>('api/file?as=json');
    expect(after.body.log).toEqual(before.body.log);
    expect(JSON.stringify(after.body)).not.toMatch(/Mina|half a thought|a whole one/);
    const told = JSON.stringify(await instructor.ask());
    expect(told).not.toMatch(/Mina|half a thought|a whole one/);
  });

  it('is held back where the filter finds something, until the instructor lets it pass', async () => {
    const { code, console: secret } = await opened();
    const [writer, reader] = [await joined(code), await joined(code)];
    const instructor = caller(server.address, secret);
    await instructor.say(run('start'), run('advance'));
    const { view } = (await writer.ask()) as unknown as StudentTold;
    const option = view!.options[0]!.option.id;
    const entry = 'entry00000077';
    const said = await writer.say({
      command: { ...{ kind: 'write', entry, option, under: null, stance: 'for' }, evidence: [] },
      text: 'this is shit',
    });
    expect(said.body).toMatchObject([{ ok: true, held: true }]);
    const seen = async () => ((await reader.ask()) as unknown as StudentTold).arguments.length;
    expect(await seen()).toBe(0);
    await instructor.say({ command: { kind: 'hide', entry, hidden: false } });
    expect(await seen()).toBe(1);
  });
});
