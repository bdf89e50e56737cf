import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command, Playthrough } from '../../game/index.ts';
import { atDecision, type Script } from '../../lab/golden/index.ts';
import { TableContext } from '../../play/player/table/table.ts';
import { tableOf } from '../../play/player/table/table-of.ts';
import { useLanguage } from '../../play/shell/language/useLanguage.ts';
import type { Playable } from '../checking/useChecked.tsx';
import { wordsIn } from '../lab/words-in.ts';
import { Consequence } from './after/Consequence.tsx';
import { Gauges } from './after/Gauges.tsx';
import { Log } from './after/Log.tsx';
import { SaveGolden } from './golden/SaveGolden.tsx';
import styles from './PlayPane.module.css';
import { Replayed } from './Replayed.tsx';
import { Steps } from './Steps.tsx';
import { Coming } from './turn/Coming.tsx';
import { Turn } from './turn/Turn.tsx';
import { usePerformance } from './usePerformance.ts';
import { usePlaying } from './usePlaying.tsx';

/** What the person sees: in a debate already what it will be asked. Null where an agent is stuck. */
function seen(now: Playthrough | null, seat: string): Playthrough | null {
  try {
    return now && atDecision(now, seat);
  } catch {
    return null;
  }
}

/** The match as it stands in this version of the document. */
export function Running({ playable, script }: { playable: Playable; script: Script }) {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  const { play } = usePlaying();
  const { performance, before } = usePerformance(playable, script);
  const { start, now, done } = performance;
  const words = wordsIn(playable, language);
  const shown = useMemo(() => seen(now, script.seat), [now, script.seat]);
  const said = script.commands.slice(0, done);
  const send = (...commands: Command[]): void =>
    play({ ...script, commands: [...said, ...commands] });
  const table = useMemo(
    () => shown && tableOf(shown, script.seat, words, () => {}, null),
    [shown, script.seat, words],
  );
  return (
    <section className={styles.part} aria-label={t('play.match')}>
      <Steps script={script} performance={performance} />
      <Replayed script={script} performance={performance} before={before} words={words} />
      {now && !shown && <p className={styles.notice}>{t('play.stuckHere')}</p>}
      {table && start && (
        <TableContext value={table}>
          {table.view.phase === 'decision' && <Turn key={said.length} onChoose={send} />}
          {table.view.phase === 'consequence' && (
            <Consequence onGoOn={() => send({ kind: 'proceed' })} />
          )}
          {table.view.ending !== null && (
            <p className={styles.notice}>
              {t('play.ended', {
                ending: table.words.endings[table.view.ending]?.title ?? table.view.ending,
              })}
            </p>
          )}
          <Gauges start={start.state.world} />
          <Coming />
          <Log onBack={(at) => play({ ...script, commands: said.slice(0, at) })} />
          <SaveGolden playable={playable} script={{ ...script, commands: said }} />
        </TableContext>
      )}
    </section>
  );
}
