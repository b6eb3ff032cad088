import type { ComponentChildren } from 'preact';
import styles from './notice.module.css';

export interface NoticeProps {
  /** What happened; is the learners' work safe; what to do now. */
  readonly text: { readonly what: string; readonly safe: string; readonly now: string };
  readonly tone?: 'clay' | 'sky' | 'marigold';
  /** The actions that `now` names. */
  readonly children?: ComponentChildren;
}

/** Tells a problem in its three parts. Spoken at once by screen readers. */
export function Notice({ text, tone = 'clay', children }: NoticeProps) {
  return (
    <div class={`${styles.notice} ${styles[tone]}`} role="status">
      <Leaning tone={tone} />
      <div class={styles.words}>
        <p class={styles.what}>{text.what}</p>
        <p>{text.safe}</p>
        <p>{text.now}</p>
        {children && <div class={styles.actions}>{children}</div>}
      </div>
    </div>
  );
}

/** A stem that leans, or stands with a leaf: the shape tells trouble from news. */
function Leaning({ tone }: { readonly tone: NonNullable<NoticeProps['tone']> }) {
  const stem = tone === 'clay' ? 'M14 40C14 28 18 22 30 20' : 'M22 40V18';
  const leaf =
    tone === 'clay' ? 'M30 20c4-6 9-6 12-3-2 6-8 8-12 3Z' : 'M22 18c-8-1-11-7-10-12 8 0 11 5 10 12Z';
  return (
    <svg class={styles.picture} width="44" height="44" viewBox="0 0 44 44" aria-hidden="true">
      <path class={styles.stem} d={stem} />
      <path class={styles.leaf} d={leaf} />
      <path class={styles.stem} d="M6 41h30" />
    </svg>
  );
}
