import { AGENTS, playOut } from '../../agents/index.ts';
import { recordOf, SWITCHES } from '../../game/index.ts';
import { wordsFrom } from '../../scenario/format/words-from.ts';
import { writeDocument } from '../documents.ts';
import { matchDocument } from '../match-document.ts';
import { oneOf, required } from '../options.ts';
import { scenarioToPlay, type Whole } from '../scenario.ts';
import { demandOthers, demandSeat } from '../seat.ts';
import { SETTINGS_OPTIONS, settingsOf, tensions } from '../settings.ts';
import type { Answer, Call, Verb } from '../verb.ts';

const agents = Object.keys(AGENTS);

const percent = (value: number): number => Math.round(value * 100);

function linesOf(document: ReturnType<typeof matchDocument>, whole: Whole, call: Call): string[] {
  const { seat, seed, hash, ending } = document;
  const said = whole.words[call.language] ?? Object.values(whole.words)[0];
  const words = said && wordsFrom(said, seat);
  const turns = document.turns.map(({ turn, id, options, indices, hub }) => {
    const option = words?.turns[id]?.options[seat]?.[options[seat]!]?.title ?? options[seat];
    const own = indices[seat];
    if (!own) {
      return call.say('verbs:playedTurnHub', {
        ...{ turn, option, burden: percent(hub.burden) },
        control: percent(hub.control),
        credibility: percent(hub.credibility),
      });
    }
    return call.say('verbs:playedTurn', {
      ...{ turn, option, abandonment: percent(own.abandonment) },
      umbrellaDoubt: percent(own.umbrellaDoubt),
      entrapment: percent(own.entrapment),
    });
  });
  const strategy = required(call, 'strategy');
  const told = words?.endings[ending ?? '']?.title ?? ending ?? '';
  return [
    call.say('verbs:played', { scenario: document.scenario, seat, strategy, seed, ending: told }),
    ...turns,
    call.say('verbs:hash', { hash }),
  ];
}

async function play(call: Call): Promise<Answer> {
  const seat = required(call, 'seat');
  const agent = AGENTS[oneOf(call, 'strategy', agents)]!;
  const settings = settingsOf(call, seat);
  const whole = await scenarioToPlay(call.given[0]!, call);
  demandSeat(whole, seat, call);
  demandOthers(whole, settings, call);
  const playthrough = playOut(whole.scenario, settings, { [seat]: agent });
  const { out } = call.values;
  if (typeof out === 'string') await writeDocument(out, recordOf(playthrough), call.say);
  const json = matchDocument(playthrough);
  return { lines: linesOf(json, whole, call), json };
}

export const verb: Verb = {
  usage:
    'play SCENARIO --seat S --strategy X --seed N [--switch gam=0] [--tension T] [--agent tokyo=loyalist] [--out RECORD]',
  takes: ['SCENARIO'],
  options: {
    seat: { type: 'string' },
    strategy: { type: 'string' },
    ...SETTINGS_OPTIONS,
    agent: { type: 'string', multiple: true },
    out: { type: 'string' },
  },
  names: {
    agents: agents.join(', '),
    switches: SWITCHES.join(', '),
    tensions: tensions.join(', '),
  },
  run: play,
};
