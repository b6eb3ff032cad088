// How long a text may be beside the English one. A button and a heading stand in one line of a screen of 360 px, where English
// fits. Over all texts, half of the labels in French are up to 1.1 times as long as in English, and one in a hundred is twice
// as long and more: those were what broke lines. So a label may have 18 letters in any language, which fit every button, and
// beyond that half as much again as English and four letters more. A sentence breaks where it likes; one of more than 1.6
// times the English, with eight letters for the short ones, says more than it was asked to.
import { wordingsOf } from './brought-words.ts';
import type { Message } from './message.ts';

const FITS_ANYWHERE = 18;
const LONGEST_LABEL = 30;

/** In letters; `english` is the same message there. */
export function roomOf(english: Message): number {
  const length = lettersOf(english);
  const isLabel = length <= LONGEST_LABEL && wordingsOf(english).every((text) => !/[.?!:…]$/.test(text));
  return Math.floor(isLabel ? Math.max(FITS_ANYWHERE, length * 1.5 + 4) : length * 1.6 + 8);
}

/** Of the longest wording, without marks that stand over and under letters; a place counts as five. */
export function lettersOf(message: Message): number {
  return Math.max(
    ...wordingsOf(message).map((text) => text.replace(/\{\w+\}/g, '00000').replace(/\p{M}/gu, '').length),
  );
}
