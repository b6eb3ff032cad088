import styles from './pairing-code.module.css';

/** A code of eight characters to compare on two screens, in two groups that are easy to say. */
export function PairingCode({ code }: { readonly code: string }) {
  const half = Math.ceil(code.length / 2);
  return (
    <p class={styles.code} dir="ltr" translate={false}>
      <span>{code.slice(0, half)}</span> <span>{code.slice(half)}</span>
    </p>
  );
}
