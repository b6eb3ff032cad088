// Reads of the log what the turn was like, for a kind word at its end.
import type { LearnerId } from '../domain/ids.ts';
import type { KindWord } from '../domain/kind-word.ts';
import { toKindWord } from '../tutoring/kind-word.ts';
import type { Core } from './core.ts';

/** More than a turn holds; of a longer one its end. */
const EVENTS_READ = 400;

export async function readKindWord({ stores }: Core, learner: LearnerId): Promise<KindWord> {
  const latest = await stores.log.readLatest([learner], EVENTS_READ);
  return toKindWord(latest.ok ? latest.value : []);
}
