import type { ComponentChildren } from 'preact';
import styles from './access-choices.module.css';

interface ChoiceProps {
  readonly legend: string;
  readonly children: ComponentChildren;
}

/** Buttons of which one is chosen, below the words that say what of. */
export function Choice({ legend, children }: ChoiceProps) {
  return (
    <fieldset class={styles.choice}>
      <legend class={styles.legend}>{legend}</legend>
      <div class={styles.options}>{children}</div>
    </fieldset>
  );
}
