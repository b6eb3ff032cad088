import type { ComponentChildren } from 'preact';
import type { OwnFaultCode } from '../../../worker/authoring-api.ts';
import { Section, Ways } from '../../door/section.tsx';
import { Button, IconButton } from '../../kit/button.tsx';
import type { AppState } from '../../state.ts';
import styles from './form-list.module.css';
import { Fault } from './typed-field.tsx';

export interface FormListProps {
  readonly app: AppState;
  readonly title: string;
  readonly what?: string | undefined;
  readonly count: number;
  /** No place is taken away below it. */
  readonly least: number;
  readonly most: number;
  readonly add: string;
  readonly fault?: OwnFaultCode | undefined;
  readonly place: (at: number) => ComponentChildren;
  readonly onAdd: () => void;
  readonly onDrop: (at: number) => void;
}

/** Places of one kind below each other: filled in, taken away, one more. */
export function FormList(props: FormListProps) {
  const { app, title, what, count, least, most, add, fault, place, onAdd, onDrop } = props;
  const { t } = app.context.value;
  return (
    <Section title={title}>
      {what && <p class={styles.what}>{what}</p>}
      {fault && <Fault words={t(`own.fault.${fault}`)} />}
      {Array.from({ length: count }, (_, at) => (
        // Places are told by where they stand: what is typed in them is not theirs for ever.
        <FormRow
          key={at}
          drop={count > least ? t('own.drop', { number: at + 1 }) : null}
          onDrop={() => onDrop(at)}
        >
          {place(at)}
        </FormRow>
      ))}
      {count < most && (
        <Ways>
          <Button icon="plus" onClick={onAdd}>
            {add}
          </Button>
        </Ways>
      )}
    </Section>
  );
}

export interface FormRowProps {
  /** Words of the button that takes it away; null where it must stay. */
  readonly drop: string | null;
  readonly onDrop: () => void;
  readonly children: ComponentChildren;
}

export function FormRow({ drop, onDrop, children }: FormRowProps) {
  return (
    <div class={styles.place}>
      <div class={styles.fields}>{children}</div>
      {drop !== null && <IconButton icon="close" label={drop} onClick={onDrop} />}
    </div>
  );
}
