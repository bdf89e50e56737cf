import { AGENTS } from '../../agents/index.ts';

import { leadSeat, SWITCHES } from '../../game/index.ts';
import { idsOf, sayFinding, titlesOf } from '../../i18n/report-names.ts';
import { findingsOf } from '../../lab/findings.ts';
import { LINES } from '../../lab/lines.ts';
import type { Plan } from '../../lab/plan.ts';
import { reportOf } from '../../lab/report.ts';
import type { ReportNames } from '../../lab/telling/report-names.ts';
import { writeText } from '../documents.ts';
import { survey } from '../lab/host.ts';
import { labLines } from '../lab/lines.ts';
import { linesOf, matchesOf, workersOf } from '../lab/options.ts';
import { scenarioToPlay } from '../scenario.ts';
import { demandOthers, demandSeat } from '../seat.ts';
import { SETTINGS_OPTIONS, settingsOf, tensions } from '../settings.ts';
import type { Answer, Call, Verb } from '../verb.ts';

async function lab(call: Call): Promise<Answer> {
  const matches = matchesOf(call);
  const workers = workersOf(call, matches);
  const lines = linesOf(call);
  const asked = settingsOf(call, String(call.values.seat ?? ''));
  const whole = await scenarioToPlay(call.given[0]!, call);
  const { scenario } = whole;
  const seat = asked.people[0] || leadSeat(scenario);
  const settings = { ...asked, people: [seat] };
  demandSeat(whole, seat, call);
  demandOthers(whole, settings, call);
  const plan: Plan = { ...settings, seat, lines, matches };
  const report = reportOf(scenario, plan, await survey(scenario, plan, workers));
  const told = (names: ReportNames) =>
    findingsOf(report).map((finding) => ({
      ...finding,
      message: sayFinding(call.say, finding, names),
    }));
  const ids = idsOf(call.say);
  const findings = told(ids);
  const { html } = call.values;
  if (typeof html === 'string') {
    const words = whole.words[call.language] ?? Object.values(whole.words)[0]!;
    const names = titlesOf(call.say, scenario, words, seat);
    // Charts and a page to draw them on are loaded for those who ask for them.
    const { labPage } = await import('../lab/page.ts');
    const { title } = words;
    const page = labPage({ title, report, names, findings: told(names) }, call);
    await writeText(html, page, call.say);
  }
  return { lines: labLines(report, ids, findings, call), json: { ...report, findings } };
}

export const verb: Verb = {
  usage:
    'lab SCENARIO --matches N --seed N [--seat S] [--lines X,Y] [--switch gam=0] [--tension T] [--agent tokyo=loyalist] [--workers N] [--html FILE]',
  takes: ['SCENARIO'],
  options: {
    matches: { type: 'string' },
    ...SETTINGS_OPTIONS,
    seat: { type: 'string' },
    lines: { type: 'string' },
    agent: { type: 'string', multiple: true },
    workers: { type: 'string' },
    html: { type: 'string' },
  },
  names: {
    agents: Object.keys(AGENTS).join(', '),
    switches: SWITCHES.join(', '),
    tensions: tensions.join(', '),
    lines: Object.keys(LINES).join(', '),
  },
  run: lab,
};
