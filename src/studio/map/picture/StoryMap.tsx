import {
  Background,
  BackgroundVariant,
  MiniMap,
  Panel,
  ReactFlow,
  ReactFlowProvider,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { jointsOf } from '../edits/link.ts';
import { isTitled } from '../edits/title.ts';
import { type Arrangement, arrange } from '../layout/arrange.ts';
import { planFor } from '../layout/plan.ts';
import { useRoom } from '../layout/useRoom.ts';
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
import styles from './StoryMap.module.css';
import { StoryMapContext } from './storyMap.ts';
import { useFollow, useViewport } from './useViewport.ts';
import { useWalk } from './useWalk.ts';

const NODES = { sheet: Sheet, seat: SeatBar, card: Card };
const EDGES = { link: LinkLine };

interface StoryMapProps {
  told: Told;
  filtering: Filtering;
  changing: Changing;
  complaints: ReadonlyMap<string, number>;
  chosen: StoryNode | null;
  found: ReadonlySet<string> | null;
  choose(node: StoryNode): void;
  open(): void;
}

/** The scenario as a picture. */
export function StoryMap(props: StoryMapProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const room = useRoom(sheet);
  const { told, filtering } = props;
  const { story } = told;
  const nodes = useMemo(() => shownNodes(story, filtering), [story, filtering]);
  const arrangement = useMemo(
    () => (room ? arrange(nodes, planFor(room.width, room.scale)) : null),
    [nodes, room],
  );
  return (
    <div ref={sheet} className={styles.sheet}>
      {arrangement && (
        <ReactFlowProvider>
          <Picture {...props} nodes={nodes} arrangement={arrangement} />
        </ReactFlowProvider>
      )}
    </div>
  );
}

interface PictureProps extends StoryMapProps {
  nodes: readonly StoryNode[];
  arrangement: Arrangement;
}

function Picture(props: PictureProps) {
  const { told, filtering, changing, complaints, chosen, found, choose, open } = props;
  const { nodes, arrangement } = props;
  const { t } = useTranslation('studio');
  const { story, names, data } = told;
  const { boxes } = arrangement;
  const map = useRef<HTMLElement>(null);
  const keys = useId();
  const [renaming, setRenaming] = useState<string | null>(null);

  const byId = useMemo(() => new Map(story.nodes.map((node) => [node.id, node])), [story]);
  const chosenId = useMemo(() => {
    const on = (id: string | null | undefined) => (id && boxes.has(id) ? id : null);
    return on(chosen?.id) ?? on(chosen?.parent);
  }, [chosen, boxes]);
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

  const viewport = useViewport(arrangement);
  const box = chosenId === null ? undefined : boxes.get(chosenId);
  useFollow(box, chosenId, viewport);
  const node = (id: string) => byId.get(id);
  const chooseId = (id: string) => {
    const one = node(id);
    if (one) choose(one);
  };
  const fold = (id: string) => {
    const one = node(id);
    if (one?.kind === 'seat') filtering.fold(one);
  };
  const rename = (id: string) => {
    const one = node(id);
    if (one && isTitled(one)) setRenaming(id);
  };
  const removeId = (id: string) => {
    const one = node(id);
    if (one) changing.remove(one);
  };
  const onKeyDown = useWalk(map, {
    boxes,
    current,
    choose: chooseId,
    open,
    rename,
    remove: removeId,
    fold,
  });
  useEffect(() => {
    if (renaming !== null || document.activeElement !== document.body) return;
    map.current?.querySelector<HTMLElement>('[data-node][tabindex="0"]')?.focus();
  }, [renaming]);

  const joint = (from: string | null, to: string | null) => {
    const [one, other] = [node(from ?? ''), node(to ?? '')];
    return one && other ? jointsOf(data, one, other)[0] : undefined;
  };
  const state = {
    ...{ story, names, boxes, chosen: chosenId, current, ties, complaints, dimmed, renaming },
    isOpen: filtering.isOpen,
    choose: chooseId,
    fold,
    rename: setRenaming,
    retitle: changing.retitle,
  };
  return (
    <StoryMapContext value={state}>
      <section
        ref={map}
        className={styles.map}
        aria-label={t('map.picture')}
        aria-describedby={keys}
      >
        <p id={keys} className="visually-hidden">
          {t('map.keys')}
        </p>
        <ReactFlow
          nodes={parts}
          edges={edges}
          nodeTypes={NODES}
          edgeTypes={EDGES}
          onKeyDown={onKeyDown}
          onNodeDoubleClick={(_, { id }) => rename(id)}
          onConnect={({ source, target }) => {
            const made = joint(source, target);
            if (made)
              changing.perform({
                edits: made.edits,
                place: { file: 'scenario.yaml', path: node(source)?.path ?? [] },
              });
          }}
          onConnectEnd={(_, { fromNode, toNode }) => {
            if (toNode && !joint(fromNode?.id ?? null, toNode.id)) changing.say(t('map.noJoint'));
          }}
          isValidConnection={({ source, target }) => joint(source, target) !== undefined}
          connectionRadius={60}
          panOnScroll
          zoomOnDoubleClick={false}
          minZoom={0.08}
          maxZoom={2}
          translateExtent={[
            [-160, -160],
            [arrangement.width + 160, arrangement.height + 160],
          ]}
          attributionPosition="bottom-left"
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          nodesFocusable={false}
          edgesFocusable={false}
          nodesDraggable={false}
          disableKeyboardA11y
          ariaLabelConfig={{
            'node.a11yDescription.default': t('map.keys'),
            'edge.a11yDescription.default': '',
            'handle.ariaLabel': t('map.join'),
          }}
        >
          <Background variant={BackgroundVariant.Dots} gap={28} className={styles.ground ?? ''} />
          <Panel position="top-right" className={styles.tools ?? ''}>
            <Button
              kind="line"
              icon="plus"
              label={t('map.zoomIn')}
              onClick={() => viewport.zoom(1.25)}
            />
            <Button
              kind="line"
              icon="minus"
              label={t('map.zoomOut')}
              onClick={() => viewport.zoom(0.8)}
            />
            <Button kind="line" icon="whole" label={t('map.whole')} onClick={viewport.whole} />
            <Button
              kind="line"
              icon="target"
              label={t('map.toChosen')}
              onClick={() => viewport.read(box)}
            />
          </Panel>
          <MiniMap
            className={styles.overview ?? ''}
            position="bottom-right"
            style={{ width: 64, height: 240 }}
            ariaLabel={t('map.overview')}
            nodeClassName={({ id, type }) =>
              [styles.small, styles[`small-${type}`], id === chosenId && styles.here]
                .filter(Boolean)
                .join(' ')
            }
            pannable
            zoomable
          />
        </ReactFlow>
      </section>
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
