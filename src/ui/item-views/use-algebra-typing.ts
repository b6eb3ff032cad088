// A row of algebra with a caret in it: keys of the keypad put in where the caret stands, a real keyboard types as usual.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

export interface AlgebraTyping {
  readonly box: RefObject<HTMLInputElement | null>;
  /** Puts in at the caret, in place of what is marked. */
  readonly put: (written: string) => void;
  readonly remove: () => void;
  /** Moves the caret by so many characters. */
  readonly move: (steps: 1 | -1) => void;
}

/** What goes at once: `√(` and `sin(` are one key each. */
const WHOLE = /(?:[√∛]|root|sin|cos|tan|log|ln|exp|sqrt|cbrt)\($/u;

export function useAlgebraTyping(
  text: string,
  locked: boolean,
  onText: (text: string) => void,
): AlgebraTyping {
  const box = useRef<HTMLInputElement>(null);
  /** Where the caret goes once the new text is there; null leaves it alone. */
  const goal = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (goal.current === null || box.current === null) return;
    box.current.setSelectionRange(goal.current, goal.current);
    goal.current = null;
  });
  useKeysAnywhere(box, locked);
  const marked = (): readonly [number, number] => {
    const { selectionStart, selectionEnd } = box.current ?? {};
    return [selectionStart ?? text.length, selectionEnd ?? text.length];
  };
  const replace = (from: number, to: number, written: string) => {
    goal.current = from + written.length;
    onText(`${text.slice(0, from)}${written}${text.slice(to)}`);
  };
  return {
    box,
    put: (written) => replace(...marked(), written),
    remove: () => {
      const [from, to] = marked();
      if (to > from) return replace(from, to, '');
      const length = WHOLE.exec(text.slice(0, from))?.[0].length ?? 1;
      if (from > 0) replace(Math.max(0, from - length), from, '');
    },
    move: (steps) => {
      const [from, to] = marked();
      const next = Math.min(text.length, Math.max(0, (steps < 0 ? from : to) + steps));
      box.current?.setSelectionRange(next, next);
    },
  };
}

/** Who has a keyboard just types: the first key that writes something goes to the box. */
function useKeysAnywhere(box: RefObject<HTMLInputElement | null>, locked: boolean): void {
  useEffect(() => {
    if (locked) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
      const isOnButton = event.target instanceof HTMLButtonElement && event.key === ' ';
      if (isOnButton || ([...event.key].length !== 1 && event.key !== 'Backspace')) return;
      box.current?.focus();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [locked]);
}
