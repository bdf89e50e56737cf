import type { Edit, Value } from '../../../scenario/edit/index.ts';
import { childOf, matching, valueAlong } from '../../../scenario/edit/names/matching.ts';
import { type Kind, leadOf, scopeOf } from '../../../scenario/edit/names/references.ts';
import { nameAt } from '../../../scenario/edit/names/rename.ts';
import type { Path } from '../../../scenario/read/places.ts';

type GoldenKind = Exclude<Kind, 'desk' | 'source'> | 'forecast' | 'ending';

/** Where a kept playthrough names parts of its scenario: what was said in it, and what came of it. */
const VALUES: Readonly<Record<GoldenKind, readonly string[]>> = {
  seat: ['seat', 'turns.*.signed.*'],
  turn: ['begins', 'turns.*.turn'],
  option: ['turns.*.chose.*', 'commands.*.option'],
  argument: ['commands.*.intervention.argument'],
  forecast: ['commands.*.question'],
  event: ['turns.*.events.*'],
  ending: ['ending'],
  ...{ call: [], promise: [], flag: [] },
};
const KEYS: Readonly<Partial<Record<GoldenKind, readonly string[]>>> = {
  seat: ['agents.*', 'turns.*.chose.*'],
  call: ['turns.*.calls.*', 'commands.*.answers.*'],
  promise: ['turns.*.promises.*'],
};

/** The kinds by the last two steps that lead to a part: `turns 3 options seoul 0` is an option. */
const KINDS: Readonly<Record<string, GoldenKind>> = {
  ...{ seats: 'seat', turns: 'turn', arguments: 'argument', forecasts: 'forecast' },
  ...{ events: 'event', endings: 'ending', calls: 'call', promises: 'promise', flags: 'flag' },
};

const kindOf = (path: Path): GoldenKind | undefined => {
  if (path[0] === 'turns' && path[2] === 'options' && path.length === 5) return 'option';
  return KINDS[String(path.at(-2))];
};

/** In whose debate of which turn a name stands alone; elsewhere it does in the whole scenario. */
function scopeOfPart(kind: GoldenKind, path: Path, structure: Value): string {
  if (kind === 'ending') return String(path[0] === 'cabinets' ? path[1] : leadOf(structure));
  return scopeOf(kind === 'forecast' ? 'argument' : kind, path, structure);
}

/** The same of a name in a playthrough. */
function scopeOfName(kind: GoldenKind, path: Path, golden: Value, structure: Value): string {
  const own = String(childOf(golden, 'seat') ?? leadOf(structure));
  if (kind === 'ending') return own;
  if (kind !== 'option' && kind !== 'argument' && kind !== 'forecast') return '';
  const turns = matching(structure, ['turns', '*', 'id']);
  const numbered = (id: Value | undefined) => turns.findIndex(({ value }) => value === id);
  const [part, at] = path;
  if (part === 'turns') return `${numbered(valueAlong(golden, ['turns', at!, 'turn']))} ${path[3]}`;
  // Of all that leads on, commands keep what leads to the next turn alone.
  const gone = matching(golden, ['commands', '*', 'kind']).filter(
    (each) => each.value === 'proceed' && Number(each.path[1]) < Number(at),
  );
  return `${numbered(childOf(golden, 'begins')) + gone.length} ${own}`;
}

/** What was altered goes by paths such as `seoul.tokyo.tie` and `flags.latency`. */
function alteredKeys(golden: Value, kind: GoldenKind, from: string, to: string): Edit[] {
  return matching(golden, ['altered', '*']).flatMap(({ path }): Edit[] => {
    const key = String(path[1]);
    const steps = key.split('.');
    const ofFlag = steps[0] === 'flags';
    if (kind !== (ofFlag ? 'flag' : 'seat')) return [];
    const renamed = steps.map((step, at) => {
      const names = ofFlag ? at > 0 : at < steps.length - 1;
      return names && step === from ? to : step;
    });
    const name = renamed.join('.');
    return name === key ? [] : [{ kind: 'rename', path, name }];
  });
}

/** How a kept playthrough changes where a part of its scenario goes by another name. */
export function renamedInGolden(golden: Value, structure: Value, part: Path, to: string): Edit[] {
  const kind = kindOf(part);
  const from = nameAt(structure, part)?.name;
  if (!kind || from === undefined) return [];
  const scope = scopeOfPart(kind, part, structure);
  const here = (path: Path) => scopeOfName(kind, path, golden, structure) === scope;
  const found = (patterns: readonly string[]) =>
    patterns.flatMap((pattern) => matching(golden, pattern.split('.')));
  return [
    ...found(VALUES[kind]).flatMap(({ path, value }): Edit[] =>
      value === from && here(path) ? [{ kind: 'set', path, value: to }] : [],
    ),
    ...found(KEYS[kind] ?? []).flatMap(({ path }): Edit[] =>
      path.at(-1) === from ? [{ kind: 'rename', path, name: to }] : [],
    ),
    ...alteredKeys(golden, kind, from, to),
  ];
}
