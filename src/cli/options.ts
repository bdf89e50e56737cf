import { parseArgs } from 'node:util';
import { isLanguage } from '../i18n/index.ts';
import { type Call, type Say, type Verb, WrongUsage } from './verb.ts';

/** What every verb understands. */
export const EVERYWHERE = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** What stands after a verb, sorted; anything else is wrong usage. */
export function parse(verb: Verb, rest: string[], say: Say): Pick<Call, 'given' | 'values'> {
  try {
    const options = { ...verb.options, ...EVERYWHERE };
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true });
    return { given: positionals, values };
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1] ?? rest.join(' ');
    throw new WrongUsage(say('verbs:badOption', { option }));
  }
}

/** Refuses what no verb could work with. */
export function demand(verb: Verb, { given, values }: Pick<Call, 'given' | 'values'>, say: Say) {
  if (values.lang !== undefined && !isLanguage(values.lang)) {
    const value = String(values.lang);
    throw new WrongUsage(say('verbs:badValue', { option: '--lang', value, allowed: 'en, ko' }));
  }
  if (given.length !== verb.takes.length) {
    throw new WrongUsage(say('verbs:wrongCount', { takes: verb.takes.join(' ') || '-' }));
  }
}

/** The value of an option that must be there. */
export function required({ values, say }: Call, option: string): string {
  const value = values[option];
  if (typeof value === 'string') return value;
  throw new WrongUsage(say('verbs:missingOption', { option: `--${option}` }));
}

/** The value of an option that is one of some words. */
export function oneOf<Word extends string>(
  call: Call,
  option: string,
  words: readonly Word[],
  otherwise?: Word,
): Word {
  if (call.values[option] === undefined && otherwise !== undefined) return otherwise;
  const value = required(call, option);
  const word = words.find((each) => each === value);
  if (word !== undefined) return word;
  const allowed = words.join(', ');
  throw new WrongUsage(call.say('verbs:badValue', { option: `--${option}`, value, allowed }));
}
