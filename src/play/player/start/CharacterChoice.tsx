import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Character } from '../../../agents/index.ts';
import styles from './OtherSeats.module.css';

type Offered = Character | 'reasoned';

interface CharacterChoiceProps {
  label: string;
  characters: readonly Offered[];
  character: Offered;
  onChoose(character: Offered): void;
}

/** One government's character, and in a line what that means. A native list: it opens as the device likes. */
export function CharacterChoice({ label, characters, character, onChoose }: CharacterChoiceProps) {
  const { t } = useTranslation('agents');
  const id = useId();
  return (
    <div className={styles.other}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.select}
        value={character}
        aria-describedby={`${id}-about`}
        onChange={({ target }) => {
          const wished = characters.find((each) => each === target.value);
          if (wished) onChoose(wished);
        }}
      >
        {characters.map((each) => (
          <option key={each} value={each}>
            {t(`name.${each}`)}
          </option>
        ))}
      </select>
      <p id={`${id}-about`} className={styles.note}>
        {t(`about.${character}`)}
      </p>
    </div>
  );
}
