import type { Command, Intervention, MatchRecord } from '../../game/index.ts';
import { ANSWERS } from '../../scenario/format/gauges.ts';
import type { Part } from './checks.ts';

const TENSIONS = ['calm', 'tense', 'stormy'] as const;
const KINDS = [
  'proceed',
  'speak',
  'listen',
  'foresee',
  'choose',
] as const satisfies Command['kind'][];
const MOVES = ['endorse', 'rebut', 'question', 'frame'] as const satisfies Intervention['move'][];
/** No match says more; a file of millions of commands would only hang the page. */
const MOST_COMMANDS = 5000;

function readIntervention(part: Part): Intervention {
  const move = part.at('move').oneOf(MOVES);
  if (move === 'frame') return { move, frame: part.at('frame').number() };
  return { move, argument: part.at('argument').text() };
}

function readCommand(part: Part): Command {
  switch (part.at('kind').oneOf(KINDS)) {
    case 'proceed':
      return { kind: 'proceed' };
    case 'speak':
      return { kind: 'speak', intervention: readIntervention(part.at('intervention')) };
    case 'listen':
      return { kind: 'listen' };
    case 'foresee':
      return {
        kind: 'foresee',
        question: part.at('question').text(),
        answer: part.at('answer').truth(),
        confidence: part.at('confidence').number(),
      };
    case 'choose':
      return {
        kind: 'choose',
        option: part.at('option').text(),
        frame: part.at('frame').number(),
        signs: part.at('signs').truth(),
        answers: Object.fromEntries(
          part
            .at('answers')
            .members()
            .map(([call, answer]) => [call, answer.oneOf(ANSWERS)]),
        ),
      };
  }
}

function readSeed(part: Part): number {
  const seed = part.number();
  return Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32 ? seed : part.wrong();
}

/** A record from a file, a link or the browser's store: its form alone. Whether it replays is for the rules. */
export function readRecord(part: Part): MatchRecord {
  const settings = part.at('settings');
  const people = settings.at('people');
  const commands = part.at('commands');
  const said = commands.items();
  if (people.items().length === 0) people.wrong();
  if (said.length > MOST_COMMANDS) commands.wrong();
  return {
    kind: part.at('kind').oneOf(['hub-and-spokes-record']),
    rules: part.at('rules').number(),
    scenario: {
      id: part.at('scenario').at('id').text(),
      hash: part.at('scenario').at('hash').text(),
    },
    settings: {
      people: people.items().map((seat) => seat.text()),
      seed: readSeed(settings.at('seed')),
      tension: settings.at('tension').oneOf(TENSIONS),
      switches: Object.fromEntries(
        settings
          .at('switches')
          .members()
          .map(([name, value]) => [name, value.number()]),
      ),
    },
    commands: said.map((one) => ({
      seat: one.at('seat').text(),
      command: readCommand(one.at('command')),
    })),
    marks: part
      .at('marks')
      .items()
      .map((mark) => mark.text()),
    hash: part.at('hash').text(),
  };
}
