// A shelf in memory and small packs to put on it.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { InstallId } from '../../src/device-store/install-id.ts';
import { openShelf } from '../../src/device-store/open-shelf.ts';
import type { PackShelf } from '../../src/device-store/pack-shelf.ts';
import type { ShelfDatabase } from '../../src/device-store/shelf-database.ts';
import { parseItemId, parseLessonId, parsePackId, parseSkillId } from '../../src/domain/ids.ts';
import { createItemColumns, ITEMS_PER_CHUNK, type ItemColumns } from '../../src/packs/columns.ts';
import type { PackManifest } from '../../src/packs/format.ts';
import type { InstallRecord } from '../../src/packs/install-records.ts';
import { NOON_MS, valueIn } from '../support/event-samples.ts';

let shelves = 0;

export async function openTestShelf(
  indexedDB: IDBFactory = new IDBFactory(),
  name = `banyan-shelf-${shelves}`,
): Promise<ShelfDatabase> {
  shelves += 1;
  return valueIn<ShelfDatabase>(await openShelf({ idb: { indexedDB, IDBKeyRange }, name }));
}

export const FRACTIONS = valueIn(parsePackId('org.banyan.fractions'));
export const COUNTING = valueIn(parsePackId('org.banyan.counting'));
export const HALVES = valueIn(parseSkillId('halves'));

export function manifestOf(pack: typeof FRACTIONS, version: string): PackManifest {
  return {
    format: 1,
    id: pack,
    version,
    licence: 'CC-BY-4.0',
    publisher: 'Banyan',
    languages: [{ tag: 'en', review: 'teacher' }],
    skills: [{ id: HALVES, prerequisites: [], core: true, grades: [1, 2] }],
    counts: { items: 2 * ITEMS_PER_CHUNK, lessons: 1, misconceptions: 0 },
    files: [],
  };
}

/** Two chunks of items, cut short where `perChunk` says so, whose ids and texts name the version that they belong to. */
export function recordsOf(version: string, perChunk: number = ITEMS_PER_CHUNK): readonly InstallRecord[] {
  const plain = { skill: HALVES, type: 'number', difficulty: 2, answer: 1, hints: [], solution: [] };
  const line = (row: number) => JSON.stringify({ ...plain, id: `item-${row}`, prompt: `v${version}.${row}` });
  const chunk = (at: number): InstallRecord[] => [
    {
      type: 'items',
      chunk: at,
      lines: Array.from({ length: perChunk }, (_, row) => line(at * ITEMS_PER_CHUNK + row)),
    },
    { type: 'texts', language: 'en', chunk: at, texts: { [`v${version}`]: `chunk ${at} of ${version}` } },
  ];
  return [
    { type: 'columns', columns: columnsOf(2 * perChunk) },
    ...chunk(0),
    ...chunk(1),
    {
      type: 'lessons',
      skill: HALVES,
      lines: [
        JSON.stringify({ id: `lesson-${version}`, skill: HALVES, kind: 'steps', title: 'lesson', steps: [] }),
      ],
    },
    { type: 'lesson-texts', language: 'en', skill: HALVES, texts: { lesson: version } },
    {
      type: 'pack-texts',
      language: 'en',
      title: `Fractions ${version}`,
      description: '',
      skills: { [HALVES]: 'Halves' },
      misconceptions: {},
    },
    { type: 'misconceptions', misconceptions: [] },
    { type: 'model', json: `{"of":"${version}"}` },
    { type: 'media', path: 'media/half.svg', mime: 'image/svg+xml', bytes: new Uint8Array([1, 2, 3]) },
  ];
}

function columnsOf(count: number): ItemColumns {
  const items = Array.from({ length: count }, (_, row) => ({
    id: valueIn(parseItemId(`item-${row}`)),
    skill: HALVES,
    difficulty: 2,
    type: 'number' as const,
  }));
  const lessons = new Map([[HALVES, [valueIn(parseLessonId('lesson'))]]]);
  return createItemColumns({ items, skills: [HALVES], lessons, misconceptions: [] });
}

/** Installs one version in as many portions as it has records. */
export async function install(
  shelf: PackShelf,
  pack: typeof FRACTIONS,
  version: string,
  perChunk?: number,
): Promise<InstallId> {
  const staged = valueIn(await shelf.beginInstall(manifestOf(pack, version), shaOf(version)));
  for (const record of recordsOf(version, perChunk))
    valueIn(await shelf.storeRecords(staged.install, [record]));
  return valueIn(await shelf.finishInstall(staged.install, NOON_MS)).install;
}

export const shaOf = (version: string): string => version.replaceAll('.', '').padEnd(64, 'a');
