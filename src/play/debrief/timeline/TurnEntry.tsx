import { useTranslation } from 'react-i18next';
import { strategyOf } from '../../../game/index.ts';
import { framing } from '../../panels/consequence/framing.ts';
import { Fold } from '../../player/fold/Fold.tsx';
import { dayOf } from '../../player/names/dates.ts';
import { Prose } from '../../player/prose/Prose.tsx';
import { useTable } from '../../player/table/table.ts';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { StrategyName } from '../../shell/marks/StrategyName.tsx';
import { useTelling } from '../useTelling.ts';
import { OthersChose } from './OthersChose.tsx';
import type { TurnStory } from './story.ts';
import styles from './TurnEntry.module.css';

export function TurnEntry({ story }: { story: TurnStory }) {
  const { t } = useTranslation(['debrief', 'play']);
  const [language] = useLanguage();
  const { view, words } = useTable();
  const tell = useTelling();
  const { turn, id, date, option, frame, mandate, signed, report } = story;
  const said = words.turns[id];
  const others = Object.keys(report.choices).length > 1;
  const facts = [
    ...(signed.length > 0 ? [t('turn.signed', { seats: tell.seats(signed) })] : []),
    ...report.calls.map(tell.call),
    ...report.promises.map(tell.promise),
    ...report.events.map((event) => words.events[event]?.title ?? event),
  ];
  return (
    <li className={styles.turn}>
      <p className={styles.date}>{dayOf(date, language)}</p>
      <div className={styles.told}>
        <h3 className={styles.title}>{t('turn.title', { turn, title: said?.title })}</h3>
        <p className={styles.choice}>
          <StrategyName strategy={strategyOf(option.effort)} />
          <strong>{tell.option(id, option.id)}</strong>
          <span className={styles.note}>
            {[
              ...(view.hub ? [] : [t(`play:consequence.${framing(frame)}`)]),
              ...(mandate === null ? [] : [t('turn.mandate', { value: mandate.toFixed(2) })]),
            ].join(', ')}
          </span>
        </p>
        <Prose text={tell.consequence(story)} className={styles.picture} />
        {story.moved.length > 0 && <p>{tell.moved(story)}</p>}
        {(facts.length > 0 || others) && (
          <Fold title={t('turn.detail')}>
            <ul className={styles.facts}>
              {facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
            <OthersChose report={report} />
          </Fold>
        )}
      </div>
    </li>
  );
}
