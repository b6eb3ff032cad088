// This tablet goes to one learner for some days. It opens there alone, asks for the teacher when the days are over, and
// can be taken back at any time.
import type { LearnerCard } from '../../worker/views.ts';
import { endOfDay, toComingDay } from '../day-text.ts';
import { Section } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import type { AppState } from '../state.ts';
import { Choices } from './choices.tsx';
import { LoanLine } from './loan-line.tsx';

/** Days from today: a night, a weekend, a week, a holiday. */
const DAYS = [1, 3, 7, 14, 28] as const;

export interface LendSectionProps {
  readonly app: AppState;
  readonly card: LearnerCard;
}

export function LendSection({ app, card }: LendSectionProps) {
  const context = app.context.value;
  const { t } = context;
  const lent = app.device.value?.lent;
  const name = card.name || t('name.missing');
  const nowMs = app.platform.now();
  const lend = async (untilMs: number | null) => {
    if (!(await app.actions.lendTablet(card.id, untilMs)).ok) return;
    app.actions.offerUndo(t('lend.done', { name }), () => {
      app.actions.dismissUndoable();
      void app.actions.lendTablet(lent?.learner.id ?? null, lent?.untilMs ?? null);
    });
  };
  return (
    <Section title={t('lend.title')}>
      {lent && <LoanLine app={app} lent={lent} />}
      {lent?.learner.id !== card.id && (
        <>
          <p>{t('lend.what', { name })}</p>
          <Choices legend={t('lend.until')}>
            {DAYS.map((days) => (
              <Button key={days} disabled={app.busy.value} onClick={() => void lend(endOfDay(nowMs, days))}>
                {toComingDay(endOfDay(nowMs, days) - 1, context)}
              </Button>
            ))}
            <Button disabled={app.busy.value} onClick={() => void lend(null)}>
              {t('lend.open')}
            </Button>
          </Choices>
        </>
      )}
    </Section>
  );
}
