import { useTranslation } from 'react-i18next';
import type { Path } from '../../scenario/read/places.ts';
import { useChecked } from '../checking/useChecked.tsx';
import { dataOf } from '../document/data.ts';
import { STRUCTURE } from '../document/files.ts';
import { partAt, wayTo } from '../outline/part-at.ts';
import { type Part, partsOf } from '../outline/parts.ts';
import { isTitled, usePartTitle } from '../outline/usePartTitle.ts';

/** Arguments go by their claim, which may be long. */
const LONGEST = 60;
const short = (title: string): string =>
  title.length > LONGEST ? `${title.slice(0, LONGEST).trimEnd()} …` : title;

/** Says where something that was checked stands as its author would: Turn 3: The convoy · Option “Send engineers”. */
export function useSpot(): (place: { file: string; path?: Path | undefined }) => string {
  const { t } = useTranslation('studio');
  const files = useChecked().files ?? {};
  const titleOf = usePartTitle(files);
  const read = dataOf(STRUCTURE, files[STRUCTURE] ?? '');
  const structure = read.ok ? read.data : undefined;
  const parts = structure === undefined ? [] : partsOf(structure);
  const called = (part: Part): string => {
    const { kind, path } = part;
    if (!isTitled(kind)) return titleOf(part);
    const title = short(titleOf(part));
    return kind === 'turn'
      ? t('spot.turn', { title, number: Number(path.at(-1)) + 1 })
      : t('spot.named', { title, kind: t(`part.one.${kind}`) });
  };
  return ({ file, path }) => {
    if (structure === undefined || !path) return file;
    const way = wayTo(parts, partAt(parts, { file, path }, structure));
    const names = way.filter((part) => isTitled(part.kind) || part === way.at(-1)).map(called);
    return [...names, ...(file === STRUCTURE ? [] : [file])].join(' · ');
  };
}
