import { leadSeat, SWITCHES } from '../../game/index.ts';
import { LINES } from '../../lab/lines.ts';
import { emptyMeasure, joinMeasure, measureBatch } from '../../lab/measure.ts';
import { batchesOf, type Plan } from '../../lab/plan.ts';
import { reportOf } from '../../lab/report.ts';
import { labLines } from '../lab/lines.ts';
import { matchesOf } from '../lab/options.ts';
import { scenarioToPlay } from '../scenario.ts';
import { demandSeat } from '../seat.ts';
import { SETTINGS_OPTIONS, settingsOf, tensions } from '../settings.ts';
import type { Answer, Call, Verb } from '../verb.ts';

async function lab(call: Call): Promise<Answer> {
  const matches = matchesOf(call);
  const asked = call.values.seat;
  const { seed, tension, switches } = settingsOf(call, '');
  const whole = await scenarioToPlay(call.given[0]!, call);
  const { scenario } = whole;
  const seat = typeof asked === 'string' ? asked : leadSeat(scenario);
  demandSeat(whole, seat, call);
  const plan: Plan = { seat, lines: Object.keys(LINES), matches, seed, tension, switches };
  const measure = emptyMeasure(plan);
  for (const batch of batchesOf(plan)) {
    joinMeasure(measure, measureBatch(scenario, plan, batch), plan);
  }
  const report = reportOf(scenario, plan, measure);
  return { lines: labLines(report, call), json: report };
}

export const verb: Verb = {
  usage: 'lab SCENARIO --matches N --seed N [--seat S] [--switch gam=0] [--tension T]',
  takes: ['SCENARIO'],
  options: {
    matches: { type: 'string' },
    ...SETTINGS_OPTIONS,
    seat: { type: 'string' },
  },
  names: { switches: SWITCHES.join(', '), tensions: tensions.join(', ') },
  run: lab,
};
