// A question of Moodle's XML: its texts with their formats and files, its answers with what they are worth.
import { decodeBase64 } from '../base64.ts';
import { attributeOf, childNamed, childrenNamed, textIn, trimmedIn } from '../xml/xml-find.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

export type MoodleFormat = 'plain' | 'html' | 'markdown' | 'moodle';

export interface MoodleText {
  readonly format: MoodleFormat;
  readonly text: string;
}

export interface MoodleAnswer {
  readonly element: XmlElement;
  readonly text: MoodleText;
  /** In percent of the whole. */
  readonly worth: number;
  readonly feedback: MoodleText;
}

export interface MoodleQuestion {
  readonly element: XmlElement;
  readonly type: string;
  readonly name: string;
  readonly text: MoodleText;
  readonly answers: readonly MoodleAnswer[];
  readonly generalFeedback: MoodleText;
  readonly hints: readonly MoodleText[];
  readonly tags: readonly string[];
  readonly idNumber: string;
  readonly isHidden: boolean;
  /** Bytes of a file that the question holds, by the name at the end of its address. */
  readonly file: (src: string) => Uint8Array | undefined;
}

const FORMATS: Readonly<Record<string, MoodleFormat>> = {
  html: 'html',
  markdown: 'markdown',
  plain_text: 'plain',
  moodle_auto_format: 'moodle',
};

export function readQuestion(element: XmlElement): MoodleQuestion {
  return {
    element,
    type: attributeOf(element, 'type'),
    name: trimmedIn(childNamed(element, 'name')).replace(/\s+/g, ' '),
    text: readText(childNamed(element, 'questiontext')),
    answers: childrenNamed(element, 'answer').map(readAnswer),
    generalFeedback: readText(childNamed(element, 'generalfeedback')),
    hints: childrenNamed(element, 'hint').map(readText),
    tags: childrenNamed(childNamed(element, 'tags') ?? element, 'tag')
      .map(trimmedIn)
      .filter((tag) => tag !== ''),
    idNumber: trimmedIn(childNamed(element, 'idnumber')),
    isHidden: trimmedIn(childNamed(element, 'hidden')) === '1',
    file: createFiles(element),
  };
}

/** What a field holds is in a `text` of its own, in older exports in the field itself. */
export function readText(element: XmlElement | undefined): MoodleText {
  const inner = element && childNamed(element, 'text');
  const named = attributeOf(element, 'format');
  const format = Object.hasOwn(FORMATS, named) ? FORMATS[named] : undefined;
  return { format: format ?? 'moodle', text: textIn(inner ?? (element && leafOf(element))).trim() };
}

/** The words of a named field, in one line. */
export function fieldOf(element: XmlElement, name: string): string {
  return trimmedIn(childNamed(element, name));
}

function leafOf(element: XmlElement): XmlElement | undefined {
  return element.children.every(({ type }) => type === 'text') ? element : undefined;
}

function readAnswer(element: XmlElement): MoodleAnswer {
  const worth = Number.parseFloat(attributeOf(element, 'fraction'));
  return {
    element,
    text: readText(element),
    worth: Number.isFinite(worth) ? worth : 0,
    feedback: readText(childNamed(element, 'feedback')),
  };
}

/** Files lie beside the text that shows them, anywhere in a question; decoded when they are looked for. */
function createFiles(question: XmlElement): (src: string) => Uint8Array | undefined {
  const found = new Map<string, XmlElement>();
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.type === 'text') continue;
      if (child.name === 'file') found.set(attributeOf(child, 'name'), child);
      else visit(child);
    }
  };
  visit(question);
  return (src) => {
    const file = found.get(nameIn(src));
    const encoding = attributeOf(file, 'encoding') || 'base64';
    return file ? decodeBase64(textIn(file), encoding) : undefined;
  };
}

function nameIn(src: string): string {
  const plain = src.replace(/[?#].*$/, '').replace(/^@@PLUGINFILE@@/, '');
  const name = plain.slice(plain.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
