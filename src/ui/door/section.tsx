import type { ComponentChildren } from 'preact';
import styles from './section.module.css';

export interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of a page, under its own heading. */
export function Section({ title, children }: SectionProps) {
  return (
    <section class={styles.section}>
      <h2 class={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}

/** Buttons beside each other, below each other where there is no room. */
export function Ways({ children }: { readonly children: ComponentChildren }) {
  return <div class={styles.ways}>{children}</div>;
}
