import { useTranslation } from 'react-i18next';
import { useDraft } from '../../player/draft/draft.ts';
import { useNarrow } from '../../player/frame/useNarrow.ts';
import { useTable } from '../../player/table/table.ts';
import { Panel } from '../../shell/parts/Panel.tsx';
import { Decide } from './Decide.tsx';
import { Foreseen } from './Foreseen.tsx';
import { Framing } from './Framing.tsx';
import styles from './Settle.module.css';
import { Signature } from './Signature.tsx';
import { Terms } from './Terms.tsx';

/** How the chosen option is justified, who signs, and the button that decides. */
export function Settle() {
  const { t } = useTranslation('play');
  const { view } = useTable();
  const { draft } = useDraft();
  const option = view.options.find((one) => one.option.id === draft.option)?.option;
  if (useNarrow()) {
    return (
      <div className={styles.bar}>
        <Terms option={option} />
        <Decide option={option} />
      </div>
    );
  }
  return (
    <Panel as="section" labelledBy="settle" className={styles.settle}>
      <h3 id="settle" className="visually-hidden">
        {t('decision.settle')}
      </h3>
      {option ? (
        <Framing option={option} />
      ) : (
        <p className={styles.note}>{t('decision.chooseFirst')}</p>
      )}
      <Signature />
      <Foreseen />
      <Decide option={option} />
    </Panel>
  );
}
