import { toComingDay } from '../day-text.ts';
import { Button } from '../kit/button.tsx';
import { isBack, type Lent } from '../loan.ts';
import type { AppState } from '../state.ts';

export interface LoanLineProps {
  readonly app: AppState;
  readonly lent: Lent;
}

/** Whose this tablet is, and the way to make it everybody's again. */
export function LoanLine({ app, lent }: LoanLineProps) {
  const { t } = app.context.value;
  const takeBack = async () => {
    if (!(await app.actions.lendTablet(null, null)).ok) return;
    app.actions.offerUndo(t('lend.taken'), () => {
      app.actions.dismissUndoable();
      void app.actions.lendTablet(lent.learner.id, lent.untilMs);
    });
  };
  return (
    <>
      <p>{wordsOf(app, lent)}</p>
      <Button icon="tablet" disabled={app.busy.value} onClick={() => void takeBack()}>
        {t('lend.take-back')}
      </Button>
    </>
  );
}

function wordsOf(app: AppState, lent: Lent): string {
  const context = app.context.value;
  const { t } = context;
  const name = lent.learner.name || t('name.missing');
  if (lent.untilMs === null) return t('lend.is-open', { name });
  const day = toComingDay(lent.untilMs - 1, context);
  return t(isBack(lent, app.platform.now()) ? 'lend.is-over' : 'lend.is', { name, day });
}
