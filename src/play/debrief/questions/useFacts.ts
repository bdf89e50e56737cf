import { useTranslation } from 'react-i18next';
import { signed } from '../../panels/why/figures.ts';
import { gaugeName } from '../../player/names/names.ts';
import { gaugesShown, points, read } from '../../player/readings/readings.ts';
import { useTable } from '../../player/table/table.ts';
import { storyOf } from '../timeline/story.ts';
import { useTelling } from '../useTelling.ts';
import { dearest, fearsOverTime, mostEased } from './facts.ts';

/** The three steps of a debrief, in their order. */
export const STEPS = ['describe', 'analyse', 'apply'] as const;
type Step = (typeof STEPS)[number];

/** What of this match belongs to each step of the questions, said in sentences. */
export function useFacts(): Record<Step, string[]> {
  const { t } = useTranslation('debrief');
  const { t: say } = useTranslation(['play', 'fears']);
  const table = useTable();
  const tell = useTelling();
  const { match, seat, view, words } = table;
  const stories = storyOf(table);

  const calls = stories.flatMap(({ report }) => report.calls.map(tell.callInList));
  const together = stories.flatMap(({ turn, signed: names }) => (names.length > 0 ? [turn] : []));
  const { abandonment: a, entrapment: e } = fearsOverTime(table);
  const describe = [
    calls.length > 0 ? t('fact.calls', { list: calls.join('; ') }) : t('fact.noCalls'),
    together.length > 0 ? t('fact.signed', { turns: together.join(', ') }) : t('fact.neverSigned'),
    t('fact.fears', { a0: a[0], a1: a[1], a2: a[2], e0: e[0], e1: e[1], e2: e[2] }),
  ];

  const analyse: string[] = [];
  const eased = mostEased(table, stories);
  if (eased) {
    const { story, fear, other } = eased;
    analyse.push(
      t('fact.eased', {
        turn: story.turn,
        option: tell.option(story.id, story.option.id),
        fear: say(`fears:index.${fear}`),
        by: signed(eased.by),
        other: say(`fears:index.${other}`),
        otherBy: signed(eased.otherBy),
      }),
    );
  }
  const cost = dearest(table, stories);
  if (cost) {
    const { turn, id, option } = cost.story;
    const title = tell.option(id, option.id);
    analyse.push(t('fact.support', { turn, option: title, by: signed(cost.by) }));
  }

  const gauges = gaugesShown(match, seat).map((gauge) => {
    const value = points(read(match.scenario, view.world, seat, gauge));
    return `${gaugeName(say, match, words, seat, gauge)} ${value}`;
  });
  const open = Object.entries(view.world.promises).flatMap(([id, standing]) =>
    standing === 'open' ? [words.promises[id]?.title ?? id] : [],
  );
  const apply = [t('fact.ties', { list: gauges.join(', ') })];
  if (open.length > 0) apply.push(t('fact.promises', { list: open.join(', ') }));
  return { describe, analyse, apply };
}
