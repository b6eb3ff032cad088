// What may come next in an archive: pack.json, then exactly the files that it lists, in its order and size.
import type { PackFault } from '../domain/problem.ts';
import type { ArchiveManifest } from './add-on-format.ts';
import { Refusal, type Refuser } from './archive-refusal.ts';
import { PACK_FORMAT, PACK_LIMITS, type PackFile } from './format.ts';
import { builtAddOn, saysAddOn } from './parse/add-on-manifest.ts';
import { placeIn } from './parse/files.ts';
import { builtManifest, newerFormat } from './parse/manifest.ts';
import { readJson } from './parse/shape.ts';
import { fileKind } from './paths.ts';
import { decodeUtf8 } from './utf8.ts';
import type { ZipEntry } from './zip-records.ts';

export interface Expectation {
  /** Says what the manifest promises of a file, or nothing for those it cannot list; refuses what may not come now. */
  expect(path: string, entry: ZipEntry): PackFile | undefined;
  /** Reads pack.json, which rules from then on. */
  readManifest(bytes: Uint8Array): ArchiveManifest;
  /** The first file that has not come, when all should have. */
  missing(): PackFile | undefined;
}

/** The manifest of the largest pack that the limits allow. */
const MANIFEST_BYTES = 8 * 1024 * 1024;
const SIGNATURE_BYTES = 4096;
/** Small files may shrink as much as they like. */
const RATIO_FROM_BYTES = 1024 * 1024;

/** `archive` is what messages call the whole file. */
export function createExpectation(archive: string, { refuse, refuseAll, damaged }: Refuser): Expectation {
  let manifest: ArchiveManifest | undefined;
  let next = 0;
  let hasSignature = false;

  function expectListed(path: string, { unpackedBytes }: ZipEntry, { files }: ArchiveManifest): PackFile {
    const wanted = files[next];
    if (wanted?.path !== path) {
      const place = files.findIndex((known) => known.path === path);
      if (place < 0) return refuse('pack/hostile', 'file-extra', 'pack.json does not list it', path);
      return place < next
        ? doubled(path)
        : refuse('pack/damaged', 'file-missing', `comes before ${wanted?.path}`, path);
    }
    next++;
    const said = wanted.sizeBytes;
    if (said !== unpackedBytes) {
      return refuse('pack/damaged', 'file-size', `${unpackedBytes} bytes, pack.json says ${said}`, path);
    }
    return wanted;
  }

  function doubled(path: string): never {
    return refuse('pack/hostile', 'file-extra', 'it is in the archive twice', path);
  }

  function atMost({ unpackedBytes }: ZipEntry, limit: number, path: string): undefined {
    if (unpackedBytes > limit) refuse('pack/hostile', 'too-large', `${unpackedBytes} bytes`, path);
    return undefined;
  }

  function checkRatio({ packedBytes, unpackedBytes }: ZipEntry, path: string): void {
    if (unpackedBytes > RATIO_FROM_BYTES && unpackedBytes > packedBytes * PACK_LIMITS.ratio) {
      refuse('pack/hostile', 'too-large', `${packedBytes} bytes that become ${unpackedBytes}`, path);
    }
  }

  return {
    expect(path, entry) {
      const kind = fileKind(path);
      if (kind === undefined) {
        const shown = JSON.stringify(path.slice(0, 80));
        return refuse('pack/hostile', 'file-path', `${shown} has no place in a pack`);
      }
      checkRatio(entry, path);
      if (manifest === undefined) {
        return kind === 'manifest'
          ? atMost(entry, MANIFEST_BYTES, path)
          : damaged('the first file must be pack.json');
      }
      if (kind !== 'signature') return expectListed(path, entry, manifest);
      if (hasSignature) return doubled(path);
      // Who signed is known before anything is stored.
      if (next > 0) return refuse('pack/damaged', 'signature', 'must come right behind pack.json', path);
      hasSignature = true;
      return atMost(entry, SIGNATURE_BYTES, path);
    },
    readManifest(bytes) {
      const faults: PackFault[] = [];
      const at = placeIn('pack.json', 0, faults);
      const json = readJson(decodeUtf8(bytes) ?? '', at);
      const needs = newerFormat(json);
      if (needs !== undefined) {
        throw new Refusal({ code: 'pack/newer', file: archive, needs, knows: PACK_FORMAT });
      }
      const read = json === undefined ? undefined : (saysAddOn(json) ? builtAddOn : builtManifest)(json, at);
      if (read === undefined || faults.length > 0) {
        const isHostile = faults.some(({ code }) => code === 'too-large' || code === 'file-path');
        return refuseAll(isHostile ? 'pack/hostile' : 'pack/invalid', faults);
      }
      if (read.files.some((one, index) => index > 0 && one.path <= (read.files[index - 1]?.path ?? ''))) {
        refuse('pack/invalid', 'manifest', 'files must be sorted by path', 'pack.json');
      }
      manifest = read;
      return read;
    },
    missing: () => manifest?.files[next],
  };
}
