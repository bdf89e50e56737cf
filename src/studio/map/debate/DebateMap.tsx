import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart, Room } from '../chart/Chart.tsx';
import type { Names } from '../useStory.ts';
import { arrangeDebate } from './arrange-debate.ts';
import { type ClaimEdge, ClaimLine } from './ClaimLine.tsx';
import { type Debate, linksIn, type Point, SIDES, type Side } from './debate.ts';
import { DebateMapContext } from './debateMap.ts';
import { Slip, type SlipNode, slipNode } from './Slip.tsx';

const NODES = { slip: Slip };
const EDGES = { claim: ClaimLine };

import type { Workings } from './strengths.ts';

interface DebateMapProps {
  debate: Debate;
  names: Names;
  workings: Workings;
  chosen: Point | null;
  marked: Point | null;
  choose(point: Point): void;
  mark(point: Point): void;
  connect(from: Point, to: Point, side: Side): void;
  remove(point: Point): void;
  open(): void;
}

/** One cabinet's debate as a picture. */
export function DebateMap(props: DebateMapProps) {
  return <Room>{({ scale }) => <Picture {...props} scale={scale} />}</Room>;
}

const isSide = (key: string | null | undefined): key is Side =>
  (SIDES as readonly (string | null | undefined)[]).includes(key);

function Picture(props: DebateMapProps & { scale: number }) {
  const { debate, names, workings, chosen, marked, scale } = props;
  const { choose, mark, connect, remove, open } = props;
  const { t } = useTranslation('studio');
  const arrangement = useMemo(() => arrangeDebate(debate, scale), [debate, scale]);
  const { boxes } = arrangement;
  const byId = useMemo(() => new Map(debate.points.map((point) => [point.id, point])), [debate]);
  const current = chosen?.id ?? debate.points[0]?.id ?? null;
  const parts = useMemo(
    () =>
      debate.points.flatMap((point): SlipNode[] => {
        const box = boxes.get(point.id);
        return box ? [slipNode(point, box)] : [];
      }),
    [debate, boxes],
  );
  const edges = useMemo(
    () =>
      linksIn(debate).flatMap(({ from, to, side }): ClaimEdge[] => {
        const [start, end] = [boxes.get(from.id), boxes.get(to.id)];
        if (!start || !end) return [];
        const strong = from.id === chosen?.id || to.id === chosen?.id;
        return [
          {
            id: `${from.id} ${side} ${to.id}`,
            type: 'claim',
            source: from.id,
            sourceHandle: side,
            target: to.id,
            data: {
              from: start,
              to: end,
              side,
              strength: workings.get(from.id)?.strength ?? 0,
              strong,
            },
            focusable: false,
            selectable: false,
            ariaRole: 'presentation',
            domAttributes: { 'aria-hidden': true, 'aria-roledescription': undefined },
          },
        ];
      }),
    [debate, boxes, workings, chosen],
  );
  const withPoint = (act: (point: Point) => void) => (id: string) => {
    const point = byId.get(id);
    if (point) act(point);
  };
  const also = (key: string, id: string): (() => void) | null => {
    const here = byId.get(id);
    if (!here) return null;
    if (key === ' ') return () => mark(here);
    const side = { s: 'supports', a: 'attacks' }[key.toLowerCase()];
    return marked && isSide(side) ? () => connect(marked, here, side) : null;
  };
  const state = {
    ...{ debate, names, workings, choose, current },
    chosen: chosen?.id ?? null,
    marked: marked?.id ?? null,
  };
  return (
    <DebateMapContext value={state}>
      <Chart
        label={t('map.debate.picture')}
        help={t('map.debate.keys')}
        arrangement={arrangement}
        chosen={chosen?.id ?? null}
        walk={{
          ...{ boxes, current, open, also },
          choose: withPoint(choose),
          rename: () => document.getElementById(CLAIM_FIELD)?.focus(),
          remove: withPoint(remove),
        }}
        nodes={parts}
        edges={edges}
        nodeTypes={NODES}
        edgeTypes={EDGES}
        onConnect={({ source, target, sourceHandle }) => {
          const [from, to] = [byId.get(source), byId.get(target)];
          if (from && to && isSide(sourceHandle)) connect(from, to, sourceHandle);
        }}
      />
    </DebateMapContext>
  );
}

/** The field beside the map in which the claim is written. */
export const CLAIM_FIELD = 'studio-claim';
