import { useTranslation } from 'react-i18next';
import { MOST_TABLES } from '../../../../classroom/protocol/choices.ts';
import { CardChoice } from '../../../shell/parts/CardChoice.tsx';
import { Stepper } from '../../../shell/parts/Stepper.tsx';
import { dealingsOf } from '../draft/draft.ts';
import type { PastedList } from '../draft/pasted-list.ts';
import styles from './Form.module.css';
import { ListField } from './ListField.tsx';
import type { Drafting } from './useDraft.ts';

interface TablesProps extends Drafting {
  pasted: string;
  list: PastedList;
  onPaste(text: string): void;
}

/** How many cabinets play apart, and who comes to which. */
export function Tables({ draft, change, pasted, list, onPaste }: TablesProps) {
  const { t } = useTranslation('instructor');
  return (
    <div className={styles.group}>
      <Stepper
        label={t('tables.count')}
        value={draft.tables}
        least={2}
        most={MOST_TABLES}
        onChange={(tables) => change({ tables })}
      />
      <CardChoice
        label={t('dealing.title')}
        small
        cards={dealingsOf(draft).map((value) => ({
          value,
          title: t(`dealing.${value}`),
          text: t(`dealing.${value}.text`),
        }))}
        value={draft.dealing}
        onChoose={(dealing) => change({ dealing })}
      />
      {draft.dealing === 'list' && <ListField text={pasted} list={list} onChange={onPaste} />}
    </div>
  );
}
