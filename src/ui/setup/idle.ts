// A tablet that was left alone may be in other hands: after a while the app asks whose they are. Also when the page
// was discarded meanwhile, so the time is kept outside of it.
const ALONE_FOR_MS = 180_000;
const LOOK_EVERY_MS = 15_000;
const KEY = 'banyan.touched';

export interface IdleOptions {
  readonly now: () => number;
  readonly onAlone: () => void;
  /** The page may be gone in a moment. */
  readonly onHidden: () => void;
}

/** Where the browser's storage is switched off nobody can know. */
export function wasLeftAlone(nowMs: number): boolean {
  try {
    return nowMs - Number(localStorage.getItem(KEY) ?? nowMs) > ALONE_FOR_MS;
  } catch {
    return false;
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
    localStorage.setItem(KEY, String(kept));
  };
  look();
  touch();
  for (const sign of ['pointerdown', 'keydown'] as const)
    window.addEventListener(sign, touch, { capture: true });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') onHidden();
    else look();
  });
  setInterval(look, LOOK_EVERY_MS);
}
