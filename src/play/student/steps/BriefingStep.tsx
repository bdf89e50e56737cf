import { useTranslation } from 'react-i18next';
import { NOTHING_DRAFTED } from '../../lesson/nothing-drafted.ts';
import { Briefing } from '../../panels/briefing/Briefing.tsx';
import { DraftContext } from '../../player/draft/draft.ts';
import { TableContext } from '../../player/table/table.ts';
import { Paper } from '../../shell/parts/Paper.tsx';
import { turnWords, useStudent } from '../student.ts';
import { usePending } from '../usePending.ts';
import styles from './BriefingStep.module.css';
import { useTableTold } from './useTableTold.ts';

/** What happened, and which way one leans before anybody has argued. */
export function BriefingStep() {
  const table = useTableTold();
  if (!table) return null;
  return (
    <TableContext value={table}>
      <DraftContext value={NOTHING_DRAFTED}>
        <Briefing />
        <Lean />
      </DraftContext>
    </TableContext>
  );
}

/** Asked before the debate, so that the debrief can tell what the debate moved. */
function Lean() {
  const { t } = useTranslation('student');
  const { told, say } = useStudent();
  const { view, words, mine } = told;
  const { shown, waiting, wish } = usePending(mine.lean);
  if (!view || !words) return null;
  const titles = turnWords(words, view).options[view.seat];
  return (
    <Paper as="div" className={styles.paper}>
      <fieldset className={styles.lean}>
        <legend>{t('lean.title')}</legend>
        <p className={styles.note}>{t('lean.note')}</p>
        {view.options.map(({ option }) => (
          <label
            key={option.id}
            className={styles.option}
            data-waiting={(waiting && shown === option.id) || undefined}
          >
            <input
              type="radio"
              name="lean"
              checked={shown === option.id}
              onChange={() => void wish(option.id, () => say({ kind: 'lean', option: option.id }))}
            />
            <span>{titles?.[option.id]?.title}</span>
          </label>
        ))}
      </fieldset>
    </Paper>
  );
}
