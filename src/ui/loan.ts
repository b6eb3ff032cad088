// Whose this tablet is: where it is lent, the screens between the first one and the learner's own are passed over.
import type { LearnerId } from '../domain/ids.ts';
import type { DeviceView } from '../worker/views.ts';
import { toComingDay } from './day-text.ts';
import type { ViewContext } from './kit/view-context.ts';
import type { Place } from './router.ts';

export type Lent = NonNullable<DeviceView['lent']>;

/** The day is over: the tablet asks for the teacher. */
export function isBack({ untilMs }: Lent, nowMs: number): boolean {
  return untilMs !== null && nowMs >= untilMs;
}

/** Where a lent tablet goes from a place that is of everybody; null where it stays. */
export function placeWhenLent(
  lent: Lent,
  place: Place,
  admitted: LearnerId | null,
  nowMs: number,
): Place | null {
  const own = { class: lent.class, learner: lent.learner.id } as const;
  const isOwn = 'learner' in place && place.learner === own.learner;
  if (!['start', 'classes', 'faces', 'pin', 'home'].includes(place.name) || isOwn) return null;
  if (isBack(lent, nowMs)) return place.name === 'start' ? null : { name: 'start' };
  return { name: admitted === own.learner ? 'home' : 'pin', ...own };
}

/** Kindly, to the child: until when the tablet is here. */
export function loanWords({ untilMs }: Lent, context: ViewContext): string {
  // The last day of the loan, not the first one after it.
  return untilMs === null
    ? context.t('loan.yours')
    : context.t('loan.until', { day: toComingDay(untilMs - 1, context) });
}
