// Texts of one step under keys of their own; what is said twice in a source is one text of the pack.

import { type FigureSource, PACK_LIMITS } from '../../format.ts';
import { convertMathematics } from '../../mathematics.ts';
import type { PackDraft } from '../draft.ts';
import { plainWords } from '../markup.ts';
import { distinctNotes, type ImportNote, toNote } from '../report.ts';
import { addFigure } from './figures.ts';
import type { SetFormula } from './formula.ts';
import type { Problem } from './source.ts';
import { toWording, type Worded } from './wording.ts';
import { wordsIn } from './words.ts';

/** Everything that the steps of an import say, each wording once. */
export interface Texts {
  readonly draft: PackDraft;
  readonly language: string;
  readonly setFormula: SetFormula;
  /** Keys by wording. */
  readonly said: Map<string, string>;
}

export interface Saying {
  /** A text of the source; what it cannot keep is noted. */
  word(source: string): Worded;
  /** The same without its pictures, in one line. */
  markup(source: string): string;
  plain(words: string): string;
  /** A picture of the problem; nothing where it is missing or of no kind that a pack holds, which is noted. */
  figure(name: string): FigureSource | undefined;
  /** Keeps a wording, and gives the key under which items name it. `name` is unique in its step, or is numbered. */
  key(name: string, markup: string): string;
  /** Whether a wording is longer than a pack's texts may be once its mathematics is set. */
  isTooLong(markup: string): boolean;
  notes(): readonly ImportNote[];
}

/** Below it no mathematics makes a text too long. */
const SHORT = 250;

export function createSaying(texts: Texts, problem: Problem, step: string): Saying {
  const notes: ImportNote[] = [];
  const used = new Map<string, number>();
  const word = (source: string): Worded => {
    const worded = toWording(source, texts.setFormula);
    notes.push(...worded.notes);
    return worded;
  };
  const keep = (name: string, markup: string): string => {
    const known = texts.said.get(markup);
    if (known !== undefined) return known;
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    const key = `${step}.${name}${count === 1 ? '' : `-${count}`}`;
    texts.said.set(markup, texts.draft.say(key, { [texts.language]: markup }));
    return key;
  };
  return {
    word,
    markup: (source) => word(source).markup.replace(/\n/g, ' '),
    plain: (words) => plainWords(words),
    figure(name) {
      const added = addFigure(texts.draft, problem, name);
      if (!added.ok) {
        notes.push(added.note);
        return undefined;
      }
      return { type: 'picture', src: added.path, alt: keep('figure', figureWords(problem, texts, word)) };
    },
    key: keep,
    isTooLong: (markup) => {
      if (markup.length <= SHORT) return false;
      const { text } = convertMathematics(markup);
      const isLong =
        typeof text !== 'string' || Math.max(text.length, markup.length) > PACK_LIMITS.textLength;
      if (isLong) notes.push(toNote('too-large', markup));
      return isLong;
    },
    notes: () => distinctNotes(notes),
  };
}

/** The source has no words for its pictures; the problem's title says at least what it is about. */
function figureWords(problem: Problem, { language }: Texts, word: (source: string) => Worded): string {
  const { figure, figureOf } = wordsIn(language);
  const title = word(problem.title).markup.replace(/\s+/g, ' ');
  return title === '' ? figure : `${figureOf} ${title}`;
}
