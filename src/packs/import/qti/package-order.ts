// In what order the items of a package come and what they are about: its tests and sections, the keywords of its
// manifest, and otherwise the package as a whole.
import { plainLine } from '../markup.ts';
import {
  attributeOf,
  childNamed,
  childrenNamed,
  descendantsNamed,
  elementsIn,
  trimmedIn,
} from '../xml/xml-find.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { type QtiFile, type QtiFiles, resolvePath } from './package-files.ts';

/** What a skill is made from. */
export interface Topic {
  readonly name: string;
  readonly title: string;
}

export interface PlacedItem {
  readonly path: string;
  readonly topics: readonly Topic[];
}

const MOST_KEYWORDS = 4;
const MOST_SECTIONS_DEEP = 12;

/** Every item of the package once: as its tests have them, then as the manifest has them, then by path. */
export function orderItems(files: QtiFiles, wholeTitle: string): readonly PlacedItem[] {
  const whole: Topic = { name: 'whole', title: plainLine(titleOf(files) || wholeTitle) || 'QTI' };
  const keywords = readKeywords(files.manifest);
  const sections = new Map<string, Topic>();
  for (const test of files.tests) walkSections(test, test.root, whole, files, sections, 0);
  const inManifest = resourcesOf(files.manifest).map(({ path }) => path);
  const paths = new Set([...sections.keys(), ...inManifest, ...files.items.keys()]);
  return [...paths].map((path) => {
    const own = (keywords.get(path) ?? []).slice(0, MOST_KEYWORDS);
    const section = sections.get(path);
    const topics = section ? [section, ...own] : own.length > 0 ? own : [whole];
    return { path, topics: [...new Map(topics.map((topic) => [topic.name, topic])).values()] };
  });
}

interface Resource {
  readonly path: string;
  readonly element: XmlElement;
}

/** Items that the manifest says the package holds, whether they are there or not. */
function resourcesOf(manifest: QtiFile | undefined): readonly Resource[] {
  const resources = manifest ? descendantsNamed(manifest.root, 'resource') : [];
  return resources.flatMap((element) => {
    const isItem = /^imsqti_(?:item|assessmentitem)/i.test(attributeOf(element, 'type'));
    const href = attributeOf(element, 'href') || attributeOf(childNamed(element, 'file'), 'href');
    const path = isItem && manifest ? resolvePath(manifest.path, href) : undefined;
    return path === undefined ? [] : [{ path, element }];
  });
}

function readKeywords(manifest: QtiFile | undefined): ReadonlyMap<string, readonly Topic[]> {
  return new Map(
    resourcesOf(manifest).map(({ path, element }) => {
      const metadata = childNamed(element, 'metadata');
      const words = metadata ? descendantsNamed(metadata, 'keyword').flatMap(wordingsOf) : [];
      const guids = metadata ? descendantsNamed(metadata, 'labelledGUID').map(labelOf) : [];
      const topics = [...guids, ...words].filter((text) => text !== '');
      return [path, topics.map((title) => ({ name: `keyword.${title}`, title: plainLine(title) }))] as const;
    }),
  );
}

function wordingsOf(keyword: XmlElement): readonly string[] {
  const inner = elementsIn(keyword);
  return (inner.length > 0 ? inner.slice(0, 1) : [keyword]).map(trimmedIn);
}

/** A standard of CASE: what it is called, else its identifier. */
function labelOf(element: XmlElement): string {
  return trimmedIn(childNamed(element, 'label')) || trimmedIn(childNamed(element, 'GUID'));
}

function walkSections(
  file: QtiFile,
  element: XmlElement,
  topic: Topic,
  files: QtiFiles,
  into: Map<string, Topic>,
  depth: number,
): void {
  if (depth > MOST_SECTIONS_DEEP) return;
  for (const child of elementsIn(element)) {
    const path = resolvePath(file.path, attributeOf(child, 'href'));
    if (child.name === 'assessmentItemRef') {
      if (path !== undefined && !into.has(path)) into.set(path, topic);
    } else if (child.name === 'assessmentSectionRef') {
      const section = path === undefined ? undefined : files.sections.get(path);
      if (section) walkSections(section, section.root, topicOf(section.root, topic), files, into, depth + 1);
    } else if (child.name === 'assessmentSection') {
      walkSections(file, child, topicOf(child, topic), files, into, depth + 1);
    } else if (child.name === 'testPart') walkSections(file, child, topic, files, into, depth + 1);
  }
}

function topicOf(section: XmlElement, before: Topic): Topic {
  const title = plainLine(attributeOf(section, 'title'));
  const name = attributeOf(section, 'identifier');
  return title === '' ? before : { name: `section.${name || title}`, title };
}

function titleOf({ tests, manifest }: QtiFiles): string {
  const [test] = tests;
  if (test) return attributeOf(test.root, 'title');
  const general = manifest ? childNamed(manifest.root, 'metadata') : undefined;
  const [title] = general ? descendantsNamed(general, 'title') : [];
  return title
    ? (childrenNamed(title, 'string').concat(childrenNamed(title, 'langstring')).map(trimmedIn)[0] ?? '')
    : '';
}
