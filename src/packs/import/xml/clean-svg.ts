// A drawing as editors save it, as a drawing that a pack may hold: without what editors keep in it for themselves, without
// scripts and links. Rules for classes, as editors write colours, become styles of the elements; anything else of a style
// sheet is left. What then still is no drawing of a pack is refused as before.
import { decodeUtf8, encodeUtf8 } from '../../utf8.ts';
import { textIn } from './xml-find.ts';
import { readXml, type XmlElement, type XmlNode } from './xml-tree.ts';

const KEPT = new Set(
  (
    'svg g path circle ellipse rect line polyline polygon defs linearGradient radialGradient stop clipPath mask use ' +
    'symbol pattern title desc text tspan'
  ).split(' '),
);
const MOST_BYTES = 1_000_000;
const MOST_RULES = 500;
/** Of an attribute: nothing that is run, named by an address, or has a prefix. */
const SAFE_NAME = /^(?!on)[A-Za-z][A-Za-z-]*\d?$/;
const UNSAFE_VALUE = /[\\@<&"]|javascript:|data:|:\/\/|url\((?!\s*['"]?#)/i;

/** Nothing when it is no SVG. */
export function cleanSvg(bytes: Uint8Array): Uint8Array | undefined {
  const source = bytes.length > MOST_BYTES ? undefined : decodeUtf8(bytes);
  const read = source === undefined ? undefined : readXml(source.replace(/^\uFEFF/, ''));
  if (!read?.ok || read.value.name !== 'svg') return undefined;
  return encodeUtf8(write(read.value, rulesIn(read.value), true));
}

type Rules = ReadonlyMap<string, string>;

/** `.st0 { fill: #fff }` by its class. */
function rulesIn(root: XmlElement): Rules {
  const rules = new Map<string, string>();
  const visit = (element: XmlElement): void => {
    if (element.name === 'style') {
      for (const [, names = '', body = ''] of textIn(element)
        .slice(0, 50_000)
        .matchAll(/([^{}]{1,500})\{([^{}]{0,2000})\}/g)) {
        for (const [, name = ''] of names.matchAll(/(?:^|,)\s*\.([\w-]{1,60})\s*(?=,|$)/g)) {
          if (rules.size < MOST_RULES) rules.set(name, joined(rules.get(name) ?? '', body));
        }
      }
    }
    for (const child of element.children) if (child.type === 'element') visit(child);
  };
  visit(root);
  return rules;
}

const joined = (first: string, second: string): string =>
  [first, second]
    .map((part) => part.replace(/\s+/g, ' ').replace(/;\s*$/, '').trim())
    .filter((part) => part !== '')
    .join(';');

function write(node: XmlNode, rules: Rules, isRoot = false): string {
  if (node.type === 'text') return node.text.trim() === '' ? '' : escaped(node.text);
  // A link's drawing stays, its address does not.
  if (node.name === 'a' || node.name === 'switch') return inside(node, rules);
  if (!KEPT.has(node.name)) return '';
  const space = isRoot ? ' xmlns="http://www.w3.org/2000/svg"' : '';
  return `<${node.name}${space}${attributesOf(node, rules)}>${inside(node, rules)}</${node.name}>`;
}

const inside = (element: XmlElement, rules: Rules): string =>
  element.children.map((child) => write(child, rules)).join('');

function attributesOf({ attributes }: XmlElement, rules: Rules): string {
  const classes = (attributes.get('class') ?? '').split(/\s+/).slice(0, 20);
  const style = joined(
    classes.map((name) => rules.get(name) ?? '').reduce(joined, ''),
    attributes.get('style') ?? '',
  );
  const all = new Map(attributes);
  if (style === '') all.delete('style');
  else all.set('style', style);
  all.delete('class');
  all.delete('xmlns');
  return [...all]
    .map(([name, value]): readonly [string, string] => [name, value.replace(/\s+/g, ' ').trim()])
    .filter(([name, value]) => isSafe(name, value))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function isSafe(name: string, value: string): boolean {
  if (name === 'href') return /^#[\w-]+$/.test(value);
  return SAFE_NAME.test(name) && !UNSAFE_VALUE.test(value);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
