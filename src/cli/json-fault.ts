/** One token of JSON; a string that breaks off or holds a control character is none. */
const TOKEN =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const SPACE = /[ \t\n\r]*/y;

type Expected = 'value' | 'first' | 'key' | 'firstKey' | 'colon' | 'next' | 'end';

/** What may follow a token, or undefined if the token may not stand here. */
function follow(token: string, expected: Expected, open: string[]): Expected | undefined {
  const after = (): Expected => (open.length > 0 ? 'next' : 'end');
  const value = expected === 'value' || expected === 'first';
  if (value && (token === '{' || token === '[')) {
    open.push(token);
    return token === '{' ? 'firstKey' : 'first';
  }
  const inside = open.at(-1);
  const closes = token === ']' ? '[' : token === '}' ? '{' : undefined;
  if (closes !== undefined) {
    const may = expected === 'next' || expected === (closes === '[' ? 'first' : 'firstKey');
    if (!may || open.pop() !== closes) return undefined;
    return after();
  }
  if (token === ',') {
    if (expected !== 'next') return undefined;
    return inside === '{' ? 'key' : 'value';
  }
  if (token === ':') return expected === 'colon' ? 'value' : undefined;
  if (value) return after();
  const key = expected === 'key' || expected === 'firstKey';
  return key && token.startsWith('"') ? 'colon' : undefined;
}

/**
 * Line and column of the first thing that keeps a text from being JSON. The engine's own message
 * names a place only sometimes, and never the same way twice.
 */
export function jsonFault(text: string): { line: number; column: number } {
  const open: string[] = [];
  let expected: Expected | undefined = 'value';
  let offset = 0;
  for (;;) {
    SPACE.lastIndex = offset;
    offset += SPACE.exec(text)![0].length;
    TOKEN.lastIndex = offset;
    const token = TOKEN.exec(text)?.[0];
    expected = token === undefined ? undefined : follow(token, expected, open);
    if (expected === undefined) break;
    offset += token!.length;
  }
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
