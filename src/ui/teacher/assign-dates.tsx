// From when until when, in days: now or on one of the next days, and until it is done or to the end of a day.
import type { Dates } from '../../worker/assigning-api.ts';
import { endOfDay, toComingDay } from '../day-text.ts';
import { Section } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import type { AppState } from '../state.ts';
import { Choices } from './choices.tsx';

/** Days from today; `until` counts from the first one, null for no end. */
export interface ChosenDays {
  readonly from: number;
  readonly until: number | null;
}

const FROM = [0, 1, 2, 3] as const;
/** The same day, a week, two weeks. */
const UNTIL = [0, 6, 13] as const;

export interface AssignDatesProps {
  readonly app: AppState;
  readonly days: ChosenDays;
  readonly onChange: (days: ChosenDays) => void;
}

export function AssignDates({ app, days, onChange }: AssignDatesProps) {
  const context = app.context.value;
  const { t } = context;
  const nowMs = app.platform.now();
  const dayText = (day: number) => toComingDay(endOfDay(nowMs, day) - 1, context);
  return (
    <Section title={t('give.when')}>
      <Choices legend={t('give.from')}>
        {FROM.map((from) => (
          <Button key={from} pressed={days.from === from} onClick={() => onChange({ ...days, from })}>
            {from === 0 ? t('give.now') : dayText(from)}
          </Button>
        ))}
      </Choices>
      <Choices legend={t('give.until')}>
        <Button pressed={days.until === null} onClick={() => onChange({ ...days, until: null })}>
          {t('give.no-end')}
        </Button>
        {UNTIL.map((until) => (
          <Button key={until} pressed={days.until === until} onClick={() => onChange({ ...days, until })}>
            {dayText(days.from + until)}
          </Button>
        ))}
      </Choices>
    </Section>
  );
}

export function toDates({ from, until }: ChosenDays, nowMs: number): Dates {
  return {
    fromMs: from === 0 ? null : endOfDay(nowMs, from - 1),
    untilMs: until === null ? null : endOfDay(nowMs, from + until),
  };
}
