// What a wrong answer shows: one of the mistakes that the pack knows, or one more in the teacher's words.
import { useId, useState } from 'preact/hooks';
import type { MisconceptionId } from '../../../domain/ids.ts';
import { Ways } from '../../door/section.tsx';
import { Button } from '../../kit/button.tsx';
import type { FormGround } from './form-props.ts';
import styles from './typed-field.module.css';
import { TypedField } from './typed-field.tsx';

export interface ShowsFieldProps {
  readonly form: FormGround;
  /** Of the wrong answer, from 1. */
  readonly number: number;
  readonly value: MisconceptionId | null;
  readonly onPick: (shows: MisconceptionId | null) => void;
}

const OTHER = '+';

export function ShowsField({ form, number, value, onPick }: ShowsFieldProps) {
  const { app, own, question } = form;
  const { t } = app.context.value;
  const id = useId();
  const [words, setWords] = useState<string | null>(null);
  const pick = (chosen: string) => {
    setWords(chosen === OTHER ? '' : null);
    if (chosen !== OTHER) onPick(own.mixups.find((mixup) => mixup.id === chosen)?.id ?? null);
  };
  const keep = async () => {
    const title = words?.trim() ?? '';
    if (title === '') return;
    const done = await form.change({ type: 'add-mixup', title, skill: question.skill });
    const made = done?.own.mixups.find((mixup) => mixup.id === done.made);
    if (!made) return;
    setWords(null);
    onPick(made.id);
  };
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {t('own.shows', { number })}
      </label>
      <select
        id={id}
        class={styles.box}
        value={words === null ? (value ?? '') : OTHER}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        <option value="">{t('own.shows-nothing')}</option>
        {own.mixups.map((mixup) => (
          <option key={mixup.id} value={mixup.id}>
            {mixup.title}
          </option>
        ))}
        <option value={OTHER}>{t('own.shows-other')}</option>
      </select>
      {words !== null && (
        <>
          <TypedField
            app={app}
            label={t('own.shows-words')}
            help={t('own.shows-example')}
            value={words}
            language={own.language}
            onInput={setWords}
          />
          <Ways>
            <Button icon="check" disabled={words.trim() === ''} onClick={() => void keep()}>
              {t('own.shows-keep')}
            </Button>
          </Ways>
        </>
      )}
    </div>
  );
}
