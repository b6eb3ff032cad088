// Cuts what was typed, on any keyboard and in any script's digits, into signs. Total: what is no sign of algebra becomes
// a token of its own, which reading reports.
import { toAsciiDigits } from '../../numerals.ts';
import { FUNCTIONS, type FunctionName, type Join, type Relation } from './tree.ts';

export type Token =
  | { readonly type: 'number'; readonly text: string; readonly spaced: boolean }
  | { readonly type: 'letter'; readonly name: string; readonly spaced: boolean }
  | { readonly type: 'constant'; readonly name: 'pi' | 'e' | 'infinity' }
  | { readonly type: 'function'; readonly name: FunctionName }
  /** `index` of the root, 0 for `root(n, x)`. */
  | { readonly type: 'root'; readonly index: number }
  | { readonly type: 'abs' }
  | { readonly type: 'relation'; readonly sign: Relation }
  | { readonly type: 'join'; readonly join: Join }
  | { readonly type: 'nothing' }
  | { readonly type: 'sign'; readonly sign: string }
  | { readonly type: 'unknown'; readonly text: string };

export interface CutOptions {
  /** Whether `2,5` is two and a half or two things. With a semicolon anywhere it is always the former. */
  readonly comma: 'decimal' | 'separator';
}

/** No answer of a school is longer; bounds all that comes after. */
export const MAX_LENGTH = 240;

const WORDS: Readonly<Record<string, Token>> = {
  sqrt: { type: 'root', index: 2 },
  cbrt: { type: 'root', index: 3 },
  root: { type: 'root', index: 0 },
  abs: { type: 'abs' },
  pi: { type: 'constant', name: 'pi' },
  infinity: { type: 'constant', name: 'infinity' },
  inf: { type: 'constant', name: 'infinity' },
  oo: { type: 'constant', name: 'infinity' },
  or: { type: 'join', join: 'or' },
  ou: { type: 'join', join: 'or' },
  and: { type: 'join', join: 'and' },
  et: { type: 'join', join: 'and' },
  أو: { type: 'join', join: 'or' },
  او: { type: 'join', join: 'or' },
  و: { type: 'join', join: 'and' },
  ...Object.fromEntries(FUNCTIONS.map((name) => [name, { type: 'function', name } as const])),
};
/** Words that may stand right before a letter: `sinx`; the longest first. */
const PREFIXES = ['infinity', 'sqrt', 'cbrt', 'root', 'abs', 'inf', ...FUNCTIONS, 'pi'];

const SIGNS: Readonly<Record<string, Token>> = {
  π: { type: 'constant', name: 'pi' },
  '∞': { type: 'constant', name: 'infinity' },
  '√': { type: 'root', index: 2 },
  '∛': { type: 'root', index: 3 },
  '∜': { type: 'root', index: 4 },
  '∅': { type: 'nothing' },
  '∪': { type: 'join', join: 'union' },
  '∨': { type: 'join', join: 'or' },
  '∧': { type: 'join', join: 'and' },
  ',': { type: 'join', join: ',' },
  ';': { type: 'join', join: ',' },
  '≤': { type: 'relation', sign: '<=' },
  '⩽': { type: 'relation', sign: '<=' },
  '≥': { type: 'relation', sign: '>=' },
  '⩾': { type: 'relation', sign: '>=' },
  '≠': { type: 'relation', sign: '!=' },
  '=': { type: 'relation', sign: '=' },
  '<': { type: 'relation', sign: '<' },
  '>': { type: 'relation', sign: '>' },
  '<=': { type: 'relation', sign: '<=' },
  '=<': { type: 'relation', sign: '<=' },
  '>=': { type: 'relation', sign: '>=' },
  '!=': { type: 'relation', sign: '!=' },
  '**': { type: 'sign', sign: '^' },
};
const PLAIN_SIGNS = new Set([...'+-*/^()[]{}|±∓_']);

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const INVISIBLE = /[\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Cuts at most MAX_LENGTH characters; whoever hands in more gets an unknown token at the end. */
export function cutTokens(source: string, options: CutOptions): readonly Token[] {
  const text = toPlain(source.slice(0, MAX_LENGTH));
  const decimalComma = options.comma === 'decimal' || text.includes(';');
  const number = decimalComma ? /(?:\d+(?:[.,]\d+)?|[.,]\d+)/y : /(?:\d+(?:\.\d+)?|\.\d+)/y;
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const spaced = at > 0 && text[at - 1] === ' ';
    if (text[at] === ' ') {
      at++;
      continue;
    }
    number.lastIndex = at;
    const digits = number.exec(text)?.[0];
    const cut = digits
      ? { token: { type: 'number', text: digits.replace(',', '.'), spaced } as const, length: digits.length }
      : cutWord(text, at, spaced);
    tokens.push(cut.token);
    at += cut.length;
  }
  return source.length > MAX_LENGTH ? [...tokens, { type: 'unknown', text: '…' }] : tokens;
}

interface Cut {
  readonly token: Token;
  readonly length: number;
}

function cutWord(text: string, at: number, spaced: boolean): Cut {
  const letters = /\p{L}+/uy;
  letters.lastIndex = at;
  const run = letters.exec(text)?.[0];
  if (run === undefined) return cutSign(text, at);
  const lower = run.toLowerCase();
  const whole = Object.hasOwn(WORDS, lower) ? WORDS[lower] : undefined;
  if (whole) return { token: whole, length: run.length };
  const prefix = PREFIXES.find((word) => lower.startsWith(word));
  const word = prefix === undefined ? undefined : WORDS[prefix];
  if (prefix !== undefined && word) return { token: word, length: prefix.length };
  const [name = ''] = run;
  const index = /^_(?:\{(\w{1,4})\}|(\w))/.exec(text.slice(at + name.length));
  if (name === 'π') return { token: { type: 'constant', name: 'pi' }, length: 1 };
  if (index) {
    const under = index[1] ?? index[2] ?? '';
    return {
      token: { type: 'letter', name: `${name}_${under}`, spaced },
      length: name.length + index[0].length,
    };
  }
  if (name === 'e') return { token: { type: 'constant', name: 'e' }, length: 1 };
  return { token: { type: 'letter', name, spaced }, length: name.length };
}

function cutSign(text: string, at: number): Cut {
  for (const length of [2, 1]) {
    const sign = text.slice(at, at + length);
    const token = Object.hasOwn(SIGNS, sign) ? SIGNS[sign] : undefined;
    if (token) return { token, length };
  }
  const sign = text[at] ?? '';
  if (PLAIN_SIGNS.has(sign)) return { token: { type: 'sign', sign }, length: 1 };
  const [character = sign] = text.slice(at);
  return { token: { type: 'unknown', text: character }, length: character.length };
}

/** One spelling for each sign: ASCII digits, `-`, `*`, `/`, `^2`, single spaces. */
function toPlain(source: string): string {
  return toAsciiDigits(source)
    .replace(INVISIBLE, '')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (run) => `^(${[...run].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('')})`)
    .replace(/[\u00bc-\u00be\u2150-\u215e]/g, (fraction) => ` ${fraction.normalize('NFKC')} `)
    .replace(/[\uff01-\uff5e]/g, (wide) => wide.normalize('NFKC'))
    .replace(/[\u2212\u2010-\u2015\ufe63]/g, '-')
    .replace(/[×·⋅∙∗•]/g, '*')
    .replace(/[÷∕⁄∶:]/g, '/')
    .replaceAll('\u066b', '.')
    .replace(/[\u060c\u061b]/g, (comma) => (comma === '\u060c' ? ',' : ';'))
    .replace(/[\s\u00a0\u2009\u202f]+/g, ' ')
    .trim();
}
