// Words with formulas in them, as questions banks write them: $$…$$, \(…\) and \[…\]. A single dollar is money there.
import { checkRichText } from '../../domain/rich-text.ts';
import { convertMathematics } from '../mathematics.ts';
import { mathematics, plainWords } from './markup.ts';
import { type ImportNote, toNote } from './report.ts';

/** A longer one fills more than a tablet's screen. */
const LONGEST_FORMULA = 1_000;

/** Opening marks; each is closed by the one of its own kind. */
const OPENING = /\$\$|\\\(|\\\[/g;
const CLOSING: Readonly<Record<string, string>> = { $$: '$$', '\\(': '\\)', '\\[': '\\]' };

/** The text in the markup of packs. A formula that cannot be set stays as it was written, and `note` is told. */
export function texWords(text: string, note: (note: ImportNote) => void): string {
  let out = '';
  let at = 0;
  // A mark that nothing closes is looked for once: thousands of them would else be looked for to the end each.
  const open = new Set<string>();
  for (const { 0: mark, index } of text.matchAll(OPENING)) {
    if (index < at || open.has(mark)) continue;
    const closing = CLOSING[mark] ?? mark;
    const end = text.indexOf(closing, index + mark.length);
    if (end < 0) {
      open.add(mark);
      continue;
    }
    const latex = text.slice(index + mark.length, end);
    const set = formula(latex);
    if (latex.trim() === '') continue;
    if (set === undefined) note(toNote('mathematics', latex));
    out += keepEnds(text.slice(at, index)) + (set ?? plainWords(text.slice(index, end + closing.length)));
    at = end + closing.length;
  }
  return (out + keepEnds(text.slice(at))).trim();
}

/** LaTeX between dollars, or nothing where a tablet could not show it. */
export function formula(latex: string): string | undefined {
  if (latex.trim() === '' || latex.length > LONGEST_FORMULA) return undefined;
  const written = mathematics(latex);
  const { text, faults } = convertMathematics(written);
  return faults.length === 0 && typeof text === 'string' && checkRichText(text).ok ? written : undefined;
}

/** Spaces beside a formula part it from the words; `plainWords` takes those of a whole text. */
function keepEnds(text: string): string {
  const plain = plainWords(text);
  if (plain === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${plain}${/\s$/.test(text) ? ' ' : ''}`;
}
