import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toLetters } from '../../play/replay/letters.ts';
import type { Files } from '../document/files.ts';
import { filesIn } from './in/files-in.ts';
import { LIMITS } from './in/limits.ts';
import { type Refusal, Refused } from './in/refusal.ts';
import { unlink } from './in/unlink.ts';
import { lettersOf } from './out/link.ts';
import { packed } from './out/pack.ts';

const named = (name: string, content: Uint8Array<ArrayBuffer> | string) => ({
  name,
  file: new Blob([content]),
});

const opened = (bytes: Uint8Array) => filesIn([named('x.zip', new Uint8Array(bytes))]);

async function refusal(opening: () => unknown): Promise<Refusal | null> {
  try {
    await opening();
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

/** A text that a file can hold: not the mark that is taken off. */
const text = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 400 })
  .map((some) => some.replace(/^\uFEFF+/, ''))
  .filter((some) => some !== '');

const documents: fc.Arbitrary<Files> = fc.record(
  {
    'scenario.yaml': text,
    'en.yaml': text,
    'ko.yaml': text,
    'playthroughs/bilateral.yaml': text,
  },
  { requiredKeys: ['scenario.yaml'] },
);

describe('a document that goes out and comes back', () => {
  it('is the same from an archive', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (files) => {
        expect(await opened(packed(files))).toEqual(files);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('is the same from a link, but for its playthroughs', () => {
    fc.assert(
      fc.property(documents, (files) => {
        const { 'playthroughs/bilateral.yaml': _golden, ...carried } = files;
        expect(unlink(lettersOf(files))).toEqual(carried);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('lies in the archive as the game keeps its own', async () => {
    const template = readFileSync('src/studio/templates/one-ally/scenario.yaml', 'utf8');
    const names = new TextDecoder('latin1').decode(packed({ 'scenario.yaml': template }));
    expect(names).toContain('scenarios/one-ally/scenario.yaml');
  });
});

describe('an archive of a stranger', () => {
  const good = strToU8('id: x');
  const bomb = new Uint8Array(20_000_000);

  it.each<[string, Record<string, Uint8Array>, Refusal['code']]>([
    ['that climbs out of its folder', { '../scenario.yaml': good }, 'bad-name'],
    ['that climbs out later', { 'a/../../scenario.yaml': good }, 'bad-name'],
    ['with an absolute name', { '/etc/scenario.yaml': good }, 'bad-name'],
    ['with a drive', { 'C:/scenario.yaml': good }, 'bad-name'],
    ['with backslashes', { '..\\scenario.yaml': good }, 'bad-name'],
    ['that swells', { 'scenario.yaml': bomb }, 'text-too-large'],
    [
      'that swells in many files',
      Object.fromEntries(
        ['a', 'b', 'c', 'd', 'e'].map((folder) => [
          `${folder}/en.yaml`,
          new Uint8Array(LIMITS.text - 1),
        ]),
      ),
      'too-large',
    ],
    [
      'with too many files',
      Object.fromEntries(Array.from({ length: LIMITS.files + 1 }, (_, n) => [`${n}.txt`, good])),
      'too-many-files',
    ],
    [
      'with two scenarios',
      { 'a/scenario.yaml': good, 'b/scenario.yaml': good },
      'several-scenarios',
    ],
    ['with words alone', { 'en.yaml': good }, 'no-scenario'],
    ['with nothing of ours', { 'index.html': good }, 'nothing'],
    ['with bytes for letters', { 'scenario.yaml': Uint8Array.of(0xff, 0xfe, 0) }, 'not-text'],
  ])('%s is refused', async (_name, inside, code) => {
    const said = await refusal(() => opened(zipSync(inside)));
    expect(said?.code).toBe(code);
  });

  it('unpacks no more of a bomb than it must', async () => {
    const archive = zipSync({ 'x.bin': bomb, 'scenario.yaml': good });
    expect(await opened(archive)).toEqual({ 'scenario.yaml': 'id: x' });
  });

  it('is read wherever its folder lies, without what systems leave beside it', async () => {
    const archive = zipSync({
      'mine/.git/en.yaml': good,
      '__MACOSX/mine/._scenario.yaml': good,
      'mine/scenario.yaml': strToU8('\uFEFFid: x'),
      'mine/playthroughs/a.yaml': good,
      'mine/notes.txt': good,
      'other/en.yaml': good,
    });
    expect(await opened(archive)).toEqual({
      'scenario.yaml': 'id: x',
      'playthroughs/a.yaml': 'id: x',
    });
  });

  it('that is cut off or changed is refused or read, and never hangs', async () => {
    const template = readFileSync('src/studio/templates/one-ally/scenario.yaml', 'utf8');
    const archive = packed({ 'scenario.yaml': template });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(archive.length - 1),
        fc.nat(255),
        fc.boolean(),
        async (at, byte, cut) => {
          const broken = cut ? archive.slice(0, at) : archive.slice();
          if (!cut) broken[at] = byte;
          // Anything else than a refusal would be thrown on.
          await refusal(() => opened(broken));
        },
      ),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe('a link of a stranger', () => {
  const linked = (data: unknown) => toLetters(deflateSync(strToU8(JSON.stringify(data))));

  it.each<[string, string, Refusal['code']]>([
    ['that is none', 'hello', 'broken-link'],
    ['that is empty', '', 'broken-link'],
    ['with another file', linked({ 'scenario.yaml': 'x', '../x': 'y' }), 'broken-link'],
    ['with a number for a text', linked({ 'scenario.yaml': 1 }), 'broken-link'],
    ['with a list', linked([]), 'broken-link'],
    ['that swells', linked({ 'scenario.yaml': ' '.repeat(20_000_000) }), 'text-too-large'],
    ['that is endless', 'A'.repeat(LIMITS.letters + 1), 'too-large'],
  ])('%s is refused', async (_name, letters, code) => {
    expect((await refusal(() => unlink(letters)))?.code).toBe(code);
  });

  it('that is cut off anywhere is refused', async () => {
    const letters = lettersOf({ 'scenario.yaml': 'id: x\n'.repeat(50), 'en.yaml': 'title: X' });
    for (let end = 0; end < letters.length - 1; end += 1) {
      expect((await refusal(() => unlink(letters.slice(0, end))))?.code, String(end)).toBe(
        'broken-link',
      );
    }
  });
});
