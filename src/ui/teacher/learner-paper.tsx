// One learner's page on paper: the same sentences as on the screen, black on white, with the weeks as a table of words.
import { toNumerals } from '../../domain/numerals.ts';
import { beingLearned, summarise } from '../../school/skill-summary.ts';
import type { LearnerNow, LearnerPast } from '../../worker/learner-page-api.ts';
import type { LearnerCard } from '../../worker/views.ts';
import type { AppState } from '../state.ts';
import styles from './learner-paper.module.css';
import {
  toCoreTexts,
  toLevelTexts,
  toMistakeTexts,
  toReadingText,
  toSaidTexts,
  toWeeksTexts,
  toWeekTexts,
} from './look-words.ts';
import { toNeedText } from './need-text.ts';
import { PrintSheet } from './print-sheet.tsx';
import { toLevelText } from './skill-words.ts';

/** As many as a page has room for. */
const LEARNED_MOST = 8;

export interface LearnerPaperProps {
  readonly app: AppState;
  readonly card: LearnerCard;
  readonly now: LearnerNow;
  readonly past: LearnerPast;
}

export function LearnerPaper({ app, card, now, past }: LearnerPaperProps) {
  const context = app.context.value;
  const { t, numerals } = context;
  const all = app.skills.value?.packs.flatMap(({ skills }) => skills) ?? [];
  const summary = summarise(all);
  const learned = beingLearned(all, LEARNED_MOST).map((row) =>
    t('words.labelled', { label: toNumerals(row.title, numerals), value: toLevelText(app, row) }),
  );
  const next = app.learner.value?.path.find((skill) => skill.now);
  const first = now.need
    ? [toNeedText(now.need, app.platform.now(), context)]
    : next
      ? [t('look.next', { skill: toNumerals(next.title, numerals) })]
      : [t('look.nothing')];
  const mixups = now.mistakes.map((one) =>
    t('words.labelled', {
      label: toNumerals(one.title, numerals),
      value: toMistakeTexts(one, context).join(' '),
    }),
  );
  return (
    <PrintSheet app={app} title={t('look.paper-title')} name={card.name || t('name.missing')}>
      <div class={styles.paper} data-learner-paper>
        <Part title={t('look.first')} texts={first} />
        <Part
          title={t('skills.line')}
          texts={[...toLevelTexts(summary, context), ...toCoreTexts(summary, context)]}
        />
        {learned.length > 0 && <Part title={t('look.learning')} texts={learned} />}
        <Part
          title={t('look.weeks')}
          texts={[
            ...toWeeksTexts(past.weeks, context),
            ...(past.weeks.practised > 0 ? toWeekTexts(past.weeks, context) : []),
          ]}
        />
        <Part title={t('look.mixups')} texts={mixups.length > 0 ? mixups : [t('look.mixups-none')]} />
        <Part
          title={t('look.self')}
          texts={[toReadingText(past.judgement, context), ...toSaidTexts(past.judgement, context)]}
        />
      </div>
    </PrintSheet>
  );
}

function Part({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  return (
    <section class={styles.part}>
      <h2 class={styles.heading}>{title}</h2>
      <ul class={styles.texts}>
        {texts.map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
