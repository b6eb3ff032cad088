import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * What was tapped is gone with the step before: the keyboard goes on from the begin of the next one, and so does the eye.
 * `step` names it; the first one is left where it is. The element takes `tabIndex={-1}`.
 */
export function useStepFocus(place: RefObject<HTMLElement | null>, step: string): void {
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'start' });
  }, [step]);
}
