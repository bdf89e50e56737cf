import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../game/index.ts';
import { addUp } from './adds-up.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const reason = fc
  .double({ min: -0.3, max: 0.3, noNaN: true })
  .map((by): Reason => ({ kind: 'drift', by, source: 'model' }));

describe('the printed explanation', () => {
  it('adds up to the printed change, to the last decimal', () => {
    fc.assert(
      fc.property(unit, unit, fc.array(reason, { maxLength: 6 }), (before, after, reasons) => {
        const sum = addUp({ gauge: 'voice', before, after, reasons });
        const told = sum.lines.reduce((total, { by }) => total + by, sum.together);
        expect(sum.before + told).toBeCloseTo(sum.after, 9);
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it('has nothing left where the reasons are the whole change', () => {
    const reasons: Reason[] = [
      { kind: 'drift', by: -0.02, source: 'model' },
      { kind: 'strategy', strategy: 'bilateral', by: 0.05, source: 'model' },
    ];
    expect(addUp({ gauge: 'commitment', before: 0.5, after: 0.53, reasons }).together).toBe(0);
  });
});
