import { toNumerals } from '../../domain/numerals.ts';
import { assertNever } from '../../domain/result.ts';
import type { NeedCard } from '../../worker/views.ts';
import { toDayText } from '../day-text.ts';
import type { ViewContext } from '../kit/view-context.ts';

/** Why a learner is listed: the rule in one sentence with its facts, and since when where that is known. */
export function toNeedText(card: NeedCard, nowMs: number, context: ViewContext): string {
  const need = sentenceOf(card, context);
  const { sinceMs } = card.need;
  if (sinceMs === 0) return need;
  return context.t('need.since', { need, day: toDayText(sinceMs, nowMs, context) });
}

function sentenceOf({ need, skillTitle }: NeedCard, { t, numerals }: ViewContext): string {
  const skill = toNumerals(skillTitle, numerals);
  switch (need.code) {
    case 'stuck':
      return t('need.stuck', { skill, tries: need.tries });
    case 'only-with-help':
      return t('need.only-with-help', { skill, items: need.items });
    case 'misconception':
      return t('need.misconception', { skill, shown: need.shown });
    case 'asked-help':
      return t('need.asked-help', { skill, times: need.times });
    case 'wants-to-talk':
      return t('need.wants-to-talk');
    case 'feeling-low':
      return t('need.feeling-low', need);
    case 'absent':
      return t('need.absent', need);
    case 'said-otherwise':
      return t(`need.said-${need.said}`, { skill, items: need.items });
    case 'guessing':
      return t('need.guessing', need);
    case 'help-only':
      return t('need.help-only', need);
    case 'fading':
      return t('need.fading', { ...need, skill });
    default:
      return assertNever(need);
  }
}

/** The rule in words with its numbers, so that a teacher can hold it against the answers. */
export function toRuleText({ need }: NeedCard, { t }: ViewContext): string {
  switch (need.code) {
    case 'stuck':
      return t('need-rule.stuck', need);
    case 'only-with-help':
      return t('need-rule.only-with-help', need);
    case 'misconception':
      return t('need-rule.misconception', need);
    case 'asked-help':
      return t('need-rule.asked-help', need);
    case 'wants-to-talk':
      return t('need-rule.wants-to-talk', need);
    case 'feeling-low':
      return t('need-rule.feeling-low', need);
    case 'absent':
      return t('need-rule.absent', need);
    case 'said-otherwise':
      return t('need-rule.said-otherwise', need);
    case 'guessing':
      return t('need-rule.guessing', need);
    case 'help-only':
      return t('need-rule.help-only', need);
    case 'fading':
      return t('need-rule.fading', need);
    default:
      return assertNever(need);
  }
}
