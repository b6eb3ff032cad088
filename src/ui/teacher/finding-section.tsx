// The first questions, which find out where a learner begins: asked again, or left out.
import type { LearnerCard } from '../../worker/views.ts';
import { Section, Ways } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import type { AppState } from '../state.ts';

export function FindingSection({ app, card }: { readonly app: AppState; readonly card: LearnerCard }) {
  const { t } = app.context.value;
  const finding = app.skills.value?.finding;
  const name = card.name || t('name.missing');
  const set = async (skip: boolean) => {
    if (!(await app.actions.setFinding(card.id, skip)).ok) return;
    app.actions.offerUndo(t(skip ? 'finding.told-out' : 'finding.told-again', { name }), () => {
      app.actions.dismissUndoable();
      void app.actions.setFinding(card.id, !skip);
    });
  };
  return (
    <Section title={t('finding.title')}>
      <p>
        {t('finding.what')} {finding === 'skipped' && t('finding.skipped')}
      </p>
      <Ways>
        {finding === 'going' ? (
          <Button icon="forward" disabled={app.busy.value} onClick={() => void set(true)}>
            {t('finding.leave-out')}
          </Button>
        ) : (
          <Button
            icon="undo"
            disabled={app.busy.value || finding === undefined}
            onClick={() => void set(false)}
          >
            {t('finding.again')}
          </Button>
        )}
      </Ways>
    </Section>
  );
}
