import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { Select } from '../../../play/shell/parts/Select.tsx';
import { useBench, usePlace } from '../../bench/useBench.ts';
import { useShowing } from '../../editor/showing.ts';
import { at } from '../edits/document.ts';
import styles from '../MapView.module.css';
import type { Told } from '../useStory.ts';
import { ChosenPoint } from './ChosenPoint.tsx';
import { DebateList } from './DebateList.tsx';
import { DebateMap } from './DebateMap.tsx';
import { cabinetsIn, type Debate, debateAt, type Point } from './debate.ts';
import { strengthsOf } from './strengths.ts';
import { useDebating } from './useDebating.ts';

interface DebateViewProps {
  told: Told;
  form: 'picture' | 'list';
  /** The choices of what is mapped and how. */
  choices: ReactNode;
}

/** The arguments of one cabinet in one turn: that of the chosen place, else the first. */
export function DebateView(props: DebateViewProps) {
  const { t } = useTranslation('studio');
  const { data } = props.told;
  const place = usePlace();
  const here = useMemo(() => debateAt(data, place), [data, place]);
  if (here) return <OneDebate {...props} debate={here.debate} chosen={here.point} />;
  return (
    <div className={styles.view}>
      <div className={styles.tools}>{props.choices}</div>
      <p className={styles.nothing}>{t('map.debate.none')}</p>
    </div>
  );
}

/** Points that a picture can show, and an eye can follow. */
const MOST_POINTS = 150;

function OneDebate({
  told,
  form,
  choices,
  debate,
  chosen,
}: DebateViewProps & { debate: Debate; chosen: Point | null }) {
  const { t } = useTranslation('studio');
  const bench = useBench();
  const showing = useShowing();
  const { data, story, names } = told;
  const debating = useDebating(data, debate, names);
  const workings = useMemo(() => strengthsOf(debate), [debate]);
  const turns = story.nodes.filter(({ kind }) => kind === 'turn');
  const cabinets = cabinetsIn(data, debate.turn);
  const choose = (point: Point) => bench.go(at(point.path));
  const open = () => showing.view('forms');
  // Laying out so many would keep the page from answering.
  const large = debate.points.length > MOST_POINTS;
  const circled = debate.points.length > 0 && workings.size === 0;
  const shared = { debate, names, workings, chosen, choose };
  return (
    <div className={styles.view}>
      <div className={styles.tools}>
        {choices}
        <Select
          label={t('map.debate.turn')}
          value={String(debate.turn)}
          choices={turns.map((turn, index) => ({
            value: String(index),
            name: `${index + 1}. ${names.title(turn) || t('map.untitled')}`,
          }))}
          onChoose={(turn) => bench.go(at(['turns', Number(turn)]))}
        />
        {cabinets.length > 1 && (
          <Select
            label={t('map.debate.cabinet')}
            value={debate.seat}
            choices={cabinets.map((seat) => ({ value: seat, name: names.seat(seat) }))}
            onChoose={(seat) => bench.go(at(['turns', debate.turn, 'options', seat]))}
          />
        )}
        <Button icon="plus" onClick={() => debating.add(null)}>
          {t('map.add.argument')}
        </Button>
        <span role="status" className={styles.said}>
          {debating.said || t(`map.debate.${large ? 'large' : circled ? 'circled' : 'strengths'}`)}
        </span>
      </div>
      <div className={styles.sheet}>
        {form === 'picture' && !large ? (
          <DebateMap
            key={debate.path.join(' ')}
            {...shared}
            marked={debating.marked}
            mark={debating.mark}
            connect={debating.connect}
            remove={debating.remove}
            open={open}
          />
        ) : (
          <DebateList {...shared} />
        )}
      </div>
      <aside className={styles.aside}>
        {chosen ? (
          <ChosenPoint {...shared} {...{ data, debating, open }} point={chosen} />
        ) : (
          <p className={styles.nothing}>{t('map.debate.nothing')}</p>
        )}
      </aside>
    </div>
  );
}
