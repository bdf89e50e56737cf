import type { ReactNode } from 'react';
import {
  Dialog as AriaDialog,
  Button,
  DialogTrigger,
  Heading,
  Modal,
  ModalOverlay,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../shell/icons/Icon.tsx';
import { paperClass } from '../../shell/parts/Paper.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  title: string;
  children: ReactNode;
  /** The button that opens it; without one it is open as long as it is drawn. */
  trigger?: { className: string; content: ReactNode; label?: string };
  /** Called when it is to be taken away, if it has no button of its own. */
  onClose?: () => void;
  wide?: boolean;
}

/** A paper laid over the table, or drawn up from below on a phone. */
export function Dialog({ title, children, trigger, onClose, wide }: DialogProps) {
  const { t } = useTranslation('shell');
  const overlay = (
    <ModalOverlay
      isDismissable
      className={styles.overlay ?? ''}
      {...(trigger ? {} : { isOpen: true, onOpenChange: () => onClose?.() })}
    >
      <Modal className={`${styles.modal} ${wide ? styles.wide : ''}`}>
        <AriaDialog className={`${paperClass} ${styles.dialog}`}>
          {({ close }) => (
            <>
              <header className={styles.head}>
                <Heading slot="title" className={styles.title ?? ''}>
                  {title}
                </Heading>
                <Button className={styles.close ?? ''} aria-label={t('close')} onPress={close}>
                  <Icon name="close" />
                </Button>
              </header>
              {children}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
  if (!trigger) return overlay;
  return (
    <DialogTrigger>
      <Button
        className={trigger.className}
        {...(trigger.label ? { 'aria-label': trigger.label } : {})}
      >
        {trigger.content}
      </Button>
      {overlay}
    </DialogTrigger>
  );
}
