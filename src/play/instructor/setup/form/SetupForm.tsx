import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Here } from '../../../../classroom/protocol/answers.ts';
import { Fold } from '../../../player/fold/Fold.tsx';
import { Paper } from '../../../shell/parts/Paper.tsx';
import { listOf } from '../draft/list-of.ts';
import { type KeptClass, keptClasses } from '../kept/classes.ts';
import { KeptClasses } from '../kept/KeptClasses.tsx';
import { KeptLessons } from '../kept/KeptLessons.tsx';
import { AnonymityChoice } from './AnonymityChoice.tsx';
import { Dealt } from './Dealt.tsx';
import styles from './Form.module.css';
import { FormChoice } from './FormChoice.tsx';
import { Held } from './Held.tsx';
import { Hints } from './Hints.tsx';
import { Keeping } from './Keeping.tsx';
import { Languages } from './Languages.tsx';
import { LinkChoice } from './LinkChoice.tsx';
import { PlanChoice } from './PlanChoice.tsx';
import { ScenarioChoice } from './ScenarioChoice.tsx';
import page from './SetupForm.module.css';
import { Summary } from './Summary.tsx';
import { Tables } from './Tables.tsx';
import { Texts } from './Texts.tsx';
import type { Drafting } from './useDraft.ts';
import { useOpening } from './useOpening.ts';

interface SetupFormProps {
  here: Here;
  drafting: Drafting;
  onOpened(opened: KeptClass): void;
}

/** Everything that can be chosen, with the usual already set, and one button. */
export function SetupForm({ here, drafting, onOpened }: SetupFormProps) {
  const { t } = useTranslation('instructor');
  const { draft } = drafting;
  const [pasted, setPasted] = useState('');
  const [classes, setClasses] = useState(keptClasses);
  const [keep, setKeep] = useState('');
  const { lists, list } = listOf(drafting, pasted);
  const listed = lists && draft.dealing === 'list' ? list.people : [];
  const opening = useOpening({
    drafting,
    list: listed,
    keep: classes.find(({ code }) => code === keep),
    onOpened,
  });
  return (
    <div className={page.page}>
      <Summary here={here} drafting={drafting} opening={opening} />
      <Paper className={styles.form}>
        <ScenarioChoice {...drafting} />
        <FormChoice {...drafting} />
        <Held {...drafting} />
        {draft.form === 'parallel' && <Tables {...drafting} />}
        {lists && <Dealt {...drafting} pasted={pasted} list={list} onPaste={setPasted} />}
        <PlanChoice {...drafting} />
        <AnonymityChoice {...drafting} />
        <div className={styles.folds}>
          <Fold title={t('more.texts')}>
            <Languages {...drafting} />
            <Texts {...drafting} />
          </Fold>
          <Fold title={t('more.hints')}>
            <Hints {...drafting} />
          </Fold>
          <Fold title={t('more.keeping')}>
            <div className={styles.group}>
              <Keeping {...drafting} />
              <LinkChoice classes={classes} value={keep} onChoose={setKeep} />
            </div>
          </Fold>
        </div>
      </Paper>
      <div className={page.kept}>
        <KeptClasses classes={classes} onShow={onOpened} onForget={() => setClasses([])} />
        <KeptLessons drafting={drafting} />
      </div>
    </div>
  );
}
