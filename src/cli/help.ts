import { EVERYWHERE } from './options.ts';
import type { Say, Verb } from './verb.ts';
import { VERBS } from './verbs.ts';

const rows = (entries: [string, string][]): string[] => {
  const width = Math.max(...entries.map(([name]) => name.length));
  return entries.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`);
};

// The keys of these words are built from names, which the types of the words cannot follow.
const speak = (say: Say, key: string, values = {}): string => String(say(key as never, values));

/** What there is to ask for. */
export function overview(say: Say): string[] {
  return [
    say('verbs:usage', { usage: 'VERB ...' }),
    '',
    say('verbs:verbs'),
    ...rows(Object.keys(VERBS).map((name) => [name, speak(say, `verbs:about.${name}`)])),
    '',
    say('verbs:more'),
  ];
}

/** How one verb is called. */
export function help(name: string, { usage, options, names }: Verb, say: Say): string[] {
  const all = Object.entries({ ...options, ...EVERYWHERE });
  const described = all.map(([option, { type }]): [string, string] => [
    type === 'boolean' ? `--${option}` : `--${option} …`,
    speak(say, `verbs:option.${option}`, names),
  ]);
  return [
    speak(say, `verbs:about.${name}`),
    '',
    say('verbs:usage', { usage }),
    '',
    say('verbs:options'),
    ...rows(described),
  ];
}
