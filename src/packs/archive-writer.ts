// A built pack as one ZIP, the same bytes for the same content: names in order, one fixed time, no field of the system.
import { type Zippable, zipSync } from 'fflate';
import type { PackFiles } from './pack-contents.ts';

/** The earliest that ZIP can say, in local fields whatever the time zone. */
const FIXED_TIME = '1980-01-01T00:00:00';
export const PACK_LEVEL = 9;

/** Pictures and sound gain nothing more. */
export const isPackedAlready = (path: string): boolean => /\.(?:webp|png|jpe?g|gif|opus)$/.test(path);

/** Writes `pack.json` first, then the other files in the manifest's order, which is what the reader asks for. */
export function writeArchive({ files }: { readonly files: PackFiles }): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of files) {
    entries[path] = [bytes, { mtime: FIXED_TIME, level: isPackedAlready(path) ? 0 : PACK_LEVEL }];
  }
  return zipSync(entries);
}

/** The same files with this signature, where the reader looks for it: right behind `pack.json`. */
export function withSignature(files: PackFiles, signature: Uint8Array): PackFiles {
  const others = [...files].filter(([path]) => path !== 'signature');
  return new Map(
    others.flatMap((entry) =>
      entry[0] === 'pack.json' ? [entry, ['signature', signature] as const] : [entry],
    ),
  );
}
