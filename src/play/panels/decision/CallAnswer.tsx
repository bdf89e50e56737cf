import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { View } from '../../../game/index.ts';
import type { Answer } from '../../../scenario/format/gauges.ts';
import { ANSWERS } from '../../../scenario/format/gauges.ts';
import { useDraft } from '../../player/draft/draft.ts';
import { SourceChip } from '../../player/source/SourceChip.tsx';
import { useTable } from '../../player/table/table.ts';
import { Icon } from '../../shell/icons/Icon.tsx';
import { Mark } from '../../shell/marks/Mark.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import styles from './CallAnswer.module.css';

/** Do we go? Four answers to a call elsewhere; a closed one says why. */
export function CallAnswer({ call: { id, open } }: { call: View['calls'][number] }) {
  const { t } = useTranslation('play');
  const { match, words } = useTable();
  const { draft, change } = useDraft();
  const call = match.scenario.calls[id]!;
  const said = words.calls[id]!;
  if (call.kind !== 'away') return null;
  return (
    <Paper as="section" labelledBy={`call-${id}`} className={styles.call}>
      <header className={styles.head}>
        <h3 id={`call-${id}`} className={styles.title}>
          {said.title}
        </h3>
        <p>{said.text}</p>
        <p className={styles.hardness}>
          {said.hardness} <SourceChip id={call.source} />
        </p>
      </header>
      <RadioGroup
        aria-labelledby={`call-${id}`}
        value={draft.answers[id] ?? null}
        onChange={(answer) => change({ answers: { ...draft.answers, [id]: answer as Answer } })}
        className={styles.answers ?? ''}
      >
        {ANSWERS.map((answer) => {
          const shut = !open.includes(answer);
          return (
            <Radio key={answer} value={answer} isDisabled={shut} className={styles.answer ?? ''}>
              <span className={styles.name}>
                {shut ? (
                  <Icon name="lock" size={16} />
                ) : (
                  <Mark strategy={call.answers[answer].leans} size={16} />
                )}
                {t(`decision.answer.${answer}`)}
              </span>
              <span>{said.answers?.[answer]}</span>
              {shut && (
                <span className={styles.closed}>{said.closed[answer] ?? t('decision.closed')}</span>
              )}
            </Radio>
          );
        })}
      </RadioGroup>
    </Paper>
  );
}
