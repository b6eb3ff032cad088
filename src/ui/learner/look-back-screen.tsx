// A calm mirror before what grew: what became of the goal, how sure and how right, what was tried; and one question back.

import { useState } from 'preact/hooks';
import { toSaidText } from '../../i18n/joined.ts';
import type { LookBack } from '../../worker/self-views.ts';
import { BigAction } from '../kit/button.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import type { AppState } from '../state.ts';
import { GoalOutcome } from './goal-picture.tsx';
import { toGoalText } from './goal-words.ts';
import styles from './look-back-screen.module.css';
import type { RunningTurn } from './running-turn.ts';
import { AnswerPicture, SurePicture, ThreePictures, WayPicture } from './self-pictures.tsx';
import { TurnFrame } from './turn-frame.tsx';

export interface LookBackScreenProps {
  readonly app: AppState;
  readonly turn: RunningTurn;
  readonly back: LookBack;
  readonly onDone: () => void;
}

/** Whether there is more to look back on than a goal, which has its line at the turn's end. */
export function looksBack(back: LookBack): boolean {
  return back.asks !== null || back.way !== null || claims(back.sure) > 0;
}

export function LookBackScreen({ app, turn, back, onDone }: LookBackScreenProps) {
  const context = app.context.value;
  const { t } = context;
  const [said, setSaid] = useState<number | null>(null);
  const { goal, sure, way, asks } = back;
  const reading = sure?.reading && claims(sure) > 0 ? t(`back.reads-${sure.reading}`) : '';
  const tried = way
    ? t(way.helped ? 'back.way-helped' : 'back.way-not-yet', { way: t(`try.${way.strategy}`) })
    : '';
  const question = asks ? t(`back.${asks}`) : '';
  const answers = asks ? VALUES.map((value) => t(`back.${asks}-${value}`)) : [];
  const goalWords = goal
    ? toSaidText(
        [toGoalText(goal, context), t(goal.reached ? 'goal.reached' : 'goal.stays')],
        app.context.value.language,
      )
    : '';
  return (
    <TurnFrame
      app={app}
      turn={turn}
      title={t('back.title')}
      about="look-back"
      spoken={toSaidText(
        [t('back.title'), goalWords, reading, tried, question, ...answers],
        app.context.value.language,
      )}
      foot={
        <BigAction action="go-on" icon="forward" disabled={app.busy.value} onClick={onDone}>
          {t('feedback.go-on')}
        </BigAction>
      }
    >
      {goal && <GoalOutcome goal={goal} context={context} />}
      {sure && claims(sure) > 0 && <SureMirror sure={sure} reading={reading} context={context} />}
      {way && (
        <p class={styles.way}>
          <WayPicture way={way.strategy} size={36} />
          <span>{tried}</span>
        </p>
      )}
      {asks && (
        <ThreePictures
          legend={question}
          choices={VALUES.map((value, at) => ({
            value,
            words: answers[at] ?? '',
            picture: <AnswerPicture question={asks} value={value} />,
          }))}
          chosen={said}
          onChoose={(value) => {
            setSaid(value);
            app.actions.reflect(asks, value);
          }}
        />
      )}
    </TurnFrame>
  );
}

const VALUES = [1, 2, 3] as const;

const ROWS = [
  { said: 3, key: 'back.sure-right', of: 'sureRight', right: true },
  { said: 3, key: 'back.sure-notYet', of: 'sureNotYet', right: false },
  { said: 1, key: 'back.unsure-right', of: 'unsureRight', right: true },
  { said: 1, key: 'back.unsure-notYet', of: 'unsureNotYet', right: false },
] as const;

/** What was claimed in this turn: the word in between claims nothing. */
function claims(sure: LookBack['sure']): number {
  return sure === null ? 0 : ROWS.reduce((sum, { of }) => sum + sure[of], 0);
}

interface SureMirrorProps {
  readonly sure: NonNullable<LookBack['sure']>;
  readonly reading: string;
  readonly context: ViewContext;
}

function SureMirror({ sure, reading, context }: SureMirrorProps) {
  const { t } = context;
  return (
    <div class={styles.mirror}>
      <ul class={styles.rows}>
        {ROWS.filter(({ of }) => sure[of] > 0).map(({ said, key, of, right }) => (
          <li key={key} class={styles.row}>
            <SurePicture value={said} size={40} />
            <span class={styles.label}>{t(key)}</span>
            <span class={styles.marks} aria-hidden="true">
              {Array.from({ length: sure[of] }, (_, at) => (
                <Mark key={at} right={right} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      {reading && <p class={styles.reading}>{reading}</p>}
    </div>
  );
}

/** A leaf for right, an open bud for not yet. */
function Mark({ right }: { readonly right: boolean }) {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      {right ? (
        <path class={styles.leaf} d="M4 20C4 10 10 4 20 4c0 10-6 16-16 16Z" />
      ) : (
        <circle class={styles.bud} cx="12" cy="12" r="8" />
      )}
    </svg>
  );
}
