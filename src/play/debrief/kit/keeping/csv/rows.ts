import {
  type MatchEvent,
  type Playthrough,
  startOf,
  type World,
} from '../../../../../game/index.ts';
import type { Words } from '../../../../../scenario/format/words.ts';
import { answerRows } from './answer-rows.ts';
import { debateRows } from './debate-rows.ts';
import type { Happening, Row } from './row.ts';

type Said = Words['turns'][string] | undefined;

function happeningsOf(
  event: MatchEvent,
  world: World,
  played: Playthrough,
  words: Words,
  said: Said,
) {
  switch (event.kind) {
    case 'entered':
      return event.ringing.map((call): Happening => {
        return { event: 'call rings', subject: call, text: words.calls[call]?.title };
      });
    case 'spoke':
    case 'replied':
      return debateRows(event, said);
    case 'foresaw': {
      const { seat, question, answer, confidence } = event;
      const text = said?.forecasts[question];
      const target = answer ? 'yes' : 'no';
      return [{ event: 'forecast', seat, subject: question, target, value: confidence, text }];
    }
    case 'chose':
      // The world's answer names every choice with its mandate.
      return [];
    case 'injected':
      return [{ event: 'ordered', subject: event.event, text: words.events[event.event]?.title }];
    case 'drew':
      return Object.entries(event.draws).map(
        ([subject, value]): Happening => ({ event: 'draw', subject, value }),
      );
    case 'answered':
      return answerRows(event, world, played.match, words);
    case 'ended': {
      const text = words.endings[event.ending]?.title;
      return [{ event: 'ending', subject: event.ending, text }];
    }
  }
}

/** The whole match as a flat table: one row an event, oldest first. */
export function rowsOf(played: Playthrough, words: Words): Row[] {
  const { match, steps } = played;
  const { scenario, settings } = match;
  const rows: Row[] = [];
  let before = startOf(match);
  for (const { events, turn, state } of steps) {
    const dilemma = scenario.turns[turn - 1]!;
    const said = words.turns[dilemma.id];
    const place = { scenario: scenario.id, seed: settings.seed, turn, date: dilemma.date };
    for (const event of events) {
      for (const happening of happeningsOf(event, before.world, played, words, said)) {
        rows.push({ ...place, row: rows.length + 1, phase: before.phase, ...happening });
      }
    }
    before = state;
  }
  return rows;
}
