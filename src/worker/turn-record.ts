// The turn that is under way on this tablet, as it is stored: enough to show the same screen again after a flat
// battery or a discarded tab. It is no truth, only a place: what was answered is in the log.
import type { EventPlace } from '../device-store/event-log.ts';
import type { Answer, Mark } from '../domain/answer.ts';
import type { Reason } from '../domain/event.ts';
import type {
  ClassId,
  ItemId,
  LearnerId,
  LessonId,
  MisconceptionId,
  PackId,
  SkillId,
} from '../domain/ids.ts';
import type { Growth } from './views.ts';

/** Raised when the shape changes: a record of another version is dropped and the turn is begun anew. */
export const TURN_RECORD_VERSION = 2;

/** An item that was chosen and is being worked on. */
export interface ItemPlace {
  readonly pack: PackId;
  readonly item: ItemId;
  readonly seed: number;
  readonly skill: SkillId;
  /** With whose names and prices it was made (Item.askedIn): kept, though another region be set meanwhile. */
  readonly askedIn?: string;
  readonly reason: Reason;
  readonly attempt: number;
  readonly firstAnswer: Answer | null;
  readonly hintsShown: number;
  /** Of these, what the tutor opened by itself before the first try; absent for none. */
  readonly hintsGiven?: number;
  /** Hints that the bulb opens before the first try; after a miss, and for who asks for help, all of them. */
  readonly hintsFree: number;
  /** Wall clock when this attempt was first shown; a pause is not told apart from thinking. */
  readonly shownAtMs: number;
}

/** What a draft belongs to. */
export type Showing = Pick<ItemPlace, 'seed' | 'attempt'>;

/** A second try begins empty: the first answer stands beside it. */
export const toShowing = ({ seed, attempt }: Showing): string => `${seed} ${attempt}`;

export type TurnPhase =
  /** What comes next has still to be chosen: there was no pack, or what was there is gone. */
  | { readonly type: 'choosing' }
  | {
      readonly type: 'lesson';
      readonly pack: PackId;
      readonly skill: SkillId;
      readonly lesson: LessonId;
      readonly mends: MisconceptionId | null;
      readonly reason: Reason;
      readonly shownAtMs: number;
    }
  /** The learner chooses what comes next. */
  | {
      readonly type: 'offer';
      readonly pack: PackId;
      readonly offers: readonly { readonly skill: SkillId; readonly reason: Reason }[];
    }
  /** The learner plans the week: skills to choose from. */
  | { readonly type: 'plan'; readonly pack: PackId; readonly skills: readonly SkillId[] }
  /** How a task of the same kind is solved, to look at before the question, which waits. */
  | ({
      readonly type: 'example';
      readonly example: { readonly item: ItemId; readonly seed: number };
    } & ItemPlace)
  /** Everything that is here is known; what is offered all the same waits. */
  | ({ readonly type: 'finished' } & ItemPlace)
  | ({ readonly type: 'item' } & ItemPlace)
  | ({
      readonly type: 'feedback';
      readonly answer: Answer;
      readonly mark: Mark;
      readonly next: 'try-again' | 'go-on';
      /** Null when the turn was taken up again after a kill: what it was is not known any more. */
      readonly growthBefore: Growth | null;
      /** Of two, what the other one said of it, 3 the same or 1 something else; absent until then. */
      readonly same?: number;
    } & ItemPlace)
  /** The learner asked for help when no hint was left: the way is shown, and the item counts as passed over. */
  | ({ readonly type: 'worked' } & ItemPlace)
  | { readonly type: 'summary'; readonly felt: number | null };

/** A second learner in the turn; everything is chosen for the first one. */
export interface Pair {
  readonly other: LearnerId;
  /** Questions so far: of an odd one the first learner answers, of an even one the other. */
  readonly round: number;
}

export interface TurnRecord {
  readonly version: typeof TURN_RECORD_VERSION;
  readonly learner: LearnerId;
  readonly pair?: Pair;
  readonly classId: ClassId | null;
  readonly startedAtMs: number;
  readonly minutes: number;
  /** That everything here is known was said in this turn: it is said once. */
  readonly endTold: boolean;
  /** Ways that were tried when a question did not give way, and at which variant the last one was; absent for none. */
  readonly tried?: { readonly times: number; readonly seed: number };
  /** The learner's last event when this was written: later ones are ahead of the record, and win. */
  readonly after: EventPlace | null;
  readonly phase: TurnPhase;
}

/** Reads a stored record; null when there is none or when it is of another version. */
export function parseTurnRecord(stored: unknown): TurnRecord | null {
  if (typeof stored !== 'object' || stored === null) return null;
  return (stored as { version?: unknown }).version === TURN_RECORD_VERSION ? (stored as TurnRecord) : null;
}
