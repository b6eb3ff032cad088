// Add-ons of the fixture pack as files, made by hand: a translation, a voice, or both.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { withSignature, writeArchive } from '../../src/packs/archive-writer.ts';
import { signManifest } from '../../src/packs/signature.ts';
import { encodeUtf8 } from '../../src/packs/utf8.ts';

export const ADD_ON = 'org.example.fractions-sw';

const manifest = {
  format: 1,
  id: ADD_ON,
  version: '1.0.0',
  licence: 'CC-BY-4.0',
  publisher: 'A school',
  for: { id: 'org.example.fractions', since: '1.2.0' },
  languages: [{ tag: 'sw', review: 'teacher' }],
};

/** A few of the fixture's texts in Swahili, as a build writes them. */
export const swahili: Readonly<Record<string, unknown>> = {
  'pack.title': 'Sehemu',
  'skill.add': 'Kujumlisha',
  sum: 'Ni ngapi <math><mn>[a]</mn><mo>+</mo><mn>[b]</mn></math> **[@kind]**?',
  which: { plural: 'n', one: 'Ni tofaa [n] lipi?', other: 'Ni matofaa [n] yapi?' },
  'hint.look': 'Tazama.',
  lesson: 'Jinsi ya kujumlisha',
  'm.subtracts': 'Anaondoa badala ya kujumlisha.',
  'thing.apple': 'matofaa',
};

export interface AddOnFiles {
  readonly change?: Readonly<Record<string, unknown>>;
  /** By path, text and JSON as in packs/fixture-pack.ts. */
  readonly files?: Readonly<Record<string, unknown>>;
  readonly secret?: Uint8Array;
}

export function addOnArchive({ change, files, secret }: AddOnFiles = {}): Uint8Array<ArrayBuffer> {
  const contents = Object.entries(files ?? { 'text/sw/all.json': swahili })
    .map(([path, content]) => [path, toBytes(content)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const listed = contents.map(([path, bytes]) => ({
    path,
    sizeBytes: bytes.length,
    sha256: bytesToHex(sha256(bytes)),
  }));
  const json = encodeUtf8(JSON.stringify({ ...manifest, files: listed, ...change }));
  const all = new Map<string, Uint8Array>([['pack.json', json], ...contents]);
  return new Uint8Array(
    writeArchive({ files: secret ? withSignature(all, signManifest(json, secret)) : all }),
  );
}

function toBytes(content: unknown): Uint8Array {
  return content instanceof Uint8Array ? content : encodeUtf8(JSON.stringify(content));
}
