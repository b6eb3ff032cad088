// A small strict reader of the MathML that packs may hold. It makes a tree, so that the screen builds the elements
// itself and no markup of a pack is ever put into a page; whatever is not on these lists is no mathematics.
import { fail, ok, type Result } from './result.ts';

export const MATH_ELEMENTS = [
  'math',
  'mrow',
  'mi',
  'mn',
  'mo',
  'mtext',
  'mspace',
  'mfrac',
  'msqrt',
  'mroot',
  'msup',
  'msub',
  'msubsup',
  'mover',
  'munder',
  'munderover',
  'mtable',
  'mtr',
  'mtd',
  'mstyle',
  'menclose',
  'mpadded',
  'mphantom',
] as const;
export type MathElement = (typeof MATH_ELEMENTS)[number];

export interface MathNode {
  readonly type: 'math';
  readonly element: MathElement;
  readonly attributes: Readonly<Record<string, string>>;
  /** Texts only in `mi mn mo mtext`, elements only in the others. */
  readonly children: readonly (MathNode | MathText)[];
}

export interface MathText {
  readonly type: 'text';
  readonly text: string;
}

/** What is wrong, and where it starts in the text that was read. */
export interface MathFault {
  readonly at: number;
  readonly detail: string;
}

/** A tree and the place behind it. */
export interface ReadMath {
  readonly node: MathNode;
  readonly end: number;
}

/** Deeper than any school's formula, far from any engine's stack. */
const MAX_DEPTH = 24;

const ELEMENTS: ReadonlySet<string> = new Set(MATH_ELEMENTS);
const TOKENS: ReadonlySet<string> = new Set(['mi', 'mn', 'mo', 'mtext']);
const ANNOTATIONS: ReadonlySet<string> = new Set(['annotation', 'annotation-xml']);
/** Elements of a fixed number of children; with another number engines draw an error. */
const ARITY: Readonly<Partial<Record<MathElement, number>>> = {
  mspace: 0,
  mfrac: 2,
  mroot: 2,
  msup: 2,
  msub: 2,
  msubsup: 3,
  mover: 2,
  munder: 2,
  munderover: 3,
};

const BOOLEAN = /^(?:true|false)$/;
/** Short lengths only: a formula must not push the page apart or lie over it. */
const LENGTH = /^\+?(?:\d{1,2}(?:\.\d{1,4})?|\.\d{1,4})(?:em|ex)$|^0(?:px|pt)?$/;
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  accent: BOOLEAN,
  accentunder: BOOLEAN,
  columnalign: /^(?:left|center|right)(?: (?:left|center|right))*$/,
  columnlines: /^(?:none|solid|dashed)(?: (?:none|solid|dashed))*$/,
  depth: LENGTH,
  dir: /^(?:ltr|rtl)$/,
  display: /^(?:block|inline)$/,
  displaystyle: BOOLEAN,
  fence: BOOLEAN,
  form: /^(?:prefix|infix|postfix)$/,
  height: LENGTH,
  linethickness: LENGTH,
  lspace: LENGTH,
  mathvariant: /^normal$/,
  notation: /^[a-z]+(?: [a-z]+)*$/,
  rowlines: /^(?:none|solid|dashed)(?: (?:none|solid|dashed))*$/,
  rspace: LENGTH,
  scriptlevel: /^[+-]?[0-2]$/,
  separator: BOOLEAN,
  stretchy: BOOLEAN,
  width: LENGTH,
};
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const TOKEN = /<(\/?)([a-z][a-z-]*)((?:\s+[a-z]+="[^"<>]*")*)\s*(\/?)>|([^<]+)/y;

interface OpenElement {
  readonly name: string;
  readonly at: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (MathNode | MathText)[];
}

/** Reads the `<math>` element that starts at `start`. */
export function readMath(text: string, start: number): Result<ReadMath, MathFault> {
  const open: OpenElement[] = [];
  let at = start;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (!token) return fail({ at, detail: `no mark-up of mathematics: ${text.slice(at, at + 40)}` });
    const [whole, close, name = '', attributes = '', empty, characters] = token;
    const read =
      characters === undefined
        ? readTag(open, at, name, attributes, { closes: close !== '', isEmpty: empty !== '' })
        : readCharacters(open.at(-1), at, characters);
    if (!read.ok) return read;
    at += whole.length;
    if (read.value) return ok({ node: read.value, end: at });
  }
  return fail({ at: start, detail: '<math> is not closed' });
}

/** Gives the whole tree when the tag was its last. */
function readTag(
  open: OpenElement[],
  at: number,
  name: string,
  attributeText: string,
  tag: { readonly closes: boolean; readonly isEmpty: boolean },
): Result<MathNode | undefined, MathFault> {
  if (!tag.closes) {
    const opened = openElement(open, at, name, attributeText);
    if (!opened.ok) return opened;
    open.push(opened.value);
    if (!tag.isEmpty) return ok(undefined);
  }
  const element = open.pop();
  if (element?.name !== name) return fail({ at, detail: `</${name}> closes what is not open` });
  return closeElement(element, open.at(-1));
}

function openElement(
  open: readonly OpenElement[],
  at: number,
  name: string,
  attributeText: string,
): Result<OpenElement, MathFault> {
  const parent = open.at(-1);
  const isKnown = ELEMENTS.has(name) || name === 'semantics' || ANNOTATIONS.has(name);
  if (!isKnown) return fail({ at, detail: `<${name}> is not among the elements of mathematics` });
  if ((name === 'math') !== (parent === undefined)) return fail({ at, detail: `<${name}> is misplaced` });
  if (ANNOTATIONS.has(name) && parent?.name !== 'semantics')
    return fail({ at, detail: `<${name}> is misplaced` });
  if (parent && TOKENS.has(parent.name)) return fail({ at, detail: `<${name}> stands in <${parent.name}>` });
  if (open.length >= MAX_DEPTH) return fail({ at, detail: `deeper than ${MAX_DEPTH} elements` });
  const attributes: Record<string, string> = {};
  for (const [, key = '', value = ''] of attributeText.matchAll(/([a-z]+)="([^"]*)"/g)) {
    if (name === 'math' && key === 'xmlns') continue;
    if (ANNOTATIONS.has(name) && key === 'encoding') continue;
    const allowed = Object.hasOwn(ATTRIBUTES, key) && ATTRIBUTES[key]?.test(value);
    if (!allowed) return fail({ at, detail: `${key}="${value.slice(0, 40)}" is not among the attributes` });
    attributes[key] = value;
  }
  return ok({ name, at, attributes, children: [] });
}

/** Puts a finished element into its parent; annotations are dropped, `semantics` leaves its first child. */
function closeElement(
  element: OpenElement,
  parent: OpenElement | undefined,
): Result<MathNode | undefined, MathFault> {
  const { name, at, attributes, children } = element;
  if (ANNOTATIONS.has(name)) return ok(undefined);
  if (name === 'semantics') {
    const [first] = children;
    if (children.length !== 1 || !first) return fail({ at, detail: '<semantics> holds one formula' });
    parent?.children.push(first);
    return ok(undefined);
  }
  const wanted = ARITY[name as MathElement];
  if (wanted !== undefined && children.length !== wanted) {
    return fail({ at, detail: `<${name}> has ${children.length} parts and needs ${wanted}` });
  }
  const node: MathNode = { type: 'math', element: name as MathElement, attributes, children };
  parent?.children.push(node);
  return ok(parent ? undefined : node);
}

function readCharacters(
  parent: OpenElement | undefined,
  at: number,
  characters: string,
): Result<undefined, MathFault> {
  if (parent && ANNOTATIONS.has(parent.name)) return ok(undefined);
  if (characters.trim() === '' && !(parent && TOKENS.has(parent.name))) return ok(undefined);
  if (!parent || !TOKENS.has(parent.name))
    return fail({ at, detail: `text outside of <mtext>: ${characters.slice(0, 40)}` });
  const decoded = decodeEntities(characters);
  if (decoded === undefined) return fail({ at, detail: `an unknown entity in: ${characters.slice(0, 40)}` });
  parent.children.push({ type: 'text', text: decoded });
  return ok(undefined);
}

/** The five of XML, and characters by number; nothing when there is another. */
function decodeEntities(characters: string): string | undefined {
  let unknown = false;
  const decoded = characters.replace(
    /&(?:([a-z]{2,4})|#(\d{1,6})|#x([\da-fA-F]{1,5}));|&/g,
    (_, name, decimal, hex) => {
      if (typeof name === 'string' && Object.hasOwn(ENTITIES, name)) return ENTITIES[name] ?? '';
      const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
      const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      if (!isCharacter) unknown = true;
      return isCharacter ? String.fromCodePoint(code) : '';
    },
  );
  return unknown ? undefined : decoded;
}
