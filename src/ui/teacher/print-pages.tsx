import type { ComponentChildren } from 'preact';
import { isRightToLeft } from '../../i18n/numerals.ts';
import styles from './print-pages.module.css';

export type PaperSize = 'a4' | 'letter';

export interface PrintPagesProps {
  readonly paper?: PaperSize;
  readonly children: ComponentChildren;
}

/** Pages for paper, one below the other and nothing of the screen around them: black on white, large. */
export function PrintPages({ paper = 'a4', children }: PrintPagesProps) {
  return (
    <div class={styles.pages} aria-hidden="true" data-print data-paper={paper}>
      {children}
    </div>
  );
}

export interface PrintPageProps {
  /** BCP 47; what is on the page runs the way that it is read. */
  readonly language: string;
  readonly children: ComponentChildren;
}

/** Begins on a new page, and goes on over as many as it needs. */
export function PrintPage({ language, children }: PrintPageProps) {
  return (
    <section class={styles.page} lang={language} dir={isRightToLeft(language) ? 'rtl' : 'ltr'}>
      {children}
    </section>
  );
}

/** What is never cut by a page's end. */
export function Whole({ children }: { readonly children: ComponentChildren }) {
  return <div class={styles.whole}>{children}</div>;
}
