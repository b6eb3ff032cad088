import { useId } from 'preact/hooks';
import type { OwnFaultCode } from '../../../worker/authoring-api.ts';
import type { AppState } from '../../state.ts';
import styles from './typed-field.module.css';

export interface TypedFieldProps {
  readonly app: AppState;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly help?: string | undefined;
  /** What is not ready here, said below the box. */
  readonly fault?: OwnFaultCode | undefined;
  /** For a text of several lines. */
  readonly lines?: number;
  /** Which keys a tablet offers. */
  readonly keys?: 'text' | 'decimal';
  /** BCP 47, of what is typed: spelling and direction follow it. */
  readonly language?: string | undefined;
}

/** As many characters as a draft keeps of one box. */
const MOST = 3_000;

/** A labelled box for one thing that a teacher types, with what is wrong with it below. */
export function TypedField(props: TypedFieldProps) {
  const { app, label, value, onInput, help, fault, lines = 1, keys = 'text', language } = props;
  const { t } = app.context.value;
  const id = useId();
  const told = [fault && `${id}-fault`, help && `${id}-help`].filter(Boolean).join(' ');
  const shared = {
    id,
    class: styles.box,
    value,
    dir: 'auto' as const,
    lang: language,
    maxLength: MOST,
    autocomplete: 'off',
    'aria-describedby': told || undefined,
    'aria-invalid': fault !== undefined,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onInput(event.currentTarget.value),
  };
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} />
      ) : (
        <input {...shared} type="text" inputMode={keys} spellcheck={keys === 'text'} />
      )}
      {fault && <Fault id={`${id}-fault`} words={t(`own.fault.${fault}`)} />}
      {help && (
        <p class={styles.help} id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

/** What is not ready, beside what it is about. */
export function Fault({ words, id }: { readonly words: string; readonly id?: string | undefined }) {
  return (
    <p class={styles.fault} id={id} data-fault role="status">
      {words}
    </p>
  );
}
