// Who is in which class: a fold of the log in which every field is a register, written last by (hlc, stream,
// sequence). So any order of the same events gives the same roster, and an event that comes twice changes nothing.
import { toCanonicalJson } from './canonical-event.ts';
import type { StoredEvent } from './event.ts';
import type { ClassId, LearnerId, PackId } from './ids.ts';
import { type MergeWord, toAliases } from './learner-aliases.ts';
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
  readonly archived: boolean;
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
  /** Values of the school's own fields, sealed. */
  readonly attributes: Sealed | undefined;
  readonly support: Support;
  /** A salted hash, sealed; missing when the learner chooses anew at the next turn. */
  readonly pin: Sealed | undefined;
}

/** How the app meets a learner, as the teacher says. */
export interface Support {
  /** Of a turn; 0 for what the class has. */
  readonly turnMinutes: number;
  readonly readAloud: boolean;
  readonly largeText: boolean;
  readonly calmMotion: boolean;
  readonly extraTime: boolean;
}

/** What a teacher wrote of a learner. */
export interface Note {
  /** The id that it was written about, to which it is sealed. */
  readonly learner: LearnerId;
  readonly note: Sealed;
  readonly wallMs: number;
}

export interface Roster {
  readonly classes: ReadonlyMap<ClassId, SchoolClass>;
  /** A learner who was entered twice stands here once, under the canonical id. */
  readonly learners: ReadonlyMap<LearnerId, Learner>;
  /** Ids that were merged away, each with the canonical one. */
  readonly aliases: ReadonlyMap<LearnerId, LearnerId>;
  /** Tombstones: nothing of these learners is known here, and nothing will be taken in. */
  readonly erased: ReadonlySet<LearnerId>;
  /** By canonical id, in order. */
  readonly notes: ReadonlyMap<LearnerId, readonly Note[]>;
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
type LearnerFields = Omit<Learner, 'id' | 'support'> & Support & { readonly added: true };

/** The fold's own state: also what is known of classes and learners that were not added yet. */
export interface RosterState {
  readonly classes: ReadonlyMap<ClassId, Registers<ClassFields>>;
  readonly learners: ReadonlyMap<LearnerId, Registers<LearnerFields>>;
  readonly erased: ReadonlySet<LearnerId>;
  /** By their content and place, so that a word that comes twice counts once. */
  readonly merges: ReadonlyMap<string, MergeWord>;
  readonly notes: ReadonlyMap<string, Note & Placed>;
}

export const EMPTY_ROSTER: RosterState = {
  classes: new Map(),
  learners: new Map(),
  erased: new Set(),
  merges: new Map(),
  notes: new Map(),
};

/** Until the teacher sets another: about a lesson's third, so that three share a tablet. */
const TURN_MINUTES = 15;

/** The fold's state while events are applied: maps of its own, so that ten thousand learners are not copied at each. */
interface Draft {
  readonly classes: Map<ClassId, Registers<ClassFields>>;
  readonly learners: Map<LearnerId, Registers<LearnerFields>>;
  readonly erased: Set<LearnerId>;
  readonly merges: Map<string, MergeWord>;
  readonly notes: Map<string, Note & Placed>;
}

/** Applies events, in whatever order. Those of other kinds, and of kinds that nobody knows yet, change nothing. */
export function applyToRoster(state: RosterState, events: Iterable<StoredEvent>): RosterState {
  const draft: Draft = {
    classes: new Map(state.classes),
    learners: new Map(state.learners),
    erased: new Set(state.erased),
    merges: new Map(state.merges),
    notes: new Map(state.notes),
  };
  for (const event of events) apply(draft, event);
  return draft;
}

function apply(draft: Draft, event: StoredEvent): void {
  if (!isKnownEvent(event)) return;
  // Whatever comes of an erased learner, before or after, is as if it had never been.
  if ('learner' in event && draft.erased.has(event.learner)) return;
  switch (event.type) {
    case 'class-added':
      writeClass(draft, event.class, event, { added: true, name: event.name });
      break;
    case 'class-set': {
      const { name, picturePin, turnMinutes, packs, archived } = event;
      const fields = present({ name, picturePin, turnMinutes, packs, archived });
      writeClass(draft, event.class, event, fields);
      break;
    }
    case 'learner-added': {
      const { class: inClass, name, avatar } = event;
      const fields = { ...present({ class: inClass, name, avatar }), added: true as const };
      writeLearner(draft, event.learner, event, fields);
      break;
    }
    case 'learner-set': {
      const { class: inClass, name, avatar, language, archived, attributes } = event;
      const { turnMinutes, readAloud, largeText, calmMotion, extraTime } = event;
      const support = { turnMinutes, readAloud, largeText, calmMotion, extraTime };
      const fields = present({ class: inClass, name, avatar, language, archived, attributes, ...support });
      writeLearner(draft, event.learner, event, fields);
      break;
    }
    case 'pin-set':
      writeLearner(draft, event.learner, event, { pin: event.pin });
      break;
    case 'learner-erased':
      erase(draft, event.erased);
      break;
    case 'learner-merged': {
      const { from, into } = event;
      draft.merges.set(keyOf(event, from, into), { ...placeOf(event), from, into });
      break;
    }
    case 'note-added': {
      const { learner, note, wallMs } = event;
      draft.notes.set(keyOf(event, learner, note), { ...placeOf(event), learner, note, wallMs });
      break;
    }
    default:
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
      archived: fields.archived?.value ?? false,
    });
  }
  const aliases = toAliases(
    state.merges.values(),
    (learner) => state.learners.get(learner)?.added !== undefined,
  );
  const learners = new Map<LearnerId, Learner>();
  for (const [id, fields] of state.learners) {
    if (!fields.added || aliases.has(id)) continue;
    learners.set(id, toLearner(id, fields));
  }
  return { classes, learners, aliases, erased: state.erased, notes: toNotes(state, aliases) };
}

/** The id under which a learner is known now. */
export function canonicalLearner({ aliases }: Pick<Roster, 'aliases'>, learner: LearnerId): LearnerId {
  return aliases.get(learner) ?? learner;
}

/** Every id whose events are this learner's, the canonical one first. */
export function allIdsOf(roster: Pick<Roster, 'aliases'>, learner: LearnerId): readonly LearnerId[] {
  const canonical = canonicalLearner(roster, learner);
  const others = [...roster.aliases].filter(([, into]) => into === canonical).map(([alias]) => alias);
  return [canonical, ...others.sort()];
}

/** Folds a whole log, in whatever order. */
export function foldRoster(events: Iterable<StoredEvent>): Roster {
  return toRoster(applyToRoster(EMPTY_ROSTER, events));
}

function toLearner(id: LearnerId, fields: Registers<LearnerFields>): Learner {
  return {
    id,
    class: fields.class?.value,
    name: fields.name?.value,
    avatar: fields.avatar?.value ?? 0,
    // An empty one is written where none was chosen before.
    language: fields.language?.value || undefined,
    archived: fields.archived?.value ?? false,
    attributes: fields.attributes?.value,
    support: {
      turnMinutes: fields.turnMinutes?.value ?? 0,
      readAloud: fields.readAloud?.value ?? false,
      largeText: fields.largeText?.value ?? false,
      calmMotion: fields.calmMotion?.value ?? false,
      extraTime: fields.extraTime?.value ?? false,
    },
    pin: fields.pin?.value,
  };
}

function toNotes({ notes }: RosterState, aliases: Roster['aliases']): Roster['notes'] {
  const byLearner = new Map<LearnerId, Note[]>();
  const sorted = [...notes].sort(
    ([a, first], [b, second]) => compareEvents(first, second) || (a < b ? -1 : 1),
  );
  for (const [, { learner, note, wallMs }] of sorted) {
    const canonical = canonicalLearner({ aliases }, learner);
    byLearner.set(canonical, [...(byLearner.get(canonical) ?? []), { learner, note, wallMs }]);
  }
  return byLearner;
}

/** Nothing is left but the tombstone; merges stay, since they name ids alone and may join others. */
function erase({ learners, notes, erased }: Draft, learner: LearnerId): void {
  learners.delete(learner);
  for (const [key, note] of notes) if (note.learner === learner) notes.delete(key);
  erased.add(learner);
}

function writeClass({ classes }: Draft, id: ClassId, by: Placed, fields: Written<ClassFields>): void {
  classes.set(id, write(classes.get(id) ?? {}, by, fields));
}

function writeLearner({ learners }: Draft, id: LearnerId, by: Placed, fields: Written<LearnerFields>): void {
  learners.set(id, write(learners.get(id) ?? {}, by, fields));
}

/** Writes each field whose last writer comes before. */
function write<T extends object>(old: Registers<T>, by: Placed, fields: Written<T>): Registers<T> {
  const next: { [K in keyof T]?: Register<T[K]> } = { ...old };
  for (const key of Object.keys(fields) as (keyof T)[]) {
    const before = next[key];
    if (before === undefined || isLater(by, fields[key], before)) {
      next[key] = { value: fields[key] as T[typeof key], by: placeOf(by) };
    }
  }
  return next;
}

/** Two versions of one event (a cloned tablet wrote both) have one place: then the texts decide, everywhere alike. */
function isLater<T>(by: Placed, value: unknown, before: Register<T>): boolean {
  const order = compareEvents(by, before.by);
  return order > 0 || (order === 0 && toCanonicalJson(value) > toCanonicalJson(before.value));
}

/** All of the place: two versions of one number may differ in nothing but their time. */
function keyOf({ hlc, stream, sequence }: Placed, ...said: readonly string[]): string {
  return [hlc, stream, sequence, ...said].join(' ');
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
