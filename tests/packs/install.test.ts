import { expect, test } from 'vitest';
import type { PackId } from '../../src/domain/ids.ts';
import { createArchiveReader } from '../../src/packs/archive-reader.ts';
import { writeArchive } from '../../src/packs/archive-writer.ts';
import { ITEM_FLAG, ITEMS_PER_CHUNK, itemIdAt } from '../../src/packs/columns.ts';
import type { PackManifest } from '../../src/packs/format.ts';
import { createPackInstall } from '../../src/packs/install.ts';
import {
  type InstallRecord,
  parseStoredItem,
  parseStoredLesson,
  toRecordKey,
} from '../../src/packs/install-records.ts';
import { encodeUtf8 } from '../../src/packs/utf8.ts';
import { createVariant } from '../../src/packs/variant.ts';
import { createLesson } from '../../src/packs/variant-core.ts';
import { archive, built, pack } from './archives.ts';
import { items } from './fixture-items.ts';
import { APPLE } from './fixture-pack.ts';

/** Installs a pack's files as a device does: in order, one after the other. */
function install(files: ReadonlyMap<string, Uint8Array>, manifest: PackManifest) {
  const installing = createPackInstall(manifest);
  const steps = manifest.files.map(({ path }) => installing.file(path, files.get(path) ?? new Uint8Array()));
  const all = [...steps, installing.end()];
  return { records: all.flatMap(({ records }) => records), faults: all.flatMap(({ faults }) => faults) };
}

const { records, faults } = install(pack.files, pack.manifest);

function find<T extends InstallRecord['type']>(from: readonly InstallRecord[], type: T) {
  return from.filter(
    (record): record is Extract<InstallRecord, { readonly type: T }> => record.type === type,
  );
}

test('a pack that was built installs without faults, each record under its own key', () => {
  expect(faults).toEqual([]);
  const keys = records.map(toRecordKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.sort()).toMatchInlineSnapshot(`
    [
      "columns",
      "items/0",
      "lesson-texts/ar/add",
      "lesson-texts/en/add",
      "lessons/add",
      "media/apple.svg",
      "misconceptions",
      "pack-texts/ar",
      "pack-texts/en",
      "texts/ar/0",
      "texts/en/0",
    ]
  `);
});

test('every stored item can be shown from its line and its chunk of texts, in every language', () => {
  const lines = find(records, 'items').flatMap((record) => record.lines);
  expect(lines).toHaveLength(items.length);
  for (const { language, texts } of find(records, 'texts')) {
    for (const line of lines) {
      const context = {
        pack: 'org.example.p' as PackId,
        seed: 1,
        language,
        text: (key: string) => texts[key],
      };
      expect(createVariant(parseStoredItem(line), context)).toMatchObject({ ok: true });
    }
  }
});

test('every stored lesson can be shown', () => {
  const [lessons] = find(records, 'lessons');
  const [texts] = find(records, 'lesson-texts');
  const made = lessons?.lines.map((line) =>
    createLesson(parseStoredLesson(line), { language: 'en', text: (key) => texts?.texts[key] }),
  );
  expect(made?.map(({ ok }) => ok)).toEqual([true, true]);
});

test('the columns say what the items say', () => {
  const [record] = find(records, 'columns');
  const columns = record?.columns;
  if (!columns) throw new Error('Must have columns');
  const rows = items.map((_, row) => ({
    id: itemIdAt(columns, row),
    skill: columns.skill[row],
    is: columns.flags[row],
  }));
  expect(rows).toEqual(
    items.map((item) => ({
      id: item.id,
      skill: item.skill === 'add' ? 0 : 1,
      is: ('parameters' in item ? ITEM_FLAG.template : 0) | ('challenge' in item ? ITEM_FLAG.challenge : 0),
    })),
  );
  expect([...columns.lessons]).toEqual([1, 0]);
});

test('names and misconceptions are there without any item', () => {
  const [english] = find(records, 'pack-texts').filter(({ language }) => language === 'en');
  expect(english).toMatchObject({
    title: 'Fractions',
    skills: { add: 'Adding' },
    misconceptions: { subtracts: 'Takes away instead of adding.' },
  });
  expect(find(records, 'misconceptions')[0]?.misconceptions[0]).toEqual({
    id: 'subtracts',
    skill: 'add',
    lesson: 'mend',
  });
});

test('a large pack is cut in chunks, and each has the texts of its own items only', () => {
  const many = Array.from({ length: ITEMS_PER_CHUNK + 7 }, (_, index) => ({
    ...items[6],
    id: `many.${String(index).padStart(4, '0')}`,
    prompt: index < ITEMS_PER_CHUNK ? 'sort' : 'match',
  }));
  const large = built({ 'items/all.jsonl': many });
  const installed = install(large.files, large.manifest);
  expect(installed.faults).toEqual([]);
  expect(find(installed.records, 'items').map(({ chunk, lines }) => [chunk, lines.length])).toEqual([
    [0, ITEMS_PER_CHUNK],
    [1, 7],
  ]);
  const english = find(installed.records, 'texts').filter(({ language }) => language === 'en');
  expect(english.map(({ texts }) => ['sort' in texts, 'match' in texts])).toEqual([
    [true, false],
    [false, true],
  ]);
});

/** The built fixture with one file replaced by other bytes; hashes are the reader's business, not asked here. */
function withFile(path: string, change: (text: string) => string) {
  const bytes = pack.files.get(path);
  const changed = encodeUtf8(change(Buffer.from(bytes ?? []).toString()));
  return install(new Map([...pack.files, [path, changed]]), pack.manifest);
}

test.each([
  ['an item of an unknown skill', 'items/all.jsonl', '"skill":"add"', '"skill":"sub"', 'dangling'],
  ['an unknown field', 'items/all.jsonl', '"difficulty":2', '"difficulty":2,"script":"x"', 'shape'],
  ['an item twice', 'items/all.jsonl', '"id":"add.choose"', '"id":"add.sum"', 'duplicate-id'],
  ['a text that lacks in one language', 'text/ar/all.json', '"sort"', '"sart"', 'text-missing'],
  ['a misconception that is not there', 'misconceptions/all.jsonl', '"counts-parts"', '"other"', 'dangling'],
  ['a picture that is not there', 'items/all.jsonl', 'media/apple.svg', 'media/pear.svg', 'dangling'],
  ['script in a drawing', 'media/apple.svg', '<circle', '<script>x</script><circle', 'media'],
  ['script in a text', 'text/en/all.json', 'Sort.', '<script>x</script>', 'mathematics'],
  ['script in mathematics', 'text/en/all.json', '<mn>2</mn>', '<mn onclick=\\"x\\">2</mn>', 'mathematics'],
  ['fewer items than the manifest counts', 'items/all.jsonl', /^.*\n/, '', 'manifest'],
])('%s is found on the device too', (_, path, from, to, code) => {
  const found = withFile(path, (text) => text.replace(from, to)).faults;
  expect(found.map((fault) => fault.code)).toContain(code);
});

test('more items than the manifest counts are refused as soon as they are met', () => {
  const counts = { ...pack.manifest.counts, items: 3 };
  const installing = createPackInstall({ ...pack.manifest, counts });
  const step = installing.file('items/all.jsonl', pack.files.get('items/all.jsonl') ?? new Uint8Array());
  expect(step.faults[0]).toMatchObject({ code: 'manifest', file: 'items/all.jsonl', line: 4 });
});

test('a pack whose language has no texts at all is refused', () => {
  const files = pack.manifest.files.filter(({ path }) => !path.startsWith('text/ar'));
  const { faults: found } = install(pack.files, { ...pack.manifest, files });
  expect(found).toMatchObject([{ code: 'text-missing', detail: 'no texts in ar' }]);
});

test('reader and install work file by file, and going on later gives the same records', () => {
  const run = (stored: ReadonlySet<string>): readonly InstallRecord[] => {
    const written: InstallRecord[] = [];
    let installing: ReturnType<typeof createPackInstall> | undefined;
    const reader = createArchiveReader('a.zip', {
      open: (manifest) => {
        installing = createPackInstall(manifest);
      },
      wants: (path) => !stored.has(path),
      file: (path, bytes) => {
        const step = installing?.file(path, bytes);
        written.push(...(step?.records ?? []));
        return step?.faults ?? [];
      },
    });
    expect(reader.push(archive).ok && reader.end().ok).toBe(true);
    return [...written, ...(installing?.end().records ?? [])];
  };
  const first = run(new Set());
  const second = run(new Set(['media/apple.svg']));
  expect(second).toEqual(first.filter(({ type }) => type !== 'media'));
  expect(first).toEqual(records);
  expect(Buffer.from(find(first, 'media')[0]?.bytes ?? []).toString()).toBe(APPLE);
});

test('long files of items are cut when a pack is built, and none is lost', () => {
  const many = Array.from({ length: 1201 }, (_, index) => ({ ...items[6], id: `n${index}` }));
  const { files, manifest } = built({ 'items/all.jsonl': many });
  const cut = [...files].filter(([path]) => path.startsWith('items/'));
  expect(cut.slice(0, 2).map(([path]) => path)).toEqual(['items/all.jsonl', 'items/all_002.jsonl']);
  const lines = cut.map(([, bytes]) => Buffer.from(bytes).toString().trim().split('\n'));
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(500);
  expect(lines.flat().map((line) => JSON.parse(line).id)).toEqual(many.map(({ id }) => id));
  expect(manifest.counts.items).toBe(1201);
  expect(writeArchive({ ...pack, files }).length).toBeGreaterThan(0);
});
