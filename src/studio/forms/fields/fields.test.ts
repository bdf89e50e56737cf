import { describe, expect, it } from 'vitest';
import { SCENARIO_SHAPE } from '../schema/schemas.ts';
import { shapeAt } from '../schema/shape.ts';
import { evened } from './evened.ts';
import { kindOfField } from './kind-of-field.ts';
import { numberIn } from './NumberInput.tsx';

describe('a field', () => {
  const option = ['turns', 0, 'options', 'seoul', 0];
  it.each([
    [['licence'], 'text'],
    [['ends'], 'date'],
    [['hub'], 'name'],
    [['languages'], 'choices'],
    [['tutorial'], 'tick'],
    [['format'], 'fixed'],
    [['inputs'], 'keyed'],
    [['seats', 'x', 'kind'], 'choice'],
    [['seats', 'x', 'place'], 'fields'],
    [['seats', 'x', 'place', 'lon'], 'number'],
    [['seats', 'x', 'desks', 'y', 'weights'], 'weights'],
    [['pairs', 0, 'between'], 'list'],
    [['pairs', 0, 'between', 1], 'name'],
    [['calls', 'c', 'kind'], 'callKind'],
    [[...option, 'effort'], 'effort'],
    [[...option, 'effects'], 'effects'],
    [[...option, 'frames'], 'frames'],
    [[...option, 'when'], 'condition'],
    [[...option, 'makes'], 'names'],
    [[...option, 'sources'], 'names'],
    [[...option, 'effects', 0, 'by'], 'share'],
    [['turns', 0, 'arguments', 0, 'supports'], 'names'],
    [['turns', 0, 'forecasts', 0, 'comes'], 'condition'],
  ] as const)('at %j is edited as %s', (path, kind) => {
    expect(kindOfField(path, shapeAt(SCENARIO_SHAPE, path, undefined)!.shape)).toBe(kind);
  });
});

describe('weights', () => {
  it('are brought to one whole in their proportion', () => {
    expect(evened({ a: 1, b: 1, c: 1 })).toEqual({ a: 0.34, b: 0.33, c: 0.33 });
    expect(evened({ a: 0.2, b: 0.6 })).toEqual({ a: 0.25, b: 0.75 });
    expect(evened({ a: 'much', b: -1 })).toEqual({});
    expect(evened('no weights')).toEqual({});
  });
});

describe('a number', () => {
  it.each([
    ['0.5', 0.5],
    ['.5', 0.5],
    ['0,5', 0.5],
    [' −0.25 ', -0.25],
    ['1.', 1],
    ['', undefined],
    ['-', undefined],
    ['1e9', undefined],
    ['a', undefined],
  ])('written %j is %s', (text, number) => {
    expect(numberIn(text)).toBe(number);
  });
});
