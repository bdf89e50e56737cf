import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { classDocument } from '../../src/classroom/export/class-json.ts';
import type { Setup } from '../../src/classroom/protocol/setup.ts';
import { played } from '../classroom/class-of.ts';
import { hub } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'class-'));

/** What the console gives to take along, of a class that agents played. */
function documentOf(part: Partial<Setup>) {
  const { scenario, words, state, log } = played({ turns: 2, ...part }, 6);
  const person = {
    name: '',
    alias: null,
    language: 'en' as const,
    here: true,
    seen: 0,
    drafts: {},
  };
  const people = Object.fromEntries(Object.keys(state.members).map((id) => [id, person]));
  const beside = { remarks: [], forgets: 1, earlier: { classes: 0, choices: [] } };
  const sources = {
    code: 'ABCDEF',
    link: '',
    scenario,
    words,
    state,
    people,
    texts: {},
    ...beside,
  };
  return structuredClone(JSON.parse(JSON.stringify(classDocument(sources, log))));
}

async function replayed(document: unknown) {
  const file = join(folder, 'class.json');
  writeFileSync(file, JSON.stringify(document));
  const { out, error, exit } = await hub('replay', file, '--json');
  return { ...JSON.parse(out), error, exit };
}

describe('replay of a class', () => {
  test('plays every table and then the whole class from its log', async () => {
    const document = documentOf({ form: 'parallel', tables: 2 });
    const { exit, hashes, log } = await replayed(document);
    expect([exit, log]).toEqual([0, 'same']);
    expect(hashes).toEqual(document.results.records.map(({ hash }: { hash: string }) => hash));
    expect(hashes).toHaveLength(2);
  });

  test('plays the matches of an anonymous class, which has no log', async () => {
    const document = documentOf({ anonymity: 'anonymous' });
    expect(document.log).toBeNull();
    expect(await replayed(document)).toMatchObject({ exit: 0, ok: true, log: 'no-log' });
  });

  test('says which table was changed', async () => {
    const document = documentOf({ form: 'parallel', tables: 2 });
    document.results.records[1].hash = '0'.repeat(32);
    const { exit, table, error } = await replayed(document);
    expect([exit, table]).toEqual([1, 2]);
    expect(error).toContain('Table 2.');
  });

  test('says when the log leads elsewhere, or nowhere', async () => {
    const document = documentOf({});
    const without = { ...document, log: document.log.slice(0, document.log.length / 2) };
    expect(await replayed(without)).toMatchObject({ exit: 1, log: 'other' });
    const twice = { ...document, log: [document.log[0], ...document.log] };
    const refused = await replayed(twice);
    expect(refused).toMatchObject({ exit: 1, log: 'log-refused' });
    expect(refused.error).toContain('line 2 of the log: already-here');
    expect(await replayed({ ...document, rules: 1 })).toMatchObject({ log: 'other-rules' });
  });

  test.each([
    ['log', 'everything'],
    ['setup', { form: 'parallel' }],
    ['results', null],
    ['scenario', { id: '../../etc/passwd', hash: '' }],
  ])('refuses a class whose %s is none', async (part, value) => {
    const document = { ...documentOf({}), [part]: value };
    const { exit, error } = await replayed(document);
    expect(exit).toBe(1);
    expect(error).toMatch(new RegExp(`not a class that can be read \\(${part}`));
  });
});
