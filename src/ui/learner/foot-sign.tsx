import { Icon, type IconName } from '../kit/icon.tsx';
import styles from './foot-sign.module.css';

export interface FootSignProps {
  readonly icon: IconName;
  readonly words: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}

/** Help beside the main action: a sign with its word below. */
export function FootSign({ icon, words, onClick, disabled = false }: FootSignProps) {
  return (
    // Truly disabled, it would lose the focus to nowhere with the last hint.
    <button
      type="button"
      class={styles.sign}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onClick}
    >
      <Icon name={icon} size={28} />
      <span>{words}</span>
    </button>
  );
}
