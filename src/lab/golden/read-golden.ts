import { commandForm, reading, TENSIONS, type Tension } from '../../game/index.ts';
import { GOLDEN_LINES, type GoldenLine, type Played } from './golden.ts';

const { among, group, kindOf, listOf, mapOf, Misread, number, text, wholeBelow } = reading;

const MOST_COMMANDS = 500;
const seed = wholeBelow(0x100000000);

const ofLine = group<Extract<Played, { line: GoldenLine }>>({ line: among(GOLDEN_LINES), seed });

const form = kindOf<Played>('line', {
  ...Object.fromEntries(GOLDEN_LINES.map((line) => [line, ofLine])),
  played: group<Extract<Played, { line: 'played' }>>({
    line: among(['played']),
    seat: text,
    seed,
    tension: among(Object.keys(TENSIONS) as Tension[]),
    agents: mapOf(text),
    begins: text,
    altered: mapOf(number),
    commands: listOf(commandForm, { most: MOST_COMMANDS }),
  }),
});

/** What a file of unknown origin asks to be played; null where it asks nothing that can be. */
export function readGolden(data: unknown): Played | null {
  try {
    return form(data, '');
  } catch (error) {
    if (error instanceof Misread) return null;
    throw error;
  }
}
