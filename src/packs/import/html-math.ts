// A <math> of HTML, collected tag by tag into the tree that mathml-latex.ts reads.
import { mathMlToLatex } from './mathml-latex.ts';
import type { XmlElement, XmlNode } from './xml/xml-tree.ts';

/** Deeper is no school's formula, and what reads the tree goes down by recursion. */
const DEEPEST = 60;

interface Building {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
}

export interface ReadFormula {
  /** Nothing where it cannot be written. */
  readonly latex: string | undefined;
  /** Its signs one after the other. */
  readonly text: string;
}

export function createMathReader() {
  const open: Building[] = [];
  let text = '';
  let deeper = 0;
  let isTooDeep = false;
  return {
    isOpen: () => open.length > 0,
    open(name: string, attributes: Readonly<Record<string, string>>): void {
      if (open.length === 0) [text, isTooDeep] = ['', false];
      if (open.length >= DEEPEST) {
        deeper += 1;
        isTooDeep = true;
      } else open.push({ name, attributes: new Map(Object.entries(attributes)), children: [] });
    },
    text(words: string): void {
      text += words;
      open.at(-1)?.children.push({ type: 'text', text: words });
    },
    /** What came of the whole, when its last tag is closed. */
    close(): ReadFormula | undefined {
      if (deeper > 0) {
        deeper -= 1;
        return undefined;
      }
      const done = open.pop();
      if (done === undefined) return undefined;
      const element: XmlElement = { type: 'element', ...done, line: 0 };
      open.at(-1)?.children.push(element);
      if (open.length > 0) return undefined;
      return {
        latex: isTooDeep ? undefined : mathMlToLatex(element),
        text: text.replace(/\s+/g, ' ').trim(),
      };
    },
  };
}
