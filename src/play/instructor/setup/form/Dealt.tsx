import { useTranslation } from 'react-i18next';
import { CardChoice } from '../../../shell/parts/CardChoice.tsx';
import { dealingsOf } from '../draft/draft.ts';
import type { PastedList } from '../draft/pasted-list.ts';
import styles from './Form.module.css';
import { ListField } from './ListField.tsx';
import type { Drafting } from './useDraft.ts';

interface DealtProps extends Drafting {
  pasted: string;
  list: PastedList;
  onPaste(text: string): void;
}

/** Who comes to which table, or to which government of an alliance. */
export function Dealt({ draft, change, pasted, list, onPaste }: DealtProps) {
  const { t } = useTranslation('instructor');
  const of = draft.form === 'alliance' ? 'governments' : 'tables';
  return (
    <div className={styles.group}>
      <CardChoice
        label={t(`dealing.title.${of}`)}
        small
        cards={dealingsOf(draft).map((value) => ({
          value,
          title: t(`dealing.${value}`),
          text: t(`dealing.${value}.${of}`),
        }))}
        value={draft.dealing}
        onChoose={(dealing) => change({ dealing })}
      />
      {draft.dealing === 'list' && (
        <ListField of={of} text={pasted} list={list} onChange={onPaste} />
      )}
    </div>
  );
}
