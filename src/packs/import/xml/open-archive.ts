// A source that came as one ZIP file, unpacked within bounds that are held before anything is unpacked: how many files,
// how large each and all of them, how much one byte becomes. Names that lead out of the archive are never looked at.
import { unzipSync } from 'fflate';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { PACK_LIMITS } from '../../format.ts';
import type { PackFiles } from '../../pack-contents.ts';
import type { ImportRefusal } from '../importer.ts';

const ARCHIVE_LIMITS = {
  files: 20_000,
  fileBytes: PACK_LIMITS.fileBytes,
  unpackedBytes: 256 * 1024 * 1024,
} as const;

const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;

/** Files as they are, or those of the archive that is the only one of them. */
export function openArchive(files: PackFiles): Result<PackFiles, ImportRefusal> {
  const [only] = files.values();
  const isArchive = files.size === 1 && only !== undefined && ZIP.every((byte, at) => only[at] === byte);
  return isArchive ? unpack(only) : ok(files);
}

function unpack(bytes: Uint8Array): Result<PackFiles, ImportRefusal> {
  let count = 0;
  let total = 0;
  let excess = '';
  try {
    const entries = unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        count += 1;
        const isBomb = originalSize > 1024 * 1024 && originalSize > size * PACK_LIMITS.ratio;
        if (count > ARCHIVE_LIMITS.files) excess = `${count}`;
        else if (originalSize > ARCHIVE_LIMITS.fileBytes || isBomb) excess = `${name}: ${originalSize}`;
        else if (isInside(name)) total += originalSize;
        if (total > ARCHIVE_LIMITS.unpackedBytes) excess = `${total}`;
        return excess === '' && isInside(name);
      },
    });
    return excess === ''
      ? ok(new Map(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1))))
      : fail({ code: 'import/too-large', detail: excess });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return fail({ code: 'import/not-this-format', why: 'archive-damaged', detail: '' });
  }
}

/** A file, by a path that stays inside; not what one system writes beside them. */
function isInside(name: string): boolean {
  const parts = name.split('/');
  const isPlain =
    !name.includes('\\') && !/^[A-Za-z]:/.test(name) && !name.includes('\0') && name.length <= 512;
  return (
    isPlain && !name.endsWith('/') && !parts.includes('..') && parts[0] !== '' && parts[0] !== '__MACOSX'
  );
}
