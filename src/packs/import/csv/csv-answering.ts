// What is answered in a row of a table, as an item's own fields. Nothing when it cannot be asked; the notes say why.
import { toAsciiDigits } from '../../../domain/numerals.ts';
import { PACK_LIMITS } from '../../format.ts';
import type { Wording } from '../draft.ts';
import { localWording } from '../local-words.ts';
import type { Answering } from '../making.ts';
import { acceptedWording } from '../markup.ts';
import { toNumberRef } from '../xml/number-source.ts';
import { toGapText } from './csv-gaps.ts';
import type { Asked, RowMaking } from './csv-making.ts';
import { toGroups, toMatch, toOrder } from './csv-placing.ts';
import { BAR, type CsvCells, isSpoilt, numberIn, partsOf, toWords } from './csv-row.ts';
import { CSV_TYPES, type CsvType, NO, OTHER_NAMES, YES } from './csv-words.ts';
import type { WrongAnswer } from './csv-wrong.ts';

type Maker = (making: RowMaking) => Answering | Asked | undefined;

const MAKERS: Readonly<Record<CsvType, Maker>> = {
  choice: toChoice,
  choices: toChoices,
  'true-false': toTrueOrFalse,
  number: toNumber,
  text: toText,
  order: toOrder,
  match: toMatch,
  groups: toGroups,
  gaps: toGapText,
  expression: toExpression,
  write: toWriting,
};

export function toAsked(type: CsvType, making: RowMaking): Asked | undefined {
  const made = MAKERS[type](making);
  if (made === undefined) return undefined;
  return 'answering' in made ? made : { answering: made };
}

/** As many things as a learner looks for in the own text. */
const MOST_POINTS = 5;

/** By the cell; where it is empty, by what else the row holds. Nothing for a word that names no type. */
export function typeOf(cells: CsvCells, wrong: readonly WrongAnswer[]): CsvType | undefined {
  const word = cells
    .plain('type')
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (word !== '') {
    return (
      CSV_TYPES.find((type) => type === word) ??
      (Object.hasOwn(OTHER_NAMES, word) ? OTHER_NAMES[word] : undefined)
    );
  }
  const answer = cells.plain('answer');
  const parts = answer.split(BAR).filter((part) => part.trim() !== '');
  if (answer === '' && /\{[^{}]+\}/.test(cells.plain('prompt'))) return 'gaps';
  if (parts.length > 1 && parts.every((part) => /\S\s*=\s*\S/.test(part))) {
    const rights = parts.map((part) => part.slice(part.indexOf('=') + 1).trim());
    return new Set(rights).size < rights.length ? 'groups' : 'match';
  }
  if (truth(answer) !== undefined && wrong.length === 0) return 'true-false';
  if (wrong.length > 0 && wrong.some(({ misconception }) => misconception === undefined)) {
    return parts.length > 1 ? 'choices' : 'choice';
  }
  return NUMBER.test(toAsciiDigits(answer)) ? 'number' : 'text';
}

/** Roughly, in digits 0-9; what is one exactly, is said when it is read. */
const NUMBER = /^[-+−]?\d+(?:[.,\s/٫٬][\d]+)*\s*[%٪]?$/;

function toChoice(making: RowMaking): Answering | undefined {
  const { cells, wrong } = making;
  const right = cells.said('answer');
  if (Object.keys(right).length === 0) return leave(making, 'answer');
  if (wrong.length === 0) return leave(making, 'wrong 1');
  if (hasSpoiltAnswer(making)) return undefined;
  return {
    type: 'choose-one',
    options: [option('right', right, making), ...wrongOptions(making)],
    answer: 'right',
  };
}

function toChoices(making: RowMaking): Answering | undefined {
  const { cells, wrong, language } = making;
  const rights = partsOf(cells.said('answer'), language, BAR, making);
  if (rights.length === 0) return leave(making, 'answer');
  if (wrong.length === 0) return leave(making, 'wrong 1');
  if (rights.length + wrong.length > PACK_LIMITS.options) {
    making.note('too-large', `${rights.length}`);
    return undefined;
  }
  const options = rights.map((right, at) => option(`r${at + 1}`, right, making));
  return {
    type: 'choose-several',
    options: [...options, ...wrongOptions(making)],
    answers: options.map(({ id }) => id),
  };
}

function wrongOptions(making: RowMaking) {
  return making.wrong.map(({ at, words, misconception }) => {
    isSpoilt(Object.values(words)[0] ?? '', making);
    return { ...option(`w${at}`, words, making), ...(misconception && { misconception }) };
  });
}

function option(id: string, words: Wording, making: RowMaking) {
  return { id, text: making.say(id, toWords(words, making)) };
}

function toTrueOrFalse(making: RowMaking): Answering | undefined {
  const isTrue = truth(making.cells.plain('answer'));
  if (isTrue === undefined) return leave(making, 'answer');
  return {
    type: 'choose-one',
    options: [
      { id: 'true', text: making.say('true', localWording(making.languages, 'right')) },
      { id: 'false', text: making.say('false', localWording(making.languages, 'wrong')) },
    ],
    answer: isTrue ? 'true' : 'false',
    keepOrder: true,
  };
}

function truth(cell: string): boolean | undefined {
  const word = cell.toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}

function toNumber(making: RowMaking): Answering | undefined {
  const { cells, wrong, language } = making;
  const written = cells.plain('answer');
  if (isSpoilt(written, making)) return undefined;
  const answer = numberIn(written, language, making);
  if (answer === undefined) return leave(making, 'answer');
  const off = cells.plain('tolerance');
  const tolerance = off === '' ? undefined : numberIn(off, language, making);
  if (off !== '' && tolerance === undefined) making.note('unreadable', `tolerance: ${off}`);
  const unit = cells.said('unit');
  const shown = wrong.flatMap(({ words, misconception }) => {
    const cell = words[language] ?? Object.values(words)[0] ?? '';
    const value = isSpoilt(cell, making) ? undefined : numberIn(cell, language, making);
    if (value === undefined) making.note('unreadable', cell);
    else if (misconception === undefined) making.note('wrong-answer', cell);
    return value && misconception ? [{ value: toNumberRef(value), misconception }] : [];
  });
  return {
    type: 'number',
    answer: toNumberRef(answer),
    ...(tolerance && tolerance.n > 0n && { tolerance: toNumberRef(tolerance) }),
    ...(Object.keys(unit).length > 0 && { unit: making.say('unit', toWords(unit, making)) }),
    ...(shown.length > 0 && { wrong: shown }),
  };
}

function toText(making: RowMaking): Answering | undefined {
  const { cells, wrong } = making;
  if (hasSpoiltAnswer(making)) return undefined;
  const accepted = Object.fromEntries(
    Object.entries(cells.said('answer')).flatMap(([tag, cell]) => {
      const wordings = cell.split(BAR).flatMap((part) => acceptedWording(part) ?? []);
      return wordings.length > 0 ? [[tag, [...new Set(wordings)].join(' | ')]] : [];
    }),
  );
  if (Object.keys(accepted).length === 0) return leave(making, 'answer');
  const shown = wrong.flatMap(({ at, words, misconception }) => {
    if (misconception === undefined) making.note('wrong-answer', Object.values(words)[0]);
    return misconception ? [{ value: making.say(`w${at}`, plainly(words)), misconception }] : [];
  });
  return {
    type: 'short-text',
    accepted: making.say('accepted', accepted),
    ...(shown.length > 0 && { wrong: shown }),
  };
}

/** Algebra as it is typed: `2x + 3`. */
function toExpression(making: RowMaking): Answering | undefined {
  const { cells, wrong } = making;
  const answer = cells.plain('answer').replace(/^=/, '').trim();
  if (answer === '') return leave(making, 'answer');
  const shown = wrong.flatMap(({ words, misconception }) => {
    const value = (Object.values(words)[0] ?? '').replace(/^=/, '').trim();
    if (misconception === undefined) making.note('wrong-answer', value);
    return misconception ? [{ value, misconception }] : [];
  });
  return { type: 'expression', answer, ...(shown.length > 0 && { wrong: shown }) };
}

/** A model to compare one's own text with, and what to look for in it. */
function toWriting(making: RowMaking): Answering | undefined {
  const [model, ...points] = partsOf(making.cells.said('answer'), making.language, BAR, making);
  if (model === undefined || points.length < 2 || points.length > MOST_POINTS) return leave(making, 'answer');
  return {
    type: 'write-freely',
    model: making.say('model', toWords(model, making)),
    points: points.map((point, at) => ({
      id: `p${at + 1}`,
      text: making.say(`p${at + 1}`, toWords(point, making)),
    })),
  };
}

/** A date may be the answer where the author says what kind of question it is; what was to be 1/2 is none. */
function hasSpoiltAnswer(making: RowMaking): boolean {
  const answer = making.cells.plain('answer');
  return isSpoilt(answer, making) && (answer.startsWith('#') || making.cells.plain('type') === '');
}

/** As it may be typed: without marks. */
function plainly(words: Wording): Wording {
  return Object.fromEntries(
    Object.entries(words).map(([tag, text]) => [
      tag,
      acceptedWording(text.replaceAll('|', ' ')) ?? text.slice(0, 200),
    ]),
  );
}

function leave(making: RowMaking, column: string): undefined {
  making.note('no-right-answer', column);
  return undefined;
}
