// What is read aloud of a question or a lesson: its words and its choices, never what only the eye should count,
// and not the words that the child is to read (`^^` in a pack's text).
import type { Item } from '../../domain/item.ts';
import type { Lesson } from '../../domain/lesson.ts';
import type { SpokenWords } from '../../domain/math-text.ts';
import { toSpokenText } from '../../domain/rich-text.ts';
import type { ViewContext } from '../kit/view-context.ts';

type Words = Pick<ViewContext, 't'>;

/** The question and the words that can be chosen, a sentence each. */
export function spokenItem(item: Item, context: Words): string {
  return spokenTexts([item.stem?.text ?? '', item.prompt, ...choicesOf(item)], context);
}

/** One step of a lesson; the title comes before the first. */
export function spokenLesson(lesson: Lesson, step: number, context: Words): string {
  const text = lesson.steps[step]?.text ?? '';
  return spokenTexts(step === 0 ? [lesson.title, text] : [text], context);
}

/** Any rich text of a pack as it is said: a hint, a step of a solution. */
export function spokenText(text: string, context: Words): string {
  return spokenTexts([text], context);
}

function spokenTexts(texts: readonly string[], context: Words): string {
  const words = spokenWords(context);
  return texts
    .map((text) => toSpokenText(text, words).replace(/ +(?=[.?!:;,؟،؛।])/g, ''))
    .filter((text) => text !== '')
    .map((text) => (/[.?!:؟…।]$/.test(text) ? text : `${text}.`))
    .join(' ');
}

function choicesOf(item: Item): readonly string[] {
  const texts = (options: readonly { readonly text: string }[]) => options.map(({ text }) => text);
  switch (item.type) {
    case 'choose-one':
    case 'choose-several':
      return texts(item.options);
    case 'order':
      return texts(item.entries);
    case 'match':
      return [...texts(item.left), ...texts(item.right)];
    case 'sort-groups':
      return [...texts(item.groups), ...texts(item.entries)];
    case 'fill-gaps':
      return [item.text, ...item.gaps.flatMap((gap) => (gap.type === 'choice' ? texts(gap.options) : []))];
    case 'number':
      return item.units.length > 1 ? item.units : [];
    case 'short-text':
    case 'number-line':
    case 'point-picture':
    case 'expression':
    case 'draw':
    // Read to the child, it would be read no more.
    case 'read-aloud':
    case 'write-freely':
      return [];
  }
}

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
