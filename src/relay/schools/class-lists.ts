// Which learner is in which class: each learner's class is a register that the last word in the order of all events
// writes. In place, because a district's relay folds hundreds of schools.
import type { StoredEvent } from '../../domain/event.ts';
import type { ClassId, LearnerId } from '../../domain/ids.ts';
import { isKnownEvent } from '../../domain/parse-event.ts';
import { compareEvents, type Placed } from '../../domain/time.ts';

export interface ClassLists {
  readonly classes: Set<ClassId>;
  readonly learners: Map<LearnerId, { readonly class: ClassId | null; readonly by: Placed }>;
}

export function createClassLists(): ClassLists {
  return { classes: new Set(), learners: new Map() };
}

export function applyToClassLists({ classes, learners }: ClassLists, event: StoredEvent): void {
  if (!isKnownEvent(event)) return;
  if (event.type === 'class-added') classes.add(event.class);
  if (event.type !== 'learner-added' && event.type !== 'learner-set') return;
  const before = learners.get(event.learner);
  const isLast = before === undefined || compareEvents(event, before.by) > 0;
  if (!isLast || (event.class === undefined && before !== undefined)) return;
  const { hlc, stream, sequence } = event;
  learners.set(event.learner, { class: event.class ?? null, by: { hlc, stream, sequence } });
}

export function learnersIn({ learners }: ClassLists, classes: readonly ClassId[]): readonly LearnerId[] {
  const wanted = new Set<ClassId | null>(classes);
  return [...learners].filter(([, entry]) => wanted.has(entry.class)).map(([learner]) => learner);
}
