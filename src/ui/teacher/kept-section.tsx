// What the school keeps of one learner: a choice for each of its own fields, or a box for free words.
import { useEffect, useState } from 'preact/hooks';
import type { AttributeField, LearnerWays } from '../../worker/classes-api.ts';
import type { LearnerCard } from '../../worker/views.ts';
import { Section } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import type { AppState } from '../state.ts';
import { Choices } from './choices.tsx';

export interface KeptSectionProps {
  readonly app: AppState;
  readonly card: LearnerCard;
  readonly ways: LearnerWays;
}

export function KeptSection({ app, card, ways }: KeptSectionProps) {
  const { t } = app.context.value;
  const { fields, values } = ways;
  const name = card.name || t('name.missing');
  const say = async ({ id, name: field }: AttributeField, value: string) => {
    const before = values[id] ?? '';
    if (!(await app.actions.setAttributes(card.id, { [id]: value })).ok) return;
    const told = value === '' ? t('kept.taken', { name, field }) : t('kept.told', { name, field, value });
    app.actions.offerUndo(told, () => {
      app.actions.dismissUndoable();
      void app.actions.setAttributes(card.id, { [id]: before });
    });
  };
  return (
    <Section title={t('kept.title')}>
      {fields.length === 0 && <p>{t('fields.none')}</p>}
      {fields.map((field) =>
        field.choices.length > 0 ? (
          <FieldChoices
            key={field.id}
            app={app}
            field={field}
            value={values[field.id] ?? ''}
            onSay={(value) => void say(field, value)}
          />
        ) : (
          <Words
            key={field.id}
            app={app}
            field={field}
            value={values[field.id] ?? ''}
            onSay={(value) => void say(field, value)}
          />
        ),
      )}
      <Button kind="quiet" icon="edit" onClick={() => app.actions.go({ name: 'fields' })}>
        {t('fields.title')}
      </Button>
    </Section>
  );
}

interface OneProps {
  readonly app: AppState;
  readonly field: AttributeField;
  readonly value: string;
  readonly onSay: (value: string) => void;
}

/** What was said stays to be seen when it is no choice any more. A tap on it takes it back. */
function FieldChoices({ app, field, value, onSay }: OneProps) {
  const all = value === '' || field.choices.includes(value) ? field.choices : [...field.choices, value];
  return (
    <Choices legend={<bdi>{field.name}</bdi>}>
      {all.map((choice) => (
        <Button
          key={choice}
          pressed={choice === value}
          disabled={app.busy.value}
          onClick={() => onSay(choice === value ? '' : choice)}
        >
          <bdi>{choice}</bdi>
        </Button>
      ))}
    </Choices>
  );
}

function Words({ app, field, value, onSay }: OneProps) {
  const { t } = app.context.value;
  const [text, setText] = useState(value);
  // Said on another tablet, or undone: the box shows what stands.
  useEffect(() => setText(value), [value]);
  return (
    <>
      <Field label={field.name} value={text} onInput={setText} />
      <Button
        icon="check"
        label={t('words.labelled', { label: t('kept.write'), value: field.name })}
        disabled={text.trim() === value || app.busy.value}
        onClick={() => onSay(text.trim())}
      >
        {t('kept.write')}
      </Button>
    </>
  );
}
