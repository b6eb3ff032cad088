// What the page gives the interface besides the worker. Made once in main.tsx; a test hands in its own.
import type { AccessWays, SpeechSpeed } from '../domain/access.ts';
import type { PackId } from '../domain/ids.ts';
import type { Numerals } from '../domain/numerals.ts';
import type { Problem } from '../domain/problem.ts';
import type { HeldWords } from '../i18n/brought-words.ts';
import type { LanguageFace, MessageArea } from '../i18n/language.ts';
import type { Message } from '../i18n/message.ts';
import type { ProblemText } from '../i18n/problem-text.ts';
import type { Navigation } from './navigation.ts';

/** BCP 47, of a language that the interface speaks here: its own, or one that was brought as a file. */
export type Language = string;

/** One that can be chosen here. */
export interface LanguageHere extends LanguageFace {
  readonly tag: Language;
}

/** Of this screen, not of a learner: kept by the page itself. */
export interface ScreenSettings {
  readonly language: Language;
  /** `auto` follows the language and the device's region. */
  readonly numerals: Numerals | 'auto';
  readonly sound: boolean;
  readonly ground: 'auto' | 'light' | 'dark';
  readonly access: AccessWays;
  /** One switch, where the tablet has one, goes through the teacher's screens as well. */
  readonly switchTeacher: boolean;
}

/** How the page looks for whoever is in front of it; what the screen has for everybody comes beside it. */
export interface Looks extends AccessWays {
  readonly calmMotion: boolean;
}

export type Messages = Readonly<Partial<Record<string, Message>>>;

/** How the app itself stands on this tablet. */
export interface AppStatus {
  readonly version: string;
  /** Whether the shell starts without a network. */
  readonly offline: 'unsupported' | 'preparing' | 'ready' | 'failed';
  /** A newer version lies here in full and waits for the end of a turn. */
  readonly update: boolean;
  readonly installable: boolean;
}

/** A file that another app gave to this one. */
export interface HandedIn {
  readonly file: File;
  /** It is elsewhere now, or nothing can be made of it. */
  readonly forget: () => Promise<void>;
}

/** A problem in three parts. */
export type ProblemWords = (problem: Problem) => ProblemText;

export interface Platform {
  readonly navigation: Navigation;
  /** BCP 47 tags, most wanted first. */
  readonly deviceLanguages: readonly string[];
  readonly reducedMotion: boolean;
  readonly loadMessages: (language: Language, areas: readonly MessageArea[]) => Promise<Messages>;
  readonly loadProblemWords: (language: Language, numerals: Numerals) => Promise<ProblemWords>;
  /** The words of a language that came as a file, held against those that there are. */
  readonly holdWords: (tag: string, words: Readonly<Record<string, unknown>>) => Promise<HeldWords>;
  /** Remembers the languages that came as files, so that the next start knows them before anything is opened. */
  readonly keepLanguages: (brought: readonly LanguageHere[]) => void;
  readonly saveSettings: (settings: ScreenSettings) => void;
  /** Sets what lies above the interface: the page's language, direction and ground, and a learner's own looks. */
  readonly dress: (settings: ScreenSettings, language: Language, looks?: Looks) => void;
  /** Says the text; answers whether there is a voice for the language. */
  readonly speak: (text: string, language: string) => Promise<'spoken' | 'no-voice'>;
  readonly stopSpeaking: () => void;
  /** Of all that is said from now on. */
  readonly setSpeechSpeed: (speed: SpeechSpeed) => void;
  readonly playGrow: () => void;
  readonly mediaUrl: (pack: PackId, path: string) => Promise<string | null>;
  readonly askPersistence: () => Promise<'persisted' | 'best-effort' | 'unknown'>;
  readonly reload: () => void;
  /** This is the place of the invented class; and the way into it. */
  readonly inDemo: boolean;
  readonly enterDemo: () => void;
  /** The tablet's clock, for words like *Tuesday*; it may lie. */
  readonly now: () => number;
  readonly askInstall: () => Promise<void>;
  /** Puts a file into the person's hands: share sheet where there is one, else a download. */
  readonly handOut: (name: string, file: Blob) => Promise<void>;
  /** What other apps handed in, until a teacher takes it. */
  readonly handedIn: {
    list(): Promise<readonly HandedIn[]>;
    /** Calls back when one comes while the app is open; returns what ends that. */
    onCome(callback: () => void): () => void;
  };
}
