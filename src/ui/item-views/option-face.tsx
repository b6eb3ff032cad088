import type { PackId } from '../../domain/ids.ts';
import type { Option } from '../../domain/item.ts';
import { toPlainText } from '../../domain/rich-text.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { FigureView } from './figure-view.tsx';
import { describeFigure, listed } from './figures/figure-text.ts';
import styles from './option-face.module.css';
import { RichText } from './rich-text.tsx';
import { spokenText, spokenWords } from './spoken.ts';

export interface OptionFaceProps {
  readonly option: Option;
  readonly pack: PackId;
  readonly context: ViewContext;
}

/** What a card shows: a figure, words, or both. */
export function OptionFace({ option, pack, context }: OptionFaceProps) {
  return (
    <span class={styles.face}>
      {option.figure && (
        <span class={styles.figure}>
          <FigureView figure={option.figure} pack={pack} context={context} />
        </span>
      )}
      {option.text !== '' && (
        <span class={styles.words} dir="auto" data-said={spokenText(option.text, context)}>
          <RichText text={option.text} context={context} />
        </span>
      )}
    </span>
  );
}

/** What an option is called in an announcement: its words as they are said, else its figure. */
export function optionName(option: Option, context: ViewContext): string {
  if (option.text !== '') return toPlainText(option.text, spokenWords(context));
  return option.figure ? describeFigure(option.figure, context) : '';
}

/** A name for a card whose formula would be read as its digits in a row; none where the words are enough. */
export function formulaName(option: Option, context: ViewContext): string | undefined {
  if (!option.text.includes('<math')) return undefined;
  const figure = option.figure ? describeFigure(option.figure, context) : '';
  return listed([figure, optionName(option, context)], context);
}

/** In letters; a formula counts double, because no line of it can break. */
function lengthOf(text: string): number {
  return toPlainText(text).length * (text.includes('<mo') ? 2 : 1);
}

/** The longest word that half of a small screen holds unbroken, beside the card's sign. */
const SHORT_WORD = 6;

/**
 * How much room cards need: `long` for sentences or wide figures, `word` where a word would be broken on half of a small
 * screen, `short` for other words, `tiny` for a number.
 */
export function facesOf(options: readonly Option[]): 'figure' | 'tiny' | 'short' | 'word' | 'long' {
  if (options.some(({ figure }) => figure?.type === 'number-line')) return 'long';
  if (options.some(({ figure }) => figure !== undefined)) return 'figure';
  const longest = Math.max(0, ...options.map(({ text }) => lengthOf(text)));
  if (longest > 18) return 'long';
  if (options.some(({ text }) => longestWord(text) > SHORT_WORD)) return 'word';
  return longest > 4 ? 'short' : 'tiny';
}

/** In letters without their marks; a formula is no word. */
function longestWord(text: string): number {
  if (text.includes('<math')) return 0;
  const words = toPlainText(text)
    .replace(/\p{M}/gu, '')
    .split(/[\s\u200b-]+/);
  return Math.max(...words.map(({ length }) => length));
}
