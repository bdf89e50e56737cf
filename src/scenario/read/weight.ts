import { CST, Lexer } from 'yaml';

/** A scenario is about ten levels deep; YAML's composer dies somewhere above a thousand. */
const DEEPEST = 60;
/** A long scenario has some 50,000; at ten microseconds each a hostile file would take its time. */
const MOST_LEXEMES = 250_000;

/** The lexer marks documents, scalars and modes with single control characters of its own. */
const MARKS = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** The offset at which a text is too deep or too long to be read safely, if there is one. */
export function tooHeavyAt(text: string): number | undefined {
  let offset = 0;
  let lexemes = 0;
  let flow = 0;
  let indicatorsInLine = 0;
  let scalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const kind = scalar ? 'scalar' : CST.tokenType(lexeme);
    scalar = lexeme === CST.SCALAR;
    lexemes += 1;
    if (kind === 'flow-seq-start' || kind === 'flow-map-start') flow += 1;
    if (kind === 'flow-seq-end' || kind === 'flow-map-end') flow = Math.max(0, flow - 1);
    if (kind === 'newline') indicatorsInLine = 0;
    if (kind === 'seq-item-ind' || kind === 'explicit-key-ind') indicatorsInLine += 1;
    const indent = kind === 'space' && indicatorsInLine === 0 ? lexeme.length / 4 : 0;
    const depth = Math.max(flow, flow > 0 ? 0 : indicatorsInLine, indent);
    if (depth > DEEPEST || lexemes > MOST_LEXEMES) return offset;
    if (!MARKS.has(lexeme)) offset += lexeme.length;
  }
  return undefined;
}
