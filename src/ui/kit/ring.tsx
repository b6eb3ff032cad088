// One circle that fills: what is safe, what is on its way, and what is still open. Each part has its own pattern, so
// that it is told apart without colour.
import type { ComponentChildren } from 'preact';
import styles from './ring.module.css';

export interface RingProps {
  readonly safe: number;
  /** Not safe yet and under way. */
  readonly onTheWay?: number;
  readonly of: number;
  /** What the circle says, for who cannot see it. */
  readonly words: string;
  /** In its middle. */
  readonly children?: ComponentChildren;
  readonly size?: number;
}

export function Ring({ safe, onTheWay = 0, of, words, children, size = 128 }: RingProps) {
  const share = (count: number) => (of > 0 ? (100 * Math.min(count, of)) / of : 0);
  const [first, second] = [share(safe), share(onTheWay)];
  return (
    <div class={styles.ring} role="img" aria-label={words} style={{ inlineSize: `${size}px` }}>
      <svg class={styles.circle} viewBox="0 0 100 100" aria-hidden="true">
        <circle class={styles.open} cx="50" cy="50" r="42" />
        {second > 0 && <Part kind="way" from={first} share={second} />}
        {first > 0 && <Part kind="safe" from={0} share={first} />}
      </svg>
      <div class={styles.middle} aria-hidden="true">
        {children}
      </div>
    </div>
  );
}

interface PartProps {
  readonly kind: 'safe' | 'way';
  /** In hundredths of the circle. */
  readonly from: number;
  readonly share: number;
}

function Part({ kind, from, share }: PartProps) {
  return (
    <circle
      class={styles[kind]}
      cx="50"
      cy="50"
      r="42"
      pathLength={100}
      stroke-dasharray={`${share} 100`}
      stroke-dashoffset={-from}
    />
  );
}
