import { readScenario } from '../../scenario/read/index.ts';
import { complaintLine } from '../scenario.ts';
import { builtIn, fetchTexts } from '../shelf.ts';
import type { Answer, Call, Verb } from '../verb.ts';

async function listed(id: string, call: Call) {
  const reading = readScenario(await fetchTexts(id, call.say));
  if (!('scenario' in reading)) return { line: complaintLine(reading.complaints[0]!, call) };
  const { scenario, words } = reading;
  const { turns, seats, languages } = scenario;
  const entry = {
    id,
    title: Object.fromEntries(languages.map((language) => [language, words[language]?.title])),
    turns: turns.length,
    seats: Object.keys(seats),
    playable: Object.keys(seats).filter((seat) => seats[seat]!.playable),
    languages,
  };
  const title = entry.title[call.language] ?? Object.values(entry.title)[0] ?? id;
  const line = call.say('verbs:listed', {
    ...{ id, title, count: turns.length },
    seats: entry.seats.join(', '),
    languages: languages.join(', '),
  });
  return { entry, line };
}

/** A scenario that cannot be read is told of on stderr, so that the list stays a list. */
async function list(call: Call): Promise<Answer> {
  const all = await Promise.all((await builtIn()).map((id) => listed(id, call)));
  const broken = all.filter(({ entry }) => !entry).map(({ line }) => line);
  return {
    lines: all.flatMap(({ entry, line }) => (entry ? [line] : [])),
    json: all.flatMap(({ entry }) => entry ?? []),
    ...(broken.length > 0 ? { note: broken.join('\n') } : {}),
  };
}

export const verb: Verb = { usage: 'list', takes: [], options: {}, run: list };
