// The whole boundary between page and worker: commands down, views up, failures as values.
import type { Answer } from '../domain/answer.ts';
import type { ClassId, LearnerId, PackId, SkillId } from '../domain/ids.ts';
import type { Interest, Region } from '../domain/locale.ts';
import type { Feeling } from '../domain/private-words.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { OwnQuestion } from '../domain/self-asked.ts';
import type { TextTable } from '../packs/format.ts';
import type { AssigningApi } from './assigning-api.ts';
import type { AuthoringApi } from './authoring-api.ts';
import type { CaringApi } from './caring-api.ts';
import type { ClassesApi } from './classes-api.ts';
import type { CoachingApi } from './coaching-api.ts';
import type { DemoApi } from './demo-api.ts';
import type { GrowingApi } from './growing-api.ts';
import type { ImportingApi } from './importing-api.ts';
import type { LearnerPageApi } from './learner-page-api.ts';
import type { NeedsApi } from './needs-api.ts';
import type { PackFilesApi } from './pack-files-api.ts';
import type { PaperApi } from './paper-api.ts';
import type { PrivacyApi } from './privacy-api.ts';
import type { RosterApi } from './roster-api.ts';
import type { SelfApi } from './self-api.ts';
import type { SyncApi } from './sync-api.ts';
import type { TellingApi } from './telling-api.ts';
import type { TogetherApi } from './together-api.ts';
import type { TurnsApi } from './turns-api.ts';
import type { Draft, ViewName, Views } from './views.ts';
import type { VoiceApi } from './voice-api.ts';

export type Done<T = null> = Promise<Result<T, Problem>>;
export type Unsubscribe = () => void;

/** Three pictures in order, each in [0, 9). */
export type PicturePin = readonly [number, number, number];

/** What is about the school and what travels is in sync-api.ts, what a teacher is told of the tutor in telling-api.ts. */
export interface BanyanApi
  extends AssigningApi,
    AuthoringApi,
    CaringApi,
    NeedsApi,
    SyncApi,
    TellingApi,
    TurnsApi,
    PackFilesApi,
    PaperApi,
    PrivacyApi,
    RosterApi,
    LearnerPageApi,
    ClassesApi,
    CoachingApi,
    DemoApi,
    GrowingApi,
    ImportingApi,
    SelfApi,
    TogetherApi,
    VoiceApi {
  /** Calls back at once and whenever the view changes, with the whole view. */
  subscribe<K extends ViewName>(
    name: K,
    about: Views[K]['about'],
    callback: (view: Views[K]['view']) => void,
  ): Promise<Unsubscribe>;
  /** Answers when the worker is alive; a silence of seconds means that it hangs. */
  ping(): Promise<'alive'>;
  /** BCP 47; texts of packs come in it, or in the pack's first language. */
  setLanguage(tag: string): Promise<void>;
  /** Only a window can ask for persistence and know it. */
  setStorage(state: 'persisted' | 'best-effort' | 'unknown'): Promise<void>;

  /** A learner without name or class; kept on this tablet until claimed. */
  startGuestTurn(): Done;
  /**
   * `beside`: another one of the class at the same tablet; never on one that is lent. `feeling`: what the learner said of
   * how it is, who has the turn alone.
   */
  startTurn(learner: LearnerId, beside?: LearnerId, feeling?: Feeling): Done;
  endTurn(why: 'done' | 'handed-over' | 'idle'): Done;
  /** Ends in feedback, with the answer durable. `seed` names the item that the screen shows. */
  answer(seed: number, answer: Answer, sure?: number): Done;
  saveDraft(seed: number, draft: Draft): Promise<void>;
  showHint(seed: number): Done;
  askForHelp(seed: number): Done;
  skipItem(seed: number): Done;
  /** Leaves out the questions that find where to begin, from the one on the screen on. */
  skipFinding(seed: number): Done;
  /** From feedback, a lesson or the introduction to what comes next. */
  goOn(): Done;
  /** Which of the offers comes next; null leaves it to the tutor. */
  choose(skill: SkillId | null): Done;
  /** What the week is for, in this order; no skills for no plan. */
  plan(skills: readonly SkillId[]): Done;
  /** Shows what grew; also the way out in the middle of a turn. */
  finishTurn(): Done;
  reflect(question: OwnQuestion, value: number): Done;

  /** `null` when the learner has no PIN yet and may choose one. */
  checkPicturePin(learner: LearnerId, pin: PicturePin): Done;
  choosePicturePin(learner: LearnerId, pin: PicturePin): Done;
  /** Empty for that of the tablet. */
  setLearnerLanguage(learner: LearnerId, tag: string): Done;
  /** Null for none. */
  setSecondLanguage(learner: LearnerId, tag: string | null): Done;
  /** What the learner of the turn is shown until the next word, in place of the own language; null for that. */
  readIn(tag: string | null): Promise<void>;
  /** What the learner likes; none for everything. */
  setInterests(learner: LearnerId, interests: readonly Interest[]): Done;

  /** 4 digits or more. Sets it the first time, when there is none. */
  setTeacherPin(pin: string): Done;
  unlockTeacher(pin: string): Done;
  lockTeacher(): Promise<void>;
  addClass(name: string): Done<ClassId>;
  setClass(
    id: ClassId,
    change: {
      readonly name?: string;
      readonly picturePin?: boolean;
      readonly turnMinutes?: number;
      readonly minutesByNeed?: boolean;
      /** Whether its learners are asked how they are. */
      readonly asksFeeling?: boolean;
      /** Whose names, money and foods questions tell of; empty for where the tablet is. */
      readonly region?: Region | '';
    },
  ): Done;
  /** One name each. Names that are there already are not added again; they come back as `doubles`. */
  addLearners(id: ClassId, names: readonly string[]): Done<{ added: number; doubles: readonly string[] }>;
  setLearner(
    learner: LearnerId,
    change: { readonly name?: string; readonly avatar?: number; readonly archived?: boolean },
  ): Done;
  resetPicturePin(learner: LearnerId): Done;
  /** How much the learner decides: 1 the tutor chooses, 2 one of three, 3 a plan for the week; 0 as it grows. */
  setStage(learner: LearnerId, stage: 0 | 1 | 2 | 3): Done;

  /** From what the site offers, or a file as it is: what was made on this tablet is not looked at first. Progress is in the device view. */
  installOfferedPack(pack: PackId): Done;
  installPackFile(name: string, file: Blob): Done<PackId>;
  cancelInstall(pack: PackId): Promise<void>;
  removePack(pack: PackId): Done;
  /** A fitted model for an installed pack, from a picked file; says for which. Without it the pack's own counts. */
  installModelFile(name: string, file: Blob): Done<PackId>;
  removeModel(pack: PackId): Done;
  /** A picture or a sound of an installed pack; null when it is not there. */
  readMedia(pack: PackId, path: string): Promise<Blob | null>;
  /** The recorded sound of a sentence, as `toSentences` gives it, from any pack that has it; null where none does. */
  readVoice(language: string, sentence: string): Promise<Blob | null>;
  /** Words of the interface that came as a file, by the keys of messages and problems; null where none has the language. */
  readWords(tag: string): Promise<TextTable | null>;

  /** All that was recorded, in one file. */
  makeBackup(): Done<{ name: string; file: Blob }>;
  /** Adds what is not there yet; says how much that was. `code` opens names that were sealed by another tablet. */
  restoreBackup(
    name: string,
    file: Blob,
    code?: string,
  ): Done<{ added: number; known: number; namesSealed: boolean }>;
  /** A new code that opens this school's names from a backup; shown once, to be written down or printed. */
  makeRecoveryCode(): Done<string>;
  dismissNotice(code: Problem['code']): Promise<void>;
}
