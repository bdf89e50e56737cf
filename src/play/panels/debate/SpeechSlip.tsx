import { useTranslation } from 'react-i18next';
import { deskName } from '../../player/names/names.ts';
import { SourceChip } from '../../player/source/SourceChip.tsx';
import { useTable } from '../../player/table/table.ts';
import { Button } from '../../shell/parts/Button.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import type { Point } from './cases.ts';
import { SlipTags } from './SlipTags.tsx';
import { SmallEmblem } from './SmallEmblem.tsx';
import styles from './SpeechSlip.module.css';
import { StrengthBar } from './StrengthBar.tsx';
import type { Debating } from './useDebating.ts';
import { WhyStrength } from './WhyStrength.tsx';

/** An argument as its desk says it: claim, warrant, evidence, strength. */
export function SpeechSlip({ point, debating }: { point: Point; debating: Debating }) {
  const { t } = useTranslation('play');
  const { seat, view, words } = useTable();
  const { argument, strength } = point;
  const said = words.turns[view.dilemma.id]?.arguments[argument.id];
  const endorse = { move: 'endorse', argument: argument.id } as const;
  const question = { move: 'question', argument: argument.id } as const;
  const spoken = (move: 'endorse' | 'question') =>
    view.debate.interventions.some((word) => word.move === move && word.argument === argument.id);
  const canSpeak = view.interventionsLeft > 0;
  return (
    <Paper as="article" className={`${styles.slip} ${point.offFloor ? styles.offFloor : ''}`}>
      <p className={styles.who}>
        <SmallEmblem desk={argument.desk} />
        {deskName(words, seat, argument.desk)}
        <SlipTags point={point} />
      </p>
      <blockquote className={styles.claim}>{said?.claim}</blockquote>
      <p className={styles.warrant}>{said?.warrant}</p>
      <div className={styles.evidence}>
        {argument.evidence.map((id) => (
          <SourceChip key={id} id={id} />
        ))}
        {argument.hindsight && <span className={styles.hindsight}>{t('debate.hindsight')}</span>}
      </div>
      <div className={styles.foot}>
        <StrengthBar value={strength} base={argument.base} />
        <WhyStrength id={argument.id} what={said?.claim ?? argument.id} debating={debating} />
        <div className={styles.moves}>
          {canSpeak && !spoken('endorse') && (
            <Button
              icon="up"
              pressed={debating.isReady(endorse)}
              onClick={() => debating.prepare(endorse)}
            >
              {t('debate.back')}
              <span className="visually-hidden">: {said?.claim}</span>
            </Button>
          )}
          {canSpeak && !spoken('question') && (
            <Button
              icon="sheet"
              pressed={debating.isReady(question)}
              onClick={() => debating.prepare(question)}
            >
              {t('debate.question')}
              <span className="visually-hidden">: {said?.claim}</span>
            </Button>
          )}
        </div>
      </div>
    </Paper>
  );
}
