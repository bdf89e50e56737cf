import { useTranslation } from 'react-i18next';
import { Button } from '../../play/shell/parts/Button.tsx';
import { Choice } from '../../play/shell/parts/Choice.tsx';
import { Select } from '../../play/shell/parts/Select.tsx';
import styles from './PrintBar.module.css';

const KINDS = ['sheet', 'cards'] as const;
const NOTES = ['without', 'back'] as const;

/** What is to lie on the paper. */
export interface Layout {
  kind: (typeof KINDS)[number];
  /** From which capital it is told. */
  seat: string;
  /** Private notes: left out, or on the back of the cards. */
  notes: (typeof NOTES)[number];
}

interface PrintBarProps {
  layout: Layout;
  capitals: readonly { value: string; name: string }[];
  onChange(part: Partial<Layout>): void;
}

/** Which of the texts, from where, and the button that prints. None of it is printed. */
export function PrintBar({ layout, capitals, onChange }: PrintBarProps) {
  const { t } = useTranslation('studio');
  const { kind, seat, notes } = layout;
  return (
    <div className={styles.bar} data-screen-only>
      <h1 className={styles.title}>{t('print.title')}</h1>
      <div className={styles.choices}>
        <Choice
          label={t('print.what')}
          value={kind}
          onChoose={(next) => onChange({ kind: next })}
          options={KINDS.map((value) => ({ value, sign: t(`print.kind.${value}`) }))}
        />
        {capitals.length > 1 && (
          <Select
            label={t('print.capital')}
            value={seat}
            choices={capitals}
            onChoose={(next) => onChange({ seat: next })}
          />
        )}
        {kind === 'cards' && (
          <Choice
            label={t('print.notes')}
            value={notes}
            onChoose={(next) => onChange({ notes: next })}
            options={NOTES.map((value) => ({ value, sign: t(`print.notes.${value}`) }))}
          />
        )}
        <Button kind="brass" icon="print" onClick={() => window.print()}>
          {t('print.now')}
        </Button>
      </div>
      <p className={styles.note}>{t(`print.note.${kind === 'sheet' ? 'sheet' : notes}`)}</p>
    </div>
  );
}
