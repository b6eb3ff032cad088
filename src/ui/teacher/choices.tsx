import type { ComponentChildren } from 'preact';
import styles from './choices.module.css';

export interface ChoicesProps {
  readonly legend: ComponentChildren;
  readonly children: ComponentChildren;
  /** On a wide screen in one line with the choices, where a table below wants the room. */
  readonly beside?: boolean;
}

/** Buttons of which one is chosen, or some, below the words that say what of. */
export function Choices({ legend, children, beside = false }: ChoicesProps) {
  return (
    <fieldset class={styles.choices} data-beside={beside}>
      <legend class={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}
