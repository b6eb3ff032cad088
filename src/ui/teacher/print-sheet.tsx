import type { ComponentChildren } from 'preact';
import { toFullDate } from '../day-text.ts';
import type { AppState } from '../state.ts';
import styles from './print-sheet.module.css';

export interface PrintSheetProps {
  readonly app: AppState;
  readonly title: string;
  /** Whose it is. */
  readonly name: string;
  /** For a page that has to hold much: the head is one line. */
  readonly dense?: boolean;
  readonly children: ComponentChildren;
}

/** What goes on paper: black on white, large, a name and a date, and nothing of the screen around it. */
export function PrintSheet({ app, title, name, dense = false, children }: PrintSheetProps) {
  const date = toFullDate(app.platform.now(), app.context.value);
  return (
    <div class={styles.sheet} data-dense={dense} aria-hidden="true">
      <p class={styles.title}>{title}</p>
      <p class={styles.line}>
        <bdi>{name}</bdi>
        <span>{date}</span>
      </p>
      {children}
    </div>
  );
}
