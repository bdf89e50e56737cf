import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon, type IconName } from '../../shell/icons/Icon.tsx';
import styles from './Fold.module.css';

interface FoldProps {
  title: ReactNode;
  icon?: IconName;
  open?: boolean;
  /** Of its heading. */
  level?: 2 | 3;
  children: ReactNode;
}

/** Text that is folded away until asked for. */
export function Fold({ title, icon, open = false, level = 3, children }: FoldProps) {
  return (
    <Disclosure defaultExpanded={open} className={styles.fold ?? ''}>
      <Heading level={level}>
        <Button slot="trigger" className={styles.trigger ?? ''}>
          {icon && <Icon name={icon} size={16} />}
          <span>{title}</span>
          <span className={styles.arrow}>
            <Icon name="down" size={16} />
          </span>
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel ?? ''}>{children}</DisclosurePanel>
    </Disclosure>
  );
}
