// What a learner says to the teacher alone, on its way into the log and out of it: sealed under the school's key, or not
// kept at all where there is no key. See docs/decisions/feelings.md.
import type { StoredEvent } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import { type PrivateWord, parseFeeling, parsePrivateWord } from '../domain/private-words.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { canonicalLearner } from '../domain/roster.ts';
import { compareEvents } from '../domain/time.ts';
import type { SaidWord } from '../school/private-fold.ts';
import { timeOf } from '../tutoring/event-time.ts';
import type { Core } from './core.ts';
import type { Names } from './names.ts';
import { sealPrivate } from './private-seal.ts';

/** Words of one learner that are opened: some thirty turns. */
const OPENED_MOST = 60;
/** Of one learner: what two weeks hold, and more. */
const EVENTS_READ = 1_200;

/** Said on this tablet; problems: origin/insecure where it cannot be sealed, roster/unknown-learner for a guest too. */
export async function sayPrivately(
  { names, school, stores, surroundings }: Core,
  about: LearnerId,
  word: PrivateWord,
): Promise<Result<null, Problem>> {
  const roster = await school.roster();
  const learner = canonicalLearner(roster, about);
  if (roster.learners.get(learner)?.class === undefined) return fail({ code: 'roster/unknown-learner' });
  const body = await sealPrivate(names, learner, word);
  if (body === null) return fail({ code: 'origin/insecure' });
  const written = await stores.log.append([body], surroundings.now());
  return written.ok ? ok(null) : written;
}

/** The last words of each learner, by the id of now, in order. What cannot be opened here is left out. */
export async function readPrivate(
  { names, school, stores }: Core,
  learners: readonly LearnerId[],
): Promise<ReadonlyMap<LearnerId, readonly SaidWord[]>> {
  const [read, roster] = await Promise.all([stores.log.readTypes(['said-privately']), school.roster()]);
  const wanted = new Map(learners.map((learner) => [learner, [] as StoredEvent[]]));
  for (const event of read.ok ? read.value : []) {
    if (!isKnownEvent(event) || event.type !== 'said-privately') continue;
    wanted.get(canonicalLearner(roster, event.learner))?.push(event);
  }
  const opened = [...wanted].map(async ([learner, events]) => {
    const last = events.sort(compareEvents).slice(-OPENED_MOST);
    return [learner, (await Promise.all(last.map((event) => open(names, event)))).flat()] as const;
  });
  return new Map(await Promise.all(opened));
}

/** Of one learner, with what was said of turns before it was sealed. Problems: of storage. */
export async function readSaid(
  { names, stores }: Core,
  ids: readonly LearnerId[],
): Promise<Result<readonly SaidWord[], Problem>> {
  const latest = await stores.log.readLatest(ids, EVENTS_READ);
  if (!latest.ok) return latest;
  const said = latest.value.map(async (event): Promise<readonly SaidWord[]> => {
    if (!isKnownEvent(event) || event.type !== 'reflected' || event.question !== 'felt') {
      return open(names, event);
    }
    const feeling = parseFeeling(event.value);
    return feeling === null ? [] : [{ word: { type: 'left', feeling }, atMs: timeOf(event) }];
  });
  return ok((await Promise.all(said)).flat());
}

/** The same events with what was said of a turn's end opened, as it was written before it was sealed. */
export function withFeltOpened(
  names: Names,
  events: readonly StoredEvent[],
): Promise<readonly StoredEvent[]> {
  return Promise.all(
    events.map(async (event) => {
      const [said] = await open(names, event);
      if (said?.word.type !== 'left' || !('learner' in event)) return event;
      const { feeling } = said.word;
      return { ...event, type: 'reflected', question: 'felt', value: feeling } as StoredEvent;
    }),
  );
}

async function open(names: Names, event: StoredEvent): Promise<readonly SaidWord[]> {
  if (!isKnownEvent(event) || event.type !== 'said-privately') return [];
  const { said, learner } = event;
  const word = parsePrivateWord(await names.read(said, { purpose: 'private-word', owner: learner }));
  return word === null ? [] : [{ word, atMs: timeOf(event) }];
}
