// The teacher's side locks itself: when nobody touched the tablet for a while, and when it slept or another app was in
// front of it. A teacher who only picks a file, prints or takes a picture is back before. What was typed stays behind
// the door. The worker's own wait (worker/teacher.ts) is behind this one, for a page that was never asked.
const UNTOUCHED_FOR_MS = 5 * 60_000;
const AWAY_FOR_MS = 2 * 60_000;
const LOOK_EVERY_MS = 15_000;

export interface DoorWatchOptions {
  readonly now: () => number;
  readonly lock: () => void;
  /** A run of codes is shown or read: hands are off the tablet because they hold the other one. */
  readonly isCarrying: () => boolean;
}

export function watchDoor({ now, lock, isCarrying }: DoorWatchOptions): void {
  let touchedMs = now();
  let hiddenMs: number | null = null;
  for (const sign of ['pointerdown', 'keydown', 'input', 'wheel'] as const) {
    const touch = () => {
      touchedMs = now();
    };
    window.addEventListener(sign, touch, { capture: true, passive: true });
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      hiddenMs = now();
      return;
    }
    if (hiddenMs !== null && isOver(now() - hiddenMs, AWAY_FOR_MS)) lock();
    hiddenMs = null;
  });
  setInterval(() => {
    if (isCarrying()) touchedMs = now();
    else if (isOver(now() - touchedMs, UNTOUCHED_FOR_MS)) lock();
  }, LOOK_EVERY_MS);
}

/** A clock that was set back meanwhile tells nothing, so the door is shut. */
const isOver = (elapsedMs: number, mostMs: number): boolean => elapsedMs < 0 || elapsedMs >= mostMs;
