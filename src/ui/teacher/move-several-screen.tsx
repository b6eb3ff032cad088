// More than one learner to another class at once, undone by one tap.
import { useState } from 'preact/hooks';
import type { LearnerId } from '../../domain/ids.ts';
import type { ClassCard } from '../../worker/views.ts';
import { Ways } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { BigAction, Button } from '../kit/button.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import { PickLearners } from './pick-learners.tsx';

export function MoveSeveralScreen({ app, place }: ScreenOfProps<'move-several'>) {
  const { t } = app.context.value;
  const view = app.class.value;
  const [chosen, setChosen] = useState<ReadonlySet<LearnerId>>(new Set());
  const [choosing, setChoosing] = useState(false);
  const up = { name: 'class-set', class: place.class } as const;
  const others = (app.device.value?.classes ?? []).filter(({ id }) => id !== place.class);
  // Whoever was moved elsewhere meanwhile is not chosen any more.
  const picked = (view?.learners ?? []).map(({ id }) => id).filter((id) => chosen.has(id));
  const move = async (to: ClassCard) => {
    if (!(await app.actions.moveLearners(picked, to.id)).ok) return;
    app.actions.go(up, 'replace');
    app.actions.offerUndo(t('several.done', { count: picked.length, to: to.name }), () => {
      app.actions.dismissUndoable();
      void app.actions.moveLearners(picked, place.class);
    });
  };
  return (
    <TeacherFrame
      app={app}
      title={t('several.title')}
      up={up}
      foot={
        others.length > 0 && (
          <BigAction icon="forward" disabled={picked.length === 0} onClick={() => setChoosing(true)}>
            {t('several.do', { count: picked.length })}
          </BigAction>
        )
      }
    >
      {view === null && <p>{t('class.gone')}</p>}
      <p>{others.length > 0 ? t('several.what') : t('move.nowhere')}</p>
      {view && others.length === 0 && (
        <Button kind="main" icon="plus" onClick={() => app.actions.go({ name: 'new-class' })}>
          {t('teacher.new-class')}
        </Button>
      )}
      {view && others.length > 0 && (
        <PickLearners app={app} learners={view.learners} picked={new Set(picked)} onPick={setChosen} />
      )}
      {choosing && (
        <Sheet title={t('several.to')} onClose={() => setChoosing(false)}>
          <Ways>
            {others.map((to) => (
              <Button key={to.id} icon="forward" disabled={app.busy.value} onClick={() => void move(to)}>
                {to.name}
              </Button>
            ))}
          </Ways>
        </Sheet>
      )}
    </TeacherFrame>
  );
}
