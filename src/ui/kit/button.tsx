import type { ComponentChildren } from 'preact';
import styles from './button.module.css';
import { Icon, type IconName } from './icon.tsx';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** `main` is the one thing to do; `plain` is beside it; `quiet` is a way out. */
  readonly kind?: 'main' | 'plain' | 'quiet';
  readonly icon?: IconName;
  readonly disabled?: boolean;
  /** For a button whose words alone do not say what it is about. */
  readonly label?: string;
  readonly pressed?: boolean;
  /** For one that shows and hides more of a list. */
  readonly expanded?: boolean;
  readonly action?: BigActionName;
}

/** What the one way on does, whatever its words are in the language: for who drives the app from outside. */
export type BigActionName = 'check' | 'go-on' | 'hand-over';

/** A button with words. */
export function Button({
  children,
  onClick,
  kind = 'plain',
  icon,
  disabled,
  label,
  pressed,
  expanded,
  action,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`${styles.button} ${styles[kind]}`}
      onClick={onClick}
      disabled={disabled ?? false}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      data-action={action}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

/** The one big thing to do on a learner's screen, within the thumb's reach. */
export function BigAction({ children, onClick, icon, disabled, action }: ButtonProps) {
  return (
    <button
      type="button"
      class={`${styles.button} ${styles.main} ${styles.big}`}
      data-action={action}
      onClick={onClick}
      disabled={disabled ?? false}
    >
      <span>{children}</span>
      {icon && <Icon name={icon} size={32} />}
    </button>
  );
}

export interface IconButtonProps {
  readonly icon: IconName;
  /** Said to who cannot see the drawing. */
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}

/** A drawing alone; for the few signs that stay the same on every screen. */
export function IconButton({ icon, label, onClick, disabled }: IconButtonProps) {
  return (
    <button
      type="button"
      class={styles.sign}
      aria-label={label}
      // A button that is truly disabled loses the focus to nowhere.
      aria-disabled={disabled ?? false}
      onClick={disabled ? undefined : onClick}
    >
      <Icon name={icon} size={28} />
    </button>
  );
}
