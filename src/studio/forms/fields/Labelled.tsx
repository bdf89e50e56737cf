import { type ReactNode, useId } from 'react';
import type { Path } from '../../../scenario/read/places.ts';
import { type FileName, STRUCTURE } from '../../document/files.ts';
import { Complaints } from '../complaints/Complaints.tsx';
import { isUnwritten } from '../complaints/unwritten.ts';
import { placeKey, useComplaints } from '../complaints/useComplaints.ts';
import styles from './Labelled.module.css';

/** What a control needs to be called, explained and complained of. */
export interface Described {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface LabelledProps {
  path: Path;
  file?: FileName;
  label: ReactNode;
  help?: string | undefined;
  /** Draws the one control of the field. */
  children: (described: Described) => ReactNode;
  /** What stands behind the label, such as a count. */
  beside?: ReactNode;
  lang?: string | undefined;
}

/** One field with its name, its help and what is wrong with it. */
export function Labelled({
  path,
  file = STRUCTURE,
  label,
  help,
  children,
  beside,
  lang,
}: LabelledProps) {
  const id = useId();
  const complaints = useComplaints(path, file);
  const wrong = complaints.some((each) => each.severity === 'error' && !isUnwritten(each));
  const describing = [help && `${id}-help`, complaints.length > 0 && `${id}-wrong`].filter(Boolean);
  return (
    <div className={styles.field} data-place={placeKey(file, path)} lang={lang}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {beside}
      </div>
      {children({
        id,
        'aria-describedby': describing.length > 0 ? describing.join(' ') : undefined,
        'aria-invalid': wrong || undefined,
      })}
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      <Complaints id={`${id}-wrong`} of={complaints} />
    </div>
  );
}
