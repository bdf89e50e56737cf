import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../i18n/index.ts';
import { Icon } from '../../play/shell/icons/Icon.tsx';
import styles from './LanguagesView.module.css';
import { Row } from './Row.tsx';
import type { Translated } from './strings.ts';
import type { Term } from './terms-in.ts';

interface GroupProps {
  name: string;
  rows: readonly Translated[];
  from: Language;
  to: Language;
  terms: readonly Term[];
  open: boolean;
}

/** One part of the scenario. Its rows are drawn only while it is open: a scenario has a thousand texts. */
export function Group({ name, rows, from, to, terms, open }: GroupProps) {
  const { t } = useTranslation('studio');
  const [touched, setTouched] = useState<boolean | null>(null);
  const shown = touched ?? open;
  return (
    <section>
      <h2>
        <button
          type="button"
          className={styles.group}
          aria-expanded={shown}
          onClick={() => setTouched(!shown)}
        >
          <Icon name={shown ? 'down' : 'right'} size={16} />
          {t('languages.group', { name, count: rows.length })}
        </button>
      </h2>
      {shown && (
        <ul className={styles.rows}>
          {rows.map((row) => (
            <Row key={row.part} row={row} from={from} to={to} terms={terms} />
          ))}
        </ul>
      )}
    </section>
  );
}
