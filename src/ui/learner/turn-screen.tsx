// A turn from the first question to who comes next. Which step it is comes from the worker; this file only says
// which screen draws it. One `switch`, so that a new step does not compile without a screen.
import { assertNever } from '../../domain/result.ts';
import { Button } from '../kit/button.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import { Screen } from '../screen.tsx';
import type { AppState } from '../state.ts';
import { EmptyState } from './empty-state.tsx';
import { FeedbackScreen } from './feedback-screen.tsx';
import { LessonScreen } from './lesson-screen.tsx';
import { PackProgress } from './pack-progress.tsx';
import { PracticeScreen } from './practice-screen.tsx';
import type { RunningTurn } from './running-turn.ts';
import { SummaryScreen } from './summary-screen.tsx';
import { TurnFrame } from './turn-frame.tsx';
import { WhoIsHereSheet } from './who-is-here-sheet.tsx';

export function TurnScreen({ app }: ScreenOfProps<'turn'>) {
  const turn = app.turn.value;
  if (turn?.type !== 'running') {
    return (
      <Screen app={app} side="learner" title={app.context.value.t('wait.opening')} quietTitle>
        <div aria-busy="true" />
      </Screen>
    );
  }
  return (
    <>
      <Step app={app} turn={turn} />
      {app.whoIsHere.value && <WhoIsHereSheet app={app} turn={turn} />}
    </>
  );
}

function Step({ app, turn }: { readonly app: AppState; readonly turn: RunningTurn }) {
  const { step } = turn;
  switch (step.type) {
    case 'preparing':
      return <Preparing app={app} turn={turn} />;
    case 'no-pack':
      return <NoPack app={app} turn={turn} />;
    case 'lesson':
      return <LessonScreen key={step.lesson.id} app={app} turn={turn} step={step} />;
    case 'item':
      return (
        <PracticeScreen
          key={`${step.item.id} ${step.item.seed} ${step.attempt}`}
          app={app}
          turn={turn}
          step={step}
        />
      );
    case 'feedback':
      return <FeedbackScreen app={app} turn={turn} step={step} />;
    case 'summary':
      return <SummaryScreen app={app} turn={turn} step={step} />;
    default:
      return assertNever(step);
  }
}

interface StepProps {
  readonly app: AppState;
  readonly turn: RunningTurn;
}

function Preparing({ app, turn }: StepProps) {
  const { t } = app.context.value;
  return (
    <TurnFrame app={app} turn={turn} title={t('turn.preparing')} about="preparing">
      <PackProgress app={app} />
    </TurnFrame>
  );
}

/** A guest can fetch what the site offers; what is on a card or a cable is the teacher's to bring. */
function NoPack({ app, turn }: StepProps) {
  const { t } = app.context.value;
  const packs = app.device.value?.packs ?? [];
  const offered = packs.find((pack) => pack.state.type === 'offered');
  if (packs.some((pack) => pack.state.type === 'installing' || pack.state.type === 'failed')) {
    return <Preparing app={app} turn={turn} />;
  }
  return (
    <TurnFrame app={app} turn={turn} title={t('turn.no-pack-title')} about="no-pack">
      <EmptyState words={t('turn.no-pack')}>
        {offered && (
          <Button kind="main" icon="save" onClick={() => app.actions.installOfferedPack(offered.id)}>
            {t('turn.get', { pack: offered.title })}
          </Button>
        )}
        <Button icon="teacher" onClick={() => app.actions.go({ name: 'packs' })}>
          {t('start.teacher')}
        </Button>
      </EmptyState>
    </TurnFrame>
  );
}
