import type { Finding } from '../lab/finding.ts';
import type { ReportNames } from '../lab/telling/report-names.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Words } from '../scenario/format/words.ts';
import { wordsFrom } from '../scenario/format/words-from.ts';

/** `say` of any host that has the words of the laboratory and of the fears, whatever else it has. */
type Say = (key: never, values: never) => unknown;

/** A key that is put together from an id of our own. */
const said = (say: Say, key: string, values: object = {}): string =>
  String(say(key as never, values as never));

/** The parts of a report by their ids, as the documents of the command line name them. */
export const idsOf = (say: Say): ReportNames => ({
  scenario: (id) => id,
  seat: (id) => id,
  tension: (name) => name,
  line: (id) => id,
  desk: (id) => id,
  outcome: (id) => id,
  option: (_turn, id) => id,
  ending: (id) => id,
  event: (id) => id,
  call: (id) => id,
  turn: (turn) => said(say, 'lab:turnNumber', { turn }),
  label: (label, values) => said(say, `lab:${label}`, values),
});

/** The parts of a report by what the scenario calls them; where it has no word, by their ids. */
export function titlesOf(say: Say, scenario: Scenario, all: Words, seat: string): ReportNames {
  const words = wordsFrom(all, seat);
  const turnOf = (turn: number) => words.turns[scenario.turns[turn - 1]?.id ?? ''];
  return {
    ...idsOf(say),
    scenario: () => words.title,
    seat: (id) => words.seats[id]?.name ?? id,
    tension: (name) => said(say, `lab:tension.${name}`),
    line: (id) => said(say, `lab:line.${id}`),
    desk: (id) => words.desks[seat]?.[id]?.name ?? id,
    outcome: (id) => said(say, `fears:outcome.${id}`),
    option: (turn, id) => turnOf(turn)?.options[seat]?.[id]?.title ?? id,
    ending: (id) => words.endings[id]?.title ?? id,
    event: (id) => words.events[id]?.title ?? id,
    call: (id) => words.calls[id]?.title ?? id,
    turn: (turn) => {
      const title = turnOf(turn)?.title;
      return title ? `${turn}. ${title}` : said(say, 'lab:turnNumber', { turn });
    },
  };
}

/** What a finding speaks of, by its name. Arguments go by their ids: a claim is a sentence of its own. */
function subjectOf({ code, subject, values }: Finding, names: ReportNames): string {
  const turn = Number(values.turn ?? 0);
  const [kind] = code.split('-');
  if (kind === 'option' || kind === 'gate') return names.option(turn, subject);
  if (kind === 'event') return names.event(subject);
  if (kind === 'ending') return names.ending(subject);
  return kind === 'call' ? names.call(subject) : subject;
}

/** A finding in one sentence. */
export function sayFinding(say: Say, finding: Finding, names: ReportNames): string {
  const { code, values } = finding;
  const turn = Number(values.turn ?? 0);
  const by = String(values.by ?? '').split(', ');
  return said(say, `lab:finding.${code}`, {
    ...values,
    subject: subjectOf(finding, names),
    by: by.map((id) => names.option(turn, id)).join(', '),
  });
}
