// Takes back what a stretch of one stream said of the roster: what stands in the log is not changed, so what was there
// before is said again. What somebody said since stays.
import type { EventBody, EventOf, StoredEvent } from '../../domain/event.ts';
import type { ClassId, LearnerId, StreamId } from '../../domain/ids.ts';
import { isKnownEvent } from '../../domain/parse-event.ts';
import { canonicalLearner, foldRoster, type Learner, type Roster } from '../../domain/roster.ts';

/** First and last sequence number, both included. */
export interface EventRange {
  readonly stream: StreamId;
  readonly first: number;
  readonly last: number;
}

export interface Undoing {
  readonly bodies: readonly EventBody[];
  /** Of whose own fields something was said: these texts are sealed, so that their keeper has to look. */
  readonly attributes: readonly LearnerId[];
}

/** Of the roster as it would be without the range, and as it is. */
export interface BeforeAndNow {
  readonly before: Roster;
  readonly now: Roster;
  /** What the range said. */
  readonly said: readonly StoredEvent[];
}

const isIn = ({ stream, first, last }: EventRange) => {
  return (event: StoredEvent): boolean =>
    event.stream === stream && event.sequence >= first && event.sequence <= last;
};

export function toBeforeAndNow(events: readonly StoredEvent[], range: EventRange): BeforeAndNow {
  const isSaid = isIn(range);
  return {
    before: foldRoster(events.filter((event) => !isSaid(event))),
    now: foldRoster(events),
    said: events.filter(isSaid),
  };
}

/**
 * Who was added is taken from the list, not erased: the child may have answered on another tablet meanwhile. A class that
 * was made is put away only where nobody stays in it.
 */
export function toUndo({ before, now, said }: BeforeAndNow): Undoing {
  const attributes = new Set<LearnerId>();
  const known = said.filter(isKnownEvent);
  const learners = known.flatMap((event): readonly LearnerSet[] => {
    if (event.type !== 'learner-added' && event.type !== 'learner-set') return [];
    const learner = canonicalLearner(now, event.learner);
    const is = now.learners.get(learner);
    const was = before.learners.get(learner);
    if (!is) return [];
    if (!was) {
      const isListed = event.type === 'learner-added' && !is.archived;
      return isListed ? [{ type: 'learner-set', learner, archived: true }] : [];
    }
    if (event.type === 'learner-added') return [];
    if (event.attributes !== undefined) attributes.add(learner);
    const back = fieldsBack(event, was, is);
    return Object.keys(back).length > 0 ? [{ type: 'learner-set', learner, ...back }] : [];
  });
  const used = classesAfter(now, learners);
  const classes = known.flatMap((event): readonly EventBody[] => {
    if (event.type !== 'class-added' || used.has(event.class)) return [];
    const isOpen = now.classes.get(event.class)?.archived === false;
    return isOpen ? [{ type: 'class-set', class: event.class, archived: true }] : [];
  });
  return { bodies: [...classes, ...learners], attributes: [...attributes] };
}

type LearnerSet = Extract<EventBody, { type: 'learner-set' }>;
type Fields = Omit<LearnerSet, 'type' | 'learner'>;

/** Classes in which somebody still is once these words are said. */
function classesAfter({ learners }: Roster, words: readonly LearnerSet[]): ReadonlySet<ClassId | undefined> {
  const after = new Map<LearnerId, Pick<Learner, 'class' | 'archived'>>(learners);
  for (const { learner, class: inClass, archived } of words) {
    const one = after.get(learner);
    if (one) after.set(learner, { class: inClass ?? one.class, archived: archived ?? one.archived });
  }
  return new Set([...after.values()].filter((one) => !one.archived).map((one) => one.class));
}

/** Only what is still as the range said it. */
function fieldsBack(said: EventOf<'learner-set'>, was: Learner, is: Learner): Fields {
  const isBack = (key: 'name' | 'class' | 'avatar' | 'language' | 'archived'): boolean =>
    said[key] !== undefined && is[key] === said[key] && was[key] !== is[key];
  return {
    ...(isBack('name') && was.name !== undefined && { name: was.name }),
    ...(isBack('class') && was.class !== undefined && { class: was.class }),
    ...(isBack('avatar') && { avatar: was.avatar }),
    ...(isBack('language') && { language: was.language ?? '' }),
    ...(isBack('archived') && { archived: was.archived }),
  };
}
