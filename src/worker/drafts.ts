// What is typed or placed so far, kept beside the question that it belongs to.
import type { Core } from './core.ts';
import { type Showing, toShowing } from './turn-record.ts';
import type { Draft } from './views.ts';

/** A draft that comes late belongs to a question that has gone: the next one starts empty. */
export async function saveDraft({ turn, stores }: Core, seed: number, draft: Draft): Promise<void> {
  const phase = (await turn.current())?.record.phase;
  if (phase?.type !== 'item' || phase.seed !== seed) return;
  await stores.turns.saveDraft(toShowing(phase), draft);
}

export async function readDraft({ stores }: Core, place: Showing): Promise<Draft | null> {
  const draft = await stores.turns.readDraft(toShowing(place));
  return draft.ok ? (draft.value ?? null) : null;
}
