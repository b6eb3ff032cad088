// Questions that are asked no longer though nobody lifted them and they are not through: of a pack a learner's progress
// holds three sets (tutoring/assigned-sets.ts), and one more took the place of the oldest.
import type { EventOf, StoredEvent } from '../domain/event.ts';
import type { ItemId, LearnerId, PackId } from '../domain/ids.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import { compareWords, type LearnerWord } from '../school/decided.ts';
import { codeOf, setsOf, sharedSeed } from '../tutoring/assigned-sets.ts';
import type { Course } from '../tutoring/course.ts';
import { rowOf } from '../tutoring/item-index.ts';
import { SETS_MOST } from '../tutoring/progress-state.ts';
import type { Core } from './core.ts';

export type ItemsWord = Extract<LearnerWord, { readonly type: 'items' }>;

export interface Whose {
  readonly id: LearnerId;
  /** Every id of the learner. */
  readonly ids: ReadonlySet<LearnerId>;
  /** What was decided of the learner. */
  readonly told: readonly StoredEvent[];
}

/** How often a question has to be passed over to be closed. */
const PASSES = 2;

/** A set that was through gave way as it should; where the answers may be elsewhere, nobody can tell, and nothing is told. */
export async function isPushedOut(core: Core, { id, ids, told }: Whose, word: ItemsWord): Promise<boolean> {
  if (!isCrowded(told, word)) return false;
  const state = await core.states.glance(id);
  if (!state.ok || state.value.known.carried) return false;
  const found = state.value.courses.find(({ open }) => open.course.pack === word.pack);
  if (!found || setsOf(found.progress).some(({ code }) => code === codeOf(word.set))) return false;
  const { course } = found.open;
  const items = word.items.filter((item) => rowOf(course.index, item) >= 0);
  const closed = await readClosed(core, course, word, { ids, told });
  return closed !== null && items.some((item) => !closed.has(item));
}

/** The questions answered or passed over for good since the set was first given; null where the log cannot be read. */
async function readClosed(
  { stores }: Core,
  course: Course,
  word: ItemsWord,
  { ids, told }: Omit<Whose, 'id'>,
): Promise<ReadonlySet<ItemId> | null> {
  const first = told.filter((event) => isGiving(event, word)).sort(compareWords)[0];
  const counts = new Map<ItemId, number>();
  const take = (event: StoredEvent): void => {
    if (!isKnownEvent(event) || (event.type !== 'answered' && event.type !== 'item-skipped')) return;
    const { pack, item, seed } = event;
    if (pack !== word.pack || !isVariant(course, word, item, seed)) return;
    counts.set(item, (counts.get(item) ?? 0) + (event.type === 'answered' ? PASSES : 1));
  };
  for (const learner of ids) {
    const read = await stores.log.read(first ? { learner, after: first } : { learner }, (batch) => {
      for (const event of batch) take(event);
    });
    if (!read.ok) return null;
  }
  return new Set([...counts].flatMap(([item, count]) => (count >= PASSES ? [item] : [])));
}

/** Whether more sets of the pack were ever given than have a place: only then need the learner's work be read. */
function isCrowded(told: readonly StoredEvent[], { pack }: ItemsWord): boolean {
  return new Set(told.flatMap((event) => (isGivenOf(event, pack) ? [event.set] : []))).size > SETS_MOST;
}

const isGivenOf = (event: StoredEvent, pack: PackId): event is EventOf<'items-assigned'> =>
  isKnownEvent(event) && event.type === 'items-assigned' && event.pack === pack;

const isGiving = (event: StoredEvent, { pack, set }: ItemsWord): boolean =>
  isGivenOf(event, pack) && event.set === set;

/** Of a set with a seed only that variant counts, as in the fold. */
function isVariant(course: Course, { seed: shared }: ItemsWord, item: ItemId, seed: number): boolean {
  return shared === null || sharedSeed(course, shared, rowOf(course.index, item)) === seed;
}
