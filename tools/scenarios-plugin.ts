import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { LANGUAGES } from '../src/i18n/languages.ts';
import type { Complaint } from '../src/scenario/read/index.ts';
import { type BuiltIn, readScenarios } from './read-scenarios.ts';

const FOLDER = resolve('scenarios');
const LIST = 'virtual:scenarios';
const PART = 'virtual:scenario/';

/**
 * Compiles the built-in scenarios, so that the game carries neither YAML nor its schema: a list for the home
 * page, and for each scenario its structure and its words in each language as files of their own.
 */
export function scenarios(): Plugin {
  let read = readScenarios(FOLDER);
  let building = false;
  return {
    name: 'scenarios',
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId: (id) => (id === LIST || id.startsWith(PART) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${LIST}`) && !id.startsWith(`\0${PART}`)) return undefined;
      const { scenarios, complaints } = await read;
      const fatal = complaints.filter(({ severity }) => severity === 'error').map(said);
      // While writing, a broken scenario is only left out; a built game never lacks one in silence.
      if (fatal.length > 0 && building) this.error(fatal.join('\n'));
      for (const complaint of fatal) this.warn(complaint);
      return id === `\0${LIST}` ? list(scenarios) : part(scenarios, id.slice(PART.length + 1));
    },
    configureServer(server) {
      server.watcher.add(FOLDER);
      server.watcher.on('all', (_event, file) => {
        if (relative(FOLDER, file).startsWith('..')) return;
        read = readScenarios(FOLDER);
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** For the build: one page for each scenario. */
export async function scenarioIds(): Promise<string[]> {
  return (await readScenarios(FOLDER)).scenarios.map(({ id }) => id);
}

function list(scenarios: BuiltIn[]): string {
  const files = scenarios.map(({ id, words }) => {
    const parts = LANGUAGES.filter((language) => words[language]).map(
      (language) => `${language}: () => import('${PART}${id}/${language}')`,
    );
    return `'${id}': { structure: () => import('${PART}${id}'), ${parts.join(', ')} }`;
  });
  return `export const cards = ${JSON.stringify(inOrder(scenarios).map(card))};
export const files = { ${files.join(', ')} };`;
}

/** The tutorial before all others, then in the order of their time. */
function inOrder(scenarios: BuiltIn[]): BuiltIn[] {
  const rank = ({ scenario }: BuiltIn) => (scenario.tutorial ? 0 : 1);
  const begins = ({ scenario }: BuiltIn) => scenario.turns[0]!.date;
  return [...scenarios].sort(
    (a, b) => rank(a) - rank(b) || (begins(a) < begins(b) ? -1 : Number(begins(a) > begins(b))),
  );
}

/** How long a match takes to play, to five minutes; a turn takes two to five, one of a tutorial less. */
function minutesOf({ turns, tutorial }: BuiltIn['scenario']): number {
  return 5 * Math.round((turns.length * (tutorial ? 1.7 : 3.5)) / 5);
}

/** What a card on the home page shows. */
function card({ id, scenario, words }: BuiltIn) {
  const playable = Object.entries(scenario.seats).filter(([, seat]) => seat.playable);
  const shown = LANGUAGES.flatMap((language) => {
    const said = words[language];
    if (!said) return [];
    const { title, tagline, period } = said;
    const seats = playable.map(([seat]) => said.seats[seat]?.name ?? seat);
    return [[language, { title, tagline, period, seats }]];
  });
  return {
    id,
    turns: scenario.turns.length,
    minutes: minutesOf(scenario),
    tutorial: scenario.tutorial ?? false,
    words: Object.fromEntries(shown),
  };
}

function part(scenarios: BuiltIn[], path: string): string | undefined {
  const [id, language] = path.split('/');
  const found = scenarios.find((scenario) => scenario.id === id);
  const data = language
    ? LANGUAGES.filter((one) => one === language).map((one) => found?.words[one])[0]
    : found?.scenario;
  // Engines read a JSON text faster than the same data as code.
  return data && `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}

function said({ file, line, column, code, values }: Complaint): string {
  return `${relative('.', file)}:${line}:${column} ${code} ${JSON.stringify(values)}`;
}
