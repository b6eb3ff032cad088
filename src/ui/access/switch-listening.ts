// Hears the presses of one switch before anything else on the page does: a key, and where it is so chosen a tap anywhere.
// Our own clicks come from no hand, so they pass.
import { isUsualKey, watchPresses } from './switch-press.ts';

/** How long a finger is held to get touch back: for the grown-up who helps. */
export const HOLD_MS = 5_000;

export interface Listening {
  readonly key: string;
  /** The whole screen presses. */
  readonly touch: boolean;
  readonly onPress: () => void;
  /** From here on touch is as usual, until this is listened to anew. */
  readonly onTouchBack: () => void;
}

/** Returns what ends it. */
export function listenForPresses(
  page: Document,
  { key, touch, onPress, onTouchBack }: Listening,
): () => void {
  const watch = watchPresses(key);
  const ending = new AbortController();
  const options = { capture: true, signal: ending.signal };
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const presses = (event: KeyboardEvent) =>
    (isUsualKey(event.code) && !isTyped(event.target)) || (key !== '' && event.code === key);
  page.addEventListener(
    'keydown',
    (event) => {
      if (!presses(event)) return;
      swallow(event);
      if (watch.isPress({ code: event.code, repeat: event.repeat, atMs: event.timeStamp })) onPress();
    },
    options,
  );
  page.addEventListener('keyup', (event) => presses(event) && swallow(event), options);
  if (touch) {
    const onTap = (atMs: number) => {
      if (watch.isPress({ code: 'Space', repeat: false, atMs })) onPress();
    };
    hearTaps(page, options, { onTap, onTouchBack, swallow });
  }
  return () => ending.abort();
}

interface Taps {
  readonly onTap: (atMs: number) => void;
  readonly onTouchBack: () => void;
  readonly swallow: (event: Event) => void;
}

function hearTaps(page: Document, options: AddEventListenerOptions, { onTap, onTouchBack, swallow }: Taps) {
  let isBack = false;
  let holding: ReturnType<typeof setTimeout> | undefined;
  const letGo = () => clearTimeout(holding);
  const down = (event: Event) => {
    if (isBack) return;
    swallow(event);
    letGo();
    holding = setTimeout(() => {
      isBack = true;
      onTouchBack();
    }, HOLD_MS);
  };
  const up = (event: PointerEvent) => {
    letGo();
    if (isBack) return;
    swallow(event);
    onTap(event.timeStamp);
  };
  page.addEventListener('pointerdown', down, options);
  page.addEventListener('pointerup', up, options);
  page.addEventListener('pointercancel', letGo, options);
  page.addEventListener('click', (event) => event.isTrusted && !isBack && swallow(event), options);
}

/** Into a box that is written in, Space and Enter go as ever. */
function isTyped(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([inputmode="none"]):not([type="radio"]):not([type="checkbox"]), textarea')
  );
}
