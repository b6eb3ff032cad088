import type { Translate } from '../../i18n/messages.ts';
import type { LearnerCard, TurnStep, TurnView } from '../../worker/views.ts';

export type RunningTurn = Extract<TurnView, { readonly type: 'running' }>;
export type StepOf<T extends TurnStep['type']> = Extract<TurnStep, { readonly type: T }>;

/** Everybody whose turn it is: one, or two. */
export function allIn({ learner, pair }: RunningTurn): readonly LearnerCard[] {
  return pair ? [learner, pair.other] : [learner];
}

/** Their names in one, as the words around need it. */
export function namesIn(turn: RunningTurn, t: Translate, nameless: 'name.guest' | 'name.missing'): string {
  const [one = '', other] = allIn(turn).map(({ name }) => name || t(nameless));
  return other === undefined ? one : t('two.both', { one, other });
}

/** Whether a teacher has said of anybody in it that screens are read aloud. */
export const readsAlong = (turn: RunningTurn): boolean =>
  allIn(turn).some(({ support }) => support?.readAloud === true);
