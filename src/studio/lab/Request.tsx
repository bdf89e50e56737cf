import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leadSeat, TENSIONS, type Tension } from '../../game/index.ts';
import { useLanguage } from '../../play/shell/language/useLanguage.ts';
import { Button } from '../../play/shell/parts/Button.tsx';
import { Choice } from '../../play/shell/parts/Choice.tsx';
import { Select } from '../../play/shell/parts/Select.tsx';
import { useFiles } from '../bench/useBench.ts';
import { type Playable, useChecked } from '../checking/useChecked.tsx';
import styles from './LabPane.module.css';
import { useLab } from './useLab.tsx';
import { wordsIn } from './words-in.ts';

/** Enough to see what is wrong, to judge a balance, and to find what is rare. */
const MATCHES = ['280', '1400', '7000'] as const;
const SEED = 1;
const LEVELS = Object.keys(TENSIONS) as Tension[];

/** Whose matches, and how many. */
export function Request({ playable }: { playable: Playable }) {
  const { t } = useTranslation(['studio', 'play']);
  const [language] = useLanguage();
  // Until the check has seen the newest text, it is an older one that would be played.
  const files = useFiles();
  const fresh = useChecked().files === files;
  const lab = useLab();
  const { scenario } = playable;
  const words = wordsIn(playable, language);
  const seats = Object.keys(scenario.seats).filter((seat) => scenario.seats[seat]!.playable);
  const [asked, setAsked] = useState(leadSeat(scenario));
  const [matches, setMatches] = useState<(typeof MATCHES)[number]>(MATCHES[0]);
  const [tension, setTension] = useState<Tension>('tense');
  const seat = seats.includes(asked) ? asked : leadSeat(scenario);
  return (
    <div className={styles.request}>
      <Select
        label={t('lab.seat')}
        value={seat}
        onChoose={setAsked}
        choices={seats.map((value) => ({ value, name: words.seats[value]?.name ?? value }))}
      />
      <Select
        label={t('play:table.start.tension')}
        value={tension}
        onChoose={(value) => setTension(LEVELS.find((one) => one === value) ?? tension)}
        choices={LEVELS.map((value) => ({ value, name: t(`play:table.tension.${value}`) }))}
      />
      <Choice
        label={t('lab.matches')}
        value={matches}
        onChoose={setMatches}
        options={MATCHES.map((value) => ({
          value,
          sign: t('lab.matches.count', { count: Number(value) }),
        }))}
      />
      <Button
        kind="brass"
        icon="play"
        disabled={lab.progress !== null || !fresh}
        onClick={() =>
          lab.run({ seat, matches: Number(matches), seed: SEED, tension }, files, playable)
        }
      >
        {t('lab.run')}
      </Button>
    </div>
  );
}
