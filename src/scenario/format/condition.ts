import { type ASTNode, ParseError, parse } from '@marcbachmann/cel-js';
import { z } from 'zod';
import type { Condition, Operator } from './condition-tree.ts';

/** A larger tree is refused: no honest condition needs it, and a hostile one would. */
const MAX_NODES = 200;

const BINARY = new Set(['+', '-', '*', '/', '<', '<=', '>', '>=', '==', '!=', '&&', '||', 'in']);

/** What a condition is refused for, with the offset in its text. */
class Refusal extends Error {
  readonly complaint: string;
  readonly values: Record<string, string | number>;
  readonly at: number;
  constructor(complaint: string, values: Record<string, string | number>, at: number) {
    super(complaint);
    this.complaint = complaint;
    this.values = values;
    this.at = at;
  }
}

function refuse(node: ASTNode, part: string): never {
  throw new Refusal('condition-outside-subset', { part }, node.pos);
}

function pathOf(node: ASTNode): string {
  if (node.op === 'id') return node.args;
  if (node.op === '.') return `${pathOf(node.args[0])}.${node.args[1]}`;
  return refuse(node, node.op);
}

function numeral(node: ASTNode, value: unknown): number | boolean {
  if (typeof value === 'boolean') return value;
  // CEL reads 1 as an integer and then refuses 0.5 + 1; here every number is a double.
  if (typeof value === 'bigint' || typeof value === 'number') return Number(value);
  return refuse(node, node.input.slice(node.start, node.end));
}

function convert(node: ASTNode, budget: { left: number }): Condition {
  budget.left -= 1;
  if (budget.left < 0) throw new Refusal('condition-too-large', { limit: MAX_NODES }, 0);
  const each = (nodes: readonly ASTNode[]) => nodes.map((child) => convert(child, budget));
  if (node.op === 'value') return numeral(node, node.args);
  if (node.op === 'id' || node.op === '.') return { read: pathOf(node) };
  if (node.op === 'list') return { list: each(node.args) };
  if (node.op === '!_') return { op: '!', of: each([node.args]) };
  if (node.op === '-_') return { op: 'negate', of: each([node.args]) };
  if (BINARY.has(node.op)) {
    return { op: node.op as Operator, of: each(node.args as readonly ASTNode[]) };
  }
  const call = node.op === 'call' || node.op === 'rcall';
  return refuse(node, call ? `${node.args[0]}()` : node.op);
}

function syntaxError(error: unknown, text: string): Refusal {
  const at = error instanceof ParseError ? (error.range?.start ?? 0) : 0;
  return new Refusal('condition-syntax', { near: text.slice(at, at + 20) }, at);
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
      const { complaint, values, at } = error instanceof Refusal ? error : syntaxError(error, text);
      context.addIssue({ code: 'custom', params: { complaint, values, at } });
      return z.NEVER;
    }
  });
