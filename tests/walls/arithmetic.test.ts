import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * The rules and the agents must give the same bits in every browser and in Node, today and in ten
 * years. The language fixes + - * /, comparisons and the functions below; it leaves the rest of
 * Math, the order of words in a locale and the clock to the engine.
 */
const GUARDED = ['src/game', 'src/agents'];
const CHANCE = 'src/game/chance/';

const EXACT = new Set(['abs', 'floor', 'max', 'min', 'sqrt']);
const EXACT_IN_CHANCE = new Set([...EXACT, 'imul']);

const FORBIDDEN_NAMES = new Set([
  ...['Date', 'Intl', 'Temporal', 'performance', 'crypto', 'globalThis', 'process', 'Atomics'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
  ...['parseFloat', 'parseInt', 'eval', 'Function'],
]);
const FORBIDDEN_MEMBERS = /^(toLocale\w*|localeCompare|parseFloat|parseInt)$/;

const INTEGER_OPERATORS = new Set([
  ts.SyntaxKind.AmpersandToken,
  ts.SyntaxKind.AmpersandEqualsToken,
  ts.SyntaxKind.BarToken,
  ts.SyntaxKind.BarEqualsToken,
  ts.SyntaxKind.CaretToken,
  ts.SyntaxKind.CaretEqualsToken,
  ts.SyntaxKind.LessThanLessThanToken,
  ts.SyntaxKind.LessThanLessThanEqualsToken,
  ts.SyntaxKind.GreaterThanGreaterThanToken,
  ts.SyntaxKind.GreaterThanGreaterThanEqualsToken,
  ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken,
  ts.SyntaxKind.GreaterThanGreaterThanGreaterThanEqualsToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.PercentEqualsToken,
]);
const POWER_OPERATORS = new Set([
  ts.SyntaxKind.AsteriskAsteriskToken,
  ts.SyntaxKind.AsteriskAsteriskEqualsToken,
]);

test('rules and agents use only arithmetic that every engine agrees on', () => {
  const files = GUARDED.flatMap(sourcesUnder);
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((file) => breaches(file, readFileSync(file, 'utf8')))).toEqual([]);
});

describe('the wall holds against', () => {
  const RULE = 'src/game/match/planted.ts';

  test.each([
    ['const a = Math.exp(1);', 'Math.exp'],
    ['const a = Math.imul(2, 3);', 'Math.imul'],
    ['const a = Math.round(0.5);', 'Math.round'],
    ['const a = Math.PI;', 'Math.PI'],
    ["const a = Math['random']();", 'Math'],
    ['const { random } = Math;', 'Math'],
    ['const engine = Math;', 'Math'],
    ['const a = 2 ** 0.5;', '**'],
    ['let a = 2; a **= 3;', '**='],
    ['const a = 5 | 0;', '|'],
    ['const a = ~5;', '~'],
    ['const a = 5 >>> 1;', '>>>'],
    ['let a = 5; a %= 2;', '%='],
    ['const now = Date.now();', 'Date'],
    ['const now = new Date();', 'Date'],
    ["const f = new Intl.NumberFormat('ko');", 'Intl'],
    ['const now = performance.now();', 'performance'],
    ['crypto.getRandomValues(bytes);', 'crypto'],
    ['setTimeout(next, 10);', 'setTimeout'],
    ["const M = globalThis['Math'];", 'globalThis'],
    ["const a = parseFloat('1');", 'parseFloat'],
    ["const a = Number.parseInt('1', 10);", 'parseInt'],
    ['const text = (0.5).toLocaleString();', 'toLocaleString'],
    ['words.sort((a, b) => a.localeCompare(b));', 'localeCompare'],
    ["const up = 'i'.toLocaleUpperCase();", 'toLocaleUpperCase'],
  ])('%s', (code, found) => {
    expect(breaches(RULE, code)).toEqual([`${RULE}:1 ${found}`]);
  });

  test.each([
    'const a = Math.max(0, Math.min(1, Math.sqrt(2) - Math.abs(-1) / Math.floor(2.5)));',
    'type Grade = 1 | 2; type Both = { a: 1 } & { b: 2 };',
    'interface Turn { Date: string } const turn = { Date: 1 }; turn.Date;',
    'const yes = 1 <= 2 && 3 !== 4;',
  ])('nothing that is allowed: %s', (code) => {
    expect(breaches(RULE, code)).toEqual([]);
  });

  test('nothing but whole-number mixing in chance', () => {
    const file = `${CHANCE}planted.ts`;
    expect(breaches(file, 'const a = Math.imul(5, 3) >>> 0 ^ 7 % 2;')).toEqual([]);
    expect(breaches(file, 'const a = Math.exp(1);')).toEqual([`${file}:1 Math.exp`]);
    expect(breaches(file, 'const a = Math.random();')).toEqual([`${file}:1 Math.random`]);
  });
});

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file}`);
}

/** Where a source leaves the allow-list, as "file:line what". */
function breaches(file: string, code: string): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  const inChance = file.startsWith(CHANCE);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = breach(node, inChance);
    if (what !== null) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(`${file}:${line + 1} ${what}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function breach(node: ts.Node, inChance: boolean): string | null {
  if (ts.isIdentifier(node)) return nameBreach(node, inChance);
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    const refused = POWER_OPERATORS.has(kind) || (INTEGER_OPERATORS.has(kind) && !inChance);
    return refused ? ts.tokenToString(kind)! : null;
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.TildeToken) {
    return inChance ? null : '~';
  }
  return null;
}

function nameBreach(node: ts.Identifier, inChance: boolean): string | null {
  const { parent, text } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return FORBIDDEN_MEMBERS.test(text) ? text : null;
  }
  if (text === 'Math') {
    if (!ts.isPropertyAccessExpression(parent)) return 'Math';
    const allowed = inChance ? EXACT_IN_CHANCE : EXACT;
    return allowed.has(parent.name.text) ? null : `Math.${parent.name.text}`;
  }
  return FORBIDDEN_NAMES.has(text) && !isKey(node) ? text : null;
}

/** A key of an object or a member of a type only shares its name with the global. */
function isKey(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node
  );
}
