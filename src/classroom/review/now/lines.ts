import { strategyOf, type View } from '../../../game/index.ts';
import type { Strategy } from '../../../scenario/format/gauges.ts';

/** The option that a debate backs most, of those that may be chosen; null before there are any. */
export function leadingOf({ options }: Pick<View, 'options'>) {
  const open = options.filter(({ closed }) => closed === null);
  const [first, second] = [...open].sort((a, b) => b.mandate - a.mandate);
  if (!first) return null;
  const { option, mandate } = first;
  return {
    ...{ option: option.id, strategy: strategyOf(option.effort), mandate },
    next: second ? { option: second.option.id, mandate: second.mandate } : null,
  };
}

/** What a debate backs least of what may be chosen. */
export const lastOf = ({ options }: Pick<View, 'options'>): string | null =>
  options.filter(({ closed }) => closed === null).sort((a, b) => a.mandate - b.mandate)[0]?.option
    .id ?? null;

/**
 * How a debate stands to each line: the mandates of its options, weighed by the effort that each
 * spends on that line. Null for a line on which nothing can be spent here.
 */
export function supportOf({ options }: Pick<View, 'options'>): Record<Strategy, number | null> {
  const on = (line: Strategy): number | null => {
    const effort = options.reduce((sum, { option }) => sum + option.effort[line], 0);
    const weighed = options.reduce(
      (sum, { option, mandate }) => sum + mandate * option.effort[line],
      0,
    );
    return effort === 0 ? null : weighed / effort;
  };
  return {
    bilateral: on('bilateral'),
    independent: on('independent'),
    multilateral: on('multilateral'),
  };
}
