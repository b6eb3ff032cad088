import { expect, test } from 'vitest';
import { createArchiveReader } from '../../src/packs/archive-reader.ts';
import { writeArchive } from '../../src/packs/archive-writer.ts';
import { hashOf } from '../../src/packs/build.ts';
import { PACK_LIMITS, type PackManifest } from '../../src/packs/format.ts';
import { encodeUtf8 } from '../../src/packs/utf8.ts';
import { archive, built, pack, readArchive } from './archives.ts';
import { joined, type RawEntry, writeRawZip } from './raw-zip.ts';

const bytesOf = (value: unknown) => encodeUtf8(JSON.stringify(value));

/** An archive of these files with a manifest that lists them as they are, unless it is changed. */
function forged(
  files: readonly RawEntry[],
  change: (manifest: PackManifest) => unknown = (one) => one,
): Uint8Array {
  const listed = files.map(({ name, bytes }) => ({
    path: name,
    sizeBytes: bytes.length,
    sha256: hashOf(bytes),
  }));
  const manifest = change({ ...pack.manifest, files: listed });
  return writeRawZip([{ name: 'pack.json', bytes: bytesOf(manifest) }, ...files]);
}

const text = (name: string, content = '{}'): RawEntry => ({ name, bytes: encodeUtf8(content) });

function problemOf(bytes: Uint8Array) {
  const { result } = readArchive(bytes);
  return result.ok ? 'none' : result.problem;
}

test('what was written is what is read, in one piece or byte by byte', () => {
  const wanted = new Map([...pack.files].filter(([path]) => path !== 'pack.json'));
  for (const chunk of [archive.length, 1000, 7, 1]) {
    const { result, files } = readArchive(archive, chunk);
    expect(result.ok).toBe(true);
    expect([...files.keys()]).toEqual([...wanted.keys()]);
    expect([...files.values()].map(hashOf)).toEqual([...wanted.values()].map(hashOf));
  }
});

test('the same sources give the same bytes', () => {
  expect(hashOf(writeArchive(built()))).toBe(hashOf(archive));
});

test('an honest archive of another tool is read too', () => {
  expect(problemOf(forged([text('items/a.jsonl'), { ...text('text/en/a.json'), isDeflated: true }]))).toBe(
    'none',
  );
});

test('an archive cut at any byte is damaged', () => {
  for (let at = 0; at < archive.length; at += at < 200 || at > archive.length - 200 ? 1 : 61) {
    expect(problemOf(archive.slice(0, at)), `cut at ${at}`).toMatchObject({ code: 'pack/damaged' });
  }
});

test('something behind the end, before the start or between is damaged', () => {
  expect(problemOf(joined([archive, new Uint8Array(1)]))).toMatchObject({ code: 'pack/damaged' });
  expect(problemOf(joined([archive, archive]))).toMatchObject({ code: 'pack/damaged' });
  expect(problemOf(joined([new Uint8Array(4), archive]))).toMatchObject({ code: 'pack/damaged' });
  expect(problemOf(encodeUtf8('<!doctype html><title>404</title>'))).toMatchObject({ code: 'pack/damaged' });
});

test.each([
  '../evil.json',
  'text/../../evil.json',
  '/etc/passwd',
  'C:/evil.json',
  'text\\en\\a.json',
  'media/cafe\u0301.svg',
  'media/.hidden.svg',
  'media/a.html',
  'media/a.svg/b.js',
  'items/a.jsonl\u0000.js',
  'MEDIA/a.svg',
  'text/en/',
  '__MACOSX/a',
])('the path %j is hostile', (name) => {
  expect(problemOf(forged([text('items/a.jsonl')]))).toBe('none');
  const bytes = writeRawZip([
    { name: 'pack.json', bytes: bytesOf({ ...pack.manifest, files: [listed('items/a.jsonl')] }) },
    text(name),
  ]);
  expect(problemOf(bytes)).toMatchObject({ code: 'pack/hostile', faults: [{ code: 'file-path' }] });
  expect(problemOf(forged([text(name)]))).toMatchObject({ code: 'pack/hostile' });
});

const listed = (path: string) => ({ path, sizeBytes: 2, sha256: hashOf(encodeUtf8('{}')) });

test('a name twice is hostile, in the archive and in the manifest', () => {
  const once = forged([text('items/a.jsonl')], (manifest) => manifest);
  expect(problemOf(once)).toBe('none');
  const twice = writeRawZip([
    { name: 'pack.json', bytes: bytesOf({ ...pack.manifest, files: [listed('items/a.jsonl')] }) },
    text('items/a.jsonl'),
    text('items/a.jsonl'),
  ]);
  expect(problemOf(twice)).toMatchObject({ code: 'pack/hostile' });
  expect(problemOf(forged([text('items/a.jsonl'), text('items/a.jsonl')]))).toMatchObject({
    code: 'pack/invalid',
  });
});

test('a second manifest is refused', () => {
  expect(problemOf(writeRawZip([...twoManifests()]))).toMatchObject({ code: 'pack/hostile' });
});

function twoManifests(): readonly RawEntry[] {
  const manifest = {
    name: 'pack.json',
    bytes: bytesOf({ ...pack.manifest, files: [listed('items/a.jsonl')] }),
  };
  return [manifest, manifest];
}

test('the manifest comes first', () => {
  expect(problemOf(writeRawZip([text('items/a.jsonl'), ...twoManifests()]))).toMatchObject({
    code: 'pack/damaged',
  });
});

test('a file that the manifest does not list is hostile, one that lacks is damage', () => {
  const files = [text('items/a.jsonl'), text('items/b.jsonl')];
  const fewer = forged(files, (manifest) => ({ ...manifest, files: manifest.files.slice(0, 1) }));
  expect(problemOf(fewer)).toMatchObject({ code: 'pack/hostile', faults: [{ code: 'file-extra' }] });
  const more = forged(files.slice(0, 1), (manifest) => ({
    ...manifest,
    files: [...manifest.files, listed('items/b.jsonl')],
  }));
  expect(problemOf(more)).toMatchObject({ code: 'pack/damaged', faults: [{ code: 'file-missing' }] });
});

test('a file with another hash or size than the manifest says is damage, and is not handed on', () => {
  const forge = (change: object) =>
    readArchive(
      forged([text('items/a.jsonl')], (manifest) => ({
        ...manifest,
        files: manifest.files.map((file) => ({ ...file, ...change })),
      })),
    );
  for (const change of [{ sha256: 'a'.repeat(64) }, { sizeBytes: 3 }]) {
    const { result, files } = forge(change);
    expect(result).toMatchObject({ ok: false, problem: { code: 'pack/damaged' } });
    expect(files.size).toBe(0);
  }
});

test('the manifest itself is held by its CRC', () => {
  const manifest = bytesOf({ ...pack.manifest, files: [listed('items/a.jsonl')] });
  const bytes = writeRawZip([
    { name: 'pack.json', bytes: manifest, says: { crc: 1 } },
    text('items/a.jsonl'),
  ]);
  expect(problemOf(bytes)).toMatchObject({ code: 'pack/damaged', faults: [{ code: 'file-hash' }] });
});

test('a bomb is refused by what it promises, before it is unpacked', () => {
  const zeros = { name: 'items/a.jsonl', bytes: new Uint8Array(30 * 1024 * 1024), isDeflated: true };
  expect(problemOf(forged([zeros]))).toMatchObject({ code: 'pack/hostile', faults: [{ code: 'too-large' }] });
});

test('a bomb that lies about its size is stopped at the size that it said', () => {
  const zeros = new Uint8Array(30 * 1024 * 1024);
  const bytes = writeRawZip([
    { name: 'pack.json', bytes: bytesOf({ ...pack.manifest, files: [listed('items/a.jsonl')] }) },
    { name: 'items/a.jsonl', bytes: zeros, isDeflated: true, says: { unpackedBytes: 2 } },
  ]);
  expect(problemOf(bytes)).toMatchObject({ code: 'pack/damaged', faults: [{ code: 'too-large' }] });
});

test('a manifest that is a bomb, or lists more than the limits, is hostile', () => {
  const bomb = { name: 'pack.json', bytes: new Uint8Array(30 * 1024 * 1024), isDeflated: true };
  expect(problemOf(writeRawZip([bomb]))).toMatchObject({ code: 'pack/hostile' });
  const files = Array.from({ length: PACK_LIMITS.files + 1 }, (_, index) => listed(`media/${index}.svg`));
  expect(problemOf(forged([], (manifest) => ({ ...manifest, files })))).toMatchObject({
    code: 'pack/hostile',
  });
  const huge = Array.from({ length: 33 }, (_, index) => ({
    ...listed(`media/${index}.svg`),
    sizeBytes: PACK_LIMITS.fileBytes,
  }));
  const sorted = huge.sort((a, b) => (a.path < b.path ? -1 : 1));
  expect(problemOf(forged([], (manifest) => ({ ...manifest, files: sorted })))).toMatchObject({
    code: 'pack/hostile',
  });
});

test.each([
  ['encrypted', { flags: 1 }],
  ['without its size beforehand', { flags: 8 }],
  ['packed in another way', { method: 12 }],
  ['called otherwise in the list of contents', { listedName: 'items/b.jsonl' }],
])('an entry that is %s is damaged', (_, change) => {
  expect(problemOf(forged([{ ...text('items/a.jsonl'), ...change }]))).toMatchObject({
    code: 'pack/damaged',
  });
});

test('a pack for a later Banyan says so, whatever else is in it', () => {
  const later = writeRawZip([
    { name: 'pack.json', bytes: bytesOf({ format: 7, novelty: true }) },
    text('items/a.jsonl'),
  ]);
  expect(problemOf(later)).toEqual({ code: 'pack/newer', file: 'a.zip', needs: 7, knows: 1 });
});

test('a manifest with a key that would reach into every object is refused', () => {
  const manifest = JSON.stringify({ ...pack.manifest, files: [listed('items/a.jsonl')] });
  const polluted = manifest.replace('{', '{"__proto__":{"core":true},');
  const bytes = writeRawZip([{ name: 'pack.json', bytes: encodeUtf8(polluted) }, text('items/a.jsonl')]);
  expect(problemOf(bytes)).toMatchObject({ code: 'pack/invalid' });
  expect(Object.hasOwn(Object.prototype, 'core')).toBe(false);
});

test('a file that is not wanted is passed over, all others are checked', () => {
  const files: string[] = [];
  const reader = createArchiveReader('a.zip', {
    open: () => undefined,
    wants: (path) => !path.startsWith('media/'),
    file: (path) => {
      files.push(path);
      return [];
    },
  });
  expect(reader.push(archive).ok && reader.end().ok).toBe(true);
  expect(files).toEqual(
    pack.manifest.files.map(({ path }) => path).filter((path) => !path.startsWith('media/')),
  );
});

test('faults that the receiver finds end the reading, and it stays ended', () => {
  const fault = { file: 'items/all.jsonl', line: 3, code: 'shape', detail: 'wrong' } as const;
  const reader = createArchiveReader('a.zip', { open: () => undefined, file: () => [fault] });
  const problem = { ok: false, problem: { code: 'pack/invalid', file: 'a.zip', faults: [fault] } };
  expect(reader.push(archive)).toEqual(problem);
  expect(reader.push(archive)).toEqual(problem);
  expect(reader.end()).toEqual(problem);
});
