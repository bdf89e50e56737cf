import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { hub, TINY } from '../cli/command.ts';

const LAB = ['lab', TINY, '--matches', '60', '--seed', '7'];

describe('lab', () => {
  test('gives the same bytes however many workers play', async () => {
    const [one, three] = [
      await hub(...LAB, '--workers', '1', '--json'),
      await hub(...LAB, '--workers', '3', '--json'),
    ];
    expect([one.exit, one.error]).toEqual([0, '']);
    expect(three.out).toBe(one.out);
  });

  test('keeps its contract', async () => {
    const { out } = await hub(...LAB, '--json');
    const share = expect.any(Number);
    expect(JSON.parse(out)).toMatchObject({
      matches: 60,
      byStrategy: { bilateral: {}, independent: {}, multilateral: {} },
      options: expect.arrayContaining([
        expect.objectContaining({
          ...{ id: 'host', turn: 1, chosen: share },
          ...{ dominated: false, dominant: false },
        }),
      ]),
      events: [{ id: 'rumour', reached: share }],
      endings: [
        { id: 'close', share },
        { id: 'open', share },
      ],
      findings: expect.any(Array),
    });
  });

  test('writes a page with charts, in which names are never markup', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lab-'));
    for (const name of ['scenario', 'ko', 'en']) {
      const text = readFileSync(join(TINY, `${name}.yaml`), 'utf8');
      writeFileSync(
        join(folder, `${name}.yaml`),
        text.replace(/^title: .*/m, 'title: Fears & hopes'),
      );
    }
    const page = join(folder, 'report.html');
    const { exit } = await hub('lab', folder, '--matches', '30', '--seed', '7', '--html', page);
    expect(exit).toBe(0);
    const html = readFileSync(page, 'utf8');
    expect(html).toContain('<h1>Fears &amp; hopes</h1>');
    expect(html.match(/<svg/g)?.length).toBeGreaterThanOrEqual(4);
    expect(html).not.toMatch(/<script|https?:(?!\/\/www\.w3\.org)/);
    const { exit: no, error } = await hub(...LAB, '--html', join(folder, 'no', 'such', 'folder'));
    expect([no, error]).toEqual([1, expect.stringContaining('such')]);
  });

  test('takes seed, tension, switches and lines into account', async () => {
    const outcome = async (...more: string[]) => {
      const { out } = await hub(...LAB, '--lines', 'bilateral', ...more, '--json');
      return JSON.parse(out).byAgent.bilateral.outcome;
    };
    const plain = await outcome();
    for (const more of [
      ['--seed', '8'],
      ['--tension', 'stormy'],
      ['--switch', 'eC=0'],
      ['--agent', 'tokyo=opportunist'],
    ]) {
      expect(await outcome(...more), more.join(' ')).not.toEqual(plain);
    }
  });

  test('speaks both languages, in tables and in findings', async () => {
    const english = await hub(...LAB);
    const korean = await hub(...LAB, '--lang', 'ko');
    expect(english.out).toMatch(/line +foreign +finance/);
    expect(korean.out).toMatch(/노선 +foreign +finance/);
    expect(english.out + korean.out).not.toMatch(/\{\{|lab:|finding\./);
  });

  test.each([
    [['lab', TINY, '--seed', '1']],
    [['lab', TINY, '--matches', '10']],
    [[...LAB, '--matches', '0']],
    [[...LAB, '--matches', '1.5']],
    [[...LAB, '--workers', '0']],
    [[...LAB, '--workers', 'many']],
    [[...LAB, '--lines', 'bilateral,boldly']],
    [[...LAB, '--tension', 'high']],
  ])('refuses %j', async (argv) => {
    const { out, error, exit } = await hub(...argv, '--json');
    expect([out, exit]).toEqual(['', 2]);
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  test('refuses a seat that nobody can play, and a scenario that is not there', async () => {
    expect(await hub(...LAB, '--seat', 'tokyo')).toMatchObject({ exit: 1 });
    expect(await hub('lab', 'nowhere', '--matches', '1', '--seed', '1')).toMatchObject({ exit: 1 });
  });
});

describe('review', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-'));
  const record = join(folder, 'record.json');
  const reviewed = (file: string, ...more: string[]) =>
    hub('review', file, '--scenario', TINY, ...more);

  beforeAll(async () => {
    const play = ['play', TINY, '--seat', 'seoul', '--strategy', 'bilateral', '--seed', '7'];
    await hub(...play, '--out', record);
  });

  test('tells every turn, the decision that mattered most first', async () => {
    const { out, exit } = await reviewed(record, '--json');
    expect(exit).toBe(0);
    const { ok, turningPoints, hash } = JSON.parse(out);
    expect(ok).toBe(true);
    expect(hash).toBe(JSON.parse(readFileSync(record, 'utf8')).hash);
    expect(turningPoints).toHaveLength(2);
    expect(turningPoints[0].distance).toBeGreaterThanOrEqual(turningPoints[1].distance);
    for (const point of turningPoints) expect(point.instead).not.toBe(point.chosen);
  });

  test('speaks both languages', async () => {
    const english = await reviewed(record);
    const korean = await reviewed(record, '--lang', 'ko');
    expect(english.out).toContain('Host the base');
    expect(korean.out).toContain('기지를 내준다');
    expect(english.out + korean.out).not.toMatch(/\{\{|lab:|review\./);
  });

  test('refuses what is no record, and a record that comes out differently', async () => {
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, '{}');
    const refused = await reviewed(bad, '--json');
    expect(refused.exit).toBe(1);
    expect(refused.error.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(refused.out)).toMatchObject({ ok: false, code: 'not-a-record' });
    writeFileSync(bad, JSON.stringify({ ...JSON.parse(readFileSync(record, 'utf8')), hash: 'x' }));
    expect(await reviewed(bad)).toMatchObject({ exit: 1, out: '' });
    expect(await reviewed(join(folder, 'nowhere.json'))).toMatchObject({ exit: 1 });
  });
});
