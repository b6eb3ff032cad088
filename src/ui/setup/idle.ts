// A tablet that was left alone may be in other hands: after a while the app asks whose they are; sooner when it slept,
// was put away or is opened again. Also when the page was discarded meanwhile, so the times are kept outside of it.
const ALONE_FOR_MS = 180_000;
/** A look at another app or at the clock is shorter; a tablet that goes from hand to hand is not. */
const AWAY_FOR_MS = 30_000;
const LOOK_EVERY_MS = 15_000;
const KEY = 'banyan.touched';
/** Since when nobody sees the page; missing while it is seen. */
const HIDDEN = 'banyan.hidden';

export interface IdleOptions {
  readonly now: () => number;
  readonly onAlone: () => void;
  /** The page may be gone in a moment. */
  readonly onHidden: () => void;
}

/** Where the browser's storage is switched off nobody can know. */
export function wasLeftAlone(nowMs: number): boolean {
  try {
    return isOver(KEY, nowMs, ALONE_FOR_MS) || isOver(HIDDEN, nowMs, AWAY_FOR_MS);
  } catch {
    return false;
  }
}

function isOver(key: string, nowMs: number, mostMs: number): boolean {
  return nowMs - Number(localStorage.getItem(key) ?? nowMs) > mostMs;
}

function keepHidden(sinceMs: number | null): void {
  try {
    if (sinceMs === null) localStorage.removeItem(HIDDEN);
    else localStorage.setItem(HIDDEN, String(sinceMs));
  } catch {
    // Switched off: nobody can know then, as above.
  }
}

export function watchIdle({ now, onAlone, onHidden }: IdleOptions): void {
  const look = () => {
    if (wasLeftAlone(now())) onAlone();
  };
  let kept = 0;
  const touch = () => {
    // Not with every tap: storage is slow on the tablets this is made for.
    if (now() - kept < LOOK_EVERY_MS) return;
    kept = now();
    try {
      localStorage.setItem(KEY, String(kept));
    } catch {
      // Full or switched off.
    }
  };
  const seen = () => {
    look();
    keepHidden(null);
  };
  seen();
  touch();
  for (const sign of ['pointerdown', 'keydown'] as const)
    window.addEventListener(sign, touch, { capture: true });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      keepHidden(now());
      onHidden();
    } else seen();
  });
  setInterval(look, LOOK_EVERY_MS);
}
