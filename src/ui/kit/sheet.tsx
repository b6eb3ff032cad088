import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { seenText } from '../hearing/seen-text.ts';
import { useBack } from './back.ts';
import { IconButton } from './button.tsx';
import styles from './sheet.module.css';
import type { ViewContext } from './view-context.ts';

export interface SheetProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** On learners' sheets: an ear that reads all of it. The one of the screen lies behind. */
  readonly hear?: Pick<ViewContext, 't' | 'speak'>;
  /** Escape, Back, or a tap beside the sheet. */
  readonly onClose: () => void;
}

/** A sheet of paper that rises from below. The dialog element keeps the focus inside and gives it back. */
export function Sheet({ title, children, hear, onClose }: SheetProps) {
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
        <div class={styles.head}>
          <h2 class={styles.title} id={titleId} tabIndex={-1} ref={heading}>
            {title}
          </h2>
          {hear && (
            <div data-ear>
              <IconButton
                icon="ear"
                label={hear.t('bar.read')}
                onClick={() => hear.speak(seenText(dialog.current))}
              />
            </div>
          )}
        </div>
        {children}
      </div>
    </dialog>
  );
}
