import { useState } from 'preact/hooks';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { BigAction, Button } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import type { ScreenOfProps } from '../role-screens.ts';

/** A class is a name; the list of learners comes next. */
export function NewClassScreen({ app }: ScreenOfProps<'new-class'>) {
  const { t } = app.context.value;
  const [name, setName] = useState('');
  const ready = name.trim() !== '' && !app.busy.value;
  async function make(): Promise<void> {
    if (!ready) return;
    const added = await app.actions.addClass(name.trim());
    if (added.ok) app.actions.go({ name: 'add-learners', class: added.value }, 'replace');
  }
  return (
    <TeacherFrame
      app={app}
      title={t('teacher.new-class')}
      up={{ name: 'teacher' }}
      foot={
        <BigAction icon="forward" disabled={!ready} onClick={() => void make()}>
          {t('new-class.next')}
        </BigAction>
      }
    >
      <Field
        label={t('new-class.name')}
        help={t('new-class.example')}
        value={name}
        onInput={setName}
        onEnter={() => void make()}
      />
      <Button icon="open" onClick={() => app.actions.go({ name: 'class-lists' })}>
        {t('roster.title')}
      </Button>
    </TeacherFrame>
  );
}
