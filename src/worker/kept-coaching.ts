// What a teacher worked through and put away, kept on this tablet and nowhere else: it is in no log, no backup and no
// parcel, so nobody can ask for it (docs/decisions/teachers-growth.md).
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import {
  COACHING_TOPICS,
  type CoachingKept,
  type CoachingTopic,
  NOTHING_KEPT,
} from '../school/coaching-offers.ts';
import type { CoachingReply } from './coaching-api.ts';
import type { Core } from './core.ts';

type Stored<T> = Promise<Result<T, Problem>>;

const KEY = 'coaching';

export function readKeptCoaching({ stores }: Core): Stored<CoachingKept> {
  return stores.settings.read(KEY, parseKept);
}

export async function keepCoaching(core: Core, topic: CoachingTopic, reply: CoachingReply): Stored<null> {
  const kept = await readKeptCoaching(core);
  if (!kept.ok) return kept;
  return core.stores.settings.write(KEY, after(kept.value, topic, reply, core.surroundings.now()));
}

function after(
  { done, notNowMs }: CoachingKept,
  topic: CoachingTopic,
  reply: CoachingReply,
  nowMs: number,
): CoachingKept {
  switch (reply) {
    case 'done':
      return { done: { ...done, [topic]: nowMs }, notNowMs };
    case 'not-now':
      return { done, notNowMs: nowMs };
    case 'offered-again':
      return { done, notNowMs: null };
  }
}

/** What is not as this version writes it is as if nothing had been said: then something is offered once more. */
function parseKept(stored: unknown): CoachingKept {
  if (typeof stored !== 'object' || stored === null) return NOTHING_KEPT;
  const { done, notNowMs } = stored as { readonly done?: unknown; readonly notNowMs?: unknown };
  const said: Readonly<Record<string, unknown>> =
    typeof done === 'object' && done !== null ? { ...done } : {};
  const known = COACHING_TOPICS.flatMap((topic) => {
    const atMs = said[topic];
    return typeof atMs === 'number' ? [[topic, atMs] as const] : [];
  });
  return {
    done: Object.fromEntries(known),
    notNowMs: typeof notNowMs === 'number' ? notNowMs : null,
  };
}
