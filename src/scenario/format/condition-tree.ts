/** Operators that a condition may use; everything else of CEL is refused. */
export type Operator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '<'
  | '<='
  | '>'
  | '>='
  | '=='
  | '!='
  | '&&'
  | '||'
  | '!'
  | 'negate'
  | 'in';

/** A checked condition: a finite tree of numbers, readings and operators. It can run nothing. */
export type Condition =
  | number
  | boolean
  | { read: string }
  | { list: Condition[] }
  | { op: Operator; of: Condition[] };

/** Every reading that a condition asks for, such as `support` or `flags.latency`. */
export function readings(condition: Condition): string[] {
  if (typeof condition !== 'object') return [];
  if ('read' in condition) return [condition.read];
  return ('list' in condition ? condition.list : condition.of).flatMap(readings);
}
