// How much of a turn is left, as a ring around the child's face that empties: no numbers, no hurry, nothing that blinks.
import { useEffect, useState } from 'preact/hooks';
import type { AppState } from '../state.ts';
import { Face } from './face.tsx';
import type { RunningTurn } from './running-turn.ts';
import styles from './turn-clock.module.css';

/** The ring is some hundred pixels long and a turn some hundred seconds: a step of it is a pixel or two. */
const LOOK_EVERY_MS = 10_000;
const MINUTE_MS = 60_000;

export interface TurnClockProps {
  readonly app: AppState;
  readonly turn: RunningTurn;
  readonly size: number;
}

export function TurnClock({ app, turn, size }: TurnClockProps) {
  const { t } = app.context.value;
  const left = useTimeLeft(app.platform.now, turn);
  return (
    <span class={styles.clock} style={{ inlineSize: `${size}px` }}>
      <Face card={turn.learner} size={size} />
      <svg class={styles.ring} viewBox="0 0 100 100" role="img" aria-label={t(wordsOf(left))}>
        <circle class={styles.gone} cx="50" cy="50" r="46" />
        {left > 0 && (
          <circle
            class={styles.left}
            cx="50"
            cy="50"
            r="46"
            pathLength={100}
            stroke-dasharray={`${Math.round(100 * left)} 100`}
          />
        )}
      </svg>
    </span>
  );
}

/** From 1 to 0; a clock that was set back shows a whole turn, one that ran ahead none. */
function useTimeLeft(now: () => number, { startedAtMs, minutes, timeUp }: RunningTurn): number {
  const [nowMs, setNowMs] = useState(now);
  useEffect(() => {
    setNowMs(now());
    const timer = setInterval(() => setNowMs(now()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [startedAtMs]);
  if (timeUp || minutes <= 0) return 0;
  return Math.min(1, Math.max(0, 1 - (nowMs - startedAtMs) / (minutes * MINUTE_MS)));
}

function wordsOf(left: number) {
  if (left <= 0) return 'time.over';
  if (left < 0.2) return 'time.little';
  return left < 0.7 ? 'time.half' : 'time.much';
}
