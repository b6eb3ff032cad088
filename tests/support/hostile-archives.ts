// Pack files that no honest author makes, from the fixture pack: what a teacher's card might bring.
import { hashOf } from '../../src/packs/build.ts';
import type { PackManifest } from '../../src/packs/format.ts';
import { encodeUtf8 } from '../../src/packs/utf8.ts';
import { pack } from '../packs/archives.ts';
import { type RawEntry, writeRawZip } from '../packs/raw-zip.ts';

const bytesOf = (value: unknown) => encodeUtf8(JSON.stringify(value));

/** The fixture's archive with some files changed or added, and a manifest that fits to them. */
export function forgedArchive(
  files: Readonly<Record<string, Uint8Array>>,
  change: (manifest: PackManifest) => unknown = (manifest) => manifest,
): Uint8Array {
  const all = new Map([...pack.files, ...Object.entries(files)]);
  all.delete('pack.json');
  const entries = [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]): RawEntry => ({ name, bytes, isDeflated: bytes.length > 10_000 }));
  const listed = entries.map(({ name, bytes }) => ({
    path: name,
    sizeBytes: bytes.length,
    sha256: hashOf(bytes),
  }));
  const manifest = change({ ...pack.manifest, files: listed });
  return writeRawZip([{ name: 'pack.json', bytes: bytesOf(manifest) }, ...entries]);
}

/** A file that lies beside the pack's folder once it is unpacked without care. */
export function climbingArchive(): Uint8Array {
  const text = { name: '../../evil.json', bytes: encodeUtf8('{}') };
  return writeRawZip([{ name: 'pack.json', bytes: bytesOf(pack.manifest) }, text]);
}

/** Thirty kilobytes that become thirty megabytes. */
export function bombArchive(): Uint8Array {
  return forgedArchive({ 'items/bomb.jsonl': new Uint8Array(30 * 1024 * 1024) });
}

/** Made for a format that nobody knows yet. */
export function laterArchive(format: number): Uint8Array {
  return writeRawZip([{ name: 'pack.json', bytes: bytesOf({ format, novelty: true }) }]);
}

/** Whole and honest, but one item names a skill that is not there. */
export function danglingArchive(): Uint8Array {
  const path = 'items/all.jsonl';
  const items = new TextDecoder().decode(pack.files.get(path));
  return forgedArchive({ [path]: encodeUtf8(items.replace('"skill":"add"', '"skill":"sub"')) });
}

/** One bit in the middle is not what it was. */
export function alteredArchive(bytes: Uint8Array): Uint8Array {
  // A copy, also of a Buffer, whose own `slice` would alter the original.
  const altered = Uint8Array.from(bytes);
  const at = Math.floor(bytes.length / 2);
  altered[at] = (altered[at] ?? 0) ^ 1;
  return altered;
}
