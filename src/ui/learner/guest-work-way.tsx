// Somebody practised on this tablet today without a name: whoever has shown who they are may say that it was they. It
// cannot be undone, so it is asked once more, with the own face.
import { useEffect, useState } from 'preact/hooks';
import type { GuestWork } from '../../worker/turns-api.ts';
import type { LearnerCard } from '../../worker/views.ts';
import { Button } from '../kit/button.tsx';
import type { AppState } from '../state.ts';
import { ClaimSheet } from './claim-sheet.tsx';

export interface GuestWorkWayProps {
  readonly app: AppState;
  readonly learner: LearnerCard;
}

export function GuestWorkWay({ app, learner }: GuestWorkWayProps) {
  const [work, setWork] = useState<GuestWork | null>(null);
  const [asking, setAsking] = useState(false);
  const { t } = app.context.value;
  useEffect(() => {
    void app.actions.readGuestWork().then((read) => setWork((read.ok && read.value[0]) || null));
  }, [learner.id]);
  if (work === null) return null;
  const name = learner.name || t('name.missing');
  const claim = async () => {
    if (!(await app.actions.claimGuestWork(work.guest, learner.id)).ok) return;
    setWork(null);
    setAsking(false);
    app.actions.offerUndo(t('guest-work.done', { name }), null);
  };
  return (
    <>
      <Button icon="hand" onClick={() => setAsking(true)}>
        {t('guest-work.ask', { count: work.answers })}
      </Button>
      {asking && (
        <ClaimSheet app={app} learner={learner} onYes={() => void claim()} onNo={() => setWork(null)} />
      )}
    </>
  );
}
