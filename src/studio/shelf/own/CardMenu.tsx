import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../play/shell/icons/Icon.tsx';
import { buttonClass } from '../../../play/shell/parts/Button.tsx';
import styles from './CardMenu.module.css';

const ITEMS = ['play', 'rename', 'duplicate', 'export', 'delete'] as const;

interface CardMenuProps {
  label: string;
  items: Record<(typeof ITEMS)[number], () => void>;
}

/** What else can be done with a document. */
export function CardMenu({ label, items }: CardMenuProps) {
  const { t } = useTranslation('studio');
  return (
    <MenuTrigger>
      <Button className={`${buttonClass('quiet')} ${styles.trigger}`} aria-label={label}>
        <Icon name="menu" />
      </Button>
      <Popover placement="bottom end" className={styles.popover ?? ''}>
        <Menu
          className={styles.menu ?? ''}
          aria-label={label}
          onAction={(item) => items[item as (typeof ITEMS)[number]]()}
        >
          {ITEMS.map((item) => (
            <MenuItem key={item} id={item} className={styles.item ?? ''}>
              {t(`shelf.${item}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
