import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../../player/frame/useNarrow.ts';
import { TableContext } from '../../player/table/table.ts';
import { Choice } from '../../shell/parts/Choice.tsx';
import { BriefingAgain } from '../debate/BriefingAgain.tsx';
import { DesksSaid } from '../debate/DesksSaid.tsx';
import { OptionsAtStake } from '../debate/OptionsAtStake.tsx';
import { OwnArgument } from '../debate/OwnArgument.tsx';
import { PeopleSaid } from '../debate/PeopleSaid.tsx';
import { Proposals } from '../debate/Proposals.tsx';
import { Talk } from '../debate/Talk.tsx';
import { useStudent } from '../student.ts';
import styles from './DebateStep.module.css';
import { useTableTold } from './useTableTold.ts';

const PARTS = ['desks', 'own', 'people'] as const;

/** The motion, what the desks say, what people say, and one's own word. On a phone one of them at a time. */
export function DebateStep() {
  const { t } = useTranslation('student');
  const table = useTableTold();
  const narrow = useNarrow();
  const [part, setPart] = useState<(typeof PARTS)[number]>('desks');
  const { freeText, turn } = useStudent().told.lesson;
  const people = useStudent().told.arguments.filter((each) => each.turn === turn).length;
  if (!table) return null;
  const shows = (each: (typeof PARTS)[number]) => !narrow || part === each;
  return (
    <TableContext value={table}>
      <OptionsAtStake />
      <BriefingAgain />
      {narrow && (
        <Choice
          label={t('debate.parts')}
          wide
          value={part}
          onChoose={setPart}
          options={PARTS.filter((each) => each !== 'own' || freeText).map((value) => ({
            value,
            sign: t(`debate.part.${value}`, { count: people }),
          }))}
        />
      )}
      <div className={styles.floor}>
        {shows('desks') && <DesksSaid />}
        {(shows('own') || shows('people')) && (
          <div className={styles.column}>
            {shows('own') && <OwnArgument />}
            {shows('people') && <PeopleSaid />}
            {shows('people') && <Proposals />}
            {shows('people') && <Talk />}
          </div>
        )}
      </div>
    </TableContext>
  );
}
