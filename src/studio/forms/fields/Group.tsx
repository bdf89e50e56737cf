import { type ReactNode, useId } from 'react';
import type { Path } from '../../../scenario/read/places.ts';
import { type FileName, STRUCTURE } from '../../document/files.ts';
import { Complaints } from '../complaints/Complaints.tsx';
import { placeKey, useComplaints } from '../complaints/useComplaints.ts';
import styles from './Group.module.css';

interface GroupProps {
  path: Path;
  file?: FileName;
  title: ReactNode;
  help?: string | undefined;
  /** Buttons for the whole group. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** Several fields that belong together. */
export function Group({ path, file = STRUCTURE, title, help, actions, children }: GroupProps) {
  const id = useId();
  const complaints = useComplaints(path, file);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lay its legend out beside buttons
    <div
      role="group"
      aria-labelledby={id}
      className={styles.group}
      data-place={placeKey(file, path)}
    >
      <div className={styles.head}>
        <div>
          <h3 id={id} className={styles.title}>
            {title}
          </h3>
          {help && <p className={styles.help}>{help}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      <Complaints of={complaints} />
      {children}
    </div>
  );
}
