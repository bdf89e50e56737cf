import { yaml } from '@codemirror/lang-yaml';
import { EditorState } from '@codemirror/state';
import { describe, expect, test } from 'vitest';

import { textOfTiny } from '../../../../tests/scenario/tiny.ts';
import type { Value } from '../../../scenario/edit/index.ts';
import { parseText } from '../../../scenario/read/parse.ts';
import type { FileName } from '../../document/files.ts';
import { askedAt } from './asked.ts';
import { type Known, namesFor, valuesFor } from './offers.ts';

const read = (text: string): Value => parseText({ file: '', text }).data as Value;
const structure = read(textOfTiny('structure'));

/** What is offered where the mark stands, once a passage of the tiny scenario is replaced. */
function offered(passage: string, by: string, file: FileName = 'scenario.yaml'): string[] {
  const part = file === 'scenario.yaml' ? 'structure' : 'en';
  const before = textOfTiny(part);
  if (before.split(passage).length !== 2) throw new Error(`not exactly once: ${passage}`);
  const marked = before.replace(passage, by);
  const offset = marked.indexOf('‸');
  const state = EditorState.create({ doc: marked.replace('‸', ''), extensions: [yaml()] });
  const asked = askedAt(state, offset);
  const known: Known = {
    file,
    structure,
    own: read(before),
    others: file === 'scenario.yaml' ? [] : [read(textOfTiny('ko'))],
  };
  if (!asked) return [];
  return [
    ...(asked.holder ? namesFor(known, asked.holder.path, asked.holder.names) : []),
    ...(asked.value ? valuesFor(known, asked.value) : []),
  ].map(({ word }) => word);
}

describe('what may be written', () => {
  test('at the top: fields that are not there yet', () => {
    const names = offered('hub: washington', 'hub: washington\ntuto‸');
    expect(names).toContain('tutorial');
    expect(names).not.toContain('hub');
  });

  test('after a name: the seats', () => {
    expect(offered('hub: washington', 'hub: ‸')).toEqual(['washington', 'seoul', 'tokyo']);
    expect(offered('from: seoul', 'from: se‸')).toContain('seoul');
  });

  test('in braces that are not closed: fields, gauges, sources', () => {
    const passage =
      '        - { id: go, effort: {}, sets: [{ input: retrenchment, to: 0.5, source: assumption }] }';
    const start = '        - { id: go, effort: {}, sets: [{ ';
    expect(offered(passage, `${start}‸`)).toEqual(
      expect.arrayContaining(['input', 'to', 'turns', 'seat', 'source']),
    );
    expect(offered(passage, `${start}input: ‸`)).toContain('retrenchment');
    expect(offered(passage, `${start}input: aid, source: ‸`)).toEqual(
      expect.arrayContaining(['assumption', 'F1', 'T1']),
    );
  });

  test('in a list: desks, turns, arguments and options of this turn', () => {
    expect(offered('notes: [finance]', 'notes: [‸')).toEqual(['foreign', 'finance']);
    expect(offered('    turns: [summer, winter]', '    turns: [summer, ‸')).toEqual([
      'summer',
      'winter',
    ]);
    const targets = offered('attacks: [cost]', 'attacks: [‸');
    expect(targets).toEqual(expect.arrayContaining(['host', 'arm', 'meet', 'war']));
    expect(targets).not.toContain('renew');
  });

  test('on a new line: what belongs to the group above', () => {
    const names = offered(
      '    startSources: [assumption]',
      '    startSources: [assumption]\n    pl‸',
    );
    expect(names).not.toContain('turns');
    expect(
      offered('      finance:\n        icon: finance', '      finance:\n        sta‸'),
    ).toContain('stamina');
  });

  test('in a condition: what can be read', () => {
    const readings = offered('"friction < 0.7"', '"friction < 0.7 && fl‸"');
    expect(readings).toEqual(
      expect.arrayContaining(['flags.hotline', 'support', 'calls.drones', 'tokyo.threat', 'turn']),
    );
  });

  test('in a words file: what another language has there and this one lacks', () => {
    expect(offered('  hotline: { name: Hotline }', '  ho‸', 'en.yaml')).toEqual(['hotline']);
    expect(offered('tagline: Two turns, one of everything.', 'les‸', 'en.yaml')).toContain(
      'lesson',
    );
  });

  test('nothing in a remark and in running text', () => {
    expect(offered('hub: washington', 'hub: washington # se‸')).toEqual([]);
    expect(offered('stake: Whose war it is.', 'stake: Whose wa‸', 'en.yaml')).toEqual([]);
  });
});
