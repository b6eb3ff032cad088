import type { ComponentChildren } from 'preact';
import styles from './card.module.css';
import { TapLine } from './tap-line.tsx';

/** A layer of paper that holds what belongs together. */
export function Card({
  children,
  tone = 'plain',
}: {
  readonly children: ComponentChildren;
  readonly tone?: 'plain' | 'leaf' | 'marigold' | 'plum';
}) {
  return <section class={`${styles.card} ${styles[tone]}`}>{children}</section>;
}

export interface LineProps {
  readonly picture: ComponentChildren;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly onClick: () => void;
  /** For a right-to-left name among left-to-right words and the other way round. */
  readonly label?: string;
}

/** One line of a list: a picture, what it is, and a whole line to tap. */
export function Line({ picture, title, detail, onClick, label }: LineProps) {
  return (
    <TapLine onClick={onClick} label={label}>
      <span class={styles.picture}>{picture}</span>
      <span class={styles.words}>
        <bdi class={styles.title}>{title}</bdi>
        {detail && <span class={styles.detail}>{detail}</span>}
      </span>
    </TapLine>
  );
}
