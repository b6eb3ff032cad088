// The tutor's reasons as sentences for a teacher: in the list from what was recorded, in the sheet with the numbers
// that choosing again brings to light.
import type { Reason } from '../../domain/event.ts';
import { toNumerals } from '../../domain/numerals.ts';
import { formatNumber } from '../../i18n/numerals.ts';
import type { DecisionCard, ExplanationView, Names } from '../../worker/telling-api.ts';
import type { ViewContext } from '../kit/view-context.ts';

type Exact = Extract<ExplanationView, { readonly exact: true }>;
type Rule = Exact['facts']['rule'];

/** 0.7 as 70 %, in the language's own way. */
export function toShare(p: number, { language, numerals }: ViewContext): string {
  return formatNumber(p, language, numerals, { style: 'percent', maximumFractionDigits: 0 });
}

/** Of a card without a reason nothing is said but what a tap will tell. */
export function toCardText({ reason, names }: DecisionCard, name: string, context: ViewContext): string {
  return reason === null ? context.t('because.tap') : toBecauseText(reason, names, name, context);
}

export function toBecauseText(reason: Reason, names: Names, name: string, context: ViewContext): string {
  const { t } = context;
  const named = { name, skill: titleOf(reason.skill, names, context) };
  switch (reason.code) {
    case 'in-zone':
      return t('because.in-zone', { ...named, share: toShare(reason.pCorrect, context) });
    case 'review':
      return reason.daysSince === 0
        ? t('because.review-undated', named)
        : t('because.review', { ...named, days: reason.daysSince });
    case 'easier-after-misses':
      return t('because.easier-after-misses', { ...named, misses: reason.misses });
    case 'step-back':
      return t('because.step-back', { ...named, from: titleOf(reason.from, names, context) });
    case 'mends-misconception':
    case 'checks-misconception':
    case 'probes-misconception':
      return t(`because.${reason.code}`, { ...named, mixup: titleOf(reason.misconception, names, context) });
    default:
      return t(`because.${reason.code}`, named);
  }
}

/** The same, with what only a replay knows. */
export function toExactText({ reason, facts, names }: Exact, name: string, context: ViewContext): string {
  const { rule } = facts;
  if (reason.code !== 'step-back' || rule.code !== 'step-back' || rule.misses < 2) {
    return toBecauseText(reason, names, name, context);
  }
  const skill = titleOf(reason.skill, names, context);
  const from = titleOf(reason.from, names, context);
  return context.t('because.step-back-misses', { name, skill, from, misses: rule.misses });
}

export function toRuleText(rule: Rule, names: Names, context: ViewContext): string {
  const { t } = context;
  switch (rule.code) {
    case 'new-skill':
      return rule.builtOn.length === 0
        ? t('rule.new-skill-first')
        : t('rule.new-skill', { skills: toTitles(rule.builtOn, names, context) });
    case 'finding-start':
      return t('rule.finding-start', { question: rule.question });
    case 'in-zone':
      return t('rule.in-zone', { low: toShare(rule.low, context), high: toShare(rule.high, context) });
    case 'review':
      return t('rule.review', { below: toShare(rule.below, context), due: rule.due });
    case 'step-back': {
      const share = toShare(rule.pFrom, context);
      return t('rule.step-back', { from: titleOf(rule.from, names, context), share });
    }
    case 'mends-misconception':
      return t('rule.mends-misconception', { share: toShare(rule.pHeld, context), shown: rule.shown });
    default:
      return t(`rule.${rule.code}`);
  }
}

export function titleOf(id: string, names: Names, { numerals }: ViewContext): string {
  return toNumerals(names[id] ?? id, numerals);
}

/** As the language joins them: a, b and c. */
export function toTitles(ids: readonly string[], names: Names, context: ViewContext): string {
  const titles = ids.map((id) => context.t('fact.title', { skill: titleOf(id, names, context) }));
  return new Intl.ListFormat(context.language, { type: 'conjunction' }).format(titles);
}
