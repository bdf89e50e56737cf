import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { STRUCTURE } from '../../document/files.ts';
import { Chart, Room } from '../chart/Chart.tsx';
import { jointsOf } from '../edits/link.ts';
import { isTitled } from '../edits/title.ts';
import { arrange } from '../layout/arrange.ts';
import { planFor } from '../layout/plan.ts';
import type { StoryLink, StoryNode } from '../story/node.ts';
import { shownLinks, shownNodes } from '../story/shown.ts';
import type { Changing } from '../useChange.ts';
import type { Filtering } from '../useFilter.ts';
import type { Told } from '../useStory.ts';
import { Card } from './Card.tsx';
import { type LinkEdge, LinkLine, linkEdge } from './LinkLine.tsx';
import { type PartNode, partNode } from './part-node.ts';
import { SeatBar } from './SeatBar.tsx';
import { Sheet } from './Sheet.tsx';
import { StoryMapContext } from './storyMap.ts';

const NODES = { sheet: Sheet, seat: SeatBar, card: Card };
const EDGES = { link: LinkLine };

interface StoryMapProps {
  told: Told;
  filtering: Filtering;
  changing: Changing;
  complaints: ReadonlyMap<string, number>;
  chosen: StoryNode | null;
  /** What is looked for; nothing where nobody looks for anything. */
  found: ReadonlySet<string> | null;
  choose(node: StoryNode): void;
  open(): void;
}

/** The scenario as a picture. */
export function StoryMap(props: StoryMapProps) {
  return <Room>{(room) => <Picture {...props} room={room} />}</Room>;
}

interface PictureProps extends StoryMapProps {
  room: { width: number; scale: number };
}

function Picture(props: PictureProps) {
  const { told, filtering, changing, complaints, chosen, found, choose, open } = props;
  const { width, scale } = props.room;
  const { t } = useTranslation('studio');
  const { story, names, data } = told;
  const [renaming, setRenaming] = useState<string | null>(null);

  const nodes = useMemo(() => shownNodes(story, filtering), [story, filtering]);
  const arrangement = useMemo(() => arrange(nodes, planFor(width, scale)), [nodes, width, scale]);
  const { boxes } = arrangement;
  const byId = useMemo(() => new Map(story.nodes.map((node) => [node.id, node])), [story]);
  const on = (id: string | null | undefined) => (id && boxes.has(id) ? id : null);
  const chosenId = on(chosen?.id) ?? on(chosen?.parent);
  const current = chosenId ?? nodes[0]?.id ?? null;
  const links = useMemo(() => shownLinks(story, nodes), [story, nodes]);
  const ties = useMemo(() => tiesOf(links, chosenId), [links, chosenId]);
  const dimmed = useMemo(
    () => new Set(found ? nodes.flatMap(({ id }) => (found.has(id) ? [] : [id])) : []),
    [found, nodes],
  );
  const parts = useMemo(
    () =>
      nodes.flatMap((node): PartNode[] => {
        const box = boxes.get(node.id);
        return box ? [partNode(node, box)] : [];
      }),
    [nodes, boxes],
  );
  const edges = useMemo(
    () =>
      links.flatMap((link): LinkEdge[] => {
        const [from, to] = [boxes.get(link.from), boxes.get(link.to)];
        const strong = link.from === chosenId || link.to === chosenId;
        const seen = strong || link.kind === 'then' || filtering.allLinks;
        return from && to && seen ? [linkEdge(link, from, to, strong)] : [];
      }),
    [links, boxes, chosenId, filtering.allLinks],
  );

  /** Does something with a part that is on the map. */
  const withNode = (act: (node: StoryNode) => void) => (id: string) => {
    const node = byId.get(id);
    if (node) act(node);
  };
  const fold = withNode((node) => node.kind === 'seat' && filtering.fold(node));
  const rename = withNode((node) => isTitled(node) && setRenaming(node.id));
  const chooseId = withNode(choose);
  const joint = (from: string, to: string) => {
    const [one, other] = [byId.get(from), byId.get(to)];
    return one && other ? jointsOf(data, one, other)[0] : undefined;
  };
  useEffect(() => {
    // Where a title was being changed the focus is lost: it goes back to the part.
    if (renaming !== null || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('[data-node][tabindex="0"]')?.focus();
  }, [renaming]);

  const state = {
    ...{ story, names, boxes, chosen: chosenId, current, ties, complaints, dimmed, renaming },
    isOpen: filtering.isOpen,
    choose: chooseId,
    fold,
    rename: setRenaming,
    retitle: changing.retitle,
  };
  const walk = {
    ...{ boxes, current, choose: chooseId, open, rename },
    remove: withNode(changing.remove),
    also: (key: string, id: string) => (key === '+' || key === '-' ? () => fold(id) : null),
  };
  return (
    <StoryMapContext value={state}>
      <Chart
        label={t('map.picture')}
        help={t('map.keys')}
        arrangement={arrangement}
        chosen={chosenId}
        walk={walk}
        overview
        nodes={parts}
        edges={edges}
        nodeTypes={NODES}
        edgeTypes={EDGES}
        onNodeDoubleClick={(_, { id }) => rename(id)}
        onConnect={({ source, target }) => {
          const edits = joint(source, target)?.edits;
          const path = byId.get(source)?.path;
          if (edits && path) changing.perform({ edits, place: { file: STRUCTURE, path } });
        }}
        onConnectEnd={(_, { fromNode, toNode }) => {
          const refused = fromNode && toNode && !joint(fromNode.id, toNode.id);
          if (refused) changing.say(t('map.noJoint'));
        }}
        isValidConnection={({ source, target }) => joint(source, target) !== undefined}
      />
    </StoryMapContext>
  );
}

/** The links of a part, by the part at the other end. */
function tiesOf(links: readonly StoryLink[], id: string | null): Map<string, StoryLink[]> {
  const ties = new Map<string, StoryLink[]>();
  for (const link of links) {
    const other = link.from === id ? link.to : link.to === id ? link.from : null;
    if (other !== null) ties.set(other, [...(ties.get(other) ?? []), link]);
  }
  return ties;
}
