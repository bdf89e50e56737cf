import { useMemo, useState } from 'react';
import type { Value } from '../../scenario/edit/index.ts';
import { entriesOf, partOf } from './story/loose.ts';
import type { StoryNode } from './story/node.ts';
import { type Filter, KINDS, type Kind } from './story/shown.ts';

/** The seats of the document, the lead first where it can be told. */
function seatsOf(data: Value): string[] {
  const seats = entriesOf(partOf(data, 'seats'));
  const lead = seats.find(([, seat]) => partOf(seat, 'playable') === true) ?? seats[0];
  return [
    ...(lead ? [lead[0]] : []),
    ...seats.map(([name]) => name).filter((name) => name !== lead?.[0]),
  ];
}

export interface Filtering extends Filter {
  seats: readonly string[];
  openSeats: readonly string[];
  openOf(seats: readonly string[]): void;
  showKinds(kinds: readonly Kind[]): void;
  allLinks: boolean;
  showAll(all: boolean): void;
  /** Folds or unfolds one seat in one turn. */
  fold(seat: StoryNode): void;
}

/**
 * What of the map is shown: the options of the lead seat at first. The chosen option is shown in
 * any case, so that a place chosen elsewhere can be seen.
 */
export function useFilter(data: Value, chosen: StoryNode | null): Filtering {
  const seats = useMemo(() => seatsOf(data), [data]);
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const [turned, setTurned] = useState<Readonly<Record<string, boolean>>>({});
  const [kinds, setKinds] = useState<readonly Kind[]>(KINDS);
  const [allLinks, setAll] = useState(false);
  const openSeats = useMemo(() => asked ?? seats.slice(0, 1), [asked, seats]);
  const opened = chosen?.kind === 'option' ? chosen.parent : null;
  return useMemo(() => {
    const isOpen = ({ id, name }: StoryNode): boolean =>
      id === opened || (turned[id] ?? openSeats.includes(name));
    return {
      ...{ seats, openSeats, kinds, allLinks, isOpen },
      openOf: (next: readonly string[]) => {
        setAsked(next);
        setTurned({});
      },
      showKinds: setKinds,
      showAll: setAll,
      fold: (seat: StoryNode) => setTurned((before) => ({ ...before, [seat.id]: !isOpen(seat) })),
    };
  }, [seats, openSeats, kinds, allLinks, turned, opened]);
}
