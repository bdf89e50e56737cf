import { useTranslation } from 'react-i18next';
import { deskName } from '../../player/names/names.ts';
import { SourceChip } from '../../player/source/SourceChip.tsx';
import { useTable } from '../../player/table/table.ts';
import { Button } from '../../shell/parts/Button.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import type { Point } from './cases.ts';
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
  const own = view.debate.interventions.find(
    (word) => word.move !== 'frame' && word.argument === argument.id,
  );
  const ready = debating.ready?.word;
  const isReady = ready?.move === 'endorse' && ready.argument === argument.id;
  return (
    <Paper as="article" className={styles.slip}>
      <p className={styles.who}>
        <SmallEmblem desk={argument.desk} />
        {deskName(words, seat, argument.desk)}
        {own && (
          <strong className={styles.own}>
            {t(own.move === 'rebut' ? 'debate.brought' : 'debate.backed')}
          </strong>
        )}
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
        {view.interventionsLeft > 0 && !argument.hand && (
          <Button
            icon="up"
            pressed={isReady}
            onClick={() =>
              debating.prepare(isReady ? null : { move: 'endorse', argument: argument.id })
            }
          >
            {t('debate.back')}
            <span className="visually-hidden">: {said?.claim}</span>
          </Button>
        )}
      </div>
    </Paper>
  );
}
