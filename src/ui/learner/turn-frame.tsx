// What every step of a turn has around it: whose turn it is, how far it has come, and a Back that asks before it leaves.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { hearTouched } from '../hearing/hear-touched.ts';
import { seenText, shownRoot } from '../hearing/seen-text.ts';
import { useBack } from '../kit/back.ts';
import { Drops } from '../kit/progress.tsx';
import { Screen } from '../screen.tsx';
import { secondAt } from '../second-language.ts';
import type { AppState } from '../state.ts';
import { PauseSheet } from './pause-sheet.tsx';
import { type RunningTurn, readsAlong } from './running-turn.ts';
import { SecondSign } from './second-sign.tsx';
import { TurnClock } from './turn-clock.tsx';
import styles from './turn-frame.module.css';
import { TwoWho } from './two-who.tsx';
import { Who } from './who.tsx';

export interface TurnFrameProps {
  readonly app: AppState;
  readonly turn: RunningTurn;
  readonly title: string;
  readonly quietTitle?: boolean;
  readonly spoken?: string;
  readonly about: string;
  readonly children: ComponentChildren;
  readonly foot?: ComponentChildren;
}

export function TurnFrame({ app, turn, ...screen }: TurnFrameProps) {
  const [paused, setPaused] = useState(false);
  const context = app.context.value;
  useBack(!paused, () => setPaused(true));
  const { spoken, about } = screen;
  // Not before whoever is here has said who they are.
  const reads = readsAlong(turn) && !app.whoIsHere.value;
  const touches = reads || app.listening.value === turn.learner.id;
  // What was read belongs to the step before.
  useLayoutEffect(() => app.actions.stopSpeaking(), [about]);
  useEffect(() => {
    // Who relies on it is told once where the tablet has no voice.
    if (reads) app.actions.speak(spoken ?? seenText(shownRoot()));
  }, [reads, about]);
  useEffect(() => (touches ? hearTouched(app.actions.sayAlong) : undefined), [touches]);
  const words = context.t('turn.progress', { done: turn.answered, of: turn.goal });
  return (
    <>
      <Screen
        app={app}
        side="learner"
        centred
        {...screen}
        step={turn.step.type}
        languageSign={
          secondAt(turn, app.device.value, app.languages.value) !== null && (
            <SecondSign app={app} turn={turn} />
          )
        }
        who={
          turn.pair ? (
            <TwoWho
              one={turn.learner}
              other={turn.pair.other}
              context={context}
              onNotYou={() => setPaused(true)}
              face={<TurnClock app={app} turn={turn} size={36} />}
            />
          ) : (
            <Who
              card={turn.learner}
              context={context}
              onNotYou={() => setPaused(true)}
              face={<TurnClock app={app} turn={turn} size={48} />}
            />
          )
        }
        middle={
          <div class={styles.drops}>
            <Drops done={turn.answered} of={turn.goal} words={words} />
          </div>
        }
      />
      {paused && <PauseSheet app={app} turn={turn} onClose={() => setPaused(false)} />}
    </>
  );
}
