// Presentation MathML, as QTI and pages have it, to the LaTeX that sources of packs take; of content MathML what school
// sums need. Bounded by the tree that it reads and by the length of a formula.
import { elementsIn, textIn } from './xml/xml-find.ts';
import type { XmlElement } from './xml/xml-tree.ts';

/** A longer formula fills more than a tablet's screen. */
const MOST_LATEX = 2_000;

/** Names that a template fills, to what stands for them in a pack's text. */
export type FillName = (name: string) => string | undefined;

/** Nothing where the formula holds what cannot be written, or more than fits. */
export function mathMlToLatex(math: XmlElement, fill: FillName = () => undefined): string | undefined {
  try {
    const latex = rowOf(math, fill).replace(/\s+/g, ' ').trim();
    return latex === '' || latex.length > MOST_LATEX ? undefined : latex;
  } catch (error) {
    if (error instanceof Unwritable) return undefined;
    throw error;
  }
}

/** Unwinds from deep inside a formula; never leaves this file. */
class Unwritable extends Error {}

type Writer = (element: XmlElement, fill: FillName) => string;

const FUNCTIONS = new Set(
  'sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh log ln exp lim max min gcd det'.split(' '),
);

const SIGNS: Readonly<Record<string, string>> = {
  '×': '\\times',
  '÷': '\\div',
  '·': '\\cdot',
  '⋅': '\\cdot',
  '±': '\\pm',
  '∓': '\\mp',
  '−': '-',
  '–': '-',
  '≤': '\\le',
  '≥': '\\ge',
  '≠': '\\ne',
  '≈': '\\approx',
  '≡': '\\equiv',
  '∞': '\\infty',
  '→': '\\to',
  '⇒': '\\Rightarrow',
  '⇔': '\\Leftrightarrow',
  '∈': '\\in',
  '∉': '\\notin',
  '⊂': '\\subset',
  '∪': '\\cup',
  '∩': '\\cap',
  '∑': '\\sum',
  '∏': '\\prod',
  '∫': '\\int',
  '∂': '\\partial',
  '∠': '\\angle',
  '°': '^{\\circ}',
  '…': '\\ldots',
  '⋯': '\\cdots',
  '′': "'",
  '¯': '\\bar',
  '‾': '\\overline',
  π: '\\pi',
  α: '\\alpha',
  β: '\\beta',
  γ: '\\gamma',
  δ: '\\delta',
  Δ: '\\Delta',
  ε: '\\varepsilon',
  θ: '\\theta',
  λ: '\\lambda',
  μ: '\\mu',
  ρ: '\\rho',
  σ: '\\sigma',
  Σ: '\\Sigma',
  φ: '\\varphi',
  ω: '\\omega',
  Ω: '\\Omega',
};
/** Times, plus, comma and application that are not seen; also as entities that no DTD was there for. */
const UNSEEN = /[\u2061-\u2064\u200b]|&(?:InvisibleTimes|ApplyFunction|it|af|ic|InvisibleComma);/g;
const ENTITIES: Readonly<Record<string, string>> = {
  times: '×',
  divide: '÷',
  minus: '−',
  plusmn: '±',
  PlusMinus: '±',
  le: '≤',
  ge: '≥',
  leq: '≤',
  geq: '≥',
  ne: '≠',
  pi: 'π',
  middot: '·',
  deg: '°',
  nbsp: ' ',
  infin: '∞',
};
const ACCENTS: Readonly<Record<string, string>> = {
  '¯': 'overline',
  '‾': 'overline',
  _: 'underline',
  '̲': 'underline',
  '^': 'hat',
  ˆ: 'hat',
  '~': 'tilde',
  '˜': 'tilde',
  '→': 'vec',
  '⃗': 'vec',
  '.': 'dot',
  '˙': 'dot',
  '⏞': 'overbrace',
  '⏟': 'underbrace',
};

const WRITERS: Readonly<Record<string, Writer>> = {
  mi: (element, fill) => {
    const name = charactersOf(element);
    const filled = fill(name);
    if (filled !== undefined) return filled;
    if ([...name].length <= 1) return signs(name);
    return FUNCTIONS.has(name) ? `\\${name} ` : `\\mathrm{${escaped(name)}}`;
  },
  mn: (element, fill) => fill(charactersOf(element)) ?? escaped(charactersOf(element)),
  mo: (element) => signs(charactersOf(element)),
  mtext: (element) => {
    const text = textIn(element).replace(/\s+/g, ' ');
    return text.trim() === '' ? '\\ ' : `\\text{${escaped(text)}}`;
  },
  ms: (element) => `\\text{"${escaped(charactersOf(element))}"}`,
  mspace: () => '\\ ',
  none: () => '',
  mfrac: (element, fill) => {
    const [above, below] = parts(element, fill, 2);
    return `\\frac{${above}}{${below}}`;
  },
  msqrt: (element, fill) => `\\sqrt{${rowOf(element, fill)}}`,
  mroot: (element, fill) => {
    const [inner, index] = parts(element, fill, 2);
    return `\\sqrt[{${index}}]{${inner}}`;
  },
  msup: (element, fill) => {
    const [base, above] = parts(element, fill, 2);
    return `{${base}}^{${above}}`;
  },
  msub: (element, fill) => {
    const [base, below] = parts(element, fill, 2);
    return `{${base}}_{${below}}`;
  },
  msubsup: (element, fill) => {
    const [base, below, above] = parts(element, fill, 3);
    return `{${base}}_{${below}}^{${above}}`;
  },
  mover: (element, fill) => over(element, fill),
  munder: (element, fill) => over(element, fill),
  munderover: (element, fill) => {
    const [base, below, above] = parts(element, fill, 3);
    return `${base}_{${below}}^{${above}}`;
  },
  mfenced: (element, fill) => {
    const open = element.attributes.get('open') ?? '(';
    const close = element.attributes.get('close') ?? ')';
    const [comma = ','] = element.attributes.get('separators') ?? ',';
    return `\\left${fence(open)}${elementsIn(element)
      .map((child) => write(child, fill))
      .join(`${comma} `)}\\right${fence(close)}`;
  },
  mtable: (element, fill) =>
    `\\begin{matrix}${elementsIn(element)
      .map((row) =>
        elementsIn(row)
          .map((cell) => rowOf(cell, fill))
          .join(' & '),
      )
      .join(' \\\\ ')}\\end{matrix}`,
  mphantom: (element, fill) => `\\phantom{${rowOf(element, fill)}}`,
  menclose: (element, fill) => `\\boxed{${rowOf(element, fill)}}`,
  semantics: (element, fill) => {
    const [first] = elementsIn(element);
    return first ? write(first, fill) : '';
  },
  apply: (element, fill) => apply(element, fill),
  cn: (element) => escaped(charactersOf(element)),
  ci: (element, fill) => fill(charactersOf(element)) ?? signs(charactersOf(element)),
  annotation: () => '',
  'annotation-xml': () => '',
};
const ROWS = new Set(['math', 'mrow', 'mstyle', 'mpadded', 'merror', 'maction', 'mtd']);

function write(element: XmlElement, fill: FillName): string {
  const writer = Object.hasOwn(WRITERS, element.name) ? WRITERS[element.name] : undefined;
  if (writer) return writer(element, fill);
  if (ROWS.has(element.name)) return rowOf(element, fill);
  throw new Unwritable(element.name);
}

function rowOf(element: XmlElement, fill: FillName): string {
  return elementsIn(element)
    .map((child) => write(child, fill))
    .join(' ');
}

function parts(element: XmlElement, fill: FillName, count: number): readonly string[] {
  const children = elementsIn(element);
  if (children.length !== count) throw new Unwritable(element.name);
  return children.map((child) => write(child, fill));
}

function over(element: XmlElement, fill: FillName): string {
  const [, mark] = elementsIn(element);
  const [base, aside] = parts(element, fill, 2);
  const accent = ACCENTS[mark === undefined ? '' : charactersOf(mark)];
  if (accent !== undefined) return `\\${accent}{${base}}`;
  return element.name === 'mover' ? `\\overset{${aside}}{${base}}` : `\\underset{${aside}}{${base}}`;
}

const OPERATORS: Readonly<Record<string, string>> = {
  plus: '+',
  minus: '-',
  times: '\\times',
  eq: '=',
  lt: '<',
  gt: '>',
  leq: '\\le',
  geq: '\\ge',
  neq: '\\ne',
};

/** Content MathML: an operator and what it is applied to. */
function apply(element: XmlElement, fill: FillName): string {
  const [operator, ...rest] = elementsIn(element);
  const of = rest.map((child) => (child.name === 'apply' ? `(${write(child, fill)})` : write(child, fill)));
  const name = operator?.name ?? '';
  const [first = '', second = ''] = of;
  if (name === 'divide' && of.length === 2) return `\\frac{${first}}{${second}}`;
  if (name === 'power' && of.length === 2) return `{${first}}^{${second}}`;
  if (name === 'root' && of.length === 1) return `\\sqrt{${first}}`;
  if (name === 'minus' && of.length === 1) return `-${first}`;
  const sign = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
  if (sign === undefined || of.length < 2) throw new Unwritable(name);
  return of.join(` ${sign} `);
}

function charactersOf(element: XmlElement): string {
  return textIn(element)
    .replace(UNSEEN, '')
    .replace(/&([A-Za-z]+);/g, (whole, name: string) =>
      Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole,
    )
    .trim();
}

function signs(text: string): string {
  return [...text].map((sign) => (Object.hasOwn(SIGNS, sign) ? `${SIGNS[sign]} ` : escaped(sign))).join('');
}

function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\backslash ')
    .replace(/[{}#%&_]/g, (sign) => `\\${sign}`)
    .replace(/\^/g, '\\hat{}')
    .replace(/~/g, '\\sim ')
    .replace(/\$/g, '\\$');
}

function fence(sign: string): string {
  return sign === '' ? '.' : sign === '{' || sign === '}' ? `\\${sign}` : sign;
}
