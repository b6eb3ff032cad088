// A built pack as one ZIP, the same bytes for the same content: names in order, one fixed time, no field of the system.
import { type Zippable, zipSync } from 'fflate';
import type { BuiltPack } from './build.ts';

/** The earliest that ZIP can say, in local fields whatever the time zone. */
const FIXED_TIME = '1980-01-01T00:00:00';
const LEVEL = 9;

/** Writes `pack.json` first, then the other files in the manifest's order, which is what the reader asks for. */
export function writeArchive({ files }: BuiltPack): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of files) {
    // Pictures and sound are packed already.
    const isPacked = /\.(?:webp|png|jpe?g|gif|opus)$/.test(path);
    entries[path] = [bytes, { mtime: FIXED_TIME, level: isPacked ? 0 : LEVEL }];
  }
  return zipSync(entries);
}
