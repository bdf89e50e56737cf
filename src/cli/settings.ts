import { AGENTS } from '../agents/index.ts';
import { type Settings, SWITCHES, type Switch, TENSIONS, type Tension } from '../game/index.ts';
import { oneOf, required } from './options.ts';
import { type Call, WrongUsage } from './verb.ts';

const LARGEST_SEED = 0xffffffff;

export const tensions = Object.keys(TENSIONS) as Tension[];

/** The options from which settings are read. */
export const SETTINGS_OPTIONS = {
  seed: { type: 'string' },
  switch: { type: 'string', multiple: true },
  tension: { type: 'string' },
} as const;

function seedOf(call: Call): number {
  const value = required(call, 'seed');
  const seed = Number(value);
  if (/^\d+$/.test(value) && seed <= LARGEST_SEED) return seed;
  throw new WrongUsage(call.say('verbs:badSeed', { value }));
}

function switchesOf({ values, say }: Call): Settings['switches'] {
  const given = Array.isArray(values.switch) ? values.switch : [];
  return Object.fromEntries(
    given.map((value) => {
      const [, word, level] = /^(\w+)=(\d+(?:\.\d+)?)$/.exec(value) ?? [];
      const name = SWITCHES.find((each): each is Switch => each === word);
      if (name !== undefined) return [name, Number(level)];
      throw new WrongUsage(say('verbs:badSwitch', { value, switches: SWITCHES.join(', ') }));
    }),
  );
}

/** Who holds the other seats, where it is said: `tokyo=opportunist`. */
function agentsOf({ values, say }: Call): Settings['agents'] {
  if (!Array.isArray(values.agent)) return undefined;
  return Object.fromEntries(
    values.agent.map((value) => {
      const [, seat, name] = /^(\w+)=([\w-]+)$/.exec(value) ?? [];
      if (seat !== undefined && name !== undefined && Object.hasOwn(AGENTS, name)) {
        return [seat, name];
      }
      throw new WrongUsage(
        say('verbs:badAgent', { value, agents: Object.keys(AGENTS).join(', ') }),
      );
    }),
  );
}

/** What is fixed before a match, as it was asked for. */
export function settingsOf(call: Call, seat: string): Settings {
  const agents = agentsOf(call);
  return {
    people: [seat],
    seed: seedOf(call),
    tension: oneOf(call, 'tension', tensions, 'tense'),
    switches: switchesOf(call),
    ...(agents ? { agents } : {}),
  };
}
