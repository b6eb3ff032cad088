// Half an answer is kept while it is typed, so that a discarded tab comes back to it. Not with every stroke: the
// worker writes it to storage.
import type { Draft } from '../worker/views.ts';

const PAUSE_MS = 300;

export function createDraftKeeper(save: (seed: number, draft: Draft) => void) {
  let waiting: { readonly seed: number; readonly draft: Draft } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    clearTimeout(timer);
    if (waiting) save(waiting.seed, waiting.draft);
    waiting = null;
  }
  return {
    keep(seed: number, draft: Draft): void {
      waiting = { seed, draft };
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE_MS);
    },
    /** Saves what waits at once: the page may be gone in a moment. */
    flush,
    /** The answer was given: there is nothing to come back to. */
    drop(): void {
      clearTimeout(timer);
      waiting = null;
    },
  };
}
