// Writes `.br` and `.gz` beside every file that gains by it, so that a host sends them as they are: a relay on a
// small board has no time to compress, and a static host picks them up by name.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.svg', '.json', '.webmanifest']);

/** Below it the headers outweigh the gain. */
const WORTH_BYTES = 512;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Returns how many files got compressed siblings. Siblings of files that shrank below the limit are removed. */
export async function precompress(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && COMPRESSIBLE.has(extname(entry.name)));
  const written = await Promise.all(files.map((file) => compressOne(join(file.parentPath, file.name))));
  return written.filter(Boolean).length;
}

async function compressOne(path: string): Promise<boolean> {
  const plain = await readFile(path);
  const worth = plain.length >= WORTH_BYTES;
  if (!worth) {
    await Promise.all([rm(`${path}.br`, { force: true }), rm(`${path}.gz`, { force: true })]);
    return false;
  }
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const [small, wide] = await Promise.all([
    toBrotli(plain, { params: quality }),
    toGzip(plain, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, small), writeFile(`${path}.gz`, wide)]);
  return true;
}
