// The school says itself what it keeps of each learner beside the name. Taken away, a field comes back with all that was
// said, so each step has a way back.
import { useState } from 'preact/hooks';
import type { AttributeField } from '../../worker/classes-api.ts';
import { Section, Ways } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Button } from '../kit/button.tsx';
import { Line } from '../kit/card.tsx';
import { Field } from '../kit/field.tsx';
import { Icon } from '../kit/icon.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { useTold } from './use-told.ts';

/** As many as the worker takes. */
const MOST = 12;

export function FieldsScreen({ app }: ScreenOfProps<'fields'>) {
  const { t, language } = app.context.value;
  const [open, setOpen] = useState<string | null>(null);
  // The tablet's view comes anew with every change, also with one from elsewhere.
  const fields = useTold(app.actions.readFields, [app.device.value]);
  const chosen = fields?.find(({ id }) => id === open);
  const listed = (choices: readonly string[]) =>
    choices.length === 0 ? t('fields.free') : new Intl.ListFormat(language, { type: 'unit' }).format(choices);
  return (
    <TeacherFrame app={app} title={t('fields.title')} up={{ name: 'teacher' }}>
      <p>{t('fields.what')}</p>
      {fields?.length === 0 && <p>{t('fields.none')}</p>}
      {fields?.map((field) => (
        <Line
          key={field.id}
          picture={<Icon name="edit" size={32} />}
          title={field.name}
          detail={listed(field.choices)}
          onClick={() => setOpen(field.id)}
        />
      ))}
      {fields && chosen && (
        <Section title={t('fields.change')}>
          <FieldForm key={chosen.id} app={app} field={chosen} onDone={() => setOpen(null)} />
        </Section>
      )}
      {fields && !chosen && fields.length < MOST && (
        <Section title={t('fields.add')}>
          <FieldForm key={fields.length} app={app} field={null} onDone={() => undefined} />
        </Section>
      )}
      {fields && fields.length >= MOST && <p>{t('fields.full')}</p>}
    </TeacherFrame>
  );
}

interface FieldFormProps {
  readonly app: AppState;
  /** Null for a new one. */
  readonly field: AttributeField | null;
  readonly onDone: () => void;
}

function FieldForm({ app, field, onDone }: FieldFormProps) {
  const { t } = app.context.value;
  const { actions } = app;
  const [name, setName] = useState(field?.name ?? '');
  const [choices, setChoices] = useState(field?.choices.join('\n') ?? '');
  const offerBack = (text: string, back: () => unknown) =>
    actions.offerUndo(text, () => {
      actions.dismissUndoable();
      void back();
    });
  const keep = async () => {
    const lines = choices
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const kept = field
      ? await actions.setFields([{ id: field.id, name, choices: lines }])
      : await actions.addField(name, lines);
    if (!kept.ok) return;
    const id = field?.id ?? kept.value;
    onDone();
    offerBack(t('fields.kept', { field: name.trim() }), () =>
      actions.setFields([field ?? { id: String(id), gone: true }]),
    );
  };
  const remove = async (gone: AttributeField) => {
    if (!(await actions.setFields([{ id: gone.id, gone: true }])).ok) return;
    onDone();
    offerBack(t('fields.removed', { field: gone.name }), () => actions.setFields([gone]));
  };
  return (
    <>
      <Field label={t('fields.name')} help={t('fields.name-help')} value={name} onInput={setName} />
      <Field
        kind="lines"
        label={t('fields.choices')}
        help={t('fields.choices-help')}
        value={choices}
        onInput={setChoices}
      />
      <Ways>
        <Button
          kind={field ? 'main' : 'plain'}
          icon="check"
          disabled={name.trim() === '' || app.busy.value}
          onClick={() => void keep()}
        >
          {t('fields.keep')}
        </Button>
        {field && (
          <Button icon="close" disabled={app.busy.value} onClick={() => void remove(field)}>
            {t('fields.remove')}
          </Button>
        )}
        {field && (
          <Button kind="quiet" onClick={onDone}>
            {t('bar.back')}
          </Button>
        )}
      </Ways>
    </>
  );
}
