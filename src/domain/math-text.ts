// A formula as plain text: compact for labels, or in words for who listens. The words come from the interface's
// language; `{1}` and `{2}` in them stand for the parts, so that a language puts them in its own order.
import type { MathNode, MathText } from './math-markup.ts';

export interface SpokenWords {
  /** `{1} over {2}` */
  readonly fraction: string;
  /** Fractions that have a name of their own, by `n/d`: `1/2` is `one half`. */
  readonly namedFractions: Readonly<Record<string, string>>;
  /** A whole and a fraction: `{1} and {2}`. */
  readonly mixed: string;
  /** `{1} to the power of {2}` */
  readonly power: string;
  /** `square root of {1}` */
  readonly root: string;
  /** `root of {1} with index {2}` */
  readonly nthRoot: string;
  /** What is heard where a gap is; `{1}` is its number. */
  readonly gap: string;
  /** Signs by themselves: `×` is `times`, `−` is `minus`, `<` is `less than`. */
  readonly signs: Readonly<Record<string, string>>;
  /** Signs with what stands on both sides of them, by the sign: `{1} is less than {2}`. */
  readonly comparisons: Readonly<Record<string, string>>;
  /** Between two of them: `2 < x < 5`. */
  readonly and: string;
}

/** Signs with a space on both sides when they stand between two things. */
const INFIX = new Set([...'+-−±×÷·∶:=≠<>≤≥≈→']);

/** Invisible times, plus, comma, application of a function. */
const INVISIBLE_OPERATORS = /[\u2061-\u2064]/g;

/** Writes a formula without words (`1 1/2`, `x^2`), or as it is said when there are words. */
export function mathToText(node: MathNode | MathText, words?: SpokenWords): string {
  if (node.type === 'text') return node.text;
  const part = (at: number) => {
    const child = node.children[at];
    return child ? mathToText(child, words) : '';
  };
  switch (node.element) {
    case 'mfrac':
      return fraction(part(0), part(1), words);
    case 'msup':
      return words ? fill(words.power, part(0), part(1)) : `${part(0)}^${inBrackets(part(1))}`;
    case 'msqrt':
      return words ? fill(words.root, row(node, words)) : `√${inBrackets(row(node))}`;
    case 'mroot':
      return words ? fill(words.nthRoot, part(0), part(1)) : `${part(1)}√${inBrackets(part(0))}`;
    case 'mo':
      return sign(row(node), words);
    case 'mphantom':
      return '';
    case 'mspace':
      return ' ';
    case 'mtable':
      return node.children.map((child) => mathToText(child, words)).join('; ');
    case 'mtr':
      return node.children.map((child) => mathToText(child, words)).join(' ');
    case 'msub':
    case 'msubsup':
    case 'mover':
    case 'munder':
    case 'munderover':
      return node.children.map((child) => mathToText(child, words)).join(' ');
    default:
      return row(node, words);
  }
}

/** Fills `{1}` and `{2}` of a phrase. */
export function fill(phrase: string, first: string, second = ''): string {
  return phrase.replace(/\{([12])\}/g, (_, which: string) => (which === '1' ? first : second));
}

function fraction(above: string, below: string, words: SpokenWords | undefined): string {
  if (!words) return `${inBrackets(above)}/${inBrackets(below)}`;
  const name = `${above}/${below}`;
  return Object.hasOwn(words.namedFractions, name)
    ? (words.namedFractions[name] ?? '')
    : fill(words.fraction, above, below);
}

function sign(text: string, words: SpokenWords | undefined): string {
  const plain = text.replace(INVISIBLE_OPERATORS, '').trim();
  return words && Object.hasOwn(words.signs, plain) ? (words.signs[plain] ?? '') : plain;
}

type Child = MathNode['children'][number];

/** Things beside each other; in words each comparison among them is a sentence. */
function row({ children }: MathNode, words?: SpokenWords): string {
  if (!words) return beside(children);
  const said = cutAt(children, (child) => !isComparison(child, words) && isBorder(child)).map((clause) => {
    const sides = cutAt(clause, (child) => isComparison(child, words)).filter((_, at) => at % 2 === 0);
    const signs = clause.filter((child) => isComparison(child, words));
    const texts = sides.map((side) => beside(side, words));
    if (signs.length === 0 || texts.includes('')) return beside(clause, words);
    return signs
      .map((one, at) => {
        const frame = words.comparisons[signIn(one)] ?? '';
        return fill(frame, texts[at] ?? '', texts[at + 1]);
      })
      .join(` ${words.and} `);
  });
  return said.filter((text) => text !== '').join(' ');
}

/** What lies between the children that cut, and these by themselves: first and last is always what lies between. */
function cutAt(children: readonly Child[], cuts: (child: Child) => boolean): readonly (readonly Child[])[] {
  const parts: Child[][] = [[]];
  for (const child of children) {
    if (cuts(child)) parts.push([child], []);
    else parts.at(-1)?.push(child);
  }
  return parts;
}

/** A comparison does not reach across a word or a mark: `x < 2 or x > 5`. */
const isBorder = (child: Child): boolean =>
  isElement(child, 'mtext') || (isElement(child, 'mo') && /^[,;:→∪]$/.test(signIn(child)));

const isComparison = (child: Child, { comparisons }: SpokenWords): boolean =>
  isElement(child, 'mo') && Object.hasOwn(comparisons, signIn(child));

const signIn = (child: Child): string => mathToText(child);

/** A fraction behind a number belongs to it, signs between two things stand apart. */
function beside(children: readonly Child[], words?: SpokenWords): string {
  let written = '';
  for (const [at, child] of children.entries()) {
    const before = children[at - 1];
    const text = mathToText(child, words);
    if (before && isElement(before, 'mn') && isElement(child, 'mfrac')) {
      written = words ? fill(words.mixed, written, text) : `${written} ${text}`;
    } else if (words) {
      written = `${written} ${text}`;
    } else {
      const isBetween = before !== undefined && !isElement(before, 'mo') && INFIX.has(text);
      written += isElement(child, 'mo') && isBetween ? ` ${text} ` : text;
    }
  }
  return written.replace(/\s+/g, ' ').trim();
}

function isElement(node: MathNode | MathText, element: MathNode['element']): boolean {
  return node.type === 'math' && node.element === element;
}

function inBrackets(text: string): string {
  return /^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`;
}
