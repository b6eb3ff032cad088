// The shape of a pack's source and of a built pack: the same layout, see docs/pack-format.md.
// Built differs in two ways: mathematics is MathML, and the manifest lists counts and files.
// More than 300 lines, so that one place says all that an author may write.
import type { Figure, Manipulative } from '../domain/figure.ts';
import type { ItemId, LessonId, MisconceptionId, PackId, SkillId } from '../domain/ids.ts';
import type { ExpressionForm, ItemType, NumberForm } from '../domain/item.ts';
import type { Region } from '../domain/locale.ts';
import type { PackWas } from './was.ts';

export const PACK_FORMAT = 1;

/** A text's key; `=` and an expression, printed as a number; or a key with values for its placeholders. */
export type TextRef = string | { readonly key: string; readonly with: Readonly<Record<string, Expression>> };

/** An expression of a template as text, with or without its leading `=`. */
export type Expression = string | number;

/** Any number of a figure or an answer: itself, or `=` and an expression. */
export type NumberRef = number | string;

/** A figure whose numbers may be expressions and whose paths may hold placeholders. */
export type FigureSource = {
  readonly [field: string]: unknown;
  readonly type: Figure['type'];
};

export const CONTEXT_KINDS = ['name', 'money', 'food', 'place', 'unit', 'thing'] as const;
export type ContextKind = (typeof CONTEXT_KINDS)[number];

/** With its number, without one, or as the question for one. */
export const CONTEXT_FORMS = ['counted', 'bare', 'how-many'] as const;
export type ContextForm = (typeof CONTEXT_FORMS)[number];

export type ParameterSource =
  | { readonly from: number; readonly to: number; readonly step?: number }
  | { readonly oneOf: readonly (number | string)[] }
  | { readonly value: Expression }
  | { readonly pick: readonly (number | string)[]; readonly by: Expression }
  /** A number of the region's steps of price, so that what it says costs about that. */
  | { readonly context: 'price'; readonly from: number; readonly to: number; readonly step?: number }
  /** A word of the region, counted by another parameter; `of` takes the word of an earlier one, in another form. */
  | {
      readonly context: ContextKind;
      readonly count?: string;
      readonly form?: ContextForm;
      readonly of?: string;
      /** Texts of the pack in the place of the app's words, by region or for `any`. */
      readonly own?: Readonly<Partial<Record<Region | 'any', readonly string[]>>>;
    };

export interface WrongSource {
  readonly value: NumberRef | TextRef;
  readonly misconception: MisconceptionId;
  /** Arguments of the misconception's rule, which must give `value`. */
  readonly by?: Readonly<Record<string, Expression>>;
}

export interface OptionSource {
  readonly id: string;
  readonly text?: TextRef;
  readonly figure?: FigureSource;
  readonly misconception?: MisconceptionId;
  /** What the option amounts to, for checking it against the misconception's rule. */
  readonly value?: NumberRef;
  readonly by?: Readonly<Record<string, Expression>>;
}

/** What several ordered items are about; the same in all of them but for `part`. */
export interface StemSource {
  readonly id: string;
  /** From 1 to `of`. */
  readonly part: number;
  readonly of: number;
  readonly text: TextRef;
  readonly figure?: FigureSource;
}

/** `at` counts the hints, or the steps of the solution, from 0. */
export interface HelpFigureSource {
  readonly beside: 'hint' | 'solution';
  readonly at: number;
  readonly figure: FigureSource;
}

export interface ItemSourceBase {
  readonly id: ItemId;
  readonly skill: SkillId;
  readonly also?: readonly SkillId[];
  readonly difficulty: number;
  readonly parameters?: Readonly<Record<string, ParameterSource>>;
  readonly where?: readonly Expression[];
  readonly stem?: StemSource;
  readonly prompt: TextRef;
  readonly figure?: FigureSource;
  readonly hints: readonly TextRef[];
  readonly solution: readonly TextRef[];
  /** Pictures that single hints and steps of the solution speak of. */
  readonly helpFigures?: readonly HelpFigureSource[];
  /** For whoever is secure already. */
  readonly challenge?: boolean;
}

export type GapSource =
  | {
      readonly type: 'number';
      readonly answer: NumberRef;
      readonly form?: NumberForm;
      readonly wrong?: readonly WrongSource[];
    }
  | {
      readonly type: 'text';
      readonly accepted: TextRef;
      readonly spelling?: number;
      readonly wrong?: readonly WrongSource[];
    }
  | { readonly type: 'choice'; readonly options: readonly OptionSource[]; readonly answer: string };

export type ItemSource = ItemSourceBase &
  (
    | {
        readonly type: 'choose-one';
        readonly options: readonly OptionSource[];
        readonly answer: string;
        readonly keepOrder?: boolean;
      }
    | {
        readonly type: 'choose-several';
        readonly options: readonly OptionSource[];
        readonly answers: readonly string[];
        readonly keepOrder?: boolean;
      }
    | {
        readonly type: 'number';
        readonly answer: NumberRef;
        readonly form?: NumberForm;
        readonly tolerance?: NumberRef;
        readonly unit?: TextRef;
        readonly units?: readonly TextRef[];
        readonly wrong?: readonly WrongSource[];
      }
    | {
        readonly type: 'short-text';
        readonly accepted: TextRef;
        readonly spelling?: number;
        readonly wrong?: readonly WrongSource[];
      }
    | {
        readonly type: 'order';
        readonly entries: readonly OptionSource[];
        readonly answer: readonly string[];
        readonly wrong?: readonly {
          readonly order: readonly string[];
          readonly misconception: MisconceptionId;
        }[];
      }
    | {
        readonly type: 'match';
        readonly left: readonly OptionSource[];
        readonly right: readonly OptionSource[];
        readonly pairs: readonly (readonly [string, string])[];
        readonly wrong?: readonly {
          readonly pair: readonly [string, string];
          readonly misconception: MisconceptionId;
        }[];
      }
    | {
        readonly type: 'sort-groups';
        readonly groups: readonly OptionSource[];
        readonly entries: readonly OptionSource[];
        readonly answer: readonly (readonly [string, string])[];
        readonly wrong?: readonly {
          readonly placed: readonly [string, string];
          readonly misconception: MisconceptionId;
        }[];
      }
    | { readonly type: 'fill-gaps'; readonly text: TextRef; readonly gaps: readonly GapSource[] }
    | {
        readonly type: 'number-line';
        readonly from: NumberRef;
        readonly to: NumberRef;
        readonly step: NumberRef;
        readonly labels?: 'all' | 'ends' | 'none';
        readonly answer: NumberRef;
        readonly tolerance?: NumberRef;
        readonly snap?: NumberRef;
        readonly wrong?: readonly WrongSource[];
      }
    | {
        readonly type: 'point-picture';
        readonly src: string;
        readonly alt: TextRef;
        readonly regions: readonly {
          readonly id: string;
          readonly label: TextRef;
          readonly x: number;
          readonly y: number;
          readonly width: number;
          readonly height: number;
          readonly misconception?: MisconceptionId;
        }[];
        readonly answers: readonly string[];
      }
    | {
        readonly type: 'draw';
        /** A sign, the name of a parameter in brackets, or `=` and an expression that gives a digit. */
        readonly sign: string;
        readonly among?: readonly string[];
        readonly trace?: boolean;
        readonly wrong?: readonly { readonly sign: string; readonly misconception: MisconceptionId }[];
      }
    | {
        readonly type: 'read-aloud';
        readonly text: TextRef;
        readonly pass?: number;
        readonly set?: 'letters' | 'words' | 'text';
      }
    | {
        readonly type: 'write-freely';
        readonly model: TextRef;
        readonly points: readonly { readonly id: string; readonly text: TextRef }[];
        readonly lines?: number;
      }
    | {
        readonly type: 'expression';
        /** Algebra as typed, with `[name]` where a parameter's value stands: `[a]x + [b]`. */
        readonly answer: string;
        readonly form?: ExpressionForm;
        /** For the keypad; left out, those of the answer and of the wrong values. */
        readonly letters?: readonly string[];
        readonly before?: TextRef;
        readonly wrong?: readonly { readonly value: string; readonly misconception: MisconceptionId }[];
      }
  );

export interface LessonSource {
  readonly id: LessonId;
  readonly skill: SkillId;
  readonly kind: 'steps' | 'story' | 'picture' | 'worked-example' | 'misconception';
  /** Which one it mends, for `kind: misconception`. */
  readonly misconception?: MisconceptionId;
  readonly title: TextRef;
  readonly steps: readonly {
    readonly text: TextRef;
    readonly figure?: FigureSource;
    readonly manipulative?: Manipulative;
  }[];
}

export interface MisconceptionSource {
  readonly id: MisconceptionId;
  readonly skill: SkillId;
  /** Said to a teacher: what the learner does. */
  readonly title: TextRef;
  /** Names of the rule's arguments, and the wrong value they lead to; missing where it cannot be computed. */
  readonly parameters?: readonly string[];
  readonly rule?: Expression;
  readonly lesson?: LessonId;
}

export interface SkillSource {
  readonly id: SkillId;
  readonly prerequisites: readonly SkillId[];
  readonly core: boolean;
  /** School years, first and last. */
  readonly grades: readonly [number, number];
  /** A drawing of the pack that stands for the skill. */
  readonly picture?: string;
  readonly codes?: Readonly<Record<string, string>>;
}

export interface PackLanguage {
  readonly tag: string;
  /** Who has read it: a machine only, or a teacher. */
  readonly review: 'machine' | 'teacher';
  /** Who speaks its recorded sentences; missing where the pack has none. */
  readonly voice?: 'machine' | 'teacher';
}

export interface PackFile {
  readonly path: string;
  readonly sizeBytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** `pack.json` as an author writes it. Titles are texts `pack.title`, `pack.description`, `skill.SKILL-ID`. */
export interface PackSourceManifest {
  readonly format: number;
  readonly id: PackId;
  readonly version: string;
  readonly licence: string;
  readonly publisher: string;
  readonly languages: readonly PackLanguage[];
  /** Stands for the pack on the shelf. */
  readonly picture?: string;
  readonly skills: readonly SkillSource[];
  /** Where the history of things of earlier versions goes. */
  readonly was?: PackWas;
}

/** `pack.json` of a built pack. */
export interface PackManifest extends PackSourceManifest {
  readonly counts: { readonly items: number; readonly lessons: number; readonly misconceptions: number };
  /** Every file but `pack.json` and `signature`, sorted by path. */
  readonly files: readonly PackFile[];
}

/** One text: plain, or by plural category of a parameter. */
export type TextSource =
  | string
  | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
      readonly plural: string;
      readonly other: string;
    });

export type TextTable = Readonly<Record<string, TextSource>>;

/** What one installed item needs at most; anything beyond is refused as hostile. */
export const PACK_LIMITS = {
  archiveBytes: 512 * 1024 * 1024,
  unpackedBytes: 1024 * 1024 * 1024,
  /** Unpacked bytes per packed byte of one file, once it is larger than 1 MB. */
  ratio: 120,
  files: 20_000,
  fileBytes: 32 * 1024 * 1024,
  items: 100_000,
  skills: 5_000,
  lineBytes: 64 * 1024,
  textLength: 4_000,
  options: 24,
  depth: 24,
} as const;

export type { ItemType };
