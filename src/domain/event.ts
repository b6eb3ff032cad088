// Everything a person does becomes an event: named by (stream, sequence), ordered by (hlc, stream, sequence),
// written once, never changed. Kinds and fields that this version does not know are kept as they came.
// More than 300 lines, so that one place says all that can happen.
import type { Answer } from './answer.ts';
import type { ClassGoal } from './class-goal.ts';

import type {
  ClassId,
  DeviceId,
  ItemId,
  LearnerId,
  LessonId,
  MisconceptionId,
  PackId,
  SchoolId,
  SkillId,
  StreamId,
} from './ids.ts';
import type { Sealed } from './sealed.ts';
import type { GoalKind, Strategy } from './self-asked.ts';
import type { Hlc } from './time.ts';

/** An uncompressed P-256 point, 65 bytes as base64url. */
export type PublicKey = string & { readonly __brand: 'public-key' };

/** What surrounds every event. */
export interface EventHeader {
  readonly stream: StreamId;
  /** 1, 2, 3 … without gaps in its stream. */
  readonly sequence: number;
  readonly hlc: Hlc;
  /** The wall clock as the tablet said it, milliseconds since 1970; may lie. */
  readonly wallMs: number;
  /** The clock was found to be in the far past, the far future, or to have run backwards. */
  readonly clockSuspect?: true;
}

/** Why this item came now; the interface makes sentences of it. Facts stand beside the code. */
export type Reason =
  | { readonly code: 'new-skill'; readonly skill: SkillId }
  /** Asked to find out where a new learner stands; what it builds on may not have been practised here. */
  | { readonly code: 'finding-start'; readonly skill: SkillId }
  | { readonly code: 'in-zone'; readonly skill: SkillId; readonly pCorrect: number }
  | { readonly code: 'review'; readonly skill: SkillId; readonly daysSince: number }
  | { readonly code: 'easier-after-misses'; readonly skill: SkillId; readonly misses: number }
  | { readonly code: 'step-back'; readonly skill: SkillId; readonly from: SkillId }
  /** What was answered shows a misconception that a lesson mends. */
  | { readonly code: 'mends-misconception'; readonly skill: SkillId; readonly misconception: MisconceptionId }
  /** Right here tells a slip, or a misconception that was mended, from one that is held. */
  | {
      readonly code: 'checks-misconception';
      readonly skill: SkillId;
      readonly misconception: MisconceptionId;
    }
  /** Asked again days after it was mended. */
  | {
      readonly code: 'probes-misconception';
      readonly skill: SkillId;
      readonly misconception: MisconceptionId;
    }
  | { readonly code: 'challenge'; readonly skill: SkillId }
  /** The learner chose it among several, or put it into the plan for the week. */
  | { readonly code: 'chosen'; readonly skill: SkillId }
  | { readonly code: 'planned'; readonly skill: SkillId }
  | { readonly code: 'assigned'; readonly skill: SkillId }
  /** Answered on a worksheet; a teacher put in what was right. */
  | { readonly code: 'on-paper'; readonly skill: SkillId }
  /** The next part of a story or a problem with steps, right after the part before. */
  | { readonly code: 'goes-on'; readonly skill: SkillId }
  | { readonly code: 'nothing-better'; readonly skill: SkillId };

/**
 * What a device may do. A tablet records answers. A teacher also admits tablets and teachers, erases and merges. A
 * coordinator carries what others recorded and sees the board, without any name. An administrator may do everything.
 */
export type DeviceRole = 'tablet' | 'teacher' | 'coordinator' | 'administrator';

/**
 * Two learners at one tablet: what they do is written once for each, in one step, so that each log is whole without the
 * other's. It says little of either alone (tutoring/judged-answer.ts).
 */
export interface Together {
  /** The other one of the two. */
  readonly with?: LearnerId;
  /** It was chosen for the other one: in this learner's log it follows no choice, and no choice follows it. */
  readonly chosenForOther?: true;
}

export type EventBody =
  /** The first of every stream. */
  | {
      readonly type: 'stream-started';
      readonly why: 'new' | 'restored' | 'cloned' | 'lost-storage';
      readonly app: string;
      readonly previous?: StreamId;
      /** Public signing key of the installation; missing without a secure origin. */
      readonly key?: PublicKey;
    }
  /** The school's first word: whoever joins pins this key. The founder is an administrator. */
  | {
      readonly type: 'school-founded';
      readonly school: SchoolId;
      readonly key: PublicKey;
      readonly agreement: PublicKey;
      readonly label?: Sealed;
      /** What the school is called. */
      readonly name?: Sealed;
    }
  | {
      readonly type: 'device-admitted';
      readonly device: DeviceId;
      readonly key: PublicKey;
      readonly agreement: PublicKey;
      readonly role: DeviceRole;
      readonly label?: Sealed;
      /** Of which this is said; a device may have had a school of its own before. The same in the kinds below. */
      readonly school?: SchoolId;
    }
  | {
      readonly type: 'device-set';
      readonly device: DeviceId;
      readonly role?: DeviceRole;
      readonly label?: Sealed;
      readonly school?: SchoolId;
    }
  /** `believed` says how far each of its streams still counts; what it writes later is kept and not folded. */
  | {
      readonly type: 'device-revoked';
      readonly device: DeviceId;
      readonly believed: readonly (readonly [stream: StreamId, last: number])[];
      readonly school?: SchoolId;
    }
  /** A data key of the school, wrapped so that one device alone opens it. */
  | { readonly type: 'key-shared'; readonly to: DeviceId; readonly key: string; readonly box: string }
  /** From here on names are sealed under this key. */
  | { readonly type: 'key-chosen'; readonly key: string; readonly school?: SchoolId }
  /** An administrator's key and the data keys, which the printed recovery code opens. */
  | {
      readonly type: 'recovery-set';
      readonly key: PublicKey;
      readonly agreement: PublicKey;
      readonly box: string;
      readonly school?: SchoolId;
    }
  | {
      readonly type: 'class-added';
      readonly class: ClassId;
      readonly name: Sealed;
    }
  | {
      readonly type: 'class-set';
      readonly class: ClassId;
      readonly name?: Sealed;
      readonly picturePin?: boolean;
      readonly turnMinutes?: number;
      /** Practised in these alone; none for every pack that is there. Between these times; 0 for no bound. */
      readonly packs?: readonly PackId[];
      readonly packsFromMs?: number;
      readonly packsUntilMs?: number;
      /** The year is over: it is shown apart, and can be taken up again. */
      readonly archived?: boolean;
      /** Who is below the minimum gets turns sooner (domain/turn-queue.ts); as the teacher agreed. */
      readonly minutesByNeed?: boolean;
      /** Whose names, money and foods its questions tell of (locale.ts); empty for where the tablet is. */
      readonly region?: string;
      /** Whether its learners are asked how they are; they are where nobody said. */
      readonly asksFeeling?: boolean;
      /** What it grows towards together (class-goal.ts); of type `none` for nothing any more. */
      readonly goal?: ClassGoal | { readonly type: 'none' };
      /** What nobody is asked about the own learning (self-asked.ts), unless it is said of a learner. */
      readonly unasked?: readonly string[];
      /** Of the word that this one answers, where its time is yet to come: it counts behind it (`placeAmong`). The same below. */
      readonly behind?: Hlc;
    }
  /** What the school keeps of each learner beside the name: fields that change, sealed (school/attributes.ts). */
  | { readonly type: 'attributes-defined'; readonly fields: Sealed }
  /** `name` is missing for a guest, who belongs to no class. */
  | {
      readonly type: 'learner-added';
      readonly learner: LearnerId;
      readonly class?: ClassId;
      readonly name?: Sealed;
      readonly avatar: number;
    }
  | {
      readonly type: 'learner-set';
      readonly learner: LearnerId;
      readonly behind?: Hlc;
      readonly class?: ClassId;
      readonly name?: Sealed;
      readonly avatar?: number;
      readonly language?: string;
      /** Shown and said in place of that one while it is asked for; empty for none. */
      readonly secondLanguage?: string;
      readonly archived?: boolean;
      /** What the school keeps of this learner: values that change, by field, sealed (school/attributes.ts). */
      readonly attributes?: Sealed;
      /** How the app meets this learner, as the teacher says; 0 minutes for what the class has. */
      readonly turnMinutes?: number;
      readonly readAloud?: boolean;
      /** Older than `textSize`, and beside it (said-access.ts). */
      readonly largeText?: boolean;
      readonly calmMotion?: boolean;
      /** What `AccessWays` says of each (access.ts). */
      readonly textSize?: number;
      readonly strongContrast?: boolean;
      readonly wideSpacing?: boolean;
      readonly speechSpeed?: string;
      readonly switchUse?: string;
      readonly switchMs?: number;
      readonly switchKey?: string;
      readonly switchVoice?: boolean;
      /** Answers are never taken for hasty, and a turn's end waits for the answer. */
      readonly extraTime?: boolean;
      /** Whether this learner is asked how it is, in place of what the class has. */
      readonly asksFeeling?: boolean;
      /** `early`: all at once where they are wanted. `none`: for a check. */
      readonly hints?: 'usual' | 'early' | 'none';
      /** What the learner likes, as they say themselves: questions tell of it (locale.ts). */
      readonly interests?: readonly string[];
      /** What this learner is not asked about the own learning (self-asked.ts), in place of what the class has. */
      readonly unasked?: readonly string[];
      /** As of a class, and before it; none for what the class has. */
      readonly packs?: readonly PackId[];
      readonly packsFromMs?: number;
      readonly packsUntilMs?: number;
    }
  /** The learner's events, names and notes are dropped wherever this comes; the id stays as a tombstone. */
  | { readonly type: 'learner-erased'; readonly erased: LearnerId }
  /** One child was entered twice: from here on both histories are `into`'s. */
  | { readonly type: 'learner-merged'; readonly from: LearnerId; readonly into: LearnerId }
  /** What a family said, of one thing or of both (consent.ts). */
  | {
      readonly type: 'consent-set';
      readonly learner: LearnerId;
      readonly practice?: string;
      readonly retraining?: string;
    }
  | { readonly type: 'note-added'; readonly learner: LearnerId; readonly note: Sealed }
  /** For the learner and the teacher alone (private-words.ts): a feeling, the wish to talk, the teacher's answer. */
  | { readonly type: 'said-privately'; readonly learner: LearnerId; readonly said: Sealed }
  /** A passport was scanned: where the learner stands, until the history that it covers has come. */
  | {
      readonly type: 'progress-carried';
      readonly learner: LearnerId;
      readonly pack: PackId;
      readonly packVersion: string;
      /** base64url of the state, as docs/identity.md describes it. */
      readonly state: string;
      readonly covers: readonly (readonly [stream: StreamId, last: number])[];
      /** Of the last event that is in the state. */
      readonly clock?: Hlc;
      /** The state is also of streams that did not fit: what they hold up to the clock is taken to be in it. */
      readonly cut?: true;
    }
  /** Who was in school on a day, yyyy-mm-dd by the teacher's calendar; who is in neither list was not looked for. */
  | {
      readonly type: 'attendance-taken';
      readonly class: ClassId;
      readonly day: string;
      readonly here: readonly LearnerId[];
      readonly away: readonly LearnerId[];
    }
  /** What a teacher said to a need that was shown (tutoring/needs.ts): seen to, or not before a time. */
  | {
      readonly type: 'need-answered';
      readonly learner: LearnerId;
      readonly behind?: Hlc;
      readonly need: string;
      readonly pack?: PackId;
      readonly skill?: SkillId;
      readonly as: 'done' | 'later';
      /** Not shown again before, wall clock in ms. */
      readonly untilMs: number;
      /** What was shown then: since when, and how many tries, answers or days. Seen to, it comes back when there is more. */
      readonly sinceMs?: number;
      readonly count?: number;
    }
  /** Taught to these learners together, away from the tablets; a word for each, which goes when that one is erased. */
  | {
      readonly type: 'lesson-taught';
      readonly learner?: LearnerId;
      readonly class: ClassId;
      readonly pack: PackId;
      readonly skill: SkillId;
      readonly misconception?: MisconceptionId;
      readonly learners: readonly LearnerId[];
    }
  /**
   * Printed for these learners: the code on the paper finds it again, on any tablet. A word for each, which goes when that
   * one is erased; those of one code with the same questions are one sheet.
   */
  | {
      readonly type: 'worksheet-made';
      readonly learner?: LearnerId;
      readonly class: ClassId;
      readonly code: string;
      readonly learners: readonly LearnerId[];
      readonly pack: PackId;
      readonly packVersion: string;
      /** In their order on the paper. */
      readonly items: readonly ItemId[];
      /** Of the sheet; each item's own comes from it (school/worksheets.ts). */
      readonly seed: number;
      /** With the region whose names and prices are on it, as of an answer. */
      readonly language: string;
    }
  /** These answers on paper were not so: they count for nothing. What was so instead is written behind it. */
  | {
      readonly type: 'paper-taken-back';
      readonly learner: LearnerId;
      readonly words: readonly (readonly [stream: StreamId, sequence: number])[];
    }
  /** This tablet is one learner's until a day; without a learner it is everybody's again. */
  | { readonly type: 'tablet-lent'; readonly to: LearnerId | null; readonly untilMs?: number }
  /** `pin` holds a salted hash, sealed; without it the next turn lets the learner choose anew. */
  | { readonly type: 'pin-set'; readonly learner: LearnerId; readonly pin?: Sealed }
  /**
   * `kept`: it goes on with the question at which the learner's turn before was left; nothing is chosen for it. `gentle`:
   * easier, shorter, more of what is known (tutoring/gentle-turn.ts). What the learner said of it is not here.
   */
  | ({
      readonly type: 'turn-started';
      readonly learner: LearnerId;
      readonly minutes: number;
      readonly kept?: true;
      readonly gentle?: true;
    } & Together)
  | {
      readonly type: 'turn-ended';
      readonly learner: LearnerId;
      readonly why: 'done' | 'handed-over' | 'idle';
    }
  | ({
      readonly type: 'answered';
      readonly learner: LearnerId;
      readonly pack: PackId;
      readonly packVersion: string;
      readonly item: ItemId;
      readonly seed: number;
      readonly skills: readonly [SkillId, ...SkillId[]];
      readonly answer: Answer;
      readonly correct: boolean;
      readonly score: number;
      readonly misconceptions: readonly string[];
      /** 1 for the first try at this showing of the item, 2 for the next. */
      readonly attempt: number;
      readonly hints: number;
      /** From shown to answered, in ticks of 10 ms; 0 when unknown. */
      readonly responseTicks: number;
      /** Where names, prices or things were drawn, with the region and the interests that drew them (locale.ts). */
      readonly language: string;
      readonly reason: Reason;
    } & Together)
  | {
      readonly type: 'hint-shown';
      readonly learner: LearnerId;
      readonly item: ItemId;
      readonly seed: number;
      /** Counts from 0. */
      readonly hint: number;
      readonly with?: LearnerId;
    }
  | {
      readonly type: 'help-asked';
      readonly learner: LearnerId;
      readonly item: ItemId;
      readonly skill: SkillId;
      readonly with?: LearnerId;
    }
  /** The item was passed over without an answer. */
  | ({
      readonly type: 'item-skipped';
      readonly learner: LearnerId;
      readonly pack: PackId;
      readonly item: ItemId;
      readonly seed: number;
      readonly skill: SkillId;
    } & Together)
  | ({
      readonly type: 'lesson-seen';
      readonly learner: LearnerId;
      readonly pack: PackId;
      readonly skill: SkillId;
      readonly lesson: LessonId;
      /** The misconception that the lesson is about; missing for a lesson on the skill itself. */
      readonly mends?: MisconceptionId;
      readonly seconds: number;
    } & Together)
  /** How an item is solved was looked at before a question of its skill; this item was not asked. */
  | ({
      readonly type: 'example-seen';
      readonly learner: LearnerId;
      readonly pack: PackId;
      readonly item: ItemId;
      readonly seed: number;
      readonly skill: SkillId;
      readonly seconds: number;
    } & Together)
  /**
   * Of streams that this tablet had of the learner beside its own: how far, when this was written. What is chosen from
   * here on rests on that much, so that a choice can be made again exactly. A stream that is not named is known as far
   * as was said before in this stream; one with gaps is named several times (tutoring/known-history.ts).
   */
  | {
      readonly type: 'history-known';
      readonly learner: LearnerId;
      readonly reach: readonly (readonly [stream: StreamId, last: number])[];
      /** A passport or a relay's snapshot stood for history that was not here. */
      readonly carried?: true;
      /** Chosen from these packs alone, as a teacher said; missing for every pack that is there. */
      readonly packs?: readonly PackId[];
    }
  /** The questions that find where to begin are left out, or taken up (again). */
  | {
      readonly type: 'finding-set';
      readonly learner: LearnerId;
      readonly pack: PackId;
      readonly skip: boolean;
    }
  /** Which of the skills offered the learner wants next; null leaves it to the tutor. */
  | {
      readonly type: 'choice-made';
      readonly learner: LearnerId;
      readonly pack: PackId;
      readonly skill: SkillId | null;
      readonly offered: readonly SkillId[];
    }
  /** What the learner wants to practise this week, in this order; it takes the place of the plan before. */
  | {
      readonly type: 'plan-made';
      readonly learner: LearnerId;
      readonly pack: PackId;
      readonly skills: readonly SkillId[];
    }
  /** What the learner wants of today: so many questions, or these skills to grow or to get water (tutoring/goals.ts). */
  | {
      readonly type: 'goal-chosen';
      readonly learner: LearnerId;
      readonly goal: GoalKind;
      readonly pack: PackId;
      readonly skills: readonly SkillId[];
      /** So many questions, so many skills that get water; or what the skill becomes, a place in GROWTHS. */
      readonly aim: number;
    }
  /** What the learner wants to try at a question that does not give way; the next answer tells whether it helped. */
  | {
      readonly type: 'strategy-chosen';
      readonly learner: LearnerId;
      readonly pack: PackId;
      readonly item: ItemId;
      readonly seed: number;
      readonly skill: SkillId;
      readonly strategy: Strategy;
    }
  /** How much the learner decides: 1 the tutor chooses, 2 one of three, 3 a plan for the week; 0 as the log suggests. */
  | { readonly type: 'stage-set'; readonly learner: LearnerId; readonly stage: number }
  /** A teacher's word on a skill. It wins over what the model says until another one or `none` takes its place. */
  | {
      readonly type: 'override-set';
      readonly learner: LearnerId;
      readonly pack: PackId;
      readonly skill: SkillId;
      readonly as: 'known' | 'not-known' | 'blocked' | 'none';
    }
  /** A teacher wants this skill practised: between these times, where they are said, until it is secure. */
  | {
      readonly type: 'skill-assigned';
      readonly learner: LearnerId;
      readonly pack: PackId;
      readonly skill: SkillId;
      readonly fromMs?: number;
      readonly untilMs?: number;
    }
  | {
      readonly type: 'assignment-lifted';
      readonly learner: LearnerId;
      readonly pack: PackId;
      readonly skill: SkillId;
    }
  /** Questions that a teacher wants answered, each once; one event a learner, the set's code the same for all who got it. */
  | {
      readonly type: 'items-assigned';
      readonly learner: LearnerId;
      readonly pack: PackId;
      readonly set: string;
      /** At most ASSIGNED_ITEMS_MOST of them count. */
      readonly items: readonly ItemId[];
      /** They come in this order, before all else. */
      readonly ordered?: true;
      /** From which each item's own seed comes, so that all see the same; missing where each learner gets another variant. */
      readonly seed?: number;
      readonly fromMs?: number;
      readonly untilMs?: number;
    }
  | {
      readonly type: 'items-lifted';
      readonly learner: LearnerId;
      readonly pack: PackId;
      readonly set: string;
    }
  /**
   * What the learner says of the turn: a picture each, 1 (hard, sad) to 3. `same`: of what the other one of two has just
   * answered, before either knows whether it is right: 3 I think so too, 1 I would say something else. `sure`: before the
   * own answer is marked. At a turn's end one of `next` (1 so many questions, 2 water, 3 something that grows), `helped`
   * (1 somebody, 2 a hint or an example, 3 to think once more) and `well` (1 to ask, 2 to keep at it, 3 to take time).
   */
  | {
      readonly type: 'reflected';
      readonly learner: LearnerId;
      readonly question: 'felt' | 'sure' | 'next' | 'helped' | 'well' | 'same';
      readonly value: number;
      readonly with?: LearnerId;
    }
  | { readonly type: 'pack-installed'; readonly pack: PackId; readonly version: string }
  /** Whether packs signed by this key are the school's own choice from here on; `name` is what the teacher calls it. */
  | {
      readonly type: 'publisher-set';
      /** 32 bytes in lower-case hex. */
      readonly key: string;
      readonly name: string;
      readonly trusted: boolean;
    }
  /** Whether the browser may delete what is stored; said by a school's device when it is another than it said before. */
  | { readonly type: 'storage-told'; readonly storage: 'persisted' | 'best-effort' }
  | { readonly type: 'pack-removed'; readonly pack: PackId; readonly version: string };

/** Questions of one assigned set. */
export const ASSIGNED_ITEMS_MOST = 30;

export type BanyanEvent = EventHeader & EventBody;
export type EventType = EventBody['type'];
export type EventOf<T extends EventType> = EventHeader & Extract<EventBody, { readonly type: T }>;

/** An event of a kind that this version does not know: carried through unharmed, folded by nobody. */
export interface UnknownEvent extends EventHeader {
  readonly type: string;
  readonly learner?: LearnerId;
  readonly [field: string]: unknown;
}
export type StoredEvent = BanyanEvent | UnknownEvent;
