// What every maker of an answer gets, and the words of Moodle's texts.
import type { OptionSource } from '../../format.ts';
import { giftWords, typedWords } from '../gift/gift-words.ts';
import type { LocalWords } from '../local-words.ts';
import { toNote } from '../report.ts';
import type { Answering, Question } from '../xml/question.ts';
import type { Words } from '../xml/xml-words.ts';
import type { MoodleAnswer, MoodleQuestion, MoodleText } from './read-moodle.ts';

export interface Made {
  readonly answering: Answering;
  /** Instead of the question's own words. */
  readonly prompt?: string;
}

export interface Making {
  readonly question: Question;
  readonly local: LocalWords;
  readonly language: string;
}

/** Nothing, with a note, where no question can be made. `part` counts from 0 where one becomes several of ours. */
export type Maker = (source: MoodleQuestion, making: Making, part: number) => Made | undefined;

/** Longer is no text of a question; every sign of it would be looked at many times. */
const LONGEST_TEXT = 60_000;

export function wordsOfText({ format, text }: MoodleText): Words {
  const cut = text.slice(0, LONGEST_TEXT);
  const { words, images, notes } = giftWords({ format, text: cut });
  const pictures = images.map(({ src, alt }) => ({ src, alt, width: 0, height: 0 }));
  const told = cut.length < text.length ? [...notes, toNote('too-large', `${text.length}`)] : notes;
  return { text: words, pictures, notes: told };
}

/** What is typed or shown as signs only. */
export function signsOfText({ format, text }: MoodleText): string {
  return typedWords({ format, text: text.slice(0, LONGEST_TEXT) });
}

/** Answers as options, named by their places; nothing, with a note, when one says and shows nothing. */
export function optionsOf(
  answers: readonly MoodleText[],
  { question }: Making,
  part = 'o',
): readonly OptionSource[] | undefined {
  const options = answers.map((text, at) => question.option(part, `a${at + 1}`, wordsOfText(text)));
  const known = options.filter((option) => option !== undefined);
  if (known.length === options.length && known.length > 0) return known;
  question.note('unreadable', `${options.length - known.length}/${options.length}`);
  return undefined;
}

/** The answers that are worth most, when that is anything. */
export function bestOf(answers: readonly MoodleAnswer[], { question }: Making): readonly MoodleAnswer[] {
  const most = Math.max(0, ...answers.map(({ worth }) => worth));
  const best = answers.filter(({ worth }) => worth > 0 && worth === most);
  if (best.length === 0) question.note('no-right-answer', '');
  if (answers.some(({ worth }) => worth > 0 && worth < most)) {
    question.note('weight', answers.map(({ worth }) => worth).join(' '));
  }
  return best;
}
