import type { Translate } from '../../i18n/messages.ts';
import type { ReasonView } from '../../worker/views.ts';

/** Why this came now, in one sentence for a child. */
export function toReasonText({ reason, skillTitle }: ReasonView, t: Translate): string {
  return t(`why.${reason.code}`, { skill: skillTitle });
}
