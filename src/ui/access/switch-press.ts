// What counts as a press of the one switch. A hand that trembles presses twice: what comes at once after a press is the
// same one.
const USUAL = new Set(['Space', 'Enter', 'NumpadEnter']);
const SAME_PRESS_MS = 300;

export const isUsualKey = (code: string): boolean => USUAL.has(code);

export interface PressWatch {
  readonly isPress: (press: {
    readonly code: string;
    readonly repeat: boolean;
    readonly atMs: number;
  }) => boolean;
}

/** Remembers when it was pressed last. `key` presses beside Space and Enter; a tap is told with the code `Space`. */
export function watchPresses(key: string): PressWatch {
  let lastMs = Number.NEGATIVE_INFINITY;
  return {
    isPress: ({ code, repeat, atMs }) => {
      if (repeat || !(isUsualKey(code) || (key !== '' && code === key))) return false;
      const isNew = atMs - lastMs >= SAME_PRESS_MS;
      lastMs = atMs;
      return isNew;
    },
  };
}
