import { useEffect, useRef } from 'react';
import { RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../player/draft/draft.ts';
import { previewsOpen } from '../../player/expected/useExpected.ts';
import { useNarrow } from '../../player/frame/useNarrow.ts';
import { useTable } from '../../player/table/table.ts';
import { Coach } from '../coach/Coach.tsx';
import { CallAnswer } from './CallAnswer.tsx';
import { Company } from './Company.tsx';
import styles from './Decision.module.css';
import { Forecast } from './Forecast.tsx';
import { OptionCard } from './OptionCard.tsx';
import { Settle } from './Settle.tsx';

/** First the forecast, then the options with their previews, and the one button that decides. */
export function Decision() {
  const { t } = useTranslation('play');
  const table = useTable();
  const { view, words, told } = table;
  const { draft, change } = useDraft();
  const open = previewsOpen(table, draft);
  const narrow = useNarrow();
  const title = useRef<HTMLHeadingElement>(null);
  const opened = useRef(open);
  // The button that sealed the forecast is gone: the keyboard goes on from the head of the options.
  useEffect(() => {
    if (open && !opened.current) title.current?.focus();
    opened.current = open;
  }, [open]);
  return (
    <section className={styles.decision} aria-labelledby="decision">
      <h2 ref={title} id="decision" tabIndex={-1} className="visually-hidden">
        {t('decision.title')}
      </h2>
      {narrow && !open && <Forecast />}
      {narrow && !told && <p className={styles.motion}>{words.turns[view.dilemma.id]?.motion}</p>}
      <Company />
      {open && (
        <div className={styles.coach}>
          <Coach moment="decision" />
        </div>
      )}
      {open && view.calls.length > 0 && (
        <div className={styles.calls}>
          {view.calls.map((call) => (
            <CallAnswer key={call.id} call={call} />
          ))}
        </div>
      )}
      <div className={styles.choosing}>
        <RadioGroup
          aria-label={t('decision.options')}
          value={draft.option}
          onChange={(option) => change({ option })}
          className={styles.options ?? ''}
        >
          {view.options.map((option) => (
            <OptionCard key={option.option.id} {...option} />
          ))}
        </RadioGroup>
        {open && <p className={styles.leftOut}>{t('decision.leftOut')}</p>}
      </div>
      {open ? <Settle /> : !narrow && <Forecast />}
    </section>
  );
}
