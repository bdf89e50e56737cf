import { useTranslation } from 'react-i18next';
import { Fold } from '../../player/fold/Fold.tsx';
import { useNarrow } from '../../player/frame/useNarrow.ts';
import { dayOf } from '../../player/names/dates.ts';
import { Prose } from '../../player/prose/Prose.tsx';
import { SourceChip } from '../../player/source/SourceChip.tsx';
import { useTable } from '../../player/table/table.ts';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { Button } from '../../shell/parts/Button.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import { Stamp } from '../../shell/parts/Stamp.tsx';
import { Coach } from '../coach/Coach.tsx';
import styles from './Briefing.module.css';
import { Motion } from './Motion.tsx';
import { Notes } from './Notes.tsx';
import { Promises } from './Promises.tsx';
import { Ringing } from './Ringing.tsx';

/**
 * What happened, what rings, who owes what, and what is asked. It stays on the table until the
 * decision. In a class nothing here leads on: its clock and its instructor do.
 */
export function Briefing() {
  const { t } = useTranslation('play');
  const [language] = useLanguage();
  const { view, seat, words, send, told } = useTable();
  const { id, date, sources } = view.dilemma;
  const turn = words.turns[id]!;
  // What was read before the debate gives its room to the options.
  const narrow = useNarrow();
  const folded = view.phase === 'decision';
  const story = (
    <div className={styles.story}>
      <Prose text={turn.briefing} className={styles.text} />
      <ul className={styles.sources} aria-label={t('briefing.sources')}>
        {sources.map((source) => (
          <li key={source}>
            <SourceChip id={source} />
          </li>
        ))}
      </ul>
    </div>
  );
  const asides = (
    <>
      <Notes />
      <Promises />
    </>
  );
  return (
    <Paper as="article" labelledBy="briefing" className={styles.paper}>
      <header className={styles.head}>
        <div>
          <p className={styles.where}>
            {t('turnOf', { turn: view.turn, turns: view.turns })} · {t('phase.briefing')}
          </p>
          <p className={styles.seat}>{words.seats[seat]?.government}</p>
        </div>
        <Stamp below={turn.place}>{dayOf(date, language)}</Stamp>
      </header>
      <h2 id="briefing" className={styles.title}>
        {turn.title}
      </h2>
      {!folded && story}
      {!folded && <Coach moment="briefing" />}
      {!folded && <Ringing />}
      <Motion motion={turn.motion} stake={turn.stake} />
      {folded && narrow ? (
        <Fold title={t('briefing.full')}>
          {story}
          {asides}
        </Fold>
      ) : (
        <div>
          {folded && <Fold title={t('briefing.full')}>{story}</Fold>}
          {asides}
        </div>
      )}
      {view.phase === 'briefing' && !told && (
        <footer className={styles.lead}>
          <Button kind="brass" onClick={() => send({ kind: 'proceed' })}>
            {t('briefing.openDebate')}
          </Button>
        </footer>
      )}
    </Paper>
  );
}
