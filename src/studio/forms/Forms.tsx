import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../play/shell/parts/Button.tsx';
import { useBench, useFiles, usePlace } from '../bench/useBench.ts';
import { useChecked } from '../checking/useChecked.tsx';
import { dataOf } from '../document/data.ts';
import { STRUCTURE } from '../document/files.ts';
import { complaintsByPart } from '../outline/counts.ts';
import { Outline } from '../outline/Outline.tsx';
import { partAt } from '../outline/part-at.ts';
import { type Part, partsOf } from '../outline/parts.ts';
import { usePartTitle } from '../outline/usePartTitle.ts';
import styles from './Forms.module.css';
import { Field } from './fields/Field.tsx';
import { DrawField } from './fields/Nested.tsx';
import { PartForm } from './PartForm.tsx';
import { Unreadable } from './Unreadable.tsx';
import { useFocusAtPlace } from './useFocusAtPlace.ts';

/** The document as forms: its parts in an outline, and the chosen one with all its fields and words. */
export function Forms() {
  const files = useFiles();
  const read = dataOf(STRUCTURE, files[STRUCTURE] ?? '');
  if (!read.ok) return <Unreadable file={STRUCTURE} complaints={read.complaints} />;
  return <ReadableForms structure={read.data} />;
}

function ReadableForms({ structure }: { structure: Parameters<typeof partsOf>[0] }) {
  const { t } = useTranslation('studio');
  const bench = useBench();
  const place = usePlace();
  const titleOf = usePartTitle();
  const { complaints } = useChecked();
  const [choosing, setChoosing] = useState(false);
  const form = useRef<HTMLElement>(null);
  const parts = useMemo(() => partsOf(structure), [structure]);
  const part = partAt(parts, place, structure);
  const byPart = useMemo(
    () => complaintsByPart(parts, complaints, structure),
    [parts, complaints, structure],
  );
  const follow = useFocusAtPlace(form, part);
  const choose = (chosen: Part) => {
    setChoosing(false);
    bench.go({ file: STRUCTURE, path: chosen.path });
  };
  return (
    <DrawField value={Field}>
      <div className={styles.forms} data-choosing={choosing || undefined}>
        <div className={styles.choose}>
          <Button icon="menu" expanded={choosing} onClick={() => setChoosing(!choosing)}>
            {titleOf(part)}
          </Button>
        </div>
        <nav className={styles.outline} aria-label={t('outline.title')}>
          <Outline parts={parts} current={part} complaints={byPart} onChoose={choose} />
        </nav>
        <article key={part.path.join('/')} ref={form} className={styles.form} onFocus={follow}>
          <PartForm
            part={part}
            complaints={byPart.get(JSON.stringify(part.path)) ?? []}
            onChoose={choose}
          />
        </article>
      </div>
    </DrawField>
  );
}
