import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StudentTold } from '../../src/classroom/protocol/student-told.ts';
import { type Caller, caller, wishId } from './caller.ts';
import { classAt } from './class-at.ts';
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

/** A class in its debate, with two students. */
async function debate() {
  const opened = await classAt(server.address, { form: 'parallel', tables: 2 });
  const seats = [await opened.seat('Mina'), await opened.seat('Jun'), await opened.seat('Ara')];
  await opened.go(2);
  const students = seats.map(({ secret }) => caller(server.address, secret));
  const told = (await students[0]!.ask()) as unknown as StudentTold;
  return { opened, seats, students, option: told.view!.options[0]!.option.id };
}

const write = (entry: string, option: string, text: string) => ({
  command: {
    ...{ kind: 'write' as const, entry, option, under: null, stance: 'for' as const },
    evidence: [],
  },
  text,
});

/** Bytes as a hostile client sends them: `fetch` would tidy them first. */
function raw(bytes: string | Buffer): Promise<string> {
  return new Promise((done) => {
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
    let said = '';
    socket.on('data', (part) => {
      said += part.toString('latin1');
    });
    socket.on('close', () => done(said));
    socket.on('error', () => done(said));
    socket.write(bytes);
  });
}

const post = (secret: string, body: Buffer, type = 'application/json') =>
  raw(
    Buffer.concat([
      Buffer.from(
        `POST /api/say HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${secret}\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`,
      ),
      body,
    ]),
  );

async function alive(): Promise<boolean> {
  return (await fetch(`${server.address}api/class`)).status === 200;
}

describe('a hostile student', () => {
  it('reaches nothing of others by forged ids', async () => {
    const { opened, students, option } = await debate();
    const [mina, jun] = students as [Caller, Caller];
    await mina.say(write('minasown0001', option, 'what Mina says'));
    await opened.instructor.say({
      command: { kind: 'tell', entry: 'noticebyteacher', table: null, seat: null },
      text: 'Five minutes left.',
    });
    const names = ['minasown0001', 'noticebyteacher', 'constructor', 'hasownproperty', 'nobody00'];
    for (const entry of names) {
      const tries = await jun.say(
        write(entry, option, 'a forged text'),
        { command: { kind: 'withdraw', entry } },
        { command: { kind: 'settle', entry, taken: true } },
        { command: { kind: 'ballot', entry, aye: true } },
      );
      // An id that nobody has used is Jun's own to use.
      const own = tries.body[0]!.ok;
      expect(own, entry).toBe(!['minasown0001', 'noticebyteacher'].includes(entry));
      expect(tries.body[1]!.ok, entry).toBe(own);
      expect(
        tries.body.slice(2).map(({ ok }) => ok),
        entry,
      ).toEqual([false, false]);
    }
    const wall = (await caller(server.address, opened.projector).ask()) as {
      notices: { text: string }[];
    };
    expect(wall.notices.map(({ text }) => text)).toEqual(['Five minutes left.']);
    const told = (await mina.ask()) as unknown as StudentTold;
    expect(told.arguments.map(({ text }) => text)).toEqual(['what Mina says']);
  });

  it('changes no object’s nature', async () => {
    const { opened, seats, option } = await debate();
    const secret = seats[0]!.secret;
    const bodies = [
      '{"__proto__":{"polluted":1},"wishes":[]}',
      '{"constructor":{"prototype":{"polluted":1}}}',
      `{"wishes":[{"wish":"wish0000","command":{"kind":"vote","option":"${option}","frame":0.5,"signs":false,"answers":{"__proto__":"send","constructor":"send"}}}]}`,
      '{"known":{"__proto__":"x","constructor":"y"}}',
      `{"wishes":[{"wish":"wish0001","command":{"kind":"__proto__"}}]}`,
    ];
    for (const body of bodies) {
      for (const way of ['api/say', 'api/ask', 'api/join', 'api/classes']) {
        const soon = body.replace('{"known"', '{"soon":true,"known"');
        const { status } = await caller(server.address, secret).send(way, soon);
        expect([200, 400, 404], `${way} ${body}`).toContain(status);
      }
    }
    for (const kind of ['constructor', 'toString', 'hasOwnProperty']) {
      const commands = [
        { kind: 'lean', option: kind.toLowerCase() },
        { kind: 'foresee', question: kind.toLowerCase(), answer: true, confidence: 60 },
        { kind: 'pick', argument: 'constructor', move: 'endorse' },
        { kind: 'rate', entry: 'constructor', value: 3 },
      ];
      const wishes = commands.map((command) => ({ wish: wishId(), command }));
      const { body } = await caller(server.address, secret).send<{ ok: boolean }[]>('api/say', {
        wishes,
      });
      expect(body.map(({ ok }) => ok)).toEqual([false, false, false, false]);
    }
    const { body } = await opened.instructor.send<object>('api/file?as=json');
    expect(JSON.stringify(body)).not.toContain('polluted');
    expect(await alive()).toBe(true);
  });

  it('is answered in JSON whatever is sent: broken bytes, deep nests, other types, huge bodies', async () => {
    const { seats } = await debate();
    const { secret } = seats[0]!;
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
    const bodies = [
      Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28]),
      Buffer.from(
        `{"wishes":[{"wish":"wish0000","command":{"kind":"lean","option":"\xff"}}]}`,
        'latin1',
      ),
      Buffer.from(deep),
      Buffer.from('null'),
      Buffer.from('[]'),
      Buffer.alloc(0),
    ];
    for (const body of bodies) expect(await post(secret, body)).toMatch(/^HTTP\/1\.1 400 /);
    expect(await post(secret, Buffer.alloc(70_000, 'x'))).toMatch(/^HTTP\/1\.1 413 /);
    const chunked =
      `POST /api/say HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${secret}\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n` +
      `11170\r\n${'x'.repeat(0x11170)}\r\n0\r\n\r\n`;
    expect(await raw(chunked)).toMatch(/^HTTP\/1\.1 413 /);
    expect(await raw(`GET / HTTP/1.1\r\nHost: x\r\nBig: ${'x'.repeat(40_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /,
    );
    expect(await raw('GARBAGE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
    expect(await alive()).toBe(true);
  });

  it('says too much: is told so, and others go on', async () => {
    const { students } = await debate();
    const [mina, jun] = students as [Caller, Caller];
    const done = { command: { kind: 'done', done: true } as const };
    const statuses = [];
    for (let times = 0; times < 12; times++) {
      statuses.push((await mina.say(...Array.from({ length: 50 }, () => done))).status);
    }
    expect(statuses.slice(0, 5)).toEqual([200, 200, 200, 200, 200]);
    expect(statuses.at(-1)).toBe(429);
    expect((await jun.say(done)).status).toBe(200);
  });

  it('fills no disk with drafts', async () => {
    const { students } = await debate();
    const drafts = Array.from({ length: 50 }, (_, at) => ({
      command: { kind: 'draft' as const, key: `argument ${at}` },
      text: 'x'.repeat(600),
    }));
    const { body } = await students[0]!.say(...drafts);
    expect(body.filter(({ ok }) => ok)).toHaveLength(40);
  });

  it('holds no more lines than a few', async () => {
    const { seats } = await debate();
    const { secret } = seats[0]!;
    const stop = new AbortController();
    const ended: number[] = [];
    for (let at = 0; at < 12; at++) {
      const response = await fetch(`${server.address}api/listen`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' },
        body: '{"known":{}}',
        signal: stop.signal,
      });
      expect(response.status).toBe(200);
      response
        .text()
        .then(() => ended.push(at))
        .catch(() => undefined);
    }
    await expect.poll(() => ended.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
    stop.abort();
  });

  it('puts nothing into a spreadsheet that would run there, and no markup that is more than text', async () => {
    const { opened, students, option } = await debate();
    const texts = ['=HYPERLINK("http://evil.example","x")', '+1+1', '-1+1', '@SUM(A1)', '＝1+1'];
    const [mina] = students as [Caller];
    await mina.say(...texts.map((text, at) => write(`formula${at}000`, option, text)));
    const csv = await fetch(`${server.address}api/file?as=csv`, {
      headers: { Authorization: `Bearer ${opened.console}` },
    });
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/);
    const rows = await csv.text();
    for (const text of texts) {
      const cell = text.replaceAll('"', '""');
      expect(rows).toContain(`'${cell}`);
      expect(rows).not.toMatch(new RegExp(`(^|[,"])${cell.replace(/[^\w]/g, '\\$&')}`, 'm'));
    }
    const html = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    await students[1]!.say(write('markup000001', option, html));
    const { body } = await opened.instructor.send<{ texts: Record<string, string> }>(
      'api/file?as=json',
    );
    expect(body.texts.markup000001).toBe(html);
  });

  it('is called only what others can read', async () => {
    const { code, instructor } = await classAt(server.address, { anonymity: 'named' });
    const join = (name: string) =>
      caller(server.address).join({ code, name, language: 'en', once: wishId() });
    expect((await join('\u202Enima\u200B \n Kim')).status).toBe(200);
    expect((await join('NIMA  kim')).body).toEqual({ code: 'name-taken' });
    expect((await join('ｎｉｍａ kim')).body).toEqual({ code: 'name-taken' });
    expect((await join('\u200B\u2060')).body).toEqual({ code: 'name-refused' });
    const { people } = (await instructor.ask()) as { people: { name: string }[] };
    expect(people.map(({ name }) => name)).toEqual(['nima Kim']);
  });
});

describe('an outsider', () => {
  it('finds the same headers on every answer, and no way to read it elsewhere', async () => {
    const asked: [string, RequestInit?][] = [
      ['api/class'],
      ['api/nothing'],
      ['api/door?code=AAAAAA'],
      ['api/say', { method: 'POST', body: '{' }],
      ['api/listen', { method: 'POST', body: '{}' }],
      ['api/file?as=csv'],
      ['nothing'],
      ['', { method: 'DELETE' }],
    ];
    for (const [way, how] of asked) {
      const { headers } = await fetch(server.address + way, how);
      const said = Object.fromEntries(headers);
      expect(said, way).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'SAMEORIGIN',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(said, way).not.toHaveProperty('access-control-allow-origin');
      expect(said, way).not.toHaveProperty('set-cookie');
      expect(said, way).not.toHaveProperty('x-powered-by');
      if (way.startsWith('api/')) {
        expect(said['content-security-policy'], way).toMatch(/default-src 'none'/);
        expect(said['cache-control'], way).toContain('no-store');
      }
    }
  });

  it('comes from another page in vain, whatever it calls itself', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      'file://',
      'http://localhost.evil.example',
    ]) {
      for (const method of ['GET', 'POST', 'OPTIONS']) {
        const { status } = await fetch(`${server.address}api/class`, {
          method,
          headers: { Origin: origin },
        });
        expect(status, `${method} ${origin}`).toBe(403);
      }
    }
  });

  it('turns no link elsewhere by a forged host', async () => {
    const opened = await classAt(server.address);
    const said = await new Promise<string>((done) => {
      const body = '{"known":{},"soon":true}';
      const asked = request(
        `${server.address}api/ask`,
        {
          method: 'POST',
          headers: {
            Host: 'evil.example',
            'X-Forwarded-Host': 'evil.example',
            'X-Forwarded-For': '1.2.3.4',
            Authorization: `Bearer ${opened.projector}`,
          },
        },
        (response) => {
          let text = '';
          response.on('data', (part) => {
            text += part;
          });
          response.on('end', () => done(text));
        },
      );
      asked.end(body);
    });
    expect(said).toContain(opened.code);
    expect(said).not.toContain('evil.example');
  });

  it('reads no file by its path, and no list of files', async () => {
    for (const path of [
      '/..%2fclasses.db',
      '/../classes.db',
      '/%2e%2e/classes.db',
      '/..\\classes.db',
      '/.%00/classes.db',
      '//etc/passwd',
      '/api/../../classes.db',
      '/api/file/../../classes.db',
      '/',
    ]) {
      const said = await raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect(said, path).toMatch(/^HTTP\/1\.1 (400|404) /);
      expect(said, path).not.toMatch(/SQLite format|root:/);
    }
  });

  it('is shut out where it guesses codes, while the class behind the same address comes in', async () => {
    const fresh = await dataFolder();
    const own = await startServer(fresh.folder);
    const known = await classAt(own.address);
    const other = await classAt(own.address);
    const codes = new Set<number>();
    for (let times = 0; times < 260; times++) {
      codes.add(
        (await fetch(`${own.address}api/door?code=AAA${String(times).padStart(3, '3')}`)).status,
      );
    }
    expect([...codes]).toEqual([404, 429]);
    // The instructor's console has been open at this address; of the other class nobody here knows.
    await known.instructor.ask();
    expect((await known.seat()).secret).toMatch(/\S/);
    const door = (code: string) => fetch(`${own.address}api/door?code=${code}`);
    expect((await door(known.code)).status).toBe(200);
    expect((await door(other.code)).status).toBe(429);
    await own.kill();
    await fresh.remove();
  });
});
