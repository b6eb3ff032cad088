// A child who wants to talk says so, and not what about: the teacher alone is told.
import { useState } from 'preact/hooks';
import type { LearnerId } from '../../domain/ids.ts';
import { Button } from '../kit/button.tsx';
import type { AppState } from '../state.ts';

export interface TalkWayProps {
  readonly app: AppState;
  readonly learner: LearnerId;
}

export function TalkWay({ app, learner }: TalkWayProps) {
  const { t } = app.context.value;
  const [told, setTold] = useState(false);
  if (told) return <p role="status">{t('talk.told')}</p>;
  const ask = async () => {
    if (!(await app.actions.askToTalk(learner)).ok) return;
    app.actions.sayAlong(t('talk.told'));
    setTold(true);
  };
  return (
    <Button icon="say" disabled={app.busy.value} onClick={() => void ask()}>
      {t('talk.want')}
    </Button>
  );
}
