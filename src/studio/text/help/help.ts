import { autocompletion, type Completion, type CompletionSource } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import type { Path } from '../../../scenario/read/places.ts';
import type { Found } from '../../forms/schema/shape.ts';
import { pathAt } from '../yaml/places.ts';
import { askedAt } from './asked.ts';
import { foundAt, type Known, namesFor, type Offer, valuesFor } from './offers.ts';

/** What the words of the page say of fields and parts. */
export interface Naming {
  label(found: Found): string;
  help(description: string | undefined): string | undefined;
  /** What the words call a part of the structure. */
  title(path: Path): string | undefined;
}

function explained(found: Found, naming: Naming): HTMLElement | null {
  const text = naming.help(found.shape.description);
  if (!text) return null;
  const holder = document.createElement('div');
  const name = document.createElement('strong');
  name.textContent = naming.label(found);
  const help = document.createElement('p');
  help.textContent = text;
  holder.append(name, help);
  return holder;
}

const isGroup = ({ shape }: Found): boolean => shape.type === 'object' || shape.oneOf !== undefined;

function completed(
  { word, found, names, wanted }: Offer,
  key: boolean,
  naming: Naming,
): Completion {
  const detail = found ? naming.label(found) : names && naming.title(names);
  return {
    label: word,
    type: key ? 'property' : 'enum',
    boost: wanted ? 10 : 0,
    ...(detail && detail !== word ? { detail } : {}),
    ...(found ? { info: () => explained(found, naming) } : {}),
    ...(key ? { apply: found && isGroup(found) ? `${word}:` : `${word}: ` } : {}),
  };
}

/** Completion and help on hovering, from the format and from what the document itself names. */
export function help(known: () => Known, naming: () => Naming): Extension {
  const source: CompletionSource = ({ state, pos, explicit }) => {
    const asked = askedAt(state, pos);
    if (!asked || (!explicit && asked.from === pos)) return null;
    const now = known();
    const words = naming();
    const names = asked.holder ? namesFor(now, asked.holder.path, asked.holder.names) : [];
    const values = asked.value ? valuesFor(now, asked.value) : [];
    return {
      from: asked.from,
      options: [
        ...names.map((offer) => completed(offer, true, words)),
        ...values.map((offer) => completed(offer, false, words)),
      ],
      validFor: /^[\w.-]*$/,
    };
  };
  const hover = hoverTooltip(({ state }, pos) => {
    const path = pathAt(state, pos);
    const found = path.length > 0 ? foundAt(known(), path) : undefined;
    const dom = found && explained(found, naming());
    return dom ? { pos, create: () => ({ dom }) } : null;
  });
  return [
    autocompletion({
      icons: false,
      override: [source],
      activateOnCompletion: ({ type }) => type === 'property',
    }),
    hover,
  ];
}
