// One question while it is made into an item's source: texts get their keys, numbers are read, and what cannot be asked
// like this is noted at the field where it was typed.
import type { MisconceptionId } from '../../domain/ids.ts';
import { readNumber } from '../../domain/read-number.ts';
import { parseExpression } from '../expression.ts';
import type { FigureSource, NumberRef, OptionSource } from '../format.ts';
import { texWords } from '../import/tex-words.ts';
import { toNumberRef } from '../import/xml/number-source.ts';
import type { OwnFault, OwnFaultCode } from './own-fault.ts';
import type { OwnFace, OwnPicture, OwnQuestion, Typed, TypedNumber } from './own-pack.ts';

/** A text that is longer fills more than a small screen. */
const LONGEST = 1_500;
const NUMBER_MOST = 200;

export interface OwnWriting {
  readonly question: OwnQuestion;
  readonly language: string;
  fault(field: string, code: OwnFaultCode, detail?: string): void;
  /** Keeps a text under a part of the question's name, of letters, digits and dots; empty ones are a fault. */
  say(field: string, part: string, typed: Typed): string;
  /** Keeps it as it is, in the markup of packs. */
  keep(part: string, text: string): string;
  /** Nothing where none can be read, which is a fault then. */
  number(field: string, typed: TypedNumber): NumberRef | undefined;
  /** The same where something else may stand as well. */
  readNumber(typed: TypedNumber): NumberRef | undefined;
  picture(field: string, part: string, picture: OwnPicture | null): FigureSource | undefined;
  face(field: string, part: string, face: OwnFace): OptionSource;
  /** A mistake that is named and known; missing where none is. */
  shows(id: MisconceptionId | null): { readonly misconception?: MisconceptionId };
  readonly texts: ReadonlyMap<string, string>;
  readonly faults: readonly OwnFault[];
}

export function createOwnWriting(
  question: OwnQuestion,
  language: string,
  mixups: ReadonlySet<MisconceptionId>,
): OwnWriting {
  const texts = new Map<string, string>();
  const faults: OwnFault[] = [];
  const names = Object.keys(question.numbers?.parameters ?? {});
  const fault = (field: string, code: OwnFaultCode, detail = ''): void => {
    const isKnown = faults.some((one) => one.field === field && one.code === code);
    if (!isKnown) faults.push({ question: question.id, field, code, detail });
  };
  const keep = (part: string, text: string): string => {
    const key = `${question.id}.${part}`;
    texts.set(key, text);
    return key;
  };
  const readNumber = (typed: TypedNumber) => toNumber(typed, language, names.length > 0);
  const say = (field: string, part: string, typed: Typed): string => {
    if (typed.trim() === '') fault(field, 'empty');
    if (typed.length > LONGEST) fault(field, 'too-long');
    return keep(
      part,
      toMarkup(typed, names, () => fault(field, 'mathematics')),
    );
  };
  const picture = (field: string, part: string, shown: OwnPicture | null): FigureSource | undefined => {
    if (shown === null) return undefined;
    if (shown.alt.trim() === '') fault(field, 'no-alt');
    return {
      type: 'picture',
      src: shown.path,
      alt: keep(`${part}.alt`, toMarkup(shown.alt || '…', names)),
    };
  };
  return {
    question,
    language,
    fault,
    say,
    keep,
    picture,
    readNumber,
    number: (field, typed) => {
      const read = readNumber(typed);
      if (read === undefined) fault(field, typed.trim() === '' ? 'empty' : 'no-number');
      return read;
    },
    face: (field, part, { id, text, picture: shown }) => {
      const figure = picture(field, part, shown);
      return {
        id,
        ...(figure === undefined || text.trim() !== '' ? { text: say(field, part, text) } : {}),
        ...(figure && { figure }),
      };
    },
    shows: (id) => (id !== null && mixups.has(id) ? { misconception: id } : {}),
    texts,
    faults,
  };
}

/** In the markup of packs: what is no formula and no number that changes stands for itself. */
export function toMarkup(
  typed: Typed,
  names: readonly string[],
  unset: () => void = () => undefined,
): string {
  const words = texWords(typed.slice(0, LONGEST), unset);
  if (names.length === 0) return words;
  const known = new RegExp(`(?:\\\\\\[|\\{\\[\\})(${names.join('|')})\\]`, 'g');
  return words.replace(known, '[$1]');
}

/** As the language writes numbers, in any digits; an expression where numbers change. */
export function toNumber(typed: TypedNumber, language: string, mayCompute: boolean): NumberRef | undefined {
  const text = typed.trim();
  if (text.length > NUMBER_MOST) return undefined;
  if (mayCompute && text.startsWith('=')) return parseExpression(text).ok ? text : undefined;
  const read = readNumber(text);
  if (!read.ok) return undefined;
  const { value, alternative } = read.value;
  return toNumberRef(alternative !== undefined && writesComma(language) ? alternative : value);
}

function writesComma(language: string): boolean {
  return new Intl.NumberFormat(language, { numberingSystem: 'latn' }).format(1.5).includes(',');
}
