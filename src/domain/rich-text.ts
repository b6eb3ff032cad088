// Texts of packs as a tree: plain words, **stress**, ^^words that the learner is to read^^, line breaks, gaps {{1}}, and
// mathematics. There is no other mark-up and no way to any: what looks like some is shown as the characters that it is,
// and reported by the check.
import { type MathFault, type MathNode, type MathText, readMath } from './math-markup.ts';
import { fill, mathToText, type SpokenWords } from './math-text.ts';
import { fail, ok, type Result } from './result.ts';

export type RichNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'stress'; readonly children: readonly RichNode[] }
  /** Seen, and never read aloud: reading it is the task. */
  | { readonly type: 'silent'; readonly children: readonly RichNode[] }
  | { readonly type: 'break' }
  /** Counts from 1. */
  | { readonly type: 'gap'; readonly gap: number }
  | MathNode;

/** Where a text leaves what is allowed; `at` counts characters from 0. */
export type RichTextFault = MathFault;

interface Parsed {
  readonly nodes: readonly RichNode[];
  readonly fault: RichTextFault | undefined;
}

/** A filled text is at most half of this; a longer one is shown without looking for marks. */
const MAX_LENGTH = 20_000;
const MARK = /<math(?=[\s>])|\*\*|\^\^|\{\{(\d{1,2})\}\}|\r?\n/g;
/** What a browser would take for a tag, a comment or a declaration. */
const TAG = /<[/!?a-zA-Z]/;

/** Parses a built text. Total: every text has a tree. */
export function parseRichText(text: string): readonly RichNode[] {
  return parse(text).nodes;
}

/** The same, line by line; what is marked beyond the end of a line is marked in each of its lines. */
export function parseRichLines(text: string): readonly (readonly RichNode[])[] {
  return inLines(parseRichText(text));
}

function inLines(nodes: readonly RichNode[]): readonly (readonly RichNode[])[] {
  const lines: RichNode[][] = [[]];
  for (const node of nodes) {
    const isMarked = node.type === 'stress' || node.type === 'silent';
    const parts = isMarked ? inLines(node.children).map((children) => ({ ...node, children })) : [node];
    parts.forEach((part, at) => {
      if (part.type === 'break' || at > 0) lines.push([]);
      if (part.type !== 'break') lines.at(-1)?.push(part);
    });
  }
  return lines;
}

/** Finds the first thing in a text that is not allowed there: other mark-up, mathematics beyond the subset. */
export function checkRichText(text: string): Result<void, RichTextFault> {
  const { fault } = parse(text);
  return fault === undefined ? ok(undefined) : fail(fault);
}

/** Writes a text without marks, for labels and comparing; in words when they are given, for screen readers. */
export function toPlainText(source: string | readonly RichNode[], words?: SpokenWords): string {
  const nodes = typeof source === 'string' ? parseRichText(source) : source;
  return nodes
    .map((node) => nodeToText(node, words))
    .join('')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** Writes a text as it is read aloud, without what the learner is to read; empty where nothing else is left. */
export function toSpokenText(text: string, words: SpokenWords): string {
  const nodes = parseRichText(text);
  const audible = withoutSilent(nodes);
  const said = toPlainText(audible, words);
  return audible === nodes ? said : tidied(said);
}

/** The same list where nothing is silent. */
function withoutSilent(nodes: readonly RichNode[]): readonly RichNode[] {
  let dropped = false;
  const kept = nodes.flatMap((node): readonly RichNode[] => {
    if (node.type !== 'silent' && node.type !== 'stress') return [node];
    const children = node.type === 'silent' ? [] : withoutSilent(node.children);
    if (children === node.children) return [node];
    dropped = true;
    return children;
  });
  return dropped ? kept : nodes;
}

/** A voice would stumble over quotation marks around nothing and over a colon that nothing follows. */
function tidied(said: string): string {
  const whole = said
    .replace(/[“„«"‘'(]\s*[”“»"’')]/g, '')
    .replace(/[ \t]+(?=[:;,،؛])/g, '')
    .replace(/[\s:;,،؛–—]+(?=[.?!…؟।]|\n|$)/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(whole) ? whole : '';
}

function nodeToText(node: RichNode, words: SpokenWords | undefined): string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'stress':
    case 'silent':
      return node.children.map((child) => nodeToText(child, words)).join('');
    case 'break':
      return '\n';
    case 'gap':
      return words ? ` ${fill(words.gap, String(node.gap))} ` : '___';
    case 'math':
      return words ? ` ${mathToText(node, words)} ` : mathToText(node);
  }
}

function parse(text: string): Parsed {
  if (text.length > MAX_LENGTH) {
    return {
      nodes: [{ type: 'text', text }],
      fault: { at: 0, detail: `longer than ${MAX_LENGTH} characters` },
    };
  }
  const builder = createBuilder();
  let fault: RichTextFault | undefined;
  let at = 0;
  while (at < text.length) {
    MARK.lastIndex = at;
    const mark = MARK.exec(text);
    const plain = text.slice(at, mark?.index ?? text.length);
    const tag = plain.search(TAG);
    if (tag >= 0) fault ??= { at: at + tag, detail: `no mark-up is allowed: ${plain.slice(tag, tag + 40)}` };
    builder.add({ type: 'text', text: plain });
    if (!mark) break;
    at = mark.index + mark[0].length;
    if (mark[0] === '**') builder.toggle('stress');
    else if (mark[0] === '^^') builder.toggle('silent');
    else if (mark[1] !== undefined) builder.add({ type: 'gap', gap: Number(mark[1]) });
    else if (!mark[0].startsWith('<')) builder.add({ type: 'break' });
    else {
      const read = readMath(text, mark.index);
      if (read.ok) fault ??= findGap(read.value.node, mark.index);
      else fault ??= read.problem;
      builder.add(
        read.ok ? read.value.node : { type: 'text', text: text.slice(mark.index, afterMath(text, at)) },
      );
      at = read.ok ? read.value.end : afterMath(text, at);
    }
  }
  return { nodes: builder.finish(), fault };
}

/** Behind what would have been mathematics, so that its inside is not read a second time. */
function afterMath(text: string, from: number): number {
  const end = text.indexOf('</math>', from);
  return end < 0 ? text.length : end + '</math>'.length;
}

/** A gap in a formula would be shown as its mark: gaps stand beside mathematics, not in it. */
function findGap(node: MathNode | MathText, at: number): RichTextFault | undefined {
  if (node.type === 'text') {
    return /\{\{\d/.test(node.text) ? { at, detail: 'a gap stands in a formula' } : undefined;
  }
  for (const child of node.children) {
    const found = findGap(child, at);
    if (found) return found;
  }
  return undefined;
}

type Marked = 'stress' | 'silent';

const SIGN = { stress: '**', silent: '^^' } as const satisfies Readonly<Record<Marked, string>>;

/** Collects nodes; marks without a partner, or with one beyond the end of what they stand in, stay characters. */
function createBuilder() {
  const outer: RichNode[] = [];
  const open: { readonly type: Marked; readonly children: RichNode[] }[] = [];
  const add = (node: RichNode) => {
    const into = open.at(-1)?.children ?? outer;
    const last = into.at(-1);
    if (node.type !== 'text') into.push(node);
    else if (last?.type === 'text') into[into.length - 1] = { type: 'text', text: last.text + node.text };
    else if (node.text !== '') into.push(node);
  };
  const undoLast = () => {
    const undone = open.pop();
    if (!undone) return;
    add({ type: 'text', text: SIGN[undone.type] });
    for (const node of undone.children) add(node);
  };
  return {
    add,
    toggle(type: Marked) {
      if (!open.some((one) => one.type === type)) {
        open.push({ type, children: [] });
        return;
      }
      while (open.at(-1)?.type !== type) undoLast();
      if (open.at(-1)?.children.length === 0) {
        undoLast();
        add({ type: 'text', text: SIGN[type] });
      } else {
        const { children } = open.pop() ?? { children: [] };
        add({ type, children });
      }
    },
    finish(): readonly RichNode[] {
      while (open.length > 0) undoLast();
      return outer;
    },
  };
}
