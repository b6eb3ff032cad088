// One question: one thing to look at, one to do, one way back. Hints rise from below the question, over nothing.
import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CannotCard } from '../access/cannot-card.tsx';
import { parseDraft, toAnswer } from '../item-views/draft.ts';
import { ItemView } from '../item-views/item-view.tsx';
import { spokenItem, spokenText } from '../item-views/spoken.ts';
import { BigAction, Button } from '../kit/button.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import type { AppState } from '../state.ts';
import type { CalmCardProps } from './calm-card.tsx';
import { FirstTry } from './first-try.tsx';
import { FootSign } from './foot-sign.tsx';
import { HelpSheet } from './help-sheet.tsx';
import { Hints } from './hints.tsx';
import styles from './practice-screen.module.css';
import { toReasonText } from './reason-text.ts';
import { type RunningTurn, readsAlong, type StepOf } from './running-turn.ts';
import { TurnFrame } from './turn-frame.tsx';
import type { TwoRolesProps } from './two-roles.tsx';
import { usePause } from './use-pause.ts';
import { type SelfParts, useSelfAsks } from './use-self-asks.tsx';

export interface PracticeScreenProps {
  readonly app: AppState;
  readonly turn: RunningTurn;
  readonly step: StepOf<'item'>;
  /** Drawn once it is here: nobody needs it at the first question. */
  readonly CalmCard: FunctionComponent<CalmCardProps> | null;
  /** The same: two have met before. */
  readonly TwoRoles: FunctionComponent<TwoRolesProps> | null;
  /** The same: the first questions ask nothing of the kind. */
  readonly selfParts: SelfParts | null;
}

export function PracticeScreen({ app, turn, step, CalmCard, TwoRoles, selfParts }: PracticeScreenProps) {
  const { item } = step;
  const context = app.context.value;
  // A text is made better, where anything else is tried anew.
  const before = item.type === 'write-freely' ? step.firstAnswer : null;
  const [draft, setDraft] = useState(() => parseDraft(item, step.draft ?? before));
  const [asking, setAsking] = useState(false);
  const answer = toAnswer(item, draft);
  const { calm } = step;
  const waits = usePause(calm, calm === 'help' ? String(step.hintsShown) : '');
  const mayCheck = answer !== null && !app.busy.value && !(waits && calm === 'haste');
  const mayHelp = !(waits && calm === 'help');
  const hintsOpen = step.attempt > 1 ? item.hints.length : step.hintsFree;
  useEffect(markQuestion, []);
  const openHints = item.hints.slice(0, step.hintsShown).map((hint) => spokenText(hint, context));
  useSaidHint(app, turn, openHints);
  const asks = useSelfAsks({ app, step, parts: selfParts });
  const submit = () => {
    if (!answer || !mayCheck) return;
    asks.beforeCheck((sure) => void app.actions.answer(item.seed, answer, sure));
  };
  return (
    <TurnFrame
      app={app}
      turn={turn}
      title={context.t('practice.title')}
      quietTitle
      about={`${item.id} ${item.seed} ${step.attempt}`}
      spoken={[...saidFirst(turn, calm, context), spokenItem(item, context), ...openHints].join(' ')}
      foot={
        <>
          <FootSign
            icon="bulb"
            words={context.t('practice.hint')}
            disabled={step.hintsShown >= hintsOpen || !mayHelp}
            onClick={() => app.actions.showHint(item.seed)}
          />
          <BigAction action="check" icon="check" disabled={!mayCheck} onClick={submit}>
            {context.t('practice.check')}
          </BigAction>
          <FootSign
            icon="hand"
            words={context.t('practice.help')}
            disabled={!mayHelp}
            onClick={() => setAsking(true)}
          />
        </>
      }
    >
      {turn.pair && TwoRoles && <TwoRoles app={app} turn={turn} />}
      {calm && CalmCard ? (
        <CalmCard app={app} calm={calm} waits={waits} />
      ) : (
        <p class={styles.why} data-why>
          {toReasonText(step.why, context)}
        </p>
      )}
      {asks.card}
      <ItemView
        item={item}
        draft={draft}
        locked={app.busy.value}
        onDraft={(next) => {
          setDraft(next);
          app.actions.keepDraft(item.seed, next);
        }}
        onEnter={submit}
        context={context}
      />
      <CannotCard app={app} item={item} onAnother={() => app.actions.skipItem(item.seed)} />
      <FirstTry app={app} step={step} />
      <Hints hints={item.hints.slice(0, step.hintsShown)} item={item} context={context} />
      {step.why.reason.code === 'finding-start' && step.attempt === 1 && (
        <div class={styles.skip}>
          <Button
            kind="quiet"
            icon="forward"
            disabled={app.busy.value}
            onClick={() => app.actions.skipFinding(item.seed)}
          >
            {context.t('finding.skip')}
          </Button>
        </div>
      )}
      {asking && <HelpSheet app={app} step={step} onClose={() => setAsking(false)} onTry={asks.openWays} />}
      {asks.sheet}
    </TurnFrame>
  );
}

/** Who does what of two, and a calmer look: they stand above the question. */
function saidFirst(
  { learner, pair }: RunningTurn,
  calm: StepOf<'item'>['calm'],
  { t }: ViewContext,
): readonly string[] {
  const [one, other] = pair?.answers ? [pair.other, learner] : [learner, pair?.other];
  return [
    ...(other ? [t('two.roles', { one: one.name, other: other.name })] : []),
    ...(calm ? [t(`calm.${calm}`)] : []),
  ];
}

/** A hint that was just asked for is said to who listens. */
function useSaidHint(app: AppState, turn: RunningTurn, hints: readonly string[]): void {
  const before = useRef(hints.length);
  useEffect(() => {
    const isNew = hints.length > before.current;
    before.current = hints.length;
    const listens = readsAlong(turn) || app.listening.peek() === turn.learner.id;
    if (isNew && listens) app.actions.sayAlong(hints.at(-1) ?? '');
  }, [hints.length]);
}

/** For `npm run bench -- start`: effects run after the frame that shows the question. */
function markQuestion(): void {
  performance.clearMarks('banyan:question');
  performance.mark('banyan:question');
}
