import { AGENTS } from '../../agents/index.ts';
import { leadSeat, SWITCHES } from '../../game/index.ts';
import { findingsOf } from '../../lab/findings.ts';
import { LINES } from '../../lab/lines.ts';
import type { Plan } from '../../lab/plan.ts';
import { reportOf } from '../../lab/report.ts';
import { survey } from '../lab/host.ts';
import { labLines } from '../lab/lines.ts';
import { linesOf, matchesOf, workersOf } from '../lab/options.ts';
import { sayFinding } from '../lab/say-finding.ts';
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
  const findings = findingsOf(report).map((finding) => ({
    ...finding,
    message: sayFinding(finding, call),
  }));
  return { lines: labLines(report, findings, call), json: { ...report, findings } };
}

export const verb: Verb = {
  usage:
    'lab SCENARIO --matches N --seed N [--seat S] [--lines X,Y] [--switch gam=0] [--tension T] [--agent tokyo=loyalist] [--workers N]',
  takes: ['SCENARIO'],
  options: {
    matches: { type: 'string' },
    ...SETTINGS_OPTIONS,
    seat: { type: 'string' },
    lines: { type: 'string' },
    agent: { type: 'string', multiple: true },
    workers: { type: 'string' },
  },
  names: {
    agents: Object.keys(AGENTS).join(', '),
    switches: SWITCHES.join(', '),
    tensions: tensions.join(', '),
    lines: Object.keys(LINES).join(', '),
  },
  run: lab,
};
