// A pupil's hand: types what a step of OATutor calls right, from the source's own file, by other means than the importer
// does; and the same value in other writings, and what is wrong.
import type { Item } from '../src/domain/item.ts';
import { toPlainText } from '../src/domain/rich-text.ts';

export interface SourceStep {
  readonly at: string;
  readonly id: string;
  readonly stepAnswer: readonly string[];
  readonly answerType: string;
  readonly problemType: string;
  readonly stepTitle: string;
  readonly choices?: readonly string[];
}

/** The source's answer, as it is typed or chosen in an item. */
export function typedAnswers(step: SourceStep, item: Item): readonly string[] {
  const [answer = ''] = step.stepAnswer;
  if (item.type === 'choose-one') return [item.answer];
  if (item.type === 'choose-several') return [item.answers.join(' ')];
  if (item.type === 'fill-gaps')
    return [item.gaps.map((gap) => ('answer' in gap ? gap.answer : '')).join(' ')];
  return [type(answer)];
}

/** By substitution, from the inside out, until nothing is left to substitute. */
export function type(latex: string): string {
  let text = latex
    .replaceAll('$$', '')
    .replace(/\\left|\\right|\\,|\\;|\\!/g, '')
    .replace(/\\operatorname\{(\w+)\}/g, '$1')
    .replace(/\{,\}/g, ',');
  for (const [from, to] of [
    ['\\cdot', '*'],
    ['\\times', '*'],
    ['\\leq', '<='],
    ['\\geq', '>='],
    ['\\neq', '!='],
    ['\\infty', 'infinity'],
    ['\\cup', 'U'],
    ['\\pm', '±'],
    ['\\pi', 'pi'],
    ['\\theta', 'θ'],
    ['\\%', '%'],
    ['\\$', '$'],
    ['\\degree', '°'],
  ] as const) {
    text = text.replaceAll(from, to);
  }
  for (let before = ''; before !== text; ) {
    before = text;
    text = text
      .replace(/\{([A-Za-z]+)\}\^/g, '$1^')
      .replace(/(\d) ?\\frac\{(\d+)\}\{(\d+)\}/g, '$1 $2/$3')
      .replace(/\\frac\{(-?\d+)\}\{(\d+)\}/g, '$1/$2')
      .replace(/\\frac\{([^{}]*)\}\{([^{}]*)\}/g, '($1)/($2)')
      .replace(/\\sqrt\[3\]\{([^{}]*)\}/g, 'cbrt($1)')
      .replace(/\\sqrt\[(\w+)\]\{([^{}]*)\}/g, 'root($1, $2)')
      .replace(/\\sqrt\{([^{}]*)\}/g, 'sqrt($1)')
      .replace(/\^\{([^{}]*)\}/g, '^($1)')
      .replace(/\\(sin|cos|tan|ln|log|sec|csc|cot)\{([^{}]*)\}/g, '$1($2)')
      .replace(/\{([^{}\\]*)\}/g, '$1');
  }
  return text.replace(/\\(?=sin|cos|tan|ln|log|sec|csc|cot)/g, '').trim();
}

/** The same value written otherwise: only where the source compares values. */
export function equivalentsOf(step: SourceStep, item: Item): readonly string[] {
  if (step.answerType !== 'arithmetic') return [];
  const [answer = ''] = step.stepAnswer;
  const typed = type(answer);
  if (item.type === 'number') return item.form === 'any' ? numbersLike(typed) : spaced(typed);
  if (item.type !== 'expression') return [];
  const factors = /^\(([^()]+)\)\s*\(([^()]+)\)$/.exec(typed);
  if (factors) return [`(${factors[2]})(${factors[1]})`, `(${factors[1]}) * (${factors[2]})`];
  return spaced(typed);
}

const spaced = (typed: string): readonly string[] => [typed.replace(/([+=])/g, ' $1 ').replace(/ +/g, ' ')];

/** Twice as many halves, the decimal, the fraction. */
function numbersLike(typed: string): readonly string[] {
  const parts = /^(-?)(\d+)(?:\.(\d{1,6}))?(?:\/(\d+))?$/.exec(typed);
  if (!parts) return [];
  const [, sign = '', whole = '', places = '', below = '1'] = parts;
  const d = Number(below) * 10 ** places.length;
  const n = Number(`${whole}${places}`);
  const decimal = n / d;
  const isShort = Number.isInteger(Number((decimal * 1e6).toFixed(9)));
  return [`${sign}${n * 2}/${d * 2}`, ...(isShort ? [`${sign}${decimal}`] : [])];
}

/** What is certainly wrong: every other choice, the next number, one more. The question itself is no answer to it. */
export function wrongAnswersTo(step: SourceStep, item: Item): readonly string[] {
  const [answer = ''] = step.stepAnswer;
  const typed = type(answer);
  if (item.type === 'choose-one') return item.options.map(({ id }) => id).filter((id) => id !== item.answer);
  if (item.type === 'number') return numbersBeside(typed);
  if (item.type === 'short-text') return [`${typed} 1`, 'x'];
  if (item.type !== 'expression') return [];
  const asked = type(toPlainText(step.stepTitle.split('$$')[1] ?? ''));
  const isSame = asked.replace(/\s/g, '') === typed.replace(/\s/g, '');
  const isAlone = !/[=<>,]/.test(typed);
  return [...(isAlone ? [`${typed}+1`, `2*(${typed})`] : []), ...(isSame || asked === '' ? [] : [asked])];
}

function numbersBeside(typed: string): readonly string[] {
  const parts = /^(-?\d+)((?:\.\d+)?(?:\/\d+)?)$/.exec(typed);
  if (!parts) return [];
  return [`${Number(parts[1]) + 1}${parts[2] ?? ''}`, `${Number(parts[1]) - 7}${parts[2] ?? ''}`];
}
