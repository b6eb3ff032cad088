// A turn from the first question to who comes next. Which step it is comes from the worker; this file only says
// which screen draws it. One `switch`, so that a new step does not compile without a screen. Only what the first
// question needs is in the turn's own file; the rest is fetched once something stands on the screen.
import { useEffect } from 'preact/hooks';
import { assertNever } from '../../domain/result.ts';
import { LATER_VIEWS } from '../item-views/later-views.ts';
import { Button } from '../kit/button.tsx';
import { createLazyPart, usePart } from '../kit/lazy-part.ts';
import type { ScreenOfProps } from '../role-screens.ts';
import { Screen } from '../screen.tsx';
import type { AppState } from '../state.ts';
import { EmptyState } from './empty-state.tsx';
import { PackProgress } from './pack-progress.tsx';
import { PracticeScreen } from './practice-screen.tsx';
import type { RunningTurn } from './running-turn.ts';
import { TurnFrame } from './turn-frame.tsx';

const LATER_STEPS = createLazyPart(async () => (await import('./later.ts')).STEPS);

export async function loadRestOfTurn(): Promise<void> {
  await Promise.all([LATER_STEPS.load(), LATER_VIEWS.load()]);
}

export function TurnScreen({ app }: ScreenOfProps<'turn'>) {
  const turn = app.turn.value;
  const isHere = turn !== undefined;
  useEffect(() => {
    if (!isHere) return;
    loadRestOfTurn().catch(() => app.actions.tellProblem({ code: 'update/failed' }));
  }, [isHere]);
  if (turn?.type !== 'running') return <Waiting app={app} />;
  return <Running app={app} turn={turn} />;
}

function Running({ app, turn }: StepProps) {
  const later = usePart(LATER_STEPS);
  const asks = asksWhoIsHere(app, turn);
  // Whoever has not said yet who they are sees nobody's question.
  if (asks && !later) return <Waiting app={app} />;
  return (
    <>
      <Step app={app} turn={turn} />
      {asks && later && <later.WhoIsHereSheet app={app} turn={turn} />}
    </>
  );
}

/** A guest has no face to say yes to; at the end of a turn the next child's face is there, and needs no leave. */
function asksWhoIsHere(app: AppState, { learner, step }: RunningTurn): boolean {
  return app.whoIsHere.value && !learner.guest && step.type !== 'summary';
}

function Waiting({ app }: { readonly app: AppState }) {
  return (
    <Screen app={app} side="learner" title={app.context.value.t('wait.opening')} quietTitle>
      <div aria-busy="true" />
    </Screen>
  );
}

function Step({ app, turn }: StepProps) {
  const { step } = turn;
  const later = usePart(LATER_STEPS);
  switch (step.type) {
    case 'preparing':
      return <Preparing app={app} turn={turn} />;
    case 'no-pack':
      return <NoPack app={app} turn={turn} />;
    case 'nothing-to-ask':
      return later ? <later.NothingToAskScreen app={app} turn={turn} /> : <Waiting app={app} />;
    case 'lesson':
      if (!later) return <Waiting app={app} />;
      return <later.LessonScreen key={step.lesson.id} app={app} turn={turn} step={step} />;
    case 'offer': {
      if (!later) return <Waiting app={app} />;
      const offered = step.offers.map(({ skill }) => skill).join(' ');
      return <later.OfferScreen key={offered} app={app} turn={turn} step={step} />;
    }
    case 'plan':
      return later ? <later.PlanScreen app={app} turn={turn} step={step} /> : <Waiting app={app} />;
    case 'item':
      return (
        <PracticeScreen
          key={`${step.item.id} ${step.item.seed} ${step.attempt}`}
          app={app}
          turn={turn}
          step={step}
          CalmCard={later?.CalmCard ?? null}
          TwoRoles={later?.TwoRoles ?? null}
          selfParts={later ?? null}
        />
      );
    case 'example':
      if (!later) return <Waiting app={app} />;
      return <later.ExampleScreen app={app} turn={turn} step={step} />;
    case 'finished':
      return later ? <later.FinishedScreen app={app} turn={turn} step={step} /> : <Waiting app={app} />;
    case 'feedback':
      return later ? <later.FeedbackScreen app={app} turn={turn} step={step} /> : <Waiting app={app} />;
    case 'agree':
      return later ? <later.AgreeScreen app={app} turn={turn} step={step} /> : <Waiting app={app} />;
    case 'worked':
      if (!later) return <Waiting app={app} />;
      return <later.WorkedScreen app={app} turn={turn} step={step} />;
    case 'summary':
      return later ? <later.SummaryScreen app={app} turn={turn} step={step} /> : <Waiting app={app} />;
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
  const packs = app.device.value?.packs ?? [];
  const comes = packs.some((pack) => pack.state.type === 'installing');
  // Nothing is on its way once the last of them has failed.
  const stopped = !comes && packs.some((pack) => pack.state.type === 'failed');
  const title = stopped ? t('turn.no-pack-title') : t('turn.preparing');
  return (
    <TurnFrame app={app} turn={turn} title={title} about="preparing">
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
