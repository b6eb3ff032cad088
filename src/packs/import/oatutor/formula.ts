// A formula of the source as a pack writes it, tried once: what cannot be set is said in words instead, so that no child
// ever reads LaTeX.
import { checkRichText } from '../../../domain/rich-text.ts';
import { convertMathematics } from '../../mathematics.ts';
import { mathematics, plainWords } from '../markup.ts';
import { toTyped } from './latex-words.ts';

export interface Formula {
  /** In the markup of pack sources. */
  readonly markup: string;
  /** It is in words; the source's own LaTeX could not be set. */
  readonly isWords: boolean;
}

/** Remembers each formula that it has set; a source has the same ones hundreds of times. */
export type SetFormula = (latex: string) => Formula;

/** Beyond these a source is no schoolbook, and what was remembered is given up. */
const MOST_REMEMBERED = 100_000;
const LONGEST = 2_000;

export function createFormulas(): SetFormula {
  const known = new Map<string, Formula>();
  return (latex) => {
    const found = known.get(latex);
    if (found) return found;
    const formula = setFormula(latex);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(latex, formula);
    return formula;
  };
}

function setFormula(latex: string): Formula {
  const words = hyphenated(latex);
  if (words !== undefined) return { markup: plainWords(words), isWords: false };
  const quoted = /^\\?"(.*?)\\?"$/s.exec(latex.trim())?.[1];
  const tidy = tidied(quoted ?? latex);
  if (tidy === '') return { markup: '', isWords: false };
  const markup = mathematics(tidy);
  const around = quoted === undefined ? '' : '"';
  if (latex.length <= LONGEST && isSettable(markup)) {
    return { markup: `${around}${markup}${around}`, isWords: false };
  }
  return { markup: plainWords(`${around}${toReadable(latex)}${around}`), isWords: true };
}

/** `four-hundred-sixty-one` was taken for algebra by the tool that wrote the source. */
function hyphenated(latex: string): string | undefined {
  const text = latex.trim();
  const parts = text.split('-');
  const areWords = parts.length > 1 && parts.every((part) => /^\p{L}+$/u.test(part));
  const hasWord = parts.some((part) => part.length > 2 && /[aeiouyåäö]/i.test(part));
  return areWords && hasWord ? text : undefined;
}

/** Commands with the names they hold, and rows of letters that are a word: `x=(axis` is how the tool cuts a sentence. */
const WORDS_IN_FORMULA =
  /\\(?:begin|end|text[a-z]*|operatorname|math[a-z]+|[mh]box)\s*\{[^{}]*\}|\\[a-zA-Z]+|[A-Za-z]{4,}/g;

/** Small repairs of what its tool writes: stray quotes, numbers as names of functions, letters in rods. */
function tidied(latex: string): string {
  return latex
    .replace(/\\?"/g, '')
    .replace(/\\operatorname\{([\d.]+)\}/g, '$1')
    .replace(/\\sqrt\[([^\]]*)\]/g, '\\sqrt[{$1}]')
    .replace(/(\\(?:left|right|[bB]igg?[lr]?)\s*)\[/g, '$1\\lbrack ')
    .replace(/(\\(?:left|right|[bB]igg?[lr]?)\s*)\]/g, '$1\\rbrack ')
    .replace(/\\degree/g, '°')
    .replace(WORDS_IN_FORMULA, (part) => (/^[a-z]*[aeiouy][a-z]*$/i.test(part) ? `\\text{${part}}` : part))
    .trim();
}

function isSettable(markup: string): boolean {
  const { text, faults } = convertMathematics(markup);
  return faults.length === 0 && typeof text === 'string' && checkRichText(text).ok;
}

/** Words for reading: signs of multiplication as books print them, powers raised where there are such digits. */
export function toReadable(latex: string): string {
  return raised(toTyped(latex).text.replace(/\*/g, ' × ').replace(/\\/g, '')).replace(/ {2,}/g, ' ');
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `x**2` and `x^2` outside of formulas. */
export function raised(text: string): string {
  return text.replace(/(?:\^|\*\*)\(?(-?)(\d{1,3})\)?(?![\d.])/g, (_, minus: string, digits: string) => {
    return `${minus && '⁻'}${[...digits].map((digit) => RAISED[Number(digit)] ?? digit).join('')}`;
  });
}
