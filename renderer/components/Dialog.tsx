import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classes } from '../classes.ts';
import shared from '../shared.module.css';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly role?: 'dialog' | 'alertdialog';
  readonly onClose: () => void;
  /** For long texts in it. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A window over the window. Escape closes it; a click beside it does not, for something may have been typed. */
export function Dialog({ title, role = 'dialog', onClose, wide = false, children }: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className={styles.veil ?? ''}
    >
      <Modal className={classes(shared.card, styles.sheet, wide && styles.wide)}>
        <AriaDialog role={role} className={styles.dialog ?? ''}>
          <Heading slot="title" level={2} className={styles.title ?? ''}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The row of buttons that ends a dialog; the one that does the thing comes last. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
