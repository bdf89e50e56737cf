import { useTranslation } from 'react-i18next';
import { namesIn } from '../../../../game/index.ts';
import { dayOf } from '../../../player/names/dates.ts';
import { deskName, seatName } from '../../../player/names/names.ts';
import { points } from '../../../player/readings/readings.ts';
import { useTable } from '../../../player/table/table.ts';
import { useLanguage } from '../../../shell/language/useLanguage.ts';
import { brier, settled } from '../../forecasts/brier.ts';
import { useOutcomes } from '../../outcome/useOutcomes.ts';
import { useVerdicts } from '../../outcome/useVerdicts.ts';
import { STEPS, useFacts } from '../../questions/useFacts.ts';
import { storyOf } from '../../timeline/story.ts';
import { useTelling } from '../../useTelling.ts';
import { CRITERIA, SIDES } from '../notes/notes.ts';
import { useNoting } from '../notes/noting.ts';
import { reportMarkdown, type Section } from './report-markdown.ts';

const chapter = (heading: string, points: string[], lines: string[] = []): Section => {
  return { heading, level: 2, lines, points };
};

/** Writes the debrief as it stands on the page, as Markdown, when it is asked for. */
export function useReport(): () => string {
  const { t } = useTranslation(['debrief', 'fears', 'kit']);
  const [language] = useLanguage();
  const table = useTable();
  const tell = useTelling();
  const facts = useFacts();
  const verdicts = useVerdicts();
  const { before, after } = useOutcomes();
  const { notes } = useNoting();
  const { match, seat, view, words } = table;

  const timeline = (): Section[] =>
    storyOf(table).map((story) => ({
      heading: t('turn.title', { turn: story.turn, title: words.turns[story.id]?.title }),
      level: 3,
      lines: [
        dayOf(story.date, language),
        `${t('turn.chosen')}: ${tell.option(story.id, story.option.id)}`,
        tell.consequence(story),
      ],
      points: [
        story.moved.length > 0 ? tell.moved(story) : '',
        story.signed.length > 0 ? t('turn.signed', { seats: tell.seats(story.signed) }) : '',
        ...story.report.calls.map(tell.call),
        ...story.report.promises.map(tell.promise),
        ...story.report.events.map((id) => words.events[id]?.title ?? id),
        tell.history(story),
      ],
    }));

  const outcomes = () =>
    namesIn(before).map((name) => {
      return `${t(`fears:outcome.${name}`)}: ${points(before[name]!)} → ${points(after[name]!)}`;
    });

  const verdict = ([desk, { sum }]: [string, { sum: number }]): string => {
    const size = Math.abs(sum * 100).toFixed(1);
    const stance = size === '0.0' ? 'even' : sum > 0 ? 'gained' : 'lost';
    return `${deskName(words, seat, desk)}: ${t(`verdict.${stance}`, { points: size })}`;
  };

  const forecasts = (): Section => {
    const all = settled(view.forecasts);
    const score = brier(all);
    if (score === null) return chapter(t('forecasts'), [], [t('forecast.none')]);
    const yesNo = (yes: boolean) => t(yes ? 'forecast.yes' : 'forecast.no');
    const told = all.map(({ turn, question, answer, confidence, came }) => {
      const asked = words.turns[match.scenario.turns[turn - 1]!.id]?.forecasts[question];
      const said = t('forecast.sure', { answer: yesNo(answer), confidence });
      return `${turn}. ${asked} ${t('forecast.said')}: ${said}. ${t('forecast.came')}: ${yesNo(came)}.`;
    });
    const figure = t('forecast.brier', { score: score.toFixed(2) });
    return chapter(t('forecasts'), told, [figure, t('forecast.brierNote')]);
  };

  const questions = (): Section[] =>
    STEPS.map((step) => ({
      heading: t(`questions.${step}`),
      level: 3,
      lines: match.scenario.questions[step].map((id) => words.questions[id] ?? id),
      points: facts[step],
    }));

  const rubric = (): Section[] =>
    CRITERIA.map((criterion) => ({
      heading: t(`kit:criterion.${criterion}`),
      level: 3,
      lines: [t(`kit:criterion.${criterion}.text`)],
      points: SIDES.flatMap((side) => {
        const text = notes.rubric[criterion][side].trim();
        return text === '' ? [] : [`${t(`kit:rubric.${side}`)}: ${text}`];
      }),
    }));

  return () => {
    const ending = words.endings[view.ending ?? ''] ?? { title: '', text: '' };
    const held = t('print.seat', { seat: seatName(words, seat) });
    return reportMarkdown(`${words.title} ${words.period}`, held, [
      chapter(ending.title, [], [ending.text]),
      chapter(t('outcome'), outcomes()),
      chapter(t('timeline'), []),
      ...timeline(),
      chapter(t('verdicts'), Object.entries(verdicts).map(verdict)),
      forecasts(),
      chapter(t('questions'), []),
      ...questions(),
      chapter(t('rubric'), []),
      ...rubric(),
    ]);
  };
}
