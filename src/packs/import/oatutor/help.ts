// A pathway as Banyan helps: hints, gentlest first, and the worked solution. A scaffold's question is a hint, its answer
// stands over the next one; what tells the answer itself waits for the solution. See docs/decisions/oatutor.md.
import { toTyped } from './latex-words.ts';
import type { Hint } from './source.ts';
import { inNumberOrder } from './source.ts';

/** Texts of the source, to be worded. Lines are joined when a text is made of them. */
export interface Help {
  readonly hints: readonly HelpText[];
  readonly solution: readonly HelpText[];
}

export interface HelpText {
  readonly title: string;
  readonly lines: readonly string[];
  /** Right answers that stand before the lines, or behind them in a solution. */
  readonly told: readonly string[];
}

const MOST_HINTS = 8;
/** Titles that say where in the pathway one is, which the screen says already. */
const EMPTY_TITLE = /^(?:(?:final )?answer|hint|solution|step|scaffold)?\s*#?\d*[.:]?$/i;

export function toHelp(pathway: readonly Hint[], answers: readonly string[]): Help {
  const entries = inTheirOrder(pathway).flatMap(withInner);
  const said = entries.map((entry) => toText(entry));
  return { hints: toHints(entries, said, answers), solution: toSolution(entries, said) };
}

function toText({ title, text, choices }: Hint): HelpText {
  const isTitle = !EMPTY_TITLE.test(title.trim()) && squeezed(title) !== squeezed(text);
  const lines = [text, choices.length > 0 ? choices.map(singleLine).join('  ·  ') : ''];
  const kept = lines.filter((line) => line.trim() !== '');
  if (kept.length === 0) return { title: '', lines: title.trim() === '' ? [] : [title], told: [] };
  return { title: isTitle ? title : '', lines: kept, told: [] };
}

/** In the order in which one depends on the other; circles are cut where they close. */
function inTheirOrder(pathway: readonly Hint[]): readonly Hint[] {
  const byId = new Map(pathway.map((hint) => [hint.id, hint]));
  const placed = new Set<Hint>();
  const ordered: Hint[] = [];
  const place = (hint: Hint, depth: number) => {
    if (placed.has(hint)) return;
    placed.add(hint);
    for (const id of [...hint.after].sort(inNumberOrder)) {
      const before = byId.get(id);
      if (before && depth < pathway.length) place(before, depth + 1);
    }
    ordered.push(hint);
  };
  for (const hint of pathway) place(hint, 0);
  return ordered;
}

/** What helps with a scaffold comes after its question and before its answer. */
function withInner(hint: Hint): readonly Hint[] {
  if (hint.inner.length === 0) return [hint];
  const inner = inTheirOrder(hint.inner).flatMap(withInner);
  const [last] = inner.slice(-1);
  const own = { ...hint, inner: [], answers: [] };
  if (hint.answers.length === 0 || !last) return [own, ...inner];
  return [
    own,
    ...inner.slice(0, -1),
    { ...last, answers: last.answers.length > 0 ? last.answers : hint.answers },
  ];
}

function toHints(
  entries: readonly Hint[],
  said: readonly HelpText[],
  answers: readonly string[],
): readonly HelpText[] {
  const hints: HelpText[] = [];
  let before: readonly string[] = [];
  for (const [at, entry] of entries.entries()) {
    const text = said[at];
    if (!text || text.lines.length === 0 || hints.length === MOST_HINTS) break;
    if (tells(text.lines.join('\n'), answers) || isAmong(before, answers)) break;
    hints.push({ ...text, told: before });
    before = entry.answers.slice(0, 1);
  }
  return hints;
}

/** Everything, with every answer. */
function toSolution(entries: readonly Hint[], said: readonly HelpText[]): readonly HelpText[] {
  return entries
    .map((entry, at) => ({ ...(said[at] ?? { title: '', lines: [] }), told: entry.answers.slice(0, 1) }))
    .filter(({ lines, told }) => lines.length + told.length > 0);
}

/** Whether a text says one of the answers, so that whoever reads it need not think. */
export function tells(text: string, answers: readonly string[]): boolean {
  const where = plain(text);
  return answers.some((answer) => {
    const what = plain(answer);
    if (what.replace(/ /g, '').length >= 4) return where.replace(/ /g, '').includes(what.replace(/ /g, ''));
    if (what === '') return false;
    const escaped = what.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?:=|is|are|get|gives|answer:?|equals) ?${escaped}(?![\\w/]|\\.\\d)`).test(where);
  });
}

/** Whether one of these answers is one of those. */
export function isAmong(some: readonly string[], others: readonly string[]): boolean {
  const known = new Set(others.map((other) => plain(other).replaceAll(' ', '')));
  return some.some((one) => known.has(plain(one).replaceAll(' ', '')));
}

function plain(text: string): string {
  const parts = text.split('$$').map((part, at) => (at % 2 === 1 ? toTyped(part).text : part));
  return parts.join('').toLowerCase().replace(/\s+/g, ' ').trim();
}

const singleLine = (text: string): string => text.replace(/\\n|\n/g, ' ');
const squeezed = (text: string): string => text.replace(/\s+/g, '').toLowerCase();
