// What is read aloud of a question or a lesson, in the words of the screen's language.
import type { Item } from '../../domain/item.ts';
import type { Lesson } from '../../domain/lesson.ts';
import type { SpokenWords } from '../../domain/math-text.ts';
import { toSpokenItem, toSpokenLesson, toSpokenSentences } from '../../domain/spoken.ts';
import type { ViewContext } from '../kit/view-context.ts';

type Words = Pick<ViewContext, 't'>;

export const spokenItem = (item: Item, context: Words): string => toSpokenItem(item, spokenWords(context));

export const spokenLesson = (lesson: Lesson, step: number, context: Words): string =>
  toSpokenLesson(lesson, step, spokenWords(context));

export const spokenText = (text: string, context: Words): string =>
  toSpokenSentences(text, spokenWords(context));

export function spokenWords({ t }: Words): SpokenWords {
  return {
    fraction: t('item.math-fraction'),
    namedFractions: {
      '1/2': t('item.math-half'),
      '1/3': t('item.math-third'),
      '2/3': t('item.math-two-thirds'),
      '1/4': t('item.math-quarter'),
      '3/4': t('item.math-three-quarters'),
    },
    mixed: t('item.math-mixed'),
    power: t('item.math-power'),
    root: t('item.math-root'),
    nthRoot: t('item.math-nth-root'),
    gap: t('item.math-gap'),
    signs: {
      '+': t('item.math-plus'),
      '−': t('item.minus'),
      '-': t('item.minus'),
      '×': t('item.math-times'),
      '·': t('item.math-times'),
      '÷': t('item.math-divided'),
      '=': t('item.math-equals'),
      '<': t('item.math-less'),
      '>': t('item.math-more'),
      '≤': t('item.math-at-most'),
      '≥': t('item.math-at-least'),
      '≠': t('item.math-not-equal'),
      '±': t('item.math-plus-minus'),
      '∪': t('item.math-union'),
    },
    comparisons: {
      '<': t('item.math-is-less'),
      '>': t('item.math-is-more'),
      '≤': t('item.math-is-at-most'),
      '≥': t('item.math-is-at-least'),
      '≠': t('item.math-is-not-equal'),
    },
    and: t('item.math-and'),
  };
}
