import type { Language } from '../i18n/index.ts';
import { nearest } from '../scenario/read/nearest.ts';
import { help, overview } from './help.ts';
import { demand, parse } from './options.ts';
import { type Answer, BadInput, type Say, WrongUsage } from './verb.ts';
import { VERBS } from './verbs.ts';

/** What a command comes to: what to print where, and the exit code. */
export interface Outcome {
  out: string;
  error: string;
  exit: 0 | 1 | 2;
}

const telling = (lines: string[]): Outcome => ({ out: lines.join('\n'), error: '', exit: 0 });

function answered({ lines, json, no, note }: Answer, asJson: boolean): Outcome {
  const out = asJson && json !== undefined ? JSON.stringify(json, null, 2) : lines.join('\n');
  return { out, error: no ?? note ?? '', exit: no === undefined ? 0 : 1 };
}

function failed(error: unknown, asJson: boolean, say: Say): Outcome {
  if (error instanceof WrongUsage) return { out: '', error: error.message, exit: 2 };
  const message = error instanceof Error ? error.message : String(error);
  const reason = error instanceof BadInput ? message : say('verbs:unexpected', { message });
  const out = asJson ? JSON.stringify({ ok: false, reason }, null, 2) : '';
  return { out, error: reason, exit: 1 };
}

function unknown(verb: string, say: Say): WrongUsage {
  const known = Object.keys(VERBS);
  const suggestion = nearest(verb, known);
  const hint = suggestion ? ` ${say('verbs:didYouMean', { suggestion })}` : '';
  return new WrongUsage(say('verbs:unknownVerb', { verb, known: known.join(', ') }) + hint);
}

/** Runs one command; whatever happens, it comes to an outcome. */
export async function run(argv: string[], say: Say, language: Language): Promise<Outcome> {
  const asJson = argv.includes('--json');
  try {
    const [name, ...rest] = argv;
    if (name === undefined || name.startsWith('-')) {
      if (argv.includes('--help')) return telling(overview(say));
      throw new WrongUsage(overview(say).join('\n'));
    }
    const load = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
    if (!load) throw unknown(name, say);
    const { verb } = await load();
    const parsed = parse(verb, rest, say);
    if (parsed.values.help) return telling(help(name, verb, say));
    demand(verb, parsed, say);
    return answered(await verb.run({ ...parsed, say, language }), asJson);
  } catch (error) {
    return failed(error, asJson, say);
  }
}
