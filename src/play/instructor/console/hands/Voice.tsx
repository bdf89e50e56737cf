import { useTranslation } from 'react-i18next';
import type { ConsoleTold } from '../../../../classroom/protocol/console-told.ts';
import type { Pick } from '../../../../classroom/table/state.ts';
import { Choice } from '../../../shell/parts/Choice.tsx';
import { useLeading } from '../leading.ts';
import styles from './Hands.module.css';

interface VoiceProps {
  place: ConsoleTold['places'][number];
  argument: string;
  claim: string;
  moves: readonly Pick[];
}

/** One argument, and what the room does with it. */
export function Voice({ place: { table, seat, room }, argument, claim, moves }: VoiceProps) {
  const { t } = useTranslation('leading');
  const { send } = useLeading();
  const move = room?.picks[argument] ?? 'none';
  return (
    <li className={styles.voice}>
      <p>{claim}</p>
      <Choice
        label={t('hands.moveOn', { claim })}
        value={move}
        onChoose={(chosen) => void send({ kind: 'voice', table, seat, argument, move: chosen })}
        options={[
          { value: 'none', sign: t('hands.nothing') },
          ...moves.map((value) => ({ value, sign: t(`hands.${value}`) })),
        ]}
      />
    </li>
  );
}
