// The words of XHTML inside of XML as a pack's text: lines, stress, mathematics. Pictures are named, not drawn.
import { mathematics, plainWords } from '../markup.ts';
import { type FillName, mathMlToLatex } from '../mathml-latex.ts';
import { type ImportNote, toNote } from '../report.ts';
import { attributeOf, elementsIn, textIn } from './xml-find.ts';
import type { XmlElement, XmlNode } from './xml-tree.ts';

export interface PictureName {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

export interface Words {
  readonly text: string;
  readonly pictures: readonly PictureName[];
  readonly notes: readonly ImportNote[];
}

export interface WordsOptions {
  /** What stands for an element that is no text; nothing to read it as any other. */
  readonly special?: (element: XmlElement) => string | undefined;
  /** Names in formulas that a template fills. */
  readonly fill?: FillName;
}

const BLOCKS = new Set(
  (
    'p div section article header footer aside main nav figure figcaption blockquote pre address h1 h2 h3 h4 h5 h6 ' +
    'ul ol dl dt dd table caption thead tbody tfoot tr hr prompt rubricBlock stimulusBody'
  ).split(' '),
);
const SCRIPTS = new Set(['script', 'style', 'iframe', 'form', 'input', 'button', 'embed', 'applet']);
const SOUNDS = new Set(['audio', 'video', 'track', 'source', 'mediaInteraction']);
/** What a line starts with, and where a block starts or ends: neither is a sign of any text. */
export const BREAK = '\u0001';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

export function wordsOf(nodes: readonly XmlNode[], options: WordsOptions = {}): Words {
  const pictures: PictureName[] = [];
  const notes: ImportNote[] = [];

  const all = (element: XmlElement): string => element.children.map(node).join('');
  const block = (text: string): string => `${BREAK}${text}${BREAK}`;

  function node(one: XmlNode): string {
    if (one.type === 'text') return inline(one.text);
    const special = options.special?.(one);
    if (special !== undefined) return special;
    if (SCRIPTS.has(one.name)) return drop(one, 'script');
    if (SOUNDS.has(one.name)) return drop(one, 'media-kind');
    if (BLOCKS.has(one.name)) {
      if (one.name === 'table') notes.push(toNote('formatting', 'table'));
      return block(all(one));
    }
    return element(one);
  }

  function element(one: XmlElement): string {
    switch (one.name) {
      case 'br':
        return BREAK;
      case 'li':
        return block(`• ${all(one)}`);
      case 'td':
      case 'th':
        return `${all(one).replaceAll(BREAK, ' ')}   `;
      case 'b':
      case 'strong':
        return stressed(all(one));
      case 'sup':
        return raised(one, RAISED, '^');
      case 'sub':
        return raised(one, LOWERED, '_');
      case 'q':
        return `“${all(one)}”`;
      case 'rt':
        return ` (${all(one)})`;
      case 'math':
        return formula(one);
      case 'img':
      case 'object':
      case 'svg':
        return picture(one);
      case 'a':
        if (/^(?:[a-z]+:|\/\/)/i.test(attributeOf(one, 'href')))
          notes.push(toNote('link', attributeOf(one, 'href')));
        return all(one);
      default:
        return all(one);
    }
  }

  function drop(one: XmlElement, code: 'script' | 'media-kind'): string {
    notes.push(toNote(code, attributeOf(one, 'src') || one.name));
    return '';
  }

  function formula(one: XmlElement): string {
    const latex = mathMlToLatex(one, options.fill);
    if (latex !== undefined) {
      return attributeOf(one, 'display') === 'block' ? block(written(latex)) : written(latex);
    }
    notes.push(toNote('mathematics', textIn(one)));
    return inline(textIn(one));
  }

  function picture(one: XmlElement): string {
    const src = attributeOf(one, 'src') || attributeOf(one, 'data');
    const type = attributeOf(one, 'type');
    if (one.name === 'object' && type !== '' && !type.startsWith('image/')) {
      notes.push(toNote('media-kind', `${src} ${type}`));
      return all(one);
    }
    if (src === '') {
      notes.push(toNote('media-kind', one.name));
      return inline(attributeOf(one, 'alt'));
    }
    const alt = attributeOf(one, 'alt') || textIn(one).trim() || attributeOf(one, 'title');
    pictures.push({ src, alt, width: sizeOf(one, 'width'), height: sizeOf(one, 'height') });
    return '';
  }

  const text = nodes.map(node).join('');
  return { text: tidied(text), pictures, notes };
}

/** The name of a parameter inside of a formula, until `written` makes it one that is filled. */
export function nameInFormula(name: string): string {
  return `\ue000${name}\ue001`;
}

function written(latex: string): string {
  return mathematics(latex).replace(/\ue000(\w+)\ue001/g, '[$1]');
}

/** All text of an element, read as words. */
export function wordsIn(element: XmlElement, options: WordsOptions = {}): Words {
  return wordsOf(element.children, options);
}

/** Spaces and line ends of XML mean a space. `x` on both sides keeps the outer ones. */
function inline(text: string): string {
  const plain = text.replace(/&nbsp;/g, '\u00a0').replace(/[ \t\r\n]+/g, ' ');
  return plain === '' ? '' : plainWords(`x${plain}x`).slice(1, -1);
}

function stressed(text: string): string {
  const inner = text.trim();
  return inner === '' || inner.includes(BREAK) || inner.includes('**')
    ? text
    : text.replace(inner, () => `**${inner}**`);
}

function raised(element: XmlElement, digits: string, sign: string): string {
  const text = textIn(element).trim();
  if (/^\d+$/.test(text)) return [...text].map((digit) => digits[Number(digit)]).join('');
  return elementsIn(element).length === 0 && text.length <= 1
    ? `${sign}${inline(text)}`
    : `${sign}(${inline(text)})`;
}

function sizeOf(element: XmlElement, name: string): number {
  const size = Number.parseFloat(attributeOf(element, name));
  return Number.isFinite(size) && size > 0 ? size : 0;
}

function tidied(text: string): string {
  return text
    .split(BREAK)
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line, at, lines) => line !== '' || (at > 0 && lines[at - 1] !== ''))
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
