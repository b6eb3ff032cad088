// One question of GIFT, read by gift-pegjs, in the few kinds that an import tells apart.
import {
  type GIFTQuestion,
  type NumericalChoice,
  type NumericalFormat,
  parse,
  type TextChoice,
  type TextFormat,
} from 'gift-pegjs';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { ImportNoteCode } from '../report.ts';
import { mendGift } from './mend-gift.ts';

export type GiftText = TextFormat;

export type GiftNumber =
  | { readonly type: 'around'; readonly value: number; readonly range: number }
  | { readonly type: 'between'; readonly from: number; readonly to: number };

export interface GiftChoice<T> {
  /** In hundredths; what is written without is 100 for `=` and 0 for `~`. */
  readonly weight: number;
  readonly isMarked: boolean;
  readonly value: T;
  readonly feedback: GiftText | undefined;
}

interface Common {
  readonly title: string;
  readonly stem: GiftText;
  /** The answers stand inside of the stem, where `GAP` is. */
  readonly isInside: boolean;
  readonly feedback: GiftText | undefined;
}

export type GiftQuestionRead = Common &
  (
    | { readonly type: 'MC'; readonly choices: readonly GiftChoice<GiftText>[] }
    | { readonly type: 'Short'; readonly choices: readonly GiftChoice<GiftText>[] }
    | { readonly type: 'Numerical'; readonly choices: readonly GiftChoice<GiftNumber | undefined>[] }
    | {
        readonly type: 'TF';
        readonly isTrue: boolean;
        readonly ifWrong: GiftText | undefined;
        readonly ifRight: GiftText | undefined;
      }
    | {
        readonly type: 'Matching';
        readonly pairs: readonly { readonly left: GiftText; readonly right: string }[];
      }
    | { readonly type: 'Essay' }
    | { readonly type: 'Description' }
  );

/** What gift-pegjs writes where the answers stood. */
const WRITTEN_GAP = '_____';
/** Stand-ins for the same strokes written by the author: letters of no script. */
const OWN_STROKES = '\ue000'.repeat(5);
/** What the stem holds where its answers stand. */
export const GAP = '\ue001';

/** Beyond any question; the grammar tries several readings of each. */
export const LONGEST_QUESTION = 30_000;

export interface GiftFault {
  readonly code: Extract<ImportNoteCode, 'several-in-one' | 'category-inside' | 'not-expected'>;
  /** What stands there. */
  readonly detail: string;
  /** Of the text, from 1. */
  readonly line: number;
}

export function readGift(text: string): Result<GiftQuestionRead, GiftFault> {
  const written = mendGift(text.replace(/[\ue000\ue001]/g, '')).replaceAll(WRITTEN_GAP, OWN_STROKES);
  try {
    const [question, ...more] = parse(`${written.trim()}\n\n`);
    if (question === undefined || more.length > 0)
      return fail({ code: 'several-in-one', detail: '', line: 1 });
    const read = toQuestion(question);
    return read ? ok(read) : fail({ code: 'category-inside', detail: '', line: 1 });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return fail({ code: 'not-expected', detail: foundOf(error), line: lineOf(error) });
  }
}

function lineOf(error: Error): number {
  const { location } = error as { location?: { start?: { line?: unknown } } };
  return typeof location?.start?.line === 'number' ? location.start.line : 1;
}

/** The sign at which the grammar did not go on; none where the text ended. */
function foundOf(error: Error): string {
  const { found } = error as { found?: unknown };
  return typeof found === 'string' ? found : '';
}

function toQuestion(question: GIFTQuestion): GiftQuestionRead | undefined {
  if (question.type === 'Category') return undefined;
  const common = {
    title: restored(question.title ?? ''),
    stem: { ...toText(question.stem), text: toStem(question.stem.text, question.hasEmbeddedAnswers) },
    isInside: question.hasEmbeddedAnswers,
    feedback: 'globalFeedback' in question ? toTextOrNone(question.globalFeedback) : undefined,
  };
  switch (question.type) {
    case 'MC':
      return { ...common, type: 'MC', choices: question.choices.map(toTextChoice) };
    case 'Short':
      return { ...common, type: 'Short', choices: question.choices.map(toTextChoice) };
    case 'Numerical':
      return { ...common, type: 'Numerical', choices: toNumbers(question.choices) };
    case 'TF':
      // The grammar calls the first one the feedback of "true"; Moodle shows it to who answers wrongly.
      return {
        ...common,
        type: 'TF',
        isTrue: question.isTrue,
        ifWrong: toTextOrNone(question.trueFeedback),
        ifRight: toTextOrNone(question.falseFeedback),
      };
    case 'Matching':
      return {
        ...common,
        type: 'Matching',
        pairs: question.matchPairs.map(({ subquestion, subanswer }) => ({
          left: toText(subquestion),
          right: restored(unescaped(subanswer)),
        })),
      };
    case 'Essay':
      return { ...common, type: 'Essay' };
    case 'Description':
      return { ...common, type: 'Description' };
  }
}

function toStem(text: string, isInside: boolean): string {
  return restored(isInside ? text.replace(WRITTEN_GAP, GAP) : text);
}

function toTextChoice(choice: TextChoice): GiftChoice<GiftText> {
  return { ...toChoice(choice), value: toText(choice.text) };
}

function toChoice({
  isCorrect,
  weight,
  feedback,
}: {
  readonly isCorrect: boolean;
  readonly weight: number | null;
  readonly feedback: TextFormat | null;
}): Omit<GiftChoice<unknown>, 'value'> {
  return {
    weight: weight ?? (isCorrect ? 100 : 0),
    isMarked: isCorrect,
    feedback: toTextOrNone(feedback),
  };
}

function toNumbers(
  choices: NumericalChoice[] | NumericalFormat,
): readonly GiftChoice<GiftNumber | undefined>[] {
  if (!Array.isArray(choices)) {
    return [{ weight: 100, isMarked: true, value: toNumber(choices), feedback: undefined }];
  }
  return choices.map((choice) => ({ ...toChoice(choice), value: toNumber(choice.text) }));
}

/** Nothing for `*`, which takes whatever is answered. */
function toNumber({ type, number, range, numberLow, numberHigh }: NumericalFormat): GiftNumber | undefined {
  if (type === 'high-low' && numberLow !== undefined && numberHigh !== undefined) {
    return { type: 'between', from: numberLow, to: numberHigh };
  }
  return number === undefined ? undefined : { type: 'around', value: number, range: range ?? 0 };
}

const toText = ({ format, text }: TextFormat): GiftText => ({ format, text: restored(text) });

function toTextOrNone(text: TextFormat | null | undefined): GiftText | undefined {
  return text ? toText(text) : undefined;
}

const restored = (text: string): string => text.replaceAll(OWN_STROKES, WRITTEN_GAP);

/** The right sides of pairs are the one thing that the grammar leaves with its own stand-ins for escaped signs. */
function unescaped(text: string): string {
  return text
    .replace(/&&0(35|58|61|92);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&&(123|125|126);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&&010', ' ');
}
