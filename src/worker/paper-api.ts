// The part of the boundary for days on paper: sheets to print, what came back on them, pages for families.
import type { Answer } from '../domain/answer.ts';
import type { ClassId, LearnerId, PackId, SkillId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

export interface PaperApi {
  /** Chooses what the sheets ask and remembers it; the code is null when there is nothing to ask of anybody. */
  makeSheets(wanted: SheetsWanted): Done<{ readonly code: string | null; readonly without: number }>;
  /** What was printed for a class lately, the newest first. */
  readPrinted(id: ClassId): Done<readonly PrintedCard[]>;
  /** All that stands on the sheets of a code, to print them and to put in what came back; null for an unknown code. */
  readSheets(id: ClassId, code: string): Done<SheetsView | null>;
  /** Whatever stands in these cells gives way; `before` is what undoes it. */
  enterSheets(id: ClassId, code: string, entries: readonly PaperEntry[]): Done<SheetsEntered>;
  /** What can be asked on paper of the packs that are here; titles in the screen's language. */
  readPacksOnPaper(): Done<readonly PackOnPaper[]>;
  /** The same questions for the same seed. Nothing is recorded: no tablet asks for what came back on it. */
  readPackSheet(wanted: PackSheetWanted): Done<PackSheet>;
  /** In the language given, else in each learner's own. */
  readFamilyPages(learners: readonly LearnerId[], language: string | null): Done<readonly FamilyPage[]>;
}

export interface SheetsWanted {
  readonly class: ClassId;
  readonly learners: readonly LearnerId[];
  /** One sheet for all of them, as for a group; else each has their own. */
  readonly together: boolean;
  readonly count: number;
}

export interface PaperLearner {
  readonly id: LearnerId;
  /** Empty where the key is missing. */
  readonly name: string;
  readonly avatar: number;
}

export interface PrintedCard {
  readonly code: string;
  /** 0 where the clock was wrong. */
  readonly madeAtMs: number;
  readonly learners: readonly PaperLearner[];
  /** Questions on the sheets, and those that nothing was put in for yet. */
  readonly questions: number;
  readonly open: number;
}

/** A question on paper, with a right answer for the key. */
export interface PaperQuestion {
  readonly item: Item;
  readonly right: Answer;
}

/** One sheet; several learners where they got the same. */
export interface PaperSheet {
  readonly learners: readonly PaperLearner[];
  readonly pack: PackId;
  readonly packTitle: string;
  /** BCP 47, of what stands on it. */
  readonly language: string;
  /** Null for one that the pack does not have any more. */
  readonly questions: readonly (PaperQuestion | null)[];
}

export type PaperCell = 'right' | 'not-yet' | null;

/** A learner's line of the grid. */
export interface PaperRow {
  readonly learner: PaperLearner;
  /** Place in `sheets`. */
  readonly sheet: number;
  /** What is put in already, a question each. */
  readonly cells: readonly PaperCell[];
}

export interface SheetsView {
  readonly code: string;
  readonly madeAtMs: number;
  readonly sheets: readonly PaperSheet[];
  readonly rows: readonly PaperRow[];
}

export interface PaperEntry {
  readonly learner: LearnerId;
  /** Place in `sheets`: who was two entries when it was printed has two sheets of a code. */
  readonly sheet: number;
  /** Place of the question on the sheet, from 0. */
  readonly question: number;
  readonly result: 'right' | 'not-yet' | 'not-done';
}

export interface SheetsEntered {
  /** Cells that changed. */
  readonly entered: number;
  /** What stood in them. */
  readonly before: readonly PaperEntry[];
}

export interface PackOnPaper {
  readonly pack: PackId;
  readonly title: string;
  /** BCP 47. */
  readonly languages: readonly string[];
  /** Those with questions that paper has a place for; `questions` counts them. */
  readonly skills: readonly { readonly skill: SkillId; readonly title: string; readonly questions: number }[];
}

export interface PackSheetWanted {
  readonly pack: PackId;
  readonly skills: readonly SkillId[];
  readonly count: number;
  readonly language: string;
  /** 32-bit unsigned. */
  readonly seed: number;
}

export interface PackSheet {
  readonly language: string;
  readonly questions: readonly PaperQuestion[];
}

export interface FamilyPage {
  readonly learner: PaperLearner;
  readonly language: string;
  /** Only packs that the learner has begun. */
  readonly packs: readonly {
    readonly pack: PackId;
    readonly title: string;
    readonly grown: readonly { readonly title: string; readonly how: 'stands' | 'nearly' | 'begun' }[];
    readonly next: readonly string[];
    readonly allStands: boolean;
  }[];
}
