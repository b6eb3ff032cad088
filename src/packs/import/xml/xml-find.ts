// Ways through a tree of XML. Depth is bounded by the reader, so all of them may recurse.
import type { XmlElement, XmlNode } from './xml-tree.ts';

export function elementsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((node): node is XmlElement => node.type === 'element');
}

export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(element).filter((child) => child.name === name);
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return elementsIn(element).find((child) => child.name === name);
}

/** All below `element` that the test takes, in the order of the document. */
export function descendants(
  element: XmlElement,
  test: (element: XmlElement) => boolean,
): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (node: XmlNode): void => {
    if (node.type === 'text') return;
    if (test(node)) found.push(node);
    node.children.forEach(visit);
  };
  element.children.forEach(visit);
  return found;
}

export function descendantsNamed(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return descendants(element, ({ name }) => names.includes(name));
}

/** All text in it, spaces as they stand. */
export function textIn(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  const parts: string[] = [];
  const visit = (node: XmlNode): void => {
    if (node.type === 'text') parts.push(node.text);
    else node.children.forEach(visit);
  };
  element.children.forEach(visit);
  return parts.join('');
}

export function trimmedIn(element: XmlElement | undefined): string {
  return textIn(element).trim();
}

export function attributeOf(element: XmlElement | undefined, name: string): string {
  return element?.attributes.get(name)?.trim() ?? '';
}

/** The same tree with every element put through `change`, from the leaves up. */
export function mapTree(element: XmlElement, change: (element: XmlElement) => XmlElement): XmlElement {
  return change({
    ...element,
    children: element.children.map((node) => (node.type === 'text' ? node : mapTree(node, change))),
  });
}
