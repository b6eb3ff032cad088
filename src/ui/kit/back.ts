import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';

/** Holds the Back gesture until released; the app's navigation is handed down, a part alone holds nothing. */
export const BackContext = createContext<(onBack: () => void) => () => void>(() => () => undefined);

/** While `active`, Back calls `onBack` instead of leaving. */
export function useBack(active: boolean, onBack: () => void): void {
  const hold = useContext(BackContext);
  const latest = useRef(onBack);
  latest.current = onBack;
  useEffect(() => (active ? hold(() => latest.current()) : undefined), [active, hold]);
}
