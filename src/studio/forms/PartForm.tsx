import { useTranslation } from 'react-i18next';
import { valueAlong } from '../../scenario/edit/names/matching.ts';
import { isNamed } from '../../scenario/edit/names/rename.ts';
import type { Complaint } from '../../scenario/read/index.ts';
import type { Part } from '../outline/parts.ts';
import { usePartTitle } from '../outline/usePartTitle.ts';
import { Children } from './Children.tsx';
import { Fields } from './fields/Fields.tsx';
import { ItemActions } from './fields/ItemActions.tsx';
import { NameField } from './fields/NameField.tsx';
import { NestedAt } from './fields/Nested.tsx';
import { Strip } from './line/Strip.tsx';
import styles from './PartForm.module.css';
import { Said } from './Said.tsx';
import { Texts } from './texts/Texts.tsx';
import { useValue } from './useField.ts';

interface PartFormProps {
  part: Part;
  complaints: readonly Complaint[];
  onChoose(part: Part): void;
}

/** Parts that do something in a turn. */
const ACTING = new Set<Part['kind']>(['option', 'event']);

/** One part of the scenario: what is said of it, and what it does. */
export function PartForm({ part, complaints, onChoose }: PartFormProps) {
  const { t } = useTranslation('studio');
  const titleOf = usePartTitle();
  const structure = useValue([]) ?? {};
  const { kind, path, form } = part;
  const named = isNamed(path);
  const absent = form.only === undefined && valueAlong(structure, form.at) === undefined;
  return (
    <div className={styles.part}>
      <header className={styles.head}>
        <div>
          {named && <p className={styles.kind}>{t(`part.one.${kind as 'seat'}`)}</p>}
          <h2 className={styles.title}>{titleOf(part)}</h2>
        </div>
        {named && (
          <div className={styles.actions}>
            <ItemActions path={path} title={titleOf(part)} />
          </div>
        )}
      </header>
      <p className={styles.lead}>{t(`part.about.${kind}`)}</p>
      <Said path={path} complaints={complaints} />
      {absent ? (
        <NestedAt path={form.at} optional />
      ) : (
        <>
          {form.only === undefined && <Texts path={form.at} />}
          {named && <NameField path={path} />}
          <Fields path={form.at} only={form.only} but={form.but} />
        </>
      )}
      {ACTING.has(kind) && <Strip path={path} follows />}
      <Children part={part} onChoose={onChoose} />
    </div>
  );
}
