// How it went week by week: a sentence, a small picture of the minutes with the skills that stand below it, and all of it
// in words on request.
import { useState } from 'preact/hooks';
import { toNumerals } from '../../domain/numerals.ts';
import type { LearnerPast } from '../../worker/learner-page-api.ts';
import { Section } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import type { AppState } from '../state.ts';
import styles from './learner-look.module.css';
import { toWeeksTexts, toWeekTexts } from './look-words.ts';

/** The picture's height says at least so many minutes, so that three are seen to be few. */
const MINUTES_HIGH = 30;

export interface WeeksSectionProps {
  readonly app: AppState;
  readonly weeks: LearnerPast['weeks'];
}

export function WeeksSection({ app, weeks }: WeeksSectionProps) {
  const context = app.context.value;
  const { t, numerals } = context;
  const [inWords, setInWords] = useState(false);
  const most = Math.max(MINUTES_HIGH, ...weeks.weeks.map(({ minutes }) => minutes));
  return (
    <Section title={t('look.weeks')}>
      {toWeeksTexts(weeks, context).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {weeks.practised > 0 && (
        <>
          <div class={styles.weeks} aria-hidden="true">
            {weeks.weeks.map(({ startMs, minutes, secured }) => (
              <div key={startMs} class={styles.week}>
                {minutes > 0 && <span>{toNumerals(String(minutes), numerals)}</span>}
                <span class={styles.stand}>
                  {minutes > 0 && (
                    <span
                      class={styles.minutes}
                      style={{ blockSize: `${Math.round((100 * minutes) / most)}%` }}
                    />
                  )}
                </span>
                <span data-secured>{toNumerals(String(secured), numerals)}</span>
              </div>
            ))}
          </div>
          <p class={styles.small}>{t('look.weeks-legend')}</p>
          <Button kind="quiet" pressed={inWords} onClick={() => setInWords(!inWords)}>
            {t('look.week-by-week')}
          </Button>
        </>
      )}
      {inWords && (
        <ul class={styles.words}>
          {toWeekTexts(weeks, context).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
