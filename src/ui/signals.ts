// What the interface remembers while the page lives. Made by state.ts alone.
import type { Signal } from '@preact/signals';
import type { LearnerId, PackId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { ClassPicture } from '../school/class-picture.ts';
import type { SchoolView } from '../worker/sync-api.ts';
import type { LearnerSkillsView } from '../worker/teaching-api.ts';
import type { ClassNeedsView, ClassView, DeviceView, LearnerView, TurnView } from '../worker/views.ts';
import type {
  AppStatus,
  Language,
  LanguageHere,
  Messages,
  ProblemWords,
  ScreenSettings,
} from './platform.ts';
import type { Place } from './router.ts';

/** A view that has not come yet is `undefined`; one of something that is not there is `null`. */
export type Loading<T> = T | null | undefined;

/** Something that was done and can be taken back. */
export interface Undoable {
  readonly text: string;
  readonly undo: (() => void) | null;
}

export interface Signals {
  readonly place: Signal<Place>;
  readonly settings: Signal<ScreenSettings>;
  /** What the learner who is here has chosen, else null. */
  readonly learnerLanguage: Signal<Language | null>;
  /** The second language of the learner of the turn, while it stands in place of the first. */
  readonly secondShown: Signal<string | null>;
  /** Those that can be chosen here. */
  readonly languages: Signal<readonly LanguageHere[]>;
  readonly messages: Signal<{ readonly language: Language; readonly table: Messages }>;
  readonly device: Signal<DeviceView | undefined>;
  readonly turn: Signal<TurnView | undefined>;
  readonly class: Signal<Loading<ClassView>>;
  readonly learner: Signal<Loading<LearnerView>>;
  /** The second of two learners, where a screen is about both. */
  readonly other: Signal<Loading<LearnerView>>;
  /** Followed on the screen of a class alone: every learner is looked at for it. */
  readonly needs: Signal<Loading<ClassNeedsView>>;
  /** Followed on the screen of the class picture, and behind that of the class. */
  readonly picture: Signal<Loading<ClassPicture>>;
  /** What a teacher has just brought or given out: looked at first while the page is open. */
  readonly newPack: Signal<PackId | null>;
  /** Followed on the teacher’s side alone. */
  readonly skills: Signal<Loading<LearnerSkillsView>>;
  /** Followed on the sides of teacher and coordinator alone: no learner waits for what syncs. */
  readonly school: Signal<SchoolView | undefined>;
  readonly problem: Signal<Problem | null>;
  readonly undoable: Signal<Undoable | null>;
  /** Whose picture PIN was right, or is not needed; gone when the page is. */
  readonly admitted: Signal<LearnerId | null>;
  readonly status: Signal<AppStatus>;
  /** Which language has no voice here; told once. */
  readonly voiceless: Signal<Language | null>;
  /** Who asked in this turn to be read to: what they touch is said from then on. */
  readonly listening: Signal<LearnerId | null>;
  readonly busy: Signal<boolean>;
  /** Makes words of a problem, once they are loaded. */
  readonly problemWords: Signal<ProblemWords | null>;
  /** The face is asked about before the turn goes on: the app was left alone, or opened anew. */
  readonly whoIsHere: Signal<boolean>;
}
