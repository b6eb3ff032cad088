import { COUNT, countOf, type Progress, RECENT_ITEMS } from './progress-state.ts';

/** The item that was shown last, by hash (0 for none), and its variant. */
export function lastShownItem(progress: Progress): { readonly hash: number; readonly seed: number } {
  const at = (countOf(progress, COUNT.ringAt) - 1 + RECENT_ITEMS) % RECENT_ITEMS;
  return { hash: progress.recentItems[at] ?? 0, seed: progress.recentSeeds[at] ?? 0 };
}
