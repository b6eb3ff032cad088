import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf } from '../../src/packs/build.ts';
import { archive, pack, readArchive } from './archives.ts';

const hashes = new Map(pack.manifest.files.map(({ path, sha256 }) => [path, sha256]));

test('an archive with any bytes changed is refused, or gives exactly the files that were written', () => {
  const flips = fc.array(fc.tuple(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(flips, fc.integer({ min: 1, max: 5000 }), (changes, chunk) => {
      const bytes = archive.slice();
      for (const [at, mask] of changes) bytes[at] = (bytes[at] ?? 0) ^ mask;
      const { result, files } = readArchive(bytes, chunk);
      for (const [path, content] of files) expect(hashOf(content)).toBe(hashes.get(path));
      if (result.ok) expect(files.size).toBe(hashes.size);
      else
        expect(['pack/damaged', 'pack/hostile', 'pack/invalid', 'pack/newer']).toContain(result.problem.code);
    }),
  );
});

test('no bytes whatever make the reader throw', () => {
  const start = fc.constantFrom(new Uint8Array(), archive.slice(0, 60), archive.slice(0, 2000));
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 400 }), (before, after) => {
      const bytes = new Uint8Array([...before, ...after]);
      expect(readArchive(bytes, 64).result.ok).toBe(false);
    }),
  );
});

test('it does not matter in which pieces an archive arrives', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: archive.length }), (chunk) => {
      expect(readArchive(archive, chunk).result.ok).toBe(true);
    }),
    { numRuns: 40 },
  );
});
