import type { Condition, Operator } from '../../../scenario/format/condition-tree.ts';
import { figure } from '../names.ts';

/** What parts of a condition are called in the language of the page. */
export interface ConditionWords {
  reading(path: string): string;
  truth(value: boolean): string;
  /** Of `&&`, `||`, `!` and `in`. */
  word(op: '&&' | '||' | '!' | 'in'): string;
}

const SIGNS: Partial<Record<Operator, string>> = {
  '<=': '≤',
  '>=': '≥',
  '==': '=',
  '!=': '≠',
  '*': '×',
  '/': '÷',
  '-': '−',
};

/** A condition as a line that people read. */
export function sayCondition(condition: Condition, words: ConditionWords): string {
  const within = (part: Condition): string => {
    const said = sayCondition(part, words);
    return typeof part === 'object' && 'op' in part && part.of.length > 1 ? `(${said})` : said;
  };
  if (typeof condition === 'number') return figure(condition);
  if (typeof condition === 'boolean') return words.truth(condition);
  if ('read' in condition) return words.reading(condition.read);
  if ('list' in condition) return condition.list.map(within).join(', ');
  const { op, of } = condition;
  const [left = false, right = false] = of;
  if (op === 'negate') return `−${within(left)}`;
  if (op === '!') return `${words.word('!')} ${within(left)}`;
  const sign = op === '&&' || op === '||' || op === 'in' ? words.word(op) : (SIGNS[op] ?? op);
  return `${within(left)} ${sign} ${within(right)}`;
}
