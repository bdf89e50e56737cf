import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leadSeat, TENSIONS, type Tension } from '../../../game/index.ts';
import type { Script } from '../../../lab/golden/index.ts';
import { OtherSeats } from '../../../play/player/start/OtherSeats.tsx';
import { LARGEST_SEED } from '../../../play/player/start/seed.ts';
import { useLanguage } from '../../../play/shell/language/useLanguage.ts';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { Select } from '../../../play/shell/parts/Select.tsx';
import { Stepper } from '../../../play/shell/parts/Stepper.tsx';
import { usePlace } from '../../bench/useBench.ts';
import type { Playable } from '../../checking/useChecked.tsx';
import { wordsIn } from '../../lab/words-in.ts';
import { seatName } from '../names.ts';
import styles from '../PlayPane.module.css';
import { turnAt } from '../turn-at.ts';
import { usePlaying } from '../usePlaying.tsx';
import { Alter } from './Alter.tsx';

const LEVELS = Object.keys(TENSIONS) as Tension[];
const FRESH = { seed: 1, tension: 'tense', agents: {}, altered: {} } as const;

/** From where it is played, as whom, and what is otherwise there. */
export function Beginning({ playable }: { playable: Playable }) {
  const { t } = useTranslation(['studio', 'play']);
  const [language] = useLanguage();
  const place = usePlace();
  const { script, play } = usePlaying();
  const { scenario } = playable;
  const words = wordsIn(playable, language);
  const [wished, wish] = useState<Partial<Omit<Script, 'commands'>>>(() => ({
    ...FRESH,
    ...script,
    ...(script ? {} : { begins: turnAt(scenario, place) }),
  }));
  const seats = Object.keys(scenario.seats).filter((seat) => scenario.seats[seat]!.playable);
  const seat = seats.find((each) => each === wished.seat) ?? leadSeat(scenario);
  const begins =
    scenario.turns.find(({ id }) => id === wished.begins)?.id ?? turnAt(scenario, place);
  const { seed = 1, tension = 'tense', agents = {}, altered = {} } = wished;
  const asked: Script = { seat, seed, tension, agents, begins, altered, commands: [] };
  return (
    <section className={styles.part} aria-label={t('play.beginning')}>
      <p className={styles.note}>{t('play.what')}</p>
      <div className={styles.row}>
        <Select
          label={t('play.seat')}
          value={seat}
          onChoose={(next) => wish({ ...wished, seat: next })}
          choices={seats.map((value) => ({ value, name: seatName(words, value) }))}
        />
        <Select
          label={t('play.from')}
          value={begins}
          onChoose={(next) => wish({ ...wished, begins: next })}
          choices={scenario.turns.map(({ id }, at) => ({
            value: id,
            name: t('play.turnNamed', { turn: at + 1, title: words.turns[id]?.title ?? id }),
          }))}
        />
        <Select
          label={t('play:table.start.tension')}
          value={tension}
          onChoose={(value) =>
            wish({ ...wished, tension: LEVELS.find((one) => one === value) ?? tension })
          }
          choices={LEVELS.map((value) => ({ value, name: t(`play:table.tension.${value}`) }))}
        />
        <Stepper
          label={t('play:table.start.seed')}
          value={seed}
          least={0}
          most={LARGEST_SEED}
          onChange={(next) => wish({ ...wished, seed: Math.round(next) })}
        />
      </div>
      <Alter
        playable={playable}
        asked={asked}
        onChange={(next) => wish({ ...wished, altered: next })}
      />
      <OtherSeats
        scenario={scenario}
        words={words}
        settings={{ people: [seat], seed, tension, switches: {}, agents: { ...agents } }}
        onChange={(next) => wish({ ...wished, agents: next.agents ?? {} })}
      />
      <div className={styles.row}>
        <Button kind="brass" icon="play" onClick={() => play(asked)}>
          {t('play.begin')}
        </Button>
      </div>
    </section>
  );
}
