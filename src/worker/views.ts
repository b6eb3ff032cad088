// What screens see: small whole values, made by the worker, mirrored by the page. Times are the tablet's wall clock.
// More than 300 lines, so that one place says all that a screen may show.

import type { Answer, Mark } from '../domain/answer.ts';
import type { Reason } from '../domain/event.ts';
import type { ClassId, LearnerId, PackId, SkillId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { KindWord } from '../domain/kind-word.ts';
import type { Lesson } from '../domain/lesson.ts';
import type { Interest, Region } from '../domain/locale.ts';
import type { Problem } from '../domain/problem.ts';
import type { Strategy } from '../domain/self-asked.ts';
import type { Support } from '../domain/support.ts';
import type { PackLanguage } from '../packs/format.ts';
import type { ClassNeed } from '../school/class-needs-rules.ts';
import type { ClassPicture } from '../school/class-picture.ts';
import type { DemoView } from './demo-api.ts';
import type { AddOnCard, BroughtLanguage, PackTrust } from './pack-files-api.ts';
import type { GoalCard, LookBack } from './self-views.ts';
import type { SchoolView } from './sync-api.ts';
import type { LearnerSkillsView } from './teaching-api.ts';

/** How a skill stands, as the picture that the learner sees. */
export type Growth = 'seed' | 'sprout' | 'leaf' | 'fruit' | 'thirsty';

export interface LearnerCard {
  readonly id: LearnerId;
  /** Unsealed; empty for a guest, and where the key is missing. */
  readonly name: string;
  /** Picks one of the drawn faces. */
  readonly avatar: number;
  readonly guest: boolean;
  readonly hasPin: boolean;
  readonly minutesToday: number;
  /** BCP 47, when the learner has chosen one. */
  readonly language: string | null;
  /** The one that is shown and said in its place when it is asked for; missing for none. */
  readonly secondLanguage?: string;
  /** What the learner said to like; missing for nothing. */
  readonly interests?: readonly Interest[];
  /** How the app meets the learner, where a teacher said anything of it. */
  readonly support?: Support;
  /** The family said no to practice: the face is not shown to children, and no turn begins. */
  readonly mayNotPractise?: boolean;
}

export interface ClassCard {
  readonly id: ClassId;
  readonly name: string;
  readonly learnerCount: number;
}

/** The fitted model that a pack is taught with, told to a teacher. */
export interface PackModelCard {
  /** A teacher opened it here, or it came inside the pack. */
  readonly from: 'teacher' | 'pack';
  /** 0 when it is not known. */
  readonly madeAtMs: number;
  /** Whose answers it was fitted to. */
  readonly learners: number;
  readonly answers: number;
  /** Skills of the pack that keep their starting values, and those of which only the items do. */
  readonly missingSkills: number;
  readonly changedSkills: number;
  /** Parts of the file that this version of the app cannot use. */
  readonly skippedSections: readonly string[];
}

export interface PackCard {
  readonly id: PackId;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly languages: readonly PackLanguage[];
  readonly sizeBytes: number;
  readonly skillCount: number;
  readonly itemCount: number;
  /** Null where nothing was fitted, and for whoever is not the teacher. */
  readonly model: PackModelCard | null;
  /** Null where it is not known, for what is not installed, and for whoever is not the teacher. */
  readonly trust: PackTrust | null;
  /** Texts and sounds that were added to it; none for whoever is not the teacher. */
  readonly addOns: readonly AddOnCard[];
  readonly state:
    | { readonly type: 'offered' }
    | { readonly type: 'installing'; readonly doneBytes: number; readonly ofBytes: number }
    | { readonly type: 'installed' }
    /** The file is there, in an older version: both are told. */
    | { readonly type: 'update-offered'; readonly installed: string }
    /** The storage lost some of it; `isOffered`: the site has this version, else its file mends it. */
    | { readonly type: 'damaged'; readonly isOffered: boolean }
    | { readonly type: 'failed'; readonly problem: Problem };
}

/** One learner's own until a day. */
export interface LentView {
  readonly learner: LearnerCard;
  readonly class: ClassId;
  /** Whether the class asks for three pictures. */
  readonly picturePin: boolean;
  /** Wall clock; null until the teacher takes it back. */
  readonly untilMs: number | null;
}

export interface DeviceView {
  readonly state:
    | { readonly type: 'opening' }
    | { readonly type: 'ready' }
    /** Nothing can be stored or read; the app says so and touches nothing. */
    | { readonly type: 'failed'; readonly problem: Problem };
  /** Told once on the home screen, kept in the teacher's place: insecure origin, vanished storage, clock. */
  readonly notices: readonly Problem[];
  /** False without `crypto.subtle`: guests only, no names. */
  readonly canKeepNames: boolean;
  readonly teacher: 'no-pin-yet' | 'locked' | 'open';
  readonly classes: readonly ClassCard[];
  /** Classes that are put away, as long as anybody is in them. */
  readonly classesPutAway: readonly ClassCard[];
  readonly packs: readonly PackCard[];
  /** Of the interface, that came as files. */
  readonly languages: readonly BroughtLanguage[];
  /** Null when the tablet is everybody's. */
  readonly lent: LentView | null;
  readonly answersStored: number;
  readonly storage: 'persisted' | 'best-effort' | 'unknown';
  readonly lastBackupMs: number | null;
}

export interface ClassView {
  readonly id: ClassId;
  readonly name: string;
  readonly picturePin: boolean;
  readonly turnMinutes: number;
  /** Who is below the minimum gets turns sooner; the teacher agreed. */
  readonly minutesByNeed: boolean;
  /** Missing where its learners are asked how they are, as is usual. */
  readonly asksFeeling?: boolean;
  /** Whose names, money and foods questions tell of: as the teacher said, or else where this tablet is. */
  readonly region: { readonly said: Region | null; readonly usual: Region };
  /** The year is over: nobody begins a turn here. */
  readonly archived: boolean;
  /** Whoever had least time first, as the tablet proposes them. */
  readonly learners: readonly LearnerCard[];
  /** Taken from the list; they can be put back. */
  readonly away: readonly LearnerCard[];
}

/** One learner who needs the teacher, and what for, with the facts behind it. */
export interface NeedCard {
  readonly learner: LearnerCard;
  readonly need: ClassNeed;
  /** Null for what is of none, such as absence. */
  readonly pack: PackId | null;
  /** Of the need's skill; empty where it is about none. */
  readonly skillTitle: string;
}

export interface ClassNeedsView {
  /** The most useful first, never more than a handful. */
  readonly needs: readonly NeedCard[];
  /** Further learners, in the same order: shown when they are asked for. */
  readonly rest: readonly NeedCard[];
}

export interface SkillCard {
  readonly pack: PackId;
  readonly skill: SkillId;
  readonly title: string;
  readonly picture: string | null;
  readonly core: boolean;
  readonly growth: Growth;
  /** What *Go on* leads to. */
  readonly now: boolean;
  /** Its place in the learner's plan for this week, from 1; null for none. */
  readonly planned: number | null;
}

export interface LearnerView {
  readonly learner: LearnerCard;
  /** How it is, is asked when a turn begins: no teacher has switched it off, and there is a key to seal it with. */
  readonly asksFeeling?: boolean;
  readonly className: string | null;
  /** In the order of the path, prerequisites first. Empty while no pack is installed. */
  readonly path: readonly SkillCard[];
  readonly goal: { readonly answered: number; readonly of: number };
  /** What is wanted of today, and what it can be chosen from: one, where it is the tutor's to propose. */
  readonly today?: { readonly goal: GoalCard; readonly own: boolean; readonly offers: readonly GoalCard[] };
  /** How much the learner decides: as a teacher said (0 for as it grows), and as it has grown. */
  readonly stage: { readonly said: 0 | 1 | 2 | 3; readonly own: 1 | 2 | 3 };
}

/** A skill among those that the learner may choose from. */
export interface ChoiceCard {
  readonly skill: SkillId;
  readonly title: string;
  readonly picture: string | null;
  readonly growth: Growth;
}

export interface OfferCard extends ChoiceCard {
  readonly reason: Reason;
}

export interface GrowthChange {
  readonly skill: SkillId;
  readonly title: string;
  readonly picture: string | null;
  readonly before: Growth;
  readonly after: Growth;
}

/** A choice and the facts behind it, with the names that a sentence needs. */
export interface ReasonView {
  readonly reason: Reason;
  readonly skillTitle: string;
}

/** What is typed or placed so far; its shape is the item view's own business. */
export type Draft = unknown;

export type TurnStep =
  /** No item yet: a pack is being installed, or the worker is starting. */
  | { readonly type: 'preparing' }
  | { readonly type: 'no-pack' }
  /** There are packs, and none has a question that may be asked: a teacher hides what there is, or it holds nothing. */
  | { readonly type: 'nothing-to-ask' }
  | { readonly type: 'lesson'; readonly lesson: Lesson; readonly pack: PackId; readonly why: ReasonView }
  /** The learner chooses what comes next: two or three cards, or *you choose*. */
  | { readonly type: 'offer'; readonly pack: PackId; readonly offers: readonly OfferCard[] }
  /** The learner plans the week: up to `most` of the cards, in an order. */
  | {
      readonly type: 'plan';
      readonly pack: PackId;
      readonly cards: readonly ChoiceCard[];
      readonly most: number;
      /** How the plan before has come out; missing where there was none. */
      readonly last?: readonly ChoiceCard[];
    }
  | {
      readonly type: 'item';
      readonly item: Item;
      /** 1, or 2 after a first miss; the first answer is then shown beside. */
      readonly attempt: number;
      readonly firstAnswer: Answer | null;
      /** How many of `item.hints` are open. */
      readonly hintsShown: number;
      /** How many the bulb opens before the first try; help fades as knowledge grows. */
      readonly hintsFree: number;
      /** A slower look is kindly asked for: answers came too fast to be read, or help in place of a try. */
      readonly calm: 'haste' | 'help' | null;
      readonly draft: Draft | null;
      readonly why: ReasonView;
      /** «How sure are you?» comes before the answer is looked at. */
      readonly asksSure?: true;
      /** Ways to go on with when it does not: missing where they are left out; `comes`: by itself, since it was missed. */
      readonly ways?: { readonly strategies: readonly Strategy[]; readonly comes: boolean };
    }
  | {
      readonly type: 'feedback';
      readonly item: Item;
      readonly answer: Answer;
      readonly mark: Mark;
      /** There after a second miss: a right answer and the worked solution to look at. */
      readonly right: Answer | null;
      readonly next: 'try-again' | 'go-on';
      readonly growth: GrowthChange;
    }
  /** Of two one has answered; the other one says what they think before either sees whether it is right. */
  | { readonly type: 'agree'; readonly item: Item; readonly answer: Answer }
  /** How a task of the same kind is solved, to look at before the question. */
  | { readonly type: 'example'; readonly item: Item; readonly right: Answer | null; readonly why: ReasonView }
  /** Everything that is here is known; said once a turn, with what is offered all the same. */
  | { readonly type: 'finished'; readonly offer: 'challenge' | 'practice' }
  /** The way to the answer, for who asked for it; nothing was answered. */
  | { readonly type: 'worked'; readonly item: Item; readonly right: Answer | null }
  | {
      readonly type: 'summary';
      readonly grown: readonly GrowthChange[];
      readonly answered: number;
      readonly right: number;
      /** A kind word that fits what happened. */
      readonly kind: KindWord;
      /** The reflection's answer once given: 1 to 3. */
      readonly felt: number | null;
      /** What the learner sees of themselves; missing for two, and for a guest. */
      readonly back?: LookBack;
      /** Whose turn it is next; null for a guest or when the class is alone. */
      readonly next: LearnerCard | null;
    };

export type TurnView =
  | { readonly type: 'none' }
  | {
      readonly type: 'running';
      readonly learner: LearnerCard;
      readonly className: string | null;
      readonly classId: ClassId | null;
      /** A second child at the tablet, and whether it is the one who answers now; absent where there is one alone. */
      readonly pair?: { readonly other: LearnerCard; readonly answers: boolean };
      /** Whether the class asks for three pictures before a turn; never of a guest. */
      readonly picturePin: boolean;
      readonly step: TurnStep;
      readonly answered: number;
      readonly goal: number;
      readonly startedAtMs: number;
      readonly minutes: number;
      /** The minutes are over: the summary comes after this item. */
      readonly timeUp: boolean;
    };

/** Every view by name: what it is about, and what it looks like. */
export interface Views {
  readonly device: { readonly about: null; readonly view: DeviceView };
  readonly class: { readonly about: ClassId; readonly view: ClassView | null };
  readonly learner: { readonly about: LearnerId; readonly view: LearnerView | null };
  readonly turn: { readonly about: null; readonly view: TurnView };
  readonly school: { readonly about: null; readonly view: SchoolView };
  /** Null while the teacher's door is shut. */
  readonly needs: { readonly about: ClassId; readonly view: ClassNeedsView | null };
  readonly skills: { readonly about: LearnerId; readonly view: LearnerSkillsView | null };
  readonly picture: { readonly about: ClassId; readonly view: ClassPicture | null };
  readonly demo: { readonly about: null; readonly view: DemoView };
}
export type ViewName = keyof Views;
