// What is read aloud of a question or a lesson: its words and its choices, never what only the eye should count,
// and not the words that the child is to read (`^^` in a pack's text).
import type { Item } from './item.ts';
import type { Lesson } from './lesson.ts';
import type { SpokenWords } from './math-text.ts';
import { toSpokenText } from './rich-text.ts';

/** The question and the words that can be chosen, a sentence each. */
export function toSpokenItem(item: Item, words: SpokenWords): string {
  return joinSpoken([item.stem?.text ?? '', item.prompt, ...choicesOf(item)], words);
}

/** One step of a lesson; the title comes before the first. */
export function toSpokenLesson(lesson: Lesson, step: number, words: SpokenWords): string {
  const text = lesson.steps[step]?.text ?? '';
  return joinSpoken(step === 0 ? [lesson.title, text] : [text], words);
}

/** Any rich text of a pack as it is said: a hint, a step of a solution. */
export function toSpokenSentences(text: string, words: SpokenWords): string {
  return joinSpoken([text], words);
}

const DEVANAGARI = /\p{Script=Devanagari}/u;

function joinSpoken(texts: readonly string[], words: SpokenWords): string {
  return texts
    .map((text) => toSpokenText(text, words).replace(/ +(?=[.?!:;,؟،؛।])/g, ''))
    .filter((text) => text !== '')
    .map((text) => (/[.?!:؟…।]$/.test(text) ? text : `${text}${DEVANAGARI.test(text) ? '।' : '.'}`))
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
