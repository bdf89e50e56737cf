import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { view } from '../../../game/index.ts';
import {
  goldenFile,
  goldenOf,
  judgeGolden,
  perform,
  type Script,
} from '../../../lab/golden/index.ts';
import { checkScenario } from '../../../scenario/check/index.ts';
import { splice, splicesOf, writeGolden } from '../../../scenario/edit/index.ts';
import { matching } from '../../../scenario/edit/names/matching.ts';
import { isNamed, nameAt } from '../../../scenario/edit/names/rename.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { textsOf } from '../../checking/texts.ts';
import type { FileName, Files } from '../../document/files.ts';
import { toldIn } from '../../document/told.ts';
import { renamingEdits } from './renaming.ts';

const FOLDER = 'scenarios/first-morning';
const PLAYED = 'playthroughs/mine.yaml';
const names = ['scenario.yaml', 'en.yaml', 'ko.yaml'] as const;
const texts: Files = Object.fromEntries([
  ...names.map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]),
  ...readdirSync(`${FOLDER}/playthroughs`).map((name) => [
    `playthroughs/${name}`,
    readFileSync(`${FOLDER}/playthroughs/${name}`, 'utf8'),
  ]),
]);

function scenarioOf(files: Files): Scenario {
  const reading = checkScenario(textsOf(files));
  if (!('scenario' in reading)) throw new Error(JSON.stringify(reading.complaints[0]));
  return reading.scenario;
}

/** Two turns in which everything is done that a person can do, in a world that was altered. */
function everythingDone(scenario: Scenario): Script {
  let script: Script = {
    ...{ seat: 'seoul', seed: 3, tension: 'tense', agents: { tokyo: 'multilateral' } },
    begins: scenario.turns[0]!.id,
    altered: { 'seoul.support': 0.6, 'seoul.tokyo.tie': 0.4 },
    commands: [],
  };
  const add = (...commands: Script['commands']) => {
    const next = { ...script, commands: [...script.commands, ...commands] };
    const { halt } = perform(scenario, next);
    if (!halt) script = next;
    return !halt;
  };
  for (const turn of scenario.turns.slice(0, 2)) {
    const { now } = perform(scenario, script);
    const seen = view(now!.match, now!.state, 'seoul');
    for (const { id } of [...seen.hand, ...seen.raised]) {
      if (add({ kind: 'speak', intervention: { move: 'rebut', argument: id } })) break;
    }
    for (const { id } of turn.forecasts)
      add({ kind: 'foresee', question: id, answer: true, confidence: 70 });
    const answers = Object.fromEntries(
      Object.keys(scenario.calls).map((id) => [id, 'send' as const]),
    );
    turn.options.seoul!.some(({ id, frames }) =>
      add({ kind: 'choose', option: id, frame: frames[0]!, signs: false, answers }),
    );
    add({ kind: 'proceed' });
  }
  return script;
}

const scenario = scenarioOf(texts);
const script = everythingDone(scenario);
const { now } = perform(scenario, script);
const FILES: Files = {
  ...texts,
  [PLAYED]: writeGolden(
    goldenFile(scenario, { line: 'played', ...script }, goldenOf(now!, 'seoul')),
  ),
};

function renamed(files: Files, path: Path, to: string): Files {
  const after: Partial<Record<FileName, string>> = { ...files };
  for (const { file, edit } of renamingEdits(files, path, to)) {
    after[file] = splice(after[file]!, splicesOf(after[file]!, edit));
  }
  return after;
}

const goldens = (Object.keys(FILES) as FileName[]).filter((name) =>
  name.startsWith('playthroughs/'),
);
/** Whether a playthrough speaks of something of this name. */
const isTold = (name: string | undefined): boolean =>
  name !== undefined && goldens.some((file) => new RegExp(`\\b${name}\\b`).test(FILES[file]!));
const { structure } = toldIn(FILES);
const parts = [2, 3, 5, 6].flatMap((steps) =>
  matching(structure, Array<string>(steps).fill('*'))
    .map(({ path }) => path)
    .filter((path) => isNamed(path) && isTold(nameAt(structure, path)?.name)),
);

describe('kept playthroughs', () => {
  it('say and meet something of everything', () => {
    const said = new Set(script.commands.map(({ kind }) => kind));
    expect([...said].sort()).toEqual(['choose', 'foresee', 'proceed', 'speak']);
    expect(goldens.length).toBeGreaterThan(2);
  });

  it('follow any other name: they can still be played', () => {
    expect(parts.length).toBeGreaterThan(25);
    for (const path of parts) {
      const { name } = nameAt(structure, path)!;
      const to = /^[A-Z]/.test(name) ? 'Zz9.9' : 'zz9new';
      const files = renamed(FILES, path, to);
      const other = scenarioOf(files);
      for (const file of goldens) {
        const said = `${path.join('.')} in ${file}`;
        const verdict = judgeGolden(other, file, files[file]!);
        expect(verdict.kind, said).toMatch(/same|differs/);
        // Chance is drawn by the names of seats, calls and events; of what else is renamed the fingerprint tells.
        const drawn = /^(seats|calls|events)$/.test(String(path.at(-2)));
        if (!drawn && verdict.kind === 'differs') {
          expect(
            verdict.first.map((each) => each.path),
            said,
          ).toEqual([['hash']]);
        }
      }
      const at = typeof path.at(-1) === 'string' ? [...path.slice(0, -1), to] : path;
      expect(renamed(files, at, name), path.join('.')).toEqual(FILES);
    }
  });
});
