// What a teacher decides of a skill, each with a way back to what was there before.

import type { SaidBefore } from '../../worker/assigning-api.ts';
import type { AssignedUntil, LearnerSkillsView, Said, SkillRow } from '../../worker/teaching-api.ts';
import type { AppState } from '../state.ts';

/** Told below, with a way back to what was said before; `then` when that is said again. */
export function offerBack(
  { actions }: AppState,
  text: string,
  before: SaidBefore,
  then: () => void = () => undefined,
): void {
  actions.offerUndo(text, () => {
    actions.dismissUndoable();
    void actions.sayAgain(before).then(then);
  });
}

export interface Deciding {
  say(as: Said): Promise<void>;
  assign(until: AssignedUntil): Promise<void>;
  lift(): Promise<void>;
}

export function createDeciding(
  app: AppState,
  learner: LearnerSkillsView['learner'],
  row: SkillRow,
): Deciding {
  const { actions } = app;
  const { t } = app.context.value;
  const { id } = learner;
  const about = { name: learner.name || t('name.missing'), skill: row.title };
  const offer = (text: string, back: () => unknown) =>
    actions.offerUndo(text, () => {
      actions.dismissUndoable();
      void back();
    });
  const restore = () =>
    row.assigned ? actions.assignSkill(id, row, row.assigned) : actions.liftAssignment(id, row);
  return {
    say: async (as) => {
      if (!(await actions.setOverride(id, row, as)).ok) return;
      offer(t(`told.${as}`, about), () => actions.setOverride(id, row, row.said?.as ?? 'none'));
    },
    assign: async (until) => {
      if ((await actions.assignSkill(id, row, until)).ok) offer(t('told.assigned', about), restore);
    },
    lift: async () => {
      if ((await actions.liftAssignment(id, row)).ok) offer(t('told.lifted', about), restore);
    },
  };
}
