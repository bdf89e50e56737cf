import { useTranslation } from 'react-i18next';
import { debateIn } from '../../../../game/index.ts';
import { Fold } from '../../../player/fold/Fold.tsx';
import { frameKey } from '../../../player/names/frames.ts';
import { deskName } from '../../../player/names/names.ts';
import { useTable } from '../../../player/table/table.ts';
import styles from './Minutes.module.css';
import type { Entry } from './minutes.ts';

/** What was said last, quoted as it was said; everything before it folded away. */
export function Minutes({ rounds }: { rounds: Entry[][] }) {
  const { t } = useTranslation('play');
  const last = rounds.at(-1) ?? [];
  // The openings are on the map: of them only the last is quoted.
  const now = rounds.length > 1 ? last : last.slice(-1);
  const before = rounds.length > 1 ? rounds.slice(0, -1) : [last.slice(0, -1)];
  return (
    <div className={styles.minutes}>
      <div role="log" aria-label={t('debate.minutes')} className={styles.now}>
        {now.map((entry, at) => (
          <Said key={`${rounds.length} ${keyOf(entry)}`} entry={entry} at={at} now />
        ))}
      </div>
      {before.some((round) => round.length > 0) && (
        <Fold title={t('debate.saidBefore')}>
          <div className={styles.before}>
            {before
              .flat()
              .reverse()
              .map((entry, at) => (
                <Said key={keyOf(entry)} entry={entry} at={at} />
              ))}
          </div>
        </Fold>
      )}
    </div>
  );
}

const keyOf = (entry: Entry): string =>
  entry.kind === 'word' ? JSON.stringify(entry.word) : `${entry.kind} ${entry.argument}`;

function Said({ entry, at, now }: { entry: Entry; at: number; now?: boolean }) {
  const { t } = useTranslation('play');
  const { match, seat, view, words } = useTable();
  const pointOf = (id: string) => {
    const said = debateIn(match.scenario.turns[view.turn - 1]!, seat).arguments;
    const argument = said.find((each) => each.id === id);
    const claim = words.turns[view.dilemma.id]?.arguments[id]?.claim ?? id;
    return { desk: deskName(words, seat, argument?.desk ?? ''), claim };
  };
  const style = { animationDelay: `calc(${at} * 4 * var(--stagger))` };
  if (entry.kind === 'word') {
    const { word } = entry;
    return (
      <p className={styles.word} style={style}>
        {word.move === 'frame'
          ? t('debate.youFramed', { frame: t(frameKey(word.frame)) })
          : t(`debate.you.${word.move}`, pointOf(word.argument))}
      </p>
    );
  }
  const { desk, claim } = pointOf(entry.argument);
  if (entry.kind === 'gaveUp') {
    return (
      <p className={styles.word} style={style}>
        {t('debate.gaveUp', { desk })} <s>{claim}</s>
      </p>
    );
  }
  return (
    <figure className={styles.quote} data-now={now || undefined} style={style}>
      <figcaption>{now ? t('debate.deskNow', { desk }) : desk}</figcaption>
      <blockquote>{claim}</blockquote>
    </figure>
  );
}
