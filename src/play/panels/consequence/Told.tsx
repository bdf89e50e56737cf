import type { ReactNode } from 'react';
import { Icon, type IconName } from '../../shell/icons/Icon.tsx';
import styles from './Told.module.css';

interface ToldProps {
  icon: IconName;
  /** Date or kind, small, above the title. */
  above: ReactNode;
  title: ReactNode;
  children: ReactNode;
}

/** One answer of the world: what kind, what, and the story. */
export function Told({ icon, above, title, children }: ToldProps) {
  return (
    <div className={styles.told}>
      <Icon name={icon} size={22} />
      <div className={styles.text}>
        <p className={styles.above}>{above}</p>
        <h3 className={styles.title}>{title}</h3>
        {children}
      </div>
    </div>
  );
}
