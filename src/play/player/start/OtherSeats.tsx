import { useTranslation } from 'react-i18next';
import { CHARACTERS, characterOf } from '../../../agents/index.ts';
import type { Settings } from '../../../game/index.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import type { Words } from '../../../scenario/format/words.ts';
import { Fold } from '../fold/Fold.tsx';
import { seatName } from '../names/names.ts';
import { CharacterChoice } from './CharacterChoice.tsx';
import styles from './OtherSeats.module.css';
import { withAgent } from './with-agent.ts';

interface OtherSeatsProps {
  scenario: Scenario;
  words: Words;
  settings: Settings;
  onChange(settings: Settings): void;
}

/** What kind of government holds each of the other seats; left alone, it is as the scenario has it. */
export function OtherSeats({ scenario, words, settings, onChange }: OtherSeatsProps) {
  const { t } = useTranslation('agents');
  const others = Object.keys(scenario.seats).filter(
    (seat) =>
      !settings.people.includes(seat) && scenario.turns.some(({ options }) => seat in options),
  );
  if (others.length === 0) return null;
  return (
    <Fold level={2} title={t('choose.title')}>
      <div className={styles.others}>
        <p className={styles.note}>{t('choose.note')}</p>
        {others.map((seat) => (
          <CharacterChoice
            key={seat}
            label={t('choose.seat', { seat: seatName(words, seat) })}
            characters={['reasoned', ...CHARACTERS]}
            character={characterOf(settings, seat)}
            onChoose={(character) => onChange(withAgent(settings, seat, character))}
          />
        ))}
      </div>
    </Fold>
  );
}
