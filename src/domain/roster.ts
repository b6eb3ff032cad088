// Who is in which class: a fold of the log in which every field is a register, written last by (hlc, stream,
// sequence). So any order of the same events gives the same roster, and an event that comes twice changes nothing.
// More than 300 lines, because it is one fold.

import { type ClassGoal, parseClassGoal } from './class-goal.ts';
import { type Consents, joinConsents, parseConsent } from './consent.ts';
import type { StoredEvent } from './event.ts';
import type { ClassId, LearnerId } from './ids.ts';
import { type MergeWord, toAliases } from './learner-aliases.ts';
import { type Interest, parseInterests, parseLanguage, parseRegion, type Region } from './locale.ts';
import { type PackLimit, toPackLimit } from './pack-limits.ts';
import { isKnownEvent } from './parse-event.ts';
import { keyOf, placeOf, present, type Registers, type Written, write } from './registers.ts';
import {
  type KeptWord,
  type KeptWords,
  type KeptWordsDraft,
  keptOfLearners,
  keptOfSchool,
  takeKeptWords,
} from './school-fields.ts';
import type { Sealed } from './sealed.ts';
import { parseUnasked, type SelfQuestion } from './self-asked.ts';
import { type Support, supportIn, toSupport } from './support.ts';
import { compareEvents, type Placed, placeAmong } from './time.ts';
import { toTurnMinutes } from './turns.ts';

export interface SchoolClass {
  readonly id: ClassId;
  readonly name: Sealed;
  readonly picturePin: boolean;
  readonly turnMinutes: number;
  /** What the teacher chose for it; nothing chosen means every installed pack. */
  readonly packs: PackLimit | undefined;
  readonly archived: boolean;
  /** Who is below the minimum gets turns sooner. */
  readonly minutesByNeed: boolean;
  /** Whose names, money and foods its questions tell of; where the tablet is, when nobody said. */
  readonly region: Region | undefined;
  /** What it grows towards together; null where that was ended. */
  readonly goal?: ClassGoal | null | undefined;
  /** Whether its learners are asked how they are; nothing said for yes. */
  readonly asksFeeling?: boolean | undefined;
  /** What nobody in it is asked about the own learning; nothing said for everything is asked. */
  readonly unasked?: readonly SelfQuestion[] | undefined;
}

export interface Learner {
  readonly id: LearnerId;
  /** Missing for a guest. */
  readonly class: ClassId | undefined;
  readonly name: Sealed | undefined;
  readonly avatar: number;
  /** BCP 47, when the learner has chosen one. */
  readonly language: string | undefined;
  /** Shown and said when it is asked for; missing for none. */
  readonly secondLanguage?: string | undefined;
  readonly archived: boolean;
  /** What was said of the school's own fields, sealed, in order; each says only what it changed. */
  readonly attributes: readonly KeptWord[];
  readonly support: Support;
  /** What the teacher chose for this one alone; nothing chosen means what the class has. */
  readonly packs: PackLimit | undefined;
  /** What the learner likes, as they say themselves. */
  readonly interests: readonly Interest[];
  /** Whether this one is asked how it is; nothing said for what the class has. */
  readonly asksFeeling?: boolean | undefined;
  /** In place of what the class has; nothing said for that. */
  readonly unasked?: readonly SelfQuestion[] | undefined;
  /** What the family said, as the school wrote it down, of every id that the learner had. */
  readonly consents: Consents;
  /** A salted hash, sealed; missing when the learner chooses anew at the next turn. */
  readonly pin: Sealed | undefined;
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
  /** What the school said of its own fields, sealed, in order; each says only what it changed. */
  readonly fields: readonly Sealed[];
  /** By canonical id, in order. */
  readonly notes: ReadonlyMap<LearnerId, readonly Note[]>;
}

/** `added` is there once the event that adds it has come: a change may arrive first, from another stream. */
type ClassFields = Omit<SchoolClass, 'id'> & { readonly added: true };
type LearnerFields = Omit<Learner, 'id' | 'support' | 'attributes' | 'consents'> &
  Support &
  Consents & { readonly added: true };

/** The fold's own state: also what is known of classes and learners that were not added yet. */
export interface RosterState {
  readonly classes: ReadonlyMap<ClassId, Registers<ClassFields>>;
  readonly learners: ReadonlyMap<LearnerId, Registers<LearnerFields>>;
  readonly erased: ReadonlySet<LearnerId>;
  /** By their content and place, so that a word that comes twice counts once. */
  readonly merges: ReadonlyMap<string, MergeWord>;
  readonly notes: ReadonlyMap<string, Note & Placed>;
  readonly kept: KeptWords;
}

export const EMPTY_ROSTER: RosterState = {
  classes: new Map(),
  learners: new Map(),
  erased: new Set(),
  merges: new Map(),
  notes: new Map(),
  kept: new Map(),
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
  readonly kept: KeptWordsDraft;
}

/** Applies events, in whatever order. Those of other kinds, and of kinds that nobody knows yet, change nothing. */
export function applyToRoster(state: RosterState, events: Iterable<StoredEvent>): RosterState {
  const draft: Draft = {
    classes: new Map(state.classes),
    learners: new Map(state.learners),
    erased: new Set(state.erased),
    merges: new Map(state.merges),
    notes: new Map(state.notes),
    kept: new Map(state.kept),
  };
  for (const event of events) apply(draft, event);
  return draft;
}

function apply(draft: Draft, event: StoredEvent): void {
  if (!isKnownEvent(event)) return;
  // Whatever comes of an erased learner, before or after, is as if it had never been.
  if ('learner' in event && draft.erased.has(event.learner)) return;
  takeKeptWords(draft.kept, event);
  switch (event.type) {
    case 'class-added':
      writeClass(draft, event.class, event, { added: true, name: event.name });
      break;
    case 'class-set': {
      const { name, picturePin, turnMinutes, archived, minutesByNeed, region, asksFeeling } = event;
      const packs = toPackLimit(event);
      const said = { name, picturePin, turnMinutes, packs, archived, minutesByNeed };
      const unasked = event.unasked && parseUnasked(event.unasked);
      const fields = {
        ...present({ ...said, unasked, asksFeeling }),
        ...(region !== undefined && { region: parseRegion(region) }),
        ...(event.goal && { goal: parseClassGoal(event.goal) }),
      };
      writeClass(draft, event.class, placeAmong(event), fields);
      break;
    }
    case 'learner-added': {
      const { class: inClass, name, avatar } = event;
      const fields = { ...present({ class: inClass, name, avatar }), added: true as const };
      writeLearner(draft, event.learner, event, fields);
      break;
    }
    case 'learner-set': {
      const { class: inClass, name, avatar, language, archived, asksFeeling } = event;
      const packs = toPackLimit(event);
      const interests = event.interests && parseInterests(event.interests);
      const own = { language, secondLanguage: event.secondLanguage, interests, packs, asksFeeling };
      const fields = {
        ...present({ class: inClass, name, avatar, archived, ...own, ...supportIn(event) }),
        ...(event.unasked && { unasked: parseUnasked(event.unasked) }),
      };
      writeLearner(draft, event.learner, placeAmong(event), fields);
      break;
    }
    case 'consent-set': {
      const { practice, retraining } = event;
      const fields = {
        ...(practice !== undefined && { practice: parseConsent(practice) }),
        ...(retraining !== undefined && { retraining: parseConsent(retraining) }),
      };
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
      // None at all would be over before it began.
      turnMinutes: toTurnMinutes(fields.turnMinutes?.value ?? 0) || TURN_MINUTES,
      packs: fields.packs?.value,
      archived: fields.archived?.value ?? false,
      minutesByNeed: fields.minutesByNeed?.value ?? false,
      region: fields.region?.value,
      goal: fields.goal?.value,
      asksFeeling: fields.asksFeeling?.value,
      unasked: fields.unasked?.value,
    });
  }
  const all = toAliases(state.merges.values(), (learner) => state.learners.get(learner)?.added !== undefined);
  // Who was erased is no guest: one who was said to be that child is a guest again, and no child of a class.
  const isGuest = (learner: LearnerId): boolean => {
    const { class: inClass, name } = state.learners.get(learner) ?? {};
    return inClass === undefined && name === undefined;
  };
  const aliases = new Map([...all].filter(([alias, into]) => !state.erased.has(alias) || !isGuest(into)));
  const learners = new Map<LearnerId, Learner>();
  const kept = keptOfLearners(state.kept, (learner) => canonicalLearner({ aliases }, learner));
  for (const [id, fields] of state.learners) {
    if (!fields.added || aliases.has(id)) continue;
    learners.set(id, { ...toLearner(id, fields), attributes: kept.get(id) ?? [] });
  }
  for (const [alias, into] of aliases) {
    const [learner, own] = [learners.get(into), state.learners.get(alias)];
    if (!learner || !own) continue;
    learners.set(into, { ...learner, consents: joinConsents(learner.consents, toConsents(own)) });
  }
  const fields = keptOfSchool(state.kept);
  return { classes, learners, aliases, erased: state.erased, fields, notes: toNotes(state, aliases) };
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

function toLearner(id: LearnerId, fields: Registers<LearnerFields>): Omit<Learner, 'attributes'> {
  return {
    id,
    class: fields.class?.value,
    name: fields.name?.value,
    avatar: fields.avatar?.value ?? 0,
    // An empty one is written where none was chosen before.
    language: parseLanguage(fields.language?.value),
    secondLanguage: parseLanguage(fields.secondLanguage?.value),
    archived: fields.archived?.value ?? false,
    support: toSupport(fields),
    packs: fields.packs?.value,
    interests: fields.interests?.value ?? [],
    asksFeeling: fields.asksFeeling?.value,
    unasked: fields.unasked?.value,
    consents: toConsents(fields),
    pin: fields.pin?.value,
  };
}

const toConsents = ({ practice, retraining }: Registers<LearnerFields>): Consents => ({
  practice: practice?.value ?? 'unsaid',
  retraining: retraining?.value ?? 'unsaid',
});

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
