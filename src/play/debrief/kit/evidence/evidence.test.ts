import { describe, expect, it } from 'vitest';
import { firstChoice, PROCEED, TO_DECISION, tableAfter } from '../../../../../tests/play/table.ts';
import { view } from '../../../../game/index.ts';
import { points } from '../../../player/readings/readings.ts';
import { upTo } from '../../../replay/stops.ts';
import { evidenceOf } from './evidence.ts';

const table = tableAfter(...TO_DECISION, firstChoice(true), PROCEED, ...TO_DECISION);
const evidence = evidenceOf(table);

describe('the evidence of a match', () => {
  it('has one name for each piece, the same in every replay', () => {
    const ids = evidence.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const again = tableAfter(...TO_DECISION, firstChoice(true), PROCEED, ...TO_DECISION);
    expect(evidenceOf(again).map(({ id }) => id)).toEqual(ids);
  });

  it('has every argument that lay on the table at the vote', () => {
    const { match } = table;
    const { raised } = view(match, upTo(table.playthrough, 2).state, table.seat);
    const said = evidence.flatMap((each) => (each.kind === 'argument' ? [each.argument.id] : []));
    expect(said.sort()).toEqual(raised.map(({ id }) => id).sort());
  });

  it('reads the gauges as the page prints them', () => {
    const fear = evidence.find(({ id }) => id === 'reading:1:abandonment');
    const { indices } = table.answered[0]!.world;
    expect(fear).toMatchObject({ after: points(indices[table.seat]!.abandonment) });
  });

  it('names only sources that the scenario lists', () => {
    const named = evidence.flatMap((each) => (each.kind === 'source' ? [each.source] : []));
    expect(named.length).toBeGreaterThan(3);
    for (const source of named) expect(table.match.scenario.sources).toHaveProperty([source]);
  });

  it('tells nothing of a turn that the world has not answered, but its sources', () => {
    expect(evidence.filter(({ turn, kind }) => turn === 2 && kind !== 'source')).toEqual([]);
  });
});
