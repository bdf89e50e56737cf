import { type ASTNode, parse } from '@marcbachmann/cel-js';
import { z } from 'zod';

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

/** A larger tree is refused: no honest condition needs it, and a hostile one would. */
const MAX_NODES = 200;

const BINARY = new Set(['+', '-', '*', '/', '<', '<=', '>', '>=', '==', '!=', '&&', '||', 'in']);

class OutsideSubset extends Error {}

function pathOf(node: ASTNode): string {
  if (node.op === 'id') return node.args;
  if (node.op === '.') return `${pathOf(node.args[0])}.${node.args[1]}`;
  throw new OutsideSubset(`'${node.op}'`);
}

function numeral(value: unknown): number | boolean {
  if (typeof value === 'boolean') return value;
  // CEL reads 1 as an integer and then refuses 0.5 + 1; here every number is a double.
  if (typeof value === 'bigint' || typeof value === 'number') return Number(value);
  throw new OutsideSubset(typeof value === 'string' ? 'a text' : 'this value');
}

function convert(node: ASTNode, budget: { left: number }): Condition {
  budget.left -= 1;
  if (budget.left < 0) throw new OutsideSubset(`more than ${MAX_NODES} parts`);
  const each = (nodes: readonly ASTNode[]) => nodes.map((child) => convert(child, budget));
  if (node.op === 'value') return numeral(node.args);
  if (node.op === 'id' || node.op === '.') return { read: pathOf(node) };
  if (node.op === 'list') return { list: each(node.args) };
  if (node.op === '!_') return { op: '!', of: each([node.args]) };
  if (node.op === '-_') return { op: 'negate', of: each([node.args]) };
  if (BINARY.has(node.op)) {
    return { op: node.op as Operator, of: each(node.args as readonly ASTNode[]) };
  }
  throw new OutsideSubset(`'${node.op}'`);
}

/** Every reading that a condition asks for, such as `support` or `flags.latency`. */
export function readings(condition: Condition): string[] {
  if (typeof condition !== 'object') return [];
  if ('read' in condition) return [condition.read];
  return ('list' in condition ? condition.list : condition.of).flatMap(readings);
}

/** A condition as authors write it: text in, checked tree out. */
export const conditionSchema = z
  .string()
  .min(1)
  .max(2000)
  .transform((text, context): Condition => {
    try {
      return convert(parse(text).ast, { left: MAX_NODES });
    } catch (error) {
      const outside = error instanceof OutsideSubset;
      context.addIssue({
        code: 'custom',
        message: outside ? error.message : String((error as Error).message).split('\n')[0]!,
        params: { complaint: outside ? 'condition-outside-subset' : 'condition-syntax' },
      });
      return z.NEVER;
    }
  });
