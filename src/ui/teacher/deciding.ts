// What a teacher decides of a skill, each with a way back to what was there before.

import type { AssignedUntil, LearnerSkillsView, Said, SkillRow } from '../../worker/teaching-api.ts';
import type { AppState } from '../state.ts';

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
  const offerBack = (text: string, back: () => unknown) =>
    actions.offerUndo(text, () => {
      actions.dismissUndoable();
      void back();
    });
  const restore = () =>
    row.assigned ? actions.assignSkill(id, row, row.assigned) : actions.liftAssignment(id, row);
  return {
    say: async (as) => {
      if (!(await actions.setOverride(id, row, as)).ok) return;
      offerBack(t(`told.${as}`, about), () => actions.setOverride(id, row, row.said?.as ?? 'none'));
    },
    assign: async (until) => {
      if ((await actions.assignSkill(id, row, until)).ok) offerBack(t('told.assigned', about), restore);
    },
    lift: async () => {
      if ((await actions.liftAssignment(id, row)).ok) offerBack(t('told.lifted', about), restore);
    },
  };
}
