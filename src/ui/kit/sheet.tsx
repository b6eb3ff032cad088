import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useBack } from './back.ts';
import styles from './sheet.module.css';

export interface SheetProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Escape, Back, or a tap beside the sheet. */
  readonly onClose: () => void;
}

/** A sheet of paper that rises from below. The dialog element keeps the focus inside and gives it back. */
export function Sheet({ title, children, onClose }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useBack(true, onClose);
  return (
    <dialog
      ref={dialog}
      class={styles.sheet}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div class={styles.paper}>
        <h2 class={styles.title} id={titleId} tabIndex={-1} ref={heading}>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}
