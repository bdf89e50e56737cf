import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon, type IconName } from '../../shell/icons/Icon.tsx';
import styles from './Fold.module.css';

interface FoldProps {
  title: ReactNode;
  icon?: IconName;
  open?: boolean;
  children: ReactNode;
}

/** Text that is folded away until asked for. */
export function Fold({ title, icon, open = false, children }: FoldProps) {
  return (
    <Disclosure defaultExpanded={open} className={styles.fold ?? ''}>
      <Heading level={3}>
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
