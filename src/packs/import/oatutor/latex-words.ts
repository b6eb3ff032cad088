// LaTeX as a pupil would type it: `\frac{1}{3q}` is `1/(3q)`, `\left(x+1\right)^2` is `(x+1)^2`. What answers are marked
// by, and what is read where a formula cannot be set. Time grows with the length of what is written, no faster.
import { ACCENT_WORDS, FUNCTIONS, SIGNS, SILENT, WORDS } from './latex-signs.ts';

export interface Typed {
  readonly text: string;
  /** Nothing in it that has no sign on a keyboard and no word: an answer can be marked by it. */
  readonly isWhole: boolean;
  /** Words in it that are no algebra. */
  readonly hasWords: boolean;
}

const TOKEN = /\\[a-zA-Z]+\*?|\\.|\s+|[^\\\s]/gsu;
const LONGEST = 4_000;
const DEEPEST = 24;
/** Behind a fraction while it is read: `1/2sqrt(3)` would be one over all that follows. */
const STROKE = '\u0001';

/** Writes LaTeX without its dollars as it is typed. */
export function toTyped(latex: string): Typed {
  const reader = createReader(latex.slice(0, LONGEST).match(TOKEN) ?? []);
  const text = tidied(readRow(reader, undefined).replaceAll(STROKE, '').trim());
  const { isWhole, hasWords } = reader;
  return { text, isWhole: isWhole && latex.length <= LONGEST, hasWords };
}

/** `(-2x)-1` and `x^2 y`, as the source's tool writes, are `-2x-1` and `x^2y`. */
function tidied(text: string): string {
  return text.replace(/^\((-[^()+-]*)\)(?=[+-]|$)/, '$1').replace(/(\^\d+) +(?=\p{L}|\()/gu, '$1');
}

interface Reader {
  peek(): string | undefined;
  next(): string | undefined;
  depth: number;
  isWhole: boolean;
  hasWords: boolean;
}

function createReader(tokens: readonly string[]): Reader {
  let at = 0;
  return { peek: () => tokens[at], next: () => tokens[at++], depth: 0, isWhole: true, hasWords: false };
}

/** Up to `end`, which is taken too, or to the end of all. */
function readRow(reader: Reader, end: string | undefined): string {
  let out = '';
  for (let token = reader.next(); token !== undefined && token !== end; token = reader.next()) {
    out = join(out, readOne(token, out, reader));
  }
  return out;
}

/** What is nested deeper than any formula is passed over, so that no source fills the stack. */
function readOne(token: string, before: string, reader: Reader): string {
  if (reader.depth > DEEPEST) {
    reader.isWhole = false;
    return '';
  }
  reader.depth += 1;
  const one = readToken(token, before, reader);
  reader.depth -= 1;
  return one;
}

function readToken(token: string, before: string, reader: Reader): string {
  if (/^\s/.test(token) || token === '~') return /\d$/.test(before) ? ' ' : '';
  if (token === '{') return readGroup(reader);
  if (token === '^') return readPower(reader);
  if (token === '_') return before === '' || /_$/.test(before) ? '_' : `_${inGroup(readArgument(reader))}`;
  if (token === '&') return ', ';
  if (!token.startsWith('\\')) return token === '}' ? '' : token;
  const name = token.slice(1).replace(/\*$/, '');
  return /^[a-zA-Z]/.test(name) ? readCommand(name, before, reader) : readSign(name, before);
}

function readSign(sign: string, before: string): string {
  if (sign === '\\') return '; ';
  if (/[\s,;:!]/.test(sign)) return /\d$/.test(before) && sign !== '!' ? ' ' : '';
  return sign === '"' ? '' : sign;
}

function readCommand(name: string, before: string, reader: Reader): string {
  if (Object.hasOwn(SIGNS, name)) return SIGNS[name] ?? '';
  if (/^[dtc]?frac$/.test(name)) return readFraction(before, reader);
  if (name === 'sqrt') return readRoot(reader);
  if (FUNCTIONS.has(name)) return readFunction(name, reader);
  if (SILENT.has(name)) {
    // `\left.` is a bracket that is not there.
    if (/^(?:left|right)$/.test(name) && reader.peek() === '.') reader.next();
    return '';
  }
  if (WORDS.has(name)) return readWords(name, reader);
  if (Object.hasOwn(ACCENT_WORDS, name)) {
    reader.isWhole = false;
    return `${readArgument(reader)}-${ACCENT_WORDS[name] ?? 'bar'}`;
  }
  if (name === 'begin' || name === 'end') return readTable(name, reader);
  reader.isWhole = false;
  return ` ${name} `;
}

/** `2\frac{3}{4}` is two and three quarters; between other factors a fraction needs its sign. */
function readFraction(before: string, reader: Reader): string {
  const above = readArgument(reader);
  const below = readArgument(reader);
  const isPlain = /^\d+$/.test(above) && /^\d+$/.test(below);
  const fraction = `${hasSum(above) ? `(${above})` : above}/${isFactor(below) || /^\p{L}\^\d+$/u.test(below) ? below : `(${below})`}`;
  const text = reader.peek() === '^' ? `(${fraction})` : `${fraction}${STROKE}`;
  if (isPlain && /(?:^|[^.\d/^])\d+ ?$/.test(before)) return before.endsWith(' ') ? text : ` ${text}`;
  return /[\p{L}\d)]\s?$/u.test(before) ? `*${text}` : text;
}

function readRoot(reader: Reader): string {
  let index = '';
  if (reader.peek() === '[') {
    reader.next();
    index = readRow(reader, ']');
  }
  const of = readArgument(reader);
  if (index === '' || index === '2') return `sqrt(${of})`;
  return index === '3' ? `cbrt(${of})` : `root(${index}, ${of})`;
}

/** `\sin^{2}{\left(x\right)}` is `sin^2(x)`. */
function readFunction(name: string, reader: Reader): string {
  let marks = '';
  for (let next = reader.peek(); next === '^' || next === '_'; next = reader.peek()) {
    reader.next();
    marks += `${next}${inGroup(readArgument(reader))}`;
  }
  const next = reader.peek();
  if (next !== '{') return `${name}${marks}${next === undefined || /^(?:\(|\\left)$/.test(next) ? '' : ' '}`;
  const of = readArgument(reader);
  return `${name}${marks}${isBracketed(of) ? of : `(${of})`}`;
}

function readWords(name: string, reader: Reader): string {
  const raw = readRaw(reader).trim();
  if (/\p{L}{2}/u.test(raw) && !/^(?:or|and)$/.test(raw) && name !== 'operatorname') reader.hasWords = true;
  if (name !== 'operatorname' || raw.length > 1) return /^[\d.]*$/.test(raw) ? raw : ` ${raw} `;
  return raw;
}

/** The letters of a group as they stand. */
function readRaw(reader: Reader): string {
  if (reader.peek() !== '{') return reader.next() ?? '';
  let open = 0;
  let out = '';
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (token === '{') open += 1;
    else if (token === '}') open -= 1;
    else out += token.replace(/^\\(?=[^a-zA-Z])/, '');
    if (open === 0) return out;
  }
  return out;
}

function readTable(name: string, reader: Reader): string {
  const kind = readRaw(reader);
  reader.isWhole = false;
  if (name === 'begin' && /^(?:array|tabular)$/.test(kind) && reader.peek() === '{') readRaw(reader);
  if (!/matrix$|^array$|^tabular$/.test(kind)) return name === 'begin' ? '' : ' ';
  return name === 'begin' ? '[' : ']';
}

function readPower(reader: Reader): string {
  const of = readArgument(reader);
  if (of === '∘' || of === '°') return '°';
  return of === "'" ? "'" : `^${inGroup(of)}`;
}

/** `{ax}^2` is how the source's own tool writes ax²; a sum before a power needs its brackets. */
function readGroup(reader: Reader): string {
  const row = readNested(reader);
  return reader.peek() === '^' && !/^[\p{L}]+$/u.test(row) && !isFactor(row) ? `(${row})` : row;
}

function readArgument(reader: Reader): string {
  while (/^\s/.test(reader.peek() ?? '')) reader.next();
  const token = reader.next();
  if (token === undefined) return '';
  if (token === '{') return readNested(reader);
  return readOne(token, '', reader);
}

function readNested(reader: Reader): string {
  return readRow(reader, '}').replaceAll(STROKE, '').trim();
}

/** Two words do not run together, nor a word and what is beside it. */
function join(before: string, next: string): string {
  if (before.endsWith(STROKE) && next !== '') {
    return `${before.slice(0, -1)}${/^[\p{L}\d(]/u.test(next) ? '*' : ''}${next}`;
  }
  if (next.startsWith(' ') && (before === '' || before.endsWith(' '))) return before + next.trimStart();
  return before + next;
}

const inGroup = (text: string): string => (isFactor(text) || text === '' ? text : `(${text})`);

/** One number, one letter or one bracket. */
function isFactor(text: string): boolean {
  return /^(?:\d+(?:\.\d+)?|\p{L})$/u.test(text) || isBracketed(text);
}

function isBracketed(text: string): boolean {
  if (!/^\(.*\)$/s.test(text)) return false;
  let open = 0;
  for (let at = 0; at < text.length - 1; at++) {
    if (text[at] === '(') open += 1;
    else if (text[at] === ')') open -= 1;
    if (open === 0) return false;
  }
  return true;
}

/** A plus or minus that a fraction stroke would not reach over. */
function hasSum(text: string): boolean {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '(') open += 1;
    else if (sign === ')') open -= 1;
    else if (open === 0 && at > 0 && /[+\-±=<>≤≥]/.test(sign)) return true;
  }
  return false;
}
