// The files of a QTI package by what they are, each by its path; names inside of a file are looked for beside it.
import type { PackFiles } from '../../pack-contents.ts';
import { type ImportNote, toNote } from '../report.ts';
import { decodeXml } from '../xml/xml-bytes.ts';
import { readXml, type XmlElement } from '../xml/xml-tree.ts';
import { withOldNames } from './qti-names.ts';

export interface QtiFile {
  readonly path: string;
  readonly root: XmlElement;
}

export interface QtiFiles {
  readonly items: ReadonlyMap<string, QtiFile>;
  readonly tests: readonly QtiFile[];
  readonly sections: ReadonlyMap<string, QtiFile>;
  readonly stimuli: ReadonlyMap<string, QtiFile>;
  readonly manifest: QtiFile | undefined;
  /** XML that cannot be read: its path and why. */
  readonly broken: ReadonlyMap<string, ImportNote>;
}

export function readQtiFiles(files: PackFiles): QtiFiles {
  const items = new Map<string, QtiFile>();
  const sections = new Map<string, QtiFile>();
  const stimuli = new Map<string, QtiFile>();
  const broken = new Map<string, ImportNote>();
  const tests: QtiFile[] = [];
  let manifest: QtiFile | undefined;
  for (const path of [...files.keys()].sort()) {
    if (!/\.(?:xml|qti)$/i.test(path) && files.size > 1) continue;
    const text = decodeXml(files.get(path) ?? new Uint8Array());
    const read = text === undefined ? undefined : readXml(text);
    if (!read?.ok) {
      broken.set(path, read ? toNote(read.problem.code, read.problem.detail) : toNote('unreadable'));
      continue;
    }
    const file = { path, root: withOldNames(read.value) };
    const { name } = file.root;
    if (name === 'assessmentItem') items.set(path, file);
    else if (name === 'assessmentTest') tests.push(file);
    else if (name === 'assessmentSection') sections.set(path, file);
    else if (name === 'assessmentStimulus') stimuli.set(path, file);
    else if (name === 'manifest') manifest ??= file;
  }
  return { items, tests, sections, stimuli, manifest, broken };
}

/** The path that `href` means in the file at `from`; nothing when it leads out of the package. */
export function resolvePath(from: string, href: string): string | undefined {
  const plain = decoded(href.replace(/[?#].*$/, ''));
  if (/^[a-z][a-z0-9+.-]*:/i.test(plain) || plain === '') return undefined;
  const parts = plain.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of plain.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
