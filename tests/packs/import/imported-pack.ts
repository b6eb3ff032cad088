// What an importer made, as data that a test can look at.

import { parsePackId } from '../../../src/domain/ids.ts';
import type { ImportWishes } from '../../../src/packs/import/importer.ts';
import type { Imported } from '../../../src/packs/import/report.ts';
import { decodeUtf8 } from '../../../src/packs/utf8.ts';

const id = parsePackId('org.example.imported');
if (!id.ok) throw new Error('Must be a pack id');

export const WISHES: ImportWishes = {
  id: id.value,
  version: '1.0.0',
  licence: 'CC-BY-4.0',
  publisher: 'Example',
  language: 'en',
  title: 'Imported',
};

/** An item with its texts put in place of their keys. */
export interface ReadItem {
  readonly id: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

export function itemsIn({ files }: Imported): readonly ReadItem[] {
  const texts = textsIn(files);
  const lines = [...files]
    .filter(([path]) => path.startsWith('items/'))
    .flatMap(([, bytes]) => (decodeUtf8(bytes) ?? '').split('\n'))
    .filter((line) => line !== '');
  return lines.map((line) => withTexts(JSON.parse(line), texts) as ReadItem);
}

export function textsIn(files: Imported['files']): Readonly<Record<string, string>> {
  const tables = [...files].filter(([path]) => path.startsWith('text/'));
  return Object.assign({}, ...tables.map(([, bytes]) => JSON.parse(decodeUtf8(bytes) ?? '{}')));
}

/** Keys of this item become their words; `id`, `type` and `skill` stay. */
function withTexts(value: unknown, texts: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return texts[value] ?? value;
  if (Array.isArray(value)) return value.map((one) => withTexts(one, texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withTexts(one, texts)]));
}
