import styles from './pairing-code.module.css';

/** A code of eight characters to compare on two screens, in two groups that are easy to say. */
export function PairingCode({ code }: { readonly code: string }) {
  const signs = code.replace(/[\s-]/g, '');
  const half = Math.ceil(signs.length / 2);
  return (
    <p class={styles.code} dir="ltr" translate={false}>
      <span>{signs.slice(0, half)}</span> <span>{signs.slice(half)}</span>
    </p>
  );
}
