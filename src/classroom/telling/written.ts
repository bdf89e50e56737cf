import type { Playthrough } from '../../game/index.ts';
import type { Words } from '../../scenario/format/words.ts';
import { remembered } from './remembered.ts';
import type { Sources } from './sources.ts';

type EventWords = Words['events'];

/** The title and the story of an event that the instructor wrote. */
function readEvent(text: string): EventWords[string] {
  const [title = '', ...lines] = text.split('\n');
  return { title: title.trim(), text: lines.join('\n').trim() };
}

/** The words of these events that no scenario has; what has been deleted since is left out. */
function wordsOf({ scenario, texts }: Sources, ids: readonly string[]): EventWords {
  const own = ids.filter((id) => !Object.hasOwn(scenario.events, id) && texts[id] !== undefined);
  return Object.fromEntries(own.map((id) => [id, readEvent(texts[id]!)]));
}

/** Events that the instructor wrote and that have happened at one of these tables. */
export const writtenIn = (sources: Sources, tables: readonly Playthrough[]): EventWords =>
  wordsOf(sources, [...new Set(tables.flatMap(({ state }) => Object.keys(state.world.events)))]);

/** Those that are ordered and have not happened yet, each with its tables. */
export function writtenToCome(sources: Sources) {
  const tables: Record<string, number[]> = {};
  sources.state.tables.forEach(({ state }, at) => {
    for (const { event } of state.injected ?? []) tables[event] = [...(tables[event] ?? []), at];
  });
  return Object.entries(wordsOf(sources, Object.keys(tables))).map(([id, { title, text }]) => ({
    ...{ id, title, text, injected: tables[id]! },
  }));
}

const withEvents = remembered((words: Words, key: string): Words => {
  const events = JSON.parse(key) as EventWords;
  return { ...words, events: { ...words.events, ...events } };
});

/** Words of a scenario with those of the events that happened at these tables and were written on the spot. */
export function withWritten(sources: Sources, tables: readonly Playthrough[], words: Words): Words {
  const written = writtenIn(sources, tables);
  return Object.keys(written).length === 0 ? words : withEvents(words, JSON.stringify(written));
}
