import { toNumerals } from '../../domain/numerals.ts';
import type { ReasonView } from '../../worker/views.ts';
import type { ViewContext } from '../kit/view-context.ts';

/** Why this came now, in one sentence for a child. */
export function toReasonText({ reason, skillTitle }: ReasonView, { t, numerals }: ViewContext): string {
  return t(`why.${reason.code}`, { skill: toNumerals(skillTitle, numerals) });
}
