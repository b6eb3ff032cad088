// The part of the boundary in which a teacher sees to whoever needs her, and says who is in school.
import type { Answer } from '../domain/answer.ts';
import type { ClassId, LearnerId, PackId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { Lesson } from '../domain/lesson.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { AttendanceTable, AttendanceWords } from '../school/attendance.ts';
import type { ClassNeed } from '../school/class-needs-rules.ts';
import type { LearnerCard } from './views.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

/** Which need, as it was shown. */
export interface NeedAbout {
  readonly learner: LearnerId;
  readonly need: ClassNeed;
  readonly pack: PackId | null;
}

/** Seen to; not today; not this week; or what was said before is taken back. */
export type NeedReply = 'done' | 'tomorrow' | 'next-week' | 'shown-again';

export interface NeedsApi {
  /** The answers behind a need, and what helps in five minutes. */
  readNeed(about: NeedAbout): Done<NeedDetail>;
  answerNeed(about: NeedAbout, reply: NeedReply): Done;
  /** Today's list and the days before. */
  readAttendance(id: ClassId): Done<AttendanceView>;
  /** In place of what was said of that day; two empty lists take it back. */
  takeAttendance(id: ClassId, list: AttendanceSaid): Done;
  /** The same table as a CSV file. */
  makeAttendanceFile(id: ClassId, words: AttendanceWords): Done<{ name: string; file: Blob }>;
}

export interface NeedDetail {
  /** The last answers that it rests on, the newest first. */
  readonly answers: readonly GivenAnswer[];
  /** To show: on the mistaken rule where there is one, else on the skill. Null where the pack has none. */
  readonly lesson: Lesson | null;
  /** To ask, an easy one, with what is right; null where there is no skill or no question. */
  readonly question: { readonly item: Item; readonly right: Answer } | null;
}

/** One first try, as the child gave it. */
export interface GivenAnswer {
  /** 0 when the clock was wrong. */
  readonly atMs: number;
  /** Null where the question cannot be made here any more. */
  readonly item: Item | null;
  readonly answer: Answer;
  readonly correct: boolean;
  readonly hints: number;
  /** Who sat beside, where two answered together; the name is empty where it cannot be opened. */
  readonly beside?: { readonly name: string } | null;
  /** Of the skill, in the teacher's language. */
  readonly skillTitle: string;
}

export interface AttendanceSaid {
  /** yyyy-mm-dd */
  readonly day: string;
  readonly here: readonly LearnerId[];
  readonly away: readonly LearnerId[];
}

export interface AttendanceView {
  readonly class: ClassId;
  readonly className: string;
  /** yyyy-mm-dd, as this tablet has it. */
  readonly today: string;
  /** In the order of the table's rows. */
  readonly learners: readonly LearnerCard[];
  /** What a teacher said of today; null for nothing yet. */
  readonly said: AttendanceSaid | null;
  readonly table: AttendanceTable;
}
