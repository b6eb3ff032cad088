// Who is in which class: a fold of the log in which every field is a register, written last by (hlc, stream,
// sequence). So any order of the same events gives the same roster, and an event that comes twice changes nothing.
import type { StoredEvent } from './event.ts';
import type { ClassId, LearnerId, PackId } from './ids.ts';
import { isKnownEvent } from './parse-event.ts';
import type { Sealed } from './sealed.ts';
import { compareEvents, type Placed } from './time.ts';

export interface SchoolClass {
  readonly id: ClassId;
  readonly name: Sealed;
  readonly picturePin: boolean;
  readonly turnMinutes: number;
  /** What the teacher chose for it; nothing chosen means every installed pack. */
  readonly packs: readonly PackId[] | undefined;
}

export interface Learner {
  readonly id: LearnerId;
  /** Missing for a guest. */
  readonly class: ClassId | undefined;
  readonly name: Sealed | undefined;
  readonly avatar: number;
  /** BCP 47, when the learner has chosen one. */
  readonly language: string | undefined;
  readonly archived: boolean;
  /** A salted hash, sealed; missing when the learner chooses anew at the next turn. */
  readonly pin: Sealed | undefined;
}

export interface Roster {
  readonly classes: ReadonlyMap<ClassId, SchoolClass>;
  readonly learners: ReadonlyMap<LearnerId, Learner>;
}

/** A field's value and the event that wrote it. */
interface Register<T> {
  readonly value: T;
  readonly by: Placed;
}

type Registers<T> = { readonly [K in keyof T]?: Register<T[K]> };
type Written<T> = { readonly [K in keyof T]?: T[K] };

/** `added` is there once the event that adds it has come: a change may arrive first, from another stream. */
type ClassFields = Omit<SchoolClass, 'id'> & { readonly added: true };
type LearnerFields = Omit<Learner, 'id'> & { readonly added: true };

/** The fold's own state: also what is known of classes and learners that were not added yet. */
export interface RosterState {
  readonly classes: ReadonlyMap<ClassId, Registers<ClassFields>>;
  readonly learners: ReadonlyMap<LearnerId, Registers<LearnerFields>>;
}

export const EMPTY_ROSTER: RosterState = { classes: new Map(), learners: new Map() };

/** Until the teacher sets another: about a lesson's third, so that three share a tablet. */
const TURN_MINUTES = 15;

/** Applies one event. Events of other kinds, and of kinds that nobody knows yet, change nothing. */
export function applyToRoster(state: RosterState, event: StoredEvent): RosterState {
  if (!isKnownEvent(event)) return state;
  switch (event.type) {
    case 'class-added':
      return withClass(state, event.class, event, { added: true, name: event.name });
    case 'class-set': {
      const { name, picturePin, turnMinutes, packs } = event;
      return withClass(state, event.class, event, present({ name, picturePin, turnMinutes, packs }));
    }
    case 'learner-added': {
      const { class: inClass, name, avatar } = event;
      return withLearner(state, event.learner, event, {
        ...present({ class: inClass, name, avatar }),
        added: true,
      });
    }
    case 'learner-set': {
      const { class: inClass, name, avatar, language, archived } = event;
      const fields = present({ class: inClass, name, avatar, language, archived });
      return withLearner(state, event.learner, event, fields);
    }
    case 'pin-set':
      return withLearner(state, event.learner, event, { pin: event.pin });
    default:
      return state;
  }
}

/** What was added, with what was not said filled in. */
export function toRoster(state: RosterState): Roster {
  const classes = new Map<ClassId, SchoolClass>();
  for (const [id, fields] of state.classes) {
    if (!fields.added || !fields.name) continue;
    classes.set(id, {
      id,
      name: fields.name.value,
      picturePin: fields.picturePin?.value ?? true,
      turnMinutes: fields.turnMinutes?.value ?? TURN_MINUTES,
      packs: fields.packs?.value,
    });
  }
  const learners = new Map<LearnerId, Learner>();
  for (const [id, fields] of state.learners) {
    if (!fields.added) continue;
    learners.set(id, {
      id,
      class: fields.class?.value,
      name: fields.name?.value,
      avatar: fields.avatar?.value ?? 0,
      language: fields.language?.value,
      archived: fields.archived?.value ?? false,
      pin: fields.pin?.value,
    });
  }
  return { classes, learners };
}

/** Folds a whole log, in whatever order. */
export function foldRoster(events: Iterable<StoredEvent>): Roster {
  let state = EMPTY_ROSTER;
  for (const event of events) state = applyToRoster(state, event);
  return toRoster(state);
}

function withClass(state: RosterState, id: ClassId, by: Placed, fields: Written<ClassFields>): RosterState {
  const written = write(state.classes.get(id) ?? {}, by, fields);
  return { ...state, classes: new Map(state.classes).set(id, written) };
}

function withLearner(
  state: RosterState,
  id: LearnerId,
  by: Placed,
  fields: Written<LearnerFields>,
): RosterState {
  const written = write(state.learners.get(id) ?? {}, by, fields);
  return { ...state, learners: new Map(state.learners).set(id, written) };
}

/** Writes each field whose last writer comes before. */
function write<T extends object>(old: Registers<T>, by: Placed, fields: Written<T>): Registers<T> {
  const next: { [K in keyof T]?: Register<T[K]> } = { ...old };
  for (const key of Object.keys(fields) as (keyof T)[]) {
    const before = next[key];
    if (before === undefined || compareEvents(by, before.by) > 0) {
      next[key] = { value: fields[key] as T[typeof key], by: placeOf(by) };
    }
  }
  return next;
}

/** The names only: a register must not keep a whole event alive. */
function placeOf({ hlc, stream, sequence }: Placed): Placed {
  return { hlc, stream, sequence };
}

/** The fields that an event says something of. */
function present<T extends object>(fields: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
