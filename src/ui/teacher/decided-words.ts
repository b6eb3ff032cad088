// What was decided, in words: what it is, from when until when, and what to do where it cannot be followed.
import { toNumerals } from '../../domain/numerals.ts';
import type { DecidedRow } from '../../worker/assigning-api.ts';
import { toComingDay } from '../day-text.ts';
import type { ViewContext } from '../kit/view-context.ts';
import type { Speaking } from './skill-words.ts';

const STAGES = ['stage.grows', 'stage.tutor', 'stage.three', 'stage.plan'] as const;

export function toWordText(row: DecidedRow, context: ViewContext): string {
  const { t, numerals, language } = context;
  const { word } = row;
  const skill = toNumerals(row.skill, numerals);
  const packs = new Intl.ListFormat(language).format(row.packs.map((pack) => toNumerals(pack, numerals)));
  switch (word.type) {
    case 'skill':
      return t('decided.skill', { skill: skill || packs });
    case 'items':
      return t(word.ordered ? 'decided.together' : 'decided.items', {
        count: word.items.length,
        skill: skill || packs,
      });
    case 'said':
      return word.as === 'none'
        ? skill
        : t('decided.said', { skill: skill || packs, word: t(`said.${word.as}`) });
    case 'finding':
      return t('decided.finding', { pack: packs });
    case 'stage':
      return t('decided.stage', { stage: t(STAGES[word.stage] ?? STAGES[0]) });
    case 'turnMinutes':
      return t('decided.minutes', { count: word.minutes });
    case 'hints':
      return t('words.labelled', { label: t('hints.legend'), value: t(`hints.${word.hints}`) });
    case 'packs':
      return t('decided.packs', { packs });
    case 'minutesByNeed':
      return t('decided.by-need');
    case 'unasked': {
      const left = word.unasked ?? [];
      if (left.length === 0) return t('decided.all-asked');
      const names = left.map((question) => t(`self.ask-${question}`));
      return t('decided.unasked', {
        questions: new Intl.ListFormat(language, { type: 'unit' }).format(names),
      });
    }
    case 'textSize':
      return t('ways.largeText');
    case 'switchUse':
      return t('access.switch');
    case 'speechSpeed':
      return t('words.labelled', { label: t('hearing.speed'), value: t(`hearing.${word.speed}`) });
    case 'strongContrast':
      return t('access.contrast');
    case 'wideSpacing':
      return t('access.spacing');
    default:
      return t(`ways.${word.type}`);
  }
}

/** Empty where there are no dates; one that no calendar has is none, whoever wrote it. */
export function toTimesText({ context }: Speaking, { word, time }: DecidedRow): string {
  const { t } = context.value;
  const dates = 'dates' in word ? word.dates : null;
  if (dates === null) return '';
  if (time === 'over') return t('decided.over');
  const dayOf = (ms: number | null): string => (ms === null ? '' : toComingDay(ms, context.value));
  const { fromMs, untilMs } = dates;
  const from = time === 'now' ? '' : dayOf(fromMs);
  // Midnight is the next day's: the day that is meant ends there.
  const until = dayOf(untilMs === null ? null : untilMs - 1);
  return [from && t('decided.from', { day: from }), until && t('decided.until', { day: until })]
    .filter((text) => text !== '')
    .join(' · ');
}

/** What happened, what of the work, what to do; null where all is well. */
export function toTroubleText({ trouble }: DecidedRow, context: ViewContext): string | null {
  const { t, language } = context;
  switch (trouble?.type) {
    case undefined:
      return null;
    case 'pack-gone': {
      const packs = new Intl.ListFormat(language).format(trouble.packs);
      return t(trouble.all ? 'trouble.pack-gone' : 'trouble.some-packs-gone', { packs });
    }
    case 'skill-gone':
      return t('trouble.skill-gone');
    case 'items-gone':
      return trouble.all ? t('trouble.items-gone') : t('trouble.some-items-gone', { count: trouble.count });
    case 'set-pushed-out':
      return t('trouble.set-pushed-out', { learners: toNamesText(trouble.learners, context) });
  }
}

/** Names as long as they are few. */
const NAMES_MOST = 4;

export function toNamesText(learners: DecidedRow['learners'], { t, language }: ViewContext): string {
  if (learners.length > NAMES_MOST) return t('decided.count', { count: learners.length });
  return new Intl.ListFormat(language).format(learners.map(({ name }) => name || t('name.missing')));
}
