// Why something was chosen, long after: the state that the tablet had then is folded again from what it knew, and the
// choice is made again. When that gives what was recorded, it is the exact explanation; when it cannot, it says why not.
import { toCanonicalJson } from '../domain/canonical-event.ts';
import type { BanyanEvent, EventOf, StoredEvent } from '../domain/event.ts';
import type { ItemId, LessonId, SkillId, StreamId } from '../domain/ids.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import { type Course, skillOf } from './course.ts';
import { type Choice, type CourseProgress, chooseAmong } from './course-choice.ts';
import {
  type DecisionName,
  type Deed,
  type Knowledge,
  knownAt,
  type LearnerLog,
} from './decision-knowledge.ts';
import {
  alternativesOf,
  type ExplanationFacts,
  factsOf,
  foldWithMoves,
  type Moved,
} from './explanation-facts.ts';
import type { ItemStep, LessonStep } from './step.ts';
import { chooseForTwo } from './two-together.ts';

export type Explanation =
  | {
      readonly exact: true;
      readonly step: ItemStep | LessonStep;
      readonly course: Course;
      /** Other skills that could have come instead, the likeliest first. */
      readonly alternatives: readonly SkillId[];
      readonly facts: ExplanationFacts;
    }
  | {
      readonly exact: false;
      /**
       * The tutor, the pack or its model is another one by now · something that was known then is not here · a passport
       * or a relay's state stood for history · nothing was chosen for this.
       */
      readonly why: 'other-version' | 'history-missing' | 'carried' | 'not-chosen';
    };

/** Questions and lessons that a tablet could not make and passed over, at most. */
const PASSED_OVER_MOST = 12;

/**
 * Makes a past choice again. `courses` are those on the shelf now, in its order; what was not there yet is left out. For
 * the first answer to an item, a later try or a skip of it, and a lesson. Cost O(events of the learner).
 */
export function explain(courses: readonly Course[], log: LearnerLog, decision: DecisionName): Explanation {
  const known = knownAt(log, decision);
  if (!known.ok) return { exact: false, why: known.why };
  const { deed, mark } = known;
  const course = courses.find(({ pack }) => pack === deed.pack);
  const isOther = deed.type === 'answered' && course?.version !== deed.packVersion;
  if (course === undefined || isOther) return OTHER_VERSION;
  const skill = skillOf(course, deed.type === 'answered' ? deed.skills[0] : deed.skill);
  const folded = courses.map((one) => foldLater(one, known.events, one === course ? skill : -1));
  for (const shelf of shelvesOf(folded, log.events, { ...deed, mark: mark.sequence })) {
    const found = chooseAgain(shelf, known);
    if (found === null) continue;
    const { choice, passedOver } = found;
    const facts = factsOf(choice.input, choice.step, { moved: choice.of.moved, passedOver });
    const alternatives = alternativesOf(choice.input, choice.step);
    return { exact: true, step: choice.step, course, alternatives, facts };
  }
  return OTHER_VERSION;
}

const OTHER_VERSION = { exact: false, why: 'other-version' } as const;

/** Folded when it is first looked at: packs behind the one that goes on need not be. */
function foldLater(course: Course, events: readonly StoredEvent[], skill: number): FoldedCourse {
  let folded: Folded | null = null;
  const fold = (): Folded => {
    folded ??= foldWithMoves(course, events, skill);
    return folded;
  };
  return {
    course,
    get progress() {
      return fold().progress;
    },
    get moved() {
      return fold().moved;
    },
  };
}

type Folded = ReturnType<typeof foldWithMoves>;
interface FoldedCourse extends CourseProgress {
  readonly moved: readonly Moved[];
}

/** What a tablet cannot make it passes over, which no event tells: so what comes before the recorded step may be such. */
function chooseAgain(
  shelf: readonly FoldedCourse[],
  { deed, mark, packs }: Extract<Knowledge, { readonly ok: true }>,
): { readonly choice: Choice<FoldedCourse>; readonly passedOver: readonly (ItemId | LessonId)[] } | null {
  const unreadable: ItemId[] = [];
  const unreadableLessons: LessonId[] = [];
  while (unreadable.length + unreadableLessons.length < PASSED_OVER_MOST) {
    const choice = chooseAmong(shelf, {
      learner: deed.learner,
      ...(deed.with !== undefined && { next: chooseForTwo }),
      nowMs: mark.atMs,
      packs,
      unreadable,
      unreadableLessons,
    });
    if (choice === null) return null;
    if (isRecorded(choice, deed)) return { choice, passedOver: [...unreadable, ...unreadableLessons] };
    const { step } = choice;
    if (step.type === 'item') unreadable.push(step.item);
    else if (step.mends !== null) unreadableLessons.push(step.lesson);
    else return null;
  }
  return null;
}

function isRecorded({ of: { course }, step }: Choice<CourseProgress>, deed: Deed): boolean {
  if (course.pack !== deed.pack) return false;
  if (step.type === 'lesson') {
    const isLesson = deed.type === 'lesson-seen' && step.lesson === deed.lesson;
    return isLesson && step.skillId === deed.skill && step.mends === (deed.mends ?? null);
  }
  if (deed.type === 'lesson-seen' || step.item !== deed.item || step.seed !== deed.seed) return false;
  return deed.type === 'item-skipped'
    ? step.skillId === deed.skill
    : toCanonicalJson(step.reason) === toCanonicalJson(deed.reason);
}

/**
 * The packs that may have been chosen from, the likeliest first: those that were there at the mark; those that were when
 * it was done, since a turn that waited for its first pack goes on when that has come; all, where the log does not tell.
 */
function shelvesOf(
  all: readonly FoldedCourse[],
  events: readonly StoredEvent[],
  { stream, sequence, mark }: { readonly stream: StreamId; readonly sequence: number; readonly mark: number },
): readonly (readonly FoldedCourse[])[] {
  const words = events.flatMap((event) => (isKnownEvent(event) && isPackWord(event) ? [event] : []));
  const at = (last: number) =>
    all.filter(({ course: { pack } }) => {
      const said = words.filter((event) => event.pack === pack);
      return wasThere(events, said, stream, last);
    });
  const [begun, done] = [at(mark), at(sequence)];
  return [begun, done, all].filter((shelf, n, shelves) => !shelves.slice(0, n).some(isSameShelf(shelf)));
}

const isSameShelf =
  (one: readonly CourseProgress[]) =>
  (other: readonly CourseProgress[]): boolean =>
    one.length === other.length && one.every((course, at) => course === other[at]);

/** By the last word of the stream up to a number, else by the last of the one that it went on from. */
function wasThere(
  events: readonly StoredEvent[],
  said: readonly PackWord[],
  own: StreamId,
  last: number,
): boolean {
  const seen = new Set<StreamId>();
  for (let stream: StreamId | null = own; stream !== null && !seen.has(stream); ) {
    const through = stream === own ? last : Number.POSITIVE_INFINITY;
    const of = said.filter((event) => event.stream === stream && event.sequence <= through);
    const [word] = of.sort((a, b) => b.sequence - a.sequence);
    if (word !== undefined) return word.type === 'pack-installed';
    seen.add(stream);
    stream = previousOf(events, stream);
  }
  return false;
}

type PackWord = EventOf<'pack-installed'> | EventOf<'pack-removed'>;

const isPackWord = (event: BanyanEvent): event is PackWord =>
  event.type === 'pack-installed' || event.type === 'pack-removed';

function previousOf(events: readonly StoredEvent[], stream: StreamId): StreamId | null {
  for (const event of events) {
    if (event.stream !== stream || !isKnownEvent(event) || event.type !== 'stream-started') continue;
    return event.previous ?? null;
  }
  return null;
}
