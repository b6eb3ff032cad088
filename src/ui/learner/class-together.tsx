// What the class grows together, where everybody of it comes by; nothing where no goal stands.
import { useEffect, useState } from 'preact/hooks';
import type { ClassId } from '../../domain/ids.ts';
import type { ClassGoalView } from '../../worker/growing-api.ts';
import { ClassGrove } from '../kit/class-grove.tsx';
import type { AppState } from '../state.ts';

export function ClassTogether({ app, inClass }: { readonly app: AppState; readonly inClass: ClassId }) {
  const [goal, setGoal] = useState<ClassGoalView | null>(null);
  const view = app.class.value;
  useEffect(() => {
    let isCurrent = true;
    void app.actions.readClassGoal(inClass).then((read) => {
      if (isCurrent && read.ok) setGoal(read.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [inClass, view]);
  return goal && <ClassGrove goal={goal} context={app.context.value} />;
}
