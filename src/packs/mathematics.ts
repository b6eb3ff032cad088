// LaTeX between dollar signs to MathML, when a pack is built: the tablet carries no typesetting library.
// Temml does the setting; its classes, styles and wrappers are taken off, so that a fraction is a few dozen bytes.
import temml from 'temml';
import type { TextSource } from './format.ts';

export interface Converted {
  readonly text: TextSource;
  /** What could not be set, in the author's words. */
  readonly faults: readonly string[];
}

interface Node {
  readonly name: string;
  readonly attributes: string;
  readonly children: readonly (Node | string)[];
}

/** Kept; of what else Temml writes, wrappers are taken off and the rest is refused. */
const ELEMENTS = new Set(
  'math mrow mi mn mo mtext mspace mfrac msup msub msubsup msqrt mroot mover munder munderover mtable mtr mtd menclose mphantom'.split(
    ' ',
  ),
);
const WRAPPERS = new Set(['mstyle', 'mpadded', 'semantics']);
/** Stands for placeholder number n while Temml works: digits, so that it is set as a number. */
const STAND_IN = '90071992547';

/** Converts all mathematics of a text, in each of its plural forms. Placeholders stay. */
export function convertMathematics(source: TextSource): Converted {
  const faults: string[] = [];
  if (typeof source === 'string') return { text: convert(source, faults), faults };
  const { plural, ...forms } = source;
  const converted = Object.entries(forms).map(([category, form]) => [category, convert(form, faults)]);
  return { text: { plural, ...(Object.fromEntries(converted) as { other: string }) }, faults };
}

function convert(text: string, faults: string[]): string {
  let out = '';
  let at = 0;
  while (at < text.length) {
    const dollar = text.indexOf('$', at);
    if (dollar < 0) return out + text.slice(at);
    if (text[dollar - 1] === '\\') {
      out += `${text.slice(at, dollar - 1)}$`;
      at = dollar + 1;
      continue;
    }
    const end = closingDollar(text, dollar + 1);
    out += text.slice(at, dollar);
    if (end < 0) {
      faults.push(`"$" is not closed: ${text.slice(dollar, dollar + 40)}`);
      return out;
    }
    out += toMathMl(text.slice(dollar + 1, end), faults);
    at = end + 1;
  }
  return out;
}

function closingDollar(text: string, from: number): number {
  let end = text.indexOf('$', from);
  while (end > 0 && text[end - 1] === '\\') end = text.indexOf('$', end + 1);
  return end;
}

function toMathMl(latex: string, faults: string[]): string {
  const placeholders: string[] = [];
  const withStandIns = latex.replace(/\[@?[A-Za-z][A-Za-z0-9_]*\]/g, (placeholder) => {
    placeholders.push(placeholder);
    return `{${STAND_IN}${String(placeholders.length - 1).padStart(3, '0')}}`;
  });
  try {
    const set = temml.renderToString(withStandIns, {
      throwOnError: true,
      annotate: false,
      trust: false,
      maxExpand: 100,
    });
    const written = write(parseMathMl(set), true);
    return written.replace(
      new RegExp(`${STAND_IN}(\\d{3})`, 'g'),
      (_, n: string) => placeholders[Number(n)] ?? '',
    );
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : 'unreadable';
    faults.push(`$${latex.slice(0, 60)}$: ${why}`);
    return '';
  }
}

/** Reads what Temml wrote: tags and text, well formed. */
function parseMathMl(markup: string): Node {
  const root: { name: string; attributes: string; children: (Node | string)[] } = {
    name: '',
    attributes: '',
    children: [],
  };
  const open = [root];
  for (const [, close, name = '', attributes = '', text] of markup.matchAll(
    /<(\/?)([a-z]+)([^>]*)>|([^<]+)/g,
  )) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(text);
    else if (close) open.pop();
    else {
      const node = { name, attributes, children: [] };
      parent.children.push(node);
      if (!attributes.endsWith('/')) open.push(node);
    }
  }
  return root.children.find((child): child is Node => typeof child !== 'string') ?? root;
}

function write(node: Node | string, isTop = false): string {
  if (typeof node === 'string') return node.replaceAll('[', '\\[');
  const [only] = node.children;
  const hasOne = node.children.length === 1;
  if (hasOne && (node.name === 'mrow' || WRAPPERS.has(node.name))) return write(only ?? '');
  if (WRAPPERS.has(node.name)) return write({ ...node, name: 'mrow', attributes: '' });
  if (!ELEMENTS.has(node.name))
    throw new Error(`<${node.name}> is not among the mathematics that a tablet shows`);
  const isRow = isTop && hasOne && typeof only === 'object' && only.name === 'mrow';
  const children = isRow ? only.children : node.children;
  const attributes = attributesOf(node);
  const isLine = isRow || isTop || node.name === 'mrow';
  const written = (isLine ? withOwnSigns(children) : children).map((child) => write(child)).join('');
  return `<${node.name}${attributes}>${written}</${node.name}>`;
}

/** A sign of a number stands in a row of its own with it: else a browser sets `= −5` with a gap, as in `3 − 5`. */
function withOwnSigns(children: readonly (Node | string)[]): readonly (Node | string)[] {
  return children.flatMap((child, at) => {
    if (isOwnSign(children[at - 1]) && at > 1) return [];
    const next = children[at + 1];
    return isOwnSign(child) && at > 0 && next !== undefined
      ? [{ name: 'mrow', attributes: '', children: [child, next] }]
      : [child];
  });
}

function isOwnSign(node: Node | string | undefined): boolean {
  if (typeof node !== 'object' || node.name !== 'mo' || !node.attributes.includes('form="prefix"'))
    return false;
  return node.children.length === 1 && ['−', '+'].includes(String(node.children[0]));
}

/** The few that carry meaning: the width of a space, what encloses, how columns stand, lines under rows. */
function attributesOf(node: Node): string {
  if (node.name === 'mspace') return ` width="${/width="([\d.]+em)"/.exec(node.attributes)?.[1] ?? '0.2em'}"`;
  if (node.name === 'menclose')
    return ` notation="${/notation="([a-z ]+)"/.exec(node.attributes)?.[1] ?? 'box'}"`;
  if (node.name === 'mtd') {
    const side = /tml-(right|left)/.exec(node.attributes)?.[1];
    return side ? ` columnalign="${side}"` : '';
  }
  if (node.name !== 'mtable') return '';
  const lines = node.children.slice(0, -1).map((row) => (hasLine(row) ? 'solid' : 'none'));
  return lines.includes('solid') ? ` rowlines="${lines.join(' ')}"` : '';
}

/** Temml draws the line under a row on its cells. */
function hasLine(row: Node | string): boolean {
  return (
    typeof row === 'object' &&
    row.children.some((cell) => typeof cell === 'object' && cell.attributes.includes('border-bottom'))
  );
}
