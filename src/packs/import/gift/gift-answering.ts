// What is answered in a question of GIFT, as an item's own fields. Nothing when it cannot be asked; the notes say why.
import { parseRational } from '../../../domain/rational.ts';
import type { GapSource, OptionSource } from '../../format.ts';
import { PACK_LIMITS } from '../../format.ts';
import type { Wording } from '../draft.ts';
import { localWords } from '../local-words.ts';
import type { Answering, Making } from '../making.ts';
import { acceptedWording } from '../markup.ts';
import { toNumberAnswer } from './gift-numbers.ts';
import { giftWords, typedWords } from './gift-words.ts';
import type { GiftChoice, GiftQuestionRead, GiftText } from './read-gift.ts';

export interface GiftMaking extends Making {
  readonly language: string;
}

/** As a text that a learner checks must have them. */
const FEWEST_POINTS = 2;
const MOST_POINTS = 5;

type ReadOf<T extends GiftQuestionRead['type']> = Extract<GiftQuestionRead, { readonly type: T }>;

/** Full marks, give or take what thirds lose. */
const FULL = 99;
/** Such an option is about those above it. */
const BELOW_OTHERS =
  /\b(?:above|below)\b|\b(?:both|neither) [a-e]\b|ci-dessus|toutes les r|aucune (?:des|de ces)|\banterior(?:es)?\b|سبق|أعلاه/iu;

export function toAnswering(question: GiftQuestionRead, making: GiftMaking): Answering | undefined {
  switch (question.type) {
    case 'MC':
      return toChoices(question, making);
    case 'TF':
      return toTrueOrFalse(question, making);
    case 'Short':
      return toShort(question, making);
    case 'Numerical':
      return toNumberAnswer(question, making);
    case 'Matching':
      return toPairs(question, making);
    case 'Essay':
      return toWriting(question, making);
    case 'Description':
      making.note('context', '');
      return undefined;
  }
}

/** The same answers inside of a text, if they can stand in one. */
export function toGap(answering: Answering): GapSource | undefined {
  switch (answering.type) {
    case 'choose-one':
      return { type: 'choice', options: answering.options, answer: answering.answer };
    case 'short-text':
      return { type: 'text', accepted: answering.accepted };
    case 'number':
      return (answering.tolerance ?? 0) === 0 ? { type: 'number', answer: answering.answer } : undefined;
    default:
      return undefined;
  }
}

function toChoices(question: ReadOf<'MC'>, making: GiftMaking): Answering | undefined {
  const { choices } = question;
  if (choices.length > PACK_LIMITS.options) return leave(making, 'too-large', `${choices.length}`);
  const full = choices.filter(({ weight }) => weight >= FULL);
  const part = choices.filter(({ weight }) => weight > 0 && weight < FULL);
  const options = choices.map((choice, index) => toOption(choice.value, `${index + 1}`, making));
  const idOf = (choice: GiftChoice<GiftText>) => `${choices.indexOf(choice) + 1}`;
  const keepOrder = options.some(({ words }) => BELOW_OTHERS.test(words)) && { keepOrder: true };
  const shown = options.map(({ option }) => option);
  const [one, ...others] = full;
  if (one !== undefined && others.length === 0) {
    if (part.length > 0) making.note('weight', part.map(({ weight }) => `${weight} %`).join(', '));
    return { type: 'choose-one', options: shown, answer: idOf(one), ...keepOrder };
  }
  const rights = full.length > 0 ? full : part;
  if (rights.length < 2) return leave(making, 'no-right-answer', '');
  if (full.length > 0 && part.length > 0)
    making.note('weight', part.map(({ weight }) => `${weight} %`).join(', '));
  // Several right ones that each bring a share: whole or nothing here.
  else if (full.length === 0) making.note('weight', rights.map(({ weight }) => `${weight} %`).join(' + '));
  if (rights.length === choices.length) return leave(making, 'no-right-answer', '');
  return { type: 'choose-several', options: shown, answers: rights.map(idOf), ...keepOrder };
}

function toTrueOrFalse({ isTrue }: ReadOf<'TF'>, making: GiftMaking): Answering {
  const { right, wrong } = localWords(making.language);
  return {
    type: 'choose-one',
    options: [
      { id: 'true', text: making.say('true', inOne(making, right)) },
      { id: 'false', text: making.say('false', inOne(making, wrong)) },
    ],
    answer: isTrue ? 'true' : 'false',
    keepOrder: true,
  };
}

function toShort({ choices }: ReadOf<'Short'>, making: GiftMaking): Answering | undefined {
  const full = choices.filter(({ weight }) => weight >= FULL);
  const part = choices.filter(({ weight }) => weight > 0 && weight < FULL);
  if (part.length > 0) making.note('weight', part.map(({ value }) => value.text).join(', '));
  const wordings: string[] = [];
  for (const { value } of full) {
    const typed = typedWords(value);
    // A star stands for any letters; which ones, no child can know.
    const plain = typed
      .replace(/(?<!\\)\*/g, ' ')
      .replace(/\\\*/g, '*')
      .replace(/\s+/g, ' ')
      .trim();
    const wording = acceptedWording(plain);
    if (plain !== typed || wording === undefined) making.note('answer-not-accepted', typed);
    if (wording !== undefined) wordings.push(wording);
  }
  const [first] = wordings;
  if (first === undefined) return leave(making, 'no-right-answer', '');
  const numbers = wordings.map(plainNumber);
  if (numbers[0] !== undefined && numbers.every((number) => number === numbers[0])) {
    return { type: 'number', answer: numbers[0] };
  }
  return {
    type: 'short-text',
    accepted: making.say('accepted', inOne(making, [...new Set(wordings)].join(' | '))),
  };
}

/** A typed number is a number: it gets the keys for it, and 4.0 counts as 4. */
function plainNumber(wording: string): number | undefined {
  const value = /^-?\d{1,12}(?:\.\d{1,6})?$/.test(wording) ? parseRational(wording) : undefined;
  return value?.ok && String(Number(wording)) === wording ? Number(wording) : undefined;
}

function toPairs({ pairs }: ReadOf<'Matching'>, making: GiftMaking): Answering | undefined {
  const sides = pairs.map(({ left, right }) => ({
    left,
    isPair: left.text.trim() !== '',
    right: right.trim(),
  }));
  const rights = [...new Set(sides.map(({ right }) => right).filter((right) => right !== ''))];
  const lefts = sides.filter(({ isPair, right }) => isPair && right !== '');
  if (lefts.length < 2 || rights.length < 2) return leave(making, 'no-right-answer', '');
  if (Math.max(lefts.length, rights.length) > PACK_LIMITS.options) {
    return leave(making, 'too-large', `${lefts.length}`);
  }
  const left = lefts.map((side, index) => toOption(side.left, `l${index + 1}`, making).option);
  const right = rights.map(
    (text, index) => toOption({ format: 'moodle', text }, `r${index + 1}`, making).option,
  );
  const pairOf = lefts.map((side, index) => [`l${index + 1}`, `r${rights.indexOf(side.right) + 1}`] as const);
  const used = new Set(pairOf.map(([, to]) => to));
  return used.size === lefts.length
    ? { type: 'match', left, right, pairs: pairOf }
    : { type: 'sort-groups', groups: right, entries: left, answer: pairOf };
}

/** What is marked by hand in Moodle, a learner compares here with what the author says of it, point by point. */
function toWriting({ feedback }: ReadOf<'Essay'>, making: GiftMaking): Answering | undefined {
  const lines = feedback === undefined ? [] : giftWords(feedback).words.split('\n');
  const points = lines.map((line) => line.replace(/^•\s*/, '').trim()).filter((line) => line !== '');
  if (points.length < FEWEST_POINTS || points.length > MOST_POINTS) {
    return leave(making, 'no-right-answer', 'essay');
  }
  making.note('feedback', points[0] ?? '');
  return {
    type: 'write-freely',
    model: making.say('model', inOne(making, points.join('\n'))),
    points: points.map((point, index) => ({
      id: `p${index + 1}`,
      text: making.say(`p${index + 1}`, inOne(making, point)),
    })),
  };
}

function toOption(
  text: GiftText,
  id: string,
  making: GiftMaking,
): { readonly option: OptionSource; readonly words: string } {
  const { words, images, notes } = giftWords(text);
  making.noteAll(notes);
  const figure = making.figure(`o${id}`, images, words);
  const isSaid = words !== '' || figure === undefined;
  return {
    words,
    option: {
      id,
      ...(isSaid && { text: making.say(`o${id}`, inOne(making, words)) }),
      ...(figure && { figure }),
    },
  };
}

function leave(making: GiftMaking, code: Parameters<Making['note']>[0], detail: string): undefined {
  making.note(code, detail);
  return undefined;
}

function inOne({ language }: GiftMaking, words: string): Wording {
  return { [language]: words };
}
