import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Path } from '../../../scenario/read/places.ts';
import { nameOf, nameProblem } from '../../outline/items/names.ts';
import { useTold, useValue } from '../useField.ts';
import labelled from './Labelled.module.css';
import styles from './NameField.module.css';
import { useItems } from './useItems.ts';

/** How a part is called in the files; whatever points at it follows when the field is left. Among several its note is not repeated. */
export function NameField({ path, brief = false }: { path: Path; brief?: boolean }) {
  const { t } = useTranslation('studio');
  const id = useId();
  const structure = useValue([]) ?? {};
  const told = useTold();
  const { rename } = useItems();
  const name = nameOf(structure, path) ?? '';
  const [draft, setDraft] = useState<string | null>(null);
  const problem =
    draft !== null && draft !== name ? nameProblem(structure, path, draft) : undefined;
  const leave = () => {
    if (draft !== null && draft !== name && !nameProblem(told().structure, path, draft)) {
      rename(path, draft);
    }
    setDraft(null);
  };
  return (
    <div className={styles.name}>
      <label htmlFor={id} className={labelled.label}>
        {t('forms.name')}
      </label>
      <input
        id={id}
        className={`${labelled.input} ${labelled.code}`}
        value={draft ?? name}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={leave}
        onKeyDown={({ key }) => {
          if (key === 'Enter') leave();
          if (key === 'Escape') setDraft(null);
        }}
      />
      <p
        id={`${id}-note`}
        className={brief && !problem ? 'visually-hidden' : labelled.help}
        role={problem ? 'alert' : undefined}
      >
        {problem ? t(`forms.nameProblem.${problem}`) : t('forms.nameNote')}
      </p>
    </div>
  );
}
