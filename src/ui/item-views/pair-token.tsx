import styles from './pair-token.module.css';

/** In a square of 24; each pair has its own outline and its own colour. */
const TOKENS = [
  'M12 3a9 9 0 1 0 .01 0z',
  'M4 4H20V20H4z',
  'M12 3L22 20H2z',
  'M12 2L21 12L12 22L3 12z',
  'M12 2l3.1 6.5 7 .9-5.2 4.9 1.3 7L12 17.9 5.8 21.3l1.3-7L1.9 9.4l7-.9z',
  'M12 21C5 16 2 12 2 8.3a5 5 0 0 1 10-1.800 5 5 0 0 1 10 1.800C22 12 19 16 12 21z',
  'M9 2h6v7h7v6h-7v7H9v-7H2V9h7z',
  'M2 6h20L12 22z',
] as const;

const COLOURS = 4;

/** The sign that both cards of a pair carry. */
export function PairToken({ pair }: { readonly pair: number }) {
  return (
    <svg
      class={styles.token}
      data-colour={pair % COLOURS}
      width={26}
      height={26}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={TOKENS[pair % TOKENS.length]} />
    </svg>
  );
}
