import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AGENTS, CHARACTERS } from '../../agents/index.ts';
import { atDecision, type Performance, type Script, say } from '../../lab/golden/index.ts';
import { Button } from '../../play/shell/parts/Button.tsx';
import { Select } from '../../play/shell/parts/Select.tsx';
import { STRATEGIES, type Strategy } from '../../scenario/format/gauges.ts';
import styles from './PlayPane.module.css';
import { usePlaying } from './usePlaying.tsx';

const isStrategy = (name: string): name is Strategy =>
  (STRATEGIES as readonly string[]).includes(name);

const PLAYERS = ['reasoned', ...CHARACTERS, ...STRATEGIES] as const;
type Player = (typeof PLAYERS)[number];

/** What an agent says in the place of the person: for one turn, or until the end. */
function saidBy(
  player: Player,
  { now }: Performance,
  seat: string,
  toEnd: boolean,
): Script['commands'] {
  const commands: Script['commands'][number][] = [];
  try {
    let at = now;
    while (at && at.state.phase !== 'over') {
      const asked = atDecision(at, seat);
      const decides = asked.state.phase === 'decision';
      const command = decides
        ? AGENTS[player]!(asked.match, asked.state, seat).command
        : ({ kind: 'proceed' } as const);
      const next = say(asked, seat, command);
      if (!next.ok) break;
      commands.push(command);
      at = next.playthrough;
      if (decides && !toEnd) break;
    }
  } catch {
    // An agent with nothing open: what was said so far is shown, and why it goes no further.
  }
  return commands;
}

/** Back, from the beginning, elsewhere; or an agent plays on. */
export function Steps({ script, performance }: { script: Script; performance: Performance }) {
  const { t } = useTranslation(['studio', 'agents', 'fears']);
  const { play, choose } = usePlaying();
  const [player, setPlayer] = useState<Player>('reasoned');
  const { done, now } = performance;
  const said = script.commands.slice(0, done);
  const over = !now || now.state.phase === 'over';
  const on = (toEnd: boolean): void => {
    const more = saidBy(player, performance, script.seat, toEnd);
    play({ ...script, commands: [...said, ...more] });
  };
  return (
    <>
      <div className={styles.row}>
        <Button icon="undo" disabled={done === 0} onClick={() => back(1)}>
          {t('play.back')}
        </Button>
        <Button disabled={done === 0} onClick={() => back(done)}>
          {t('play.again')}
        </Button>
        <Button onClick={choose}>{t('play.elsewhere')}</Button>
      </div>
      <div className={styles.row}>
        <Select
          label={t('play.agent')}
          value={player}
          onChoose={(name) => setPlayer(PLAYERS.find((one) => one === name) ?? player)}
          choices={PLAYERS.map((value) => ({
            value,
            name: isStrategy(value) ? t(`fears:strategy.${value}`) : t(`agents:name.${value}`),
          }))}
        />
        <Button disabled={over} onClick={() => on(false)}>
          {t('play.oneTurn')}
        </Button>
        <Button disabled={over} onClick={() => on(true)}>
          {t('play.toEnd')}
        </Button>
      </div>
    </>
  );

  function back(steps: number): void {
    play({ ...script, commands: said.slice(0, done - steps) });
  }
}
