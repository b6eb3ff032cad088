// What every maker of an answer gets: the interaction, its response, and where texts and notes go.
import type { OptionSource } from '../../format.ts';
import { type Answering, type Question, toName } from '../xml/question.ts';
import { attributeOf } from '../xml/xml-find.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { type WordsOptions, wordsIn } from '../xml/xml-words.ts';
import type { ResponseDeclaration } from './declarations.ts';
import type { RightResponse } from './right-response.ts';

export interface Making {
  readonly question: Question;
  /** Names the interaction inside of its item, for the keys of its texts. */
  readonly part: string;
  readonly response: ResponseDeclaration | undefined;
  readonly right: RightResponse | undefined;
  readonly words: WordsOptions;
  readonly language: string;
  /** What the item tells scorers. */
  readonly looksFor: string;
}

/** Nothing, with a note, where no question can be made. */
export type Maker = (interaction: XmlElement, making: Making) => Answering | undefined;

export function identifierOf(element: XmlElement): string {
  return attributeOf(element, 'identifier');
}

/** Nothing, with a note, when one of them says and shows nothing. */
export function optionsFrom(
  elements: readonly XmlElement[],
  { question, part, words }: Making,
): readonly OptionSource[] | undefined {
  const options = elements.map((element) =>
    question.option(`${part}o`, toName(identifierOf(element)), wordsIn(element, words)),
  );
  const known = options.filter((option) => option !== undefined);
  if (known.length === options.length && known.length > 0) return known;
  question.note('unreadable', `${options.length - known.length}/${options.length}`);
  return undefined;
}

/** Right values, or a note that there is nothing to mark by. */
export function rightValues({ question, right, response }: Making): readonly string[] {
  const values = right?.values ?? [];
  if (values.length === 0) question.note('no-right-answer', response?.id ?? '');
  if (right?.isWeighted) question.note('weight', response?.id ?? '');
  return values;
}

/** `A B` as two names. */
export function pairsOf(values: readonly string[]): readonly (readonly [string, string])[] {
  return values.flatMap((value) => {
    const [first = '', second = ''] = value.split(' ');
    return first !== '' && second !== '' ? [[toName(first), toName(second)] as const] : [];
  });
}
