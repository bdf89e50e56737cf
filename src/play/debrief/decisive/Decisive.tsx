import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { debateIn } from '../../../game/index.ts';
import { figure, signedFigure } from '../../panels/debate/floor/figure.ts';
import { frameKey } from '../../player/names/frames.ts';
import { deskName } from '../../player/names/names.ts';
import { useTable } from '../../player/table/table.ts';
import { Chapter } from '../Chapter.tsx';
import { storyOf } from '../timeline/story.ts';
import { useTelling } from '../useTelling.ts';
import styles from './Decisive.module.css';
import { decisiveMoment, movedBy } from './decisive-moment.ts';
import { MomentMap } from './MomentMap.tsx';

/** The moment at which one word moved most: what was said, what it did, and the map as it then stood. */
export function Decisive() {
  const { t } = useTranslation(['debrief', 'play']);
  const table = useTable();
  const { match, playthrough, seat, words } = table;
  const tell = useTelling();
  const moment = useMemo(() => decisiveMoment(playthrough, seat), [playthrough, seat]);
  if (!moment) return null;
  const { turn, steps, led, before, word } = moment;
  const dilemma = match.scenario.turns[turn - 1]!;
  const option = (id: string) => tell.option(dilemma.id, id);
  const count = playthrough.steps.filter(
    ({ command, seat: who }) => command.kind === 'speak' && who === seat,
  ).length;
  const chosen = storyOf(table).find((story) => story.turn === turn)?.option.id;
  const said = (): string => {
    if (!word) return t('decisive.closest', { option: option(led), before: figure(before) });
    if (word.said.move === 'frame') {
      return t('decisive.framed', { frame: t(`play:${frameKey(word.said.frame)}`) });
    }
    const { move, argument: id } = word.said;
    const argument = debateIn(dilemma, seat).arguments.find((each) => each.id === id);
    const claim = words.turns[dilemma.id]?.arguments[id]?.claim ?? id;
    return t(`play:debate.you.${move}`, {
      desk: deskName(words, seat, argument?.desk ?? ''),
      claim,
    });
  };
  return (
    <Chapter
      id="decisive"
      title={t('decisive')}
      note={word ? t('decisive.note', { count }) : t('decisive.noteSilent')}
    >
      <div className={styles.told}>
        <h3 className={styles.turn}>
          {t('turn.title', { turn, title: words.turns[dilemma.id]?.title })}
        </h3>
        <p className={styles.said}>{said()}</p>
        {word && (
          <div className={styles.why}>
            <h4 className={styles.label}>{t('decisive.why')}</h4>
            <p>
              {t('decisive.moved', {
                option: option(led),
                before: figure(before),
                after: figure(word.after),
                by: signedFigure(movedBy(moment)),
              })}{' '}
              {figure(word.answered) !== figure(word.after) &&
                t('decisive.answered', { answered: figure(word.answered) })}{' '}
              {word.leads === led
                ? t('decisive.kept')
                : t('decisive.overtaken', { option: option(word.leads) })}{' '}
              {chosen && t('decisive.chosen', { option: option(chosen) })}
            </p>
          </div>
        )}
      </div>
      <MomentMap steps={steps} />
    </Chapter>
  );
}
