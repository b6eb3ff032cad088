// What teachers of the school wrote down of a learner, and a box for more.
import { useEffect, useState } from 'preact/hooks';
import type { NoteCard } from '../../worker/sync-api.ts';
import type { LearnerCard } from '../../worker/views.ts';
import { toDayText } from '../day-text.ts';
import { Section } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import type { AppState } from '../state.ts';
import styles from './notes-section.module.css';

export function NotesSection({ app, card }: { readonly app: AppState; readonly card: LearnerCard }) {
  const { t } = app.context.value;
  const [notes, setNotes] = useState<readonly NoteCard[]>([]);
  const [text, setText] = useState('');
  const read = async () => {
    const found = await app.actions.readNotes(card.id);
    if (found.ok) setNotes(found.value);
  };
  useEffect(() => void read(), [card.id]);
  const keep = async () => {
    if (!(await app.actions.addNote(card.id, text.trim())).ok) return;
    setText('');
    await read();
    app.actions.offerUndo(t('note.kept'), null);
  };
  return (
    <Section title={t('note.title')}>
      <ul class={styles.notes}>
        {notes.map((note) => (
          <li key={`${note.wallMs} ${note.text}`} class={styles.note}>
            <bdi class={styles.text}>{note.text}</bdi>
            <span class={styles.day}>{toDayText(note.wallMs, app.platform.now(), app.context.value)}</span>
          </li>
        ))}
      </ul>
      <Field kind="lines" label={t('note.label')} help={t('note.what')} value={text} onInput={setText} />
      <Button icon="check" disabled={text.trim() === '' || app.busy.value} onClick={() => void keep()}>
        {t('note.keep')}
      </Button>
    </Section>
  );
}
