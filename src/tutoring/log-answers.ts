// The answers of a log as fitting reads them: learners as places, skills and items as the pack has them. Nothing else
// of the events goes in, and of learners no id.

import type { BanyanEvent, EventOf, StoredEvent } from '../domain/event.ts';
import type { LearnerId, PackId } from '../domain/ids.ts';
import { isOnPaper, isPaperWord, withStandingPaper } from '../domain/on-paper.ts';
import { canonicalLearner, foldRoster } from '../domain/roster.ts';
import { isSelfJudged } from '../domain/self-judged.ts';
import { compareEvents } from '../domain/time.ts';
import { toDistinctSkills } from '../tracing/distinct-skills.ts';
import type { Answers, AnswerVocabulary } from '../tracing/fit/answers.ts';
import type { Skills } from '../tracing/learner-model.ts';

export interface LogAnswers {
  readonly answers: Answers;
  /** Answers on items that the pack does not have (any more): they count for their skills alone. */
  readonly goneItems: number;
}

type Answered = EventOf<'answered'>;

const TICK_MS = 10;
/** What a byte of `Answers` holds. */
const MOST = 255;
/** And 32 bits: more would come round to a rapid answer. */
const MOST_MS = 0xffffffff;

/**
 * Gathers a pack's answers, learner by learner in the order of their ids, each in the order of the log. An event that
 * comes twice counts once, and so does a question on paper; a child who was entered twice is one learner, and of one
 * who was erased nothing is taken.
 */
export function gatherAnswers(
  events: readonly StoredEvent[],
  pack: PackId,
  vocabulary: AnswerVocabulary,
): LogAnswers {
  const learners = byLearner(events, pack);
  const all = [...learners].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, answered]) => answered);
  const rows = all.flat();
  const items = placesOf(vocabulary.items);
  const sets = createSkillSets(placesOf(vocabulary.skills));
  const starts = new Uint32Array(all.length + 1);
  for (const [at, answered] of all.entries()) starts[at + 1] = (starts[at] ?? 0) + answered.length;
  const item = Int32Array.from(rows, (event) => items.get(event.item) ?? -1);
  const answers: Answers = {
    rows: rows.length,
    starts,
    item,
    skillSet: Int32Array.from(rows, sets.placeOf),
    skillSets: sets.all,
    correct: Uint8Array.from(rows, ({ correct }) => (correct ? 1 : 0)),
    atMs: Float64Array.from(all.flatMap(timesOf)),
    attempt: Uint8Array.from(rows, ({ attempt }) => Math.min(MOST, Math.max(1, attempt))),
    hints: Uint8Array.from(rows, ({ hints }) => Math.min(MOST, Math.max(0, hints))),
    responseMs: Uint32Array.from(rows, ({ responseTicks }) =>
      Math.min(MOST_MS, Math.max(0, responseTicks) * TICK_MS),
    ),
  };
  return { answers, goneItems: item.filter((place) => place < 0).length };
}

function byLearner(
  events: readonly StoredEvent[],
  pack: PackId,
): ReadonlyMap<LearnerId, readonly Answered[]> {
  const roster = foldRoster(events);
  const learners = new Map<LearnerId, StoredEvent[]>();
  let last: StoredEvent | null = null;
  for (const event of [...events].sort(compareEvents)) {
    const isAgain = last?.stream === event.stream && last.sequence === event.sequence;
    last = event;
    if (isAgain || !(isAnswered(event) || isPaperWord(event))) continue;
    const learner = canonicalLearner(roster, event.learner);
    if (roster.erased.has(learner) || roster.erased.has(event.learner)) continue;
    const own = learners.get(learner);
    if (own) own.push(event);
    else learners.set(learner, [event]);
  }
  const ofPack = (event: StoredEvent): event is Answered => isAnswered(event) && event.pack === pack;
  const counting = [...learners].map(([id, own]) => [id, withStandingPaper(own).filter(ofPack)] as const);
  return new Map(counting.filter(([, own]) => own.length > 0));
}

/** By one learner alone and marked by another: of what two answered nobody knows who knew it. Known kinds were checked where they came in. */
const isAnswered = (event: StoredEvent): event is Answered =>
  (event as BanyanEvent).type === 'answered' &&
  (event as Answered).with === undefined &&
  (!isSelfJudged((event as Answered).answer) || isOnPaper(event));

/** Never falling: a clock that ran backwards stands still until it has caught up. 0 where it was found to be wrong. */
function timesOf(answered: readonly Answered[]): readonly number[] {
  let latest = 0;
  return answered.map(({ clockSuspect, wallMs }) => {
    if (clockSuspect) return 0;
    latest = Math.max(latest, wallMs);
    return latest;
  });
}

function createSkillSets(places: ReadonlyMap<string, number>) {
  const all: Skills[] = [];
  const known = new Map<string, number>();
  return {
    all,
    placeOf: ({ skills }: Answered): number => {
      const name = skills.join(' ');
      const place = known.get(name);
      if (place !== undefined) return place;
      known.set(name, all.length);
      return all.push(toDistinctSkills(skills.map((skill) => places.get(skill) ?? -1))) - 1;
    },
  };
}

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, place) => [name, place]));
}
