// What one learner's page says in words, made once for the screen and for paper.
import type { SkillSummary } from '../../school/skill-summary.ts';
import type { LearnerPast, MistakeCard } from '../../worker/learner-page-api.ts';
import type { ViewContext } from '../kit/view-context.ts';

type Weeks = LearnerPast['weeks'];
type Judgement = LearnerPast['judgement'];

/** One a level: the word, how many skills, and of how many of them that is sure. */
export function toLevelTexts({ levels }: SkillSummary, { t }: ViewContext): readonly string[] {
  return levels.map(({ level, count, sure }) => {
    const says = t('look.level', { level: t(`level.${level}`), count });
    // Of what nobody tried there is nothing to be sure of.
    if (level === 'not-yet' || count === 0) return says;
    return `${says} · ${sureText(sure, count, t)}`;
  });
}

function sureText(sure: number, count: number, t: ViewContext['t']): string {
  if (sure === count) return t('look.level-all-sure');
  return sure === 0 ? t('look.level-none-sure') : t('look.level-sure', { sure });
}

export function toCoreTexts({ core, thirsty }: SkillSummary, { t }: ViewContext): readonly string[] {
  return [
    ...(core.of > 0 ? [t('look.core', core)] : []),
    ...(thirsty > 0 ? [t('look.thirsty', { count: thirsty })] : []),
  ];
}

export function toWeeksTexts({ weeks, practised, minutes, gained }: Weeks, { t }: ViewContext) {
  const of = weeks.length;
  if (practised === 0) return [t('look.weeks-none', { of })];
  return [
    t('look.weeks-sum', { weeks: practised, of, minutes }),
    gained > 0 ? t('look.weeks-gained', { count: gained }) : t('look.weeks-no-gain'),
  ];
}

/** One a week, the newest first. */
export function toWeekTexts({ weeks }: Weeks, { t, language, numerals }: ViewContext): readonly string[] {
  // Weeks are those of UTC: so is the day on which one began.
  const day = new Intl.DateTimeFormat(`${language}-u-nu-${numerals}`, {
    ...{ day: 'numeric', month: 'long' },
    timeZone: 'UTC',
  });
  return weeks
    .map(({ startMs, minutes, secured }) => t('look.week', { day: day.format(startMs), minutes, secured }))
    .reverse();
}

/** What was said, each beside how it went; nothing of words that were never said. */
export function toSaidTexts(
  { sure, felt }: Pick<Judgement, 'sure' | 'felt'>,
  { t }: ViewContext,
): readonly string[] {
  return [
    ...sure.flatMap(({ said, right, of }) => (of > 0 ? [t(`look.said-${said}`, { right, of })] : [])),
    ...felt.flatMap(({ said, right, of, turns }) =>
      turns > 0 ? [t(`look.felt-${said}`, { turns, right, of })] : [],
    ),
  ];
}

/** Only of that which the reading rests on. */
export function toJudgedText({ sure, felt, by }: Judgement, context: ViewContext): string {
  const told = { sure: by === 'sure' ? sure : [], felt: by === 'felt' ? felt : [] };
  return toSaidTexts(told, context).join(' ');
}

export function toReadingText(judgement: Judgement, context: ViewContext): string {
  const hasSaid = toSaidTexts(judgement, context).length > 0;
  return context.t(hasSaid ? `look.reads-${judgement.reading}` : 'look.reads-none');
}

/** How a mistaken rule stands, and what it rests on. */
export function toMistakeTexts({ state, shown, lessons }: MistakeCard, { t }: ViewContext) {
  return [t(`look.mixup-${state}`), t('look.mixup-seen', { shown, lessons })];
}
