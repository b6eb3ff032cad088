// What the site offers: `packs/index.json`, parsed at the border. Without a network there is nothing to offer, and
// nothing is wrong.

import { type PackId, parsePackId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { PackLanguage } from '../packs/format.ts';
import type { Fetch } from './downloading.ts';

export interface OfferedPack {
  readonly id: PackId;
  readonly version: string;
  readonly file: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** By language tag. */
  readonly title: Readonly<Record<string, string>>;
  readonly description: Readonly<Record<string, string>>;
  readonly languages: readonly PackLanguage[];
  readonly skills: number;
  readonly items: number;
}

/** `base` is the folder that holds the catalogue and the archives, with its slash. */
export async function fetchOffers(base: string, fetch: Fetch): Promise<readonly OfferedPack[]> {
  try {
    const response = await fetch(`${base}index.json`, {});
    if (!response.ok) return [];
    const entries: unknown = await response.json();
    return Array.isArray(entries) ? entries.flatMap(parseOffer) : [];
  } catch {
    return []; // no network: what is installed stays
  }
}

function parseOffer(entry: unknown): readonly OfferedPack[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const fields = entry as Readonly<Record<string, unknown>>;
  const id = parsePackId(fields.id);
  const { version, file, sizeBytes, sha256, skills, items } = fields;
  if (!id.ok || typeof version !== 'string' || typeof file !== 'string' || typeof sha256 !== 'string')
    return [];
  if (typeof sizeBytes !== 'number' || !/^[\w.-]+\.zip$/.test(file)) return [];
  return [
    {
      id: id.value,
      version,
      file,
      sizeBytes,
      sha256,
      title: toTexts(fields.title),
      description: toTexts(fields.description),
      languages: toLanguages(fields.languages),
      skills: typeof skills === 'number' ? skills : 0,
      items: typeof items === 'number' ? items : 0,
    },
  ];
}

function toTexts(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string'));
}

function toLanguages(value: unknown): OfferedPack['languages'] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    const { tag, review, voice } = (entry ?? {}) as { readonly [name: string]: unknown };
    if (typeof tag !== 'string') return [];
    return [{ tag, review: byWhom(review), ...(voice !== undefined && { voice: byWhom(voice) }) }];
  });
}

const byWhom = (value: unknown): 'machine' | 'teacher' => (value === 'teacher' ? 'teacher' : 'machine');

/** It came whole, and is another file than the one that was asked for. */
export const notAsNamed = (file: string): Problem => ({
  code: 'pack/damaged',
  file,
  faults: [{ code: 'file-hash', file, line: 0, detail: 'the file is not the one that the catalogue names' }],
});
