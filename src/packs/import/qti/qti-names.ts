// QTI 3.0 writes `qti-choice-interaction` and `response-identifier` where 2.x writes `choiceInteraction` and
// `responseIdentifier`. Everything behind this file knows the names of 2.x only.
import { mapTree } from '../xml/xml-find.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

const PREFIX = 'qti-';

/** A tree of either version with the names of 2.x. */
export function withOldNames(root: XmlElement): XmlElement {
  return mapTree(root, (element) => {
    if (!element.name.startsWith(PREFIX)) return element;
    const name = toCamel(element.name.slice(PREFIX.length));
    return {
      ...element,
      name,
      attributes: new Map([...element.attributes].map(([key, value]) => [toOldKey(key), value])),
    };
  });
}

function toOldKey(key: string): string {
  return /^(?:data-|aria-|xml:|xmlns)/.test(key) ? key : toCamel(key);
}

function toCamel(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
