import { useId } from 'preact/hooks';
import styles from './field.module.css';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Said below the box, and with it. */
  readonly help?: string | undefined;
  readonly kind?: 'text' | 'pin' | 'lines';
  readonly onEnter?: () => void;
}

/** A labelled box to type into. Its words are above it and stay there. */
export function Field({ label, value, onInput, help, kind = 'text', onEnter }: FieldProps) {
  const id = useId();
  const shared = {
    id,
    class: styles.box,
    value,
    dir: 'auto' as const,
    autocomplete: 'off',
    'aria-describedby': help ? `${id}-help` : undefined,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onInput(event.currentTarget.value),
  };
  const enter = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onEnter?.();
  };
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      {kind === 'lines' && <textarea {...shared} rows={8} spellcheck={false} />}
      {kind === 'text' && <input {...shared} type="text" onKeyDown={enter} />}
      {kind === 'pin' && <input {...shared} type="password" inputMode="numeric" onKeyDown={enter} />}
      {help && (
        <p class={styles.help} id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
