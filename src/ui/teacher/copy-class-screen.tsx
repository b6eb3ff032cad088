// A class goes on as the next year's: who comes along keeps all that was done, the old one is put away, one tap undoes it.
import { useState } from 'preact/hooks';
import type { LearnerId } from '../../domain/ids.ts';
import type { ClassView } from '../../worker/views.ts';
import { Section } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { BigAction } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { PickLearners } from './pick-learners.tsx';

export function CopyClassScreen({ app, place }: ScreenOfProps<'copy-class'>) {
  const { t } = app.context.value;
  const view = app.class.value;
  if (!view) {
    return (
      <TeacherFrame app={app} title={t('year.title')} up={{ name: 'teacher' }}>
        {view === null ? <p>{t('class.gone')}</p> : <div aria-busy="true" />}
      </TeacherFrame>
    );
  }
  return <CopyClass key={place.class} app={app} view={view} />;
}

function CopyClass({ app, view }: { readonly app: AppState; readonly view: ClassView }) {
  const { t } = app.context.value;
  const [name, setName] = useState('');
  const [left, setLeft] = useState<ReadonlySet<LearnerId>>(new Set());
  // Who came while this was open comes along too: everybody does, but who was taken out.
  const picked = new Set(view.learners.map(({ id }) => id).filter((id) => !left.has(id)));
  const up = { name: 'class-set', class: view.id } as const;
  const make = async () => {
    const made = await app.actions.copyClass(view.id, name.trim(), [...picked]);
    if (!made.ok) return;
    const copy = made.value;
    app.actions.go({ name: 'class-set', class: copy }, 'replace');
    app.actions.offerUndo(t('year.done', { name: name.trim() }), () => {
      app.actions.dismissUndoable();
      void app.actions.undoCopy(view.id, copy).then((undone) => {
        if (undone.ok) app.actions.go(up, 'replace');
      });
    });
  };
  return (
    <TeacherFrame
      app={app}
      title={t('year.title')}
      up={up}
      foot={
        <BigAction icon="check" disabled={name.trim() === '' || app.busy.value} onClick={() => void make()}>
          {t('year.do', { count: picked.size })}
        </BigAction>
      }
    >
      <p>{t('year.what')}</p>
      <Field
        label={t('year.name')}
        help={t('new-class.example')}
        value={name}
        onInput={setName}
        onEnter={() => name.trim() !== '' && void make()}
      />
      {view.learners.length > 0 && (
        <Section title={t('year.who')}>
          <PickLearners
            app={app}
            learners={view.learners}
            picked={picked}
            onPick={(next) =>
              setLeft(new Set(view.learners.map(({ id }) => id).filter((id) => !next.has(id))))
            }
          />
        </Section>
      )}
    </TeacherFrame>
  );
}
