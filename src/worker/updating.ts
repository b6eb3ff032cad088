// A new version of an installed pack made of what is here and of what changed: the list at the archive's end says what
// it holds, files that are the same come from the shelf, the rest by ranges. The archive's hash then proves the whole,
// so that nothing else has to be trusted; and wherever this does not work out (a host without ranges, another builder, a lost
// part), the answer is null and the file is fetched whole.
import type { InstalledPack, PackShelf } from '../device-store/pack-shelf.ts';
import { crc32 } from '../domain/crc32.ts';
import type { PackId } from '../domain/ids.ts';
import { type ListedFile, listPlace, readList } from '../packs/archive-list.ts';
import { createArchiveParts, toPackedFile } from '../packs/archive-parts.ts';
import { fileKind } from '../packs/paths.ts';
import { END_BYTES } from '../packs/zip-records.ts';
import type { Bringing, Fetch } from './downloading.ts';
import { hashFile } from './installing.ts';

/** Above this share a download that can go on where it was cut off is the better way. */
const MOST_FETCHED = 0.7;
/** Each is a request of its own. */
const MOST_RANGES = 200;
/** What lies between two ranges and costs less than a request. */
const SMALL_GAP = 512;
const PARTIAL_CONTENT = 206;

export interface UpdatePorts extends Bringing {
  readonly shelf: PackShelf;
  readonly fetch: Fetch;
}

export interface WantedArchive {
  readonly id: PackId;
  readonly url: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** The archive, proved by its hash; null when it has to be fetched whole, as always when no version of it is here. */
export async function updateFromShelf(wanted: WantedArchive, ports: UpdatePorts): Promise<Blob | null> {
  const [packs, begun] = [await ports.shelf.list(), await ports.downloads.find(wanted.url)];
  const installed = packs.ok ? packs.value.find(({ pack }) => pack === wanted.id) : undefined;
  // A whole download that was begun goes on so.
  if (installed === undefined || (begun.ok && begun.value !== null)) return null;
  try {
    const archive = await assemble(wanted, installed, ports);
    return archive !== null && (await hashFile(archive)) === wanted.sha256 ? archive : null;
  } catch {
    // A cut link: what is here stays, and the whole download says what is the matter.
    return null;
  }
}

interface Range {
  readonly first: number;
  readonly last: number;
}

async function assemble(
  wanted: WantedArchive,
  installed: InstalledPack,
  ports: UpdatePorts,
): Promise<Blob | null> {
  const { sizeBytes } = wanted;
  const end = await fetchRange(wanted, { first: sizeBytes - END_BYTES, last: sizeBytes - 1 }, ports);
  const place = end && listPlace(end, sizeBytes);
  const list = place && (await fetchRange(wanted, place, ports));
  const files = list && readList(list);
  if (!end || !list || !files || files.at(-1)?.end !== place.first) return null;
  const kept = await keptParts(files, installed, ports.shelf);
  const ranges = toRanges(files.filter((_, at) => kept[at] === null));
  const toFetch = ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (toFetch > sizeBytes * MOST_FETCHED || ranges.length > MOST_RANGES) return null;
  const fetched = new Map<Range, Blob>();
  let done = sizeBytes - toFetch;
  for (const range of ranges) {
    const bytes = await fetchRange(wanted, range, ports);
    if (!bytes) return null;
    fetched.set(range, new Blob([bytes]));
    done += bytes.length;
    ports.progress(done, sizeBytes);
  }
  const parts = files.flatMap(({ start, end: stop }, at) => {
    const own = kept[at];
    if (own) return [own];
    const range = ranges.find(({ first, last }) => first <= start && stop - 1 <= last);
    const blob = range && fetched.get(range);
    return range && blob ? [blob.slice(start - range.first, stop - range.first)] : [];
  });
  return new Blob([...parts, new Blob([list, end])], { type: 'application/zip' });
}

/** One a file: as it lies in the new archive, or null where it is another one or not here. One in memory at a time. */
async function keptParts(
  files: readonly ListedFile[],
  installed: InstalledPack,
  shelf: PackShelf,
): Promise<readonly (Blob | null)[]> {
  const kept: (Blob | null)[] = [];
  for (const file of files) kept.push(await keptPart(file, installed, shelf));
  return kept;
}

async function keptPart(
  { path, entry }: ListedFile,
  { install }: InstalledPack,
  shelf: PackShelf,
): Promise<Blob | null> {
  if (fileKind(path) === 'media') {
    const media = await shelf.readMedia(install, path);
    const bytes = media.ok ? media.value?.bytes : undefined;
    // To pack a drawing anew takes a while: only one that is the same.
    if (bytes?.length !== entry.unpackedBytes || crc32(bytes) !== entry.crc) return null;
    return new Blob([...createArchiveParts().add(path, toPackedFile(path, bytes))]);
  }
  const stored = await shelf.readFile(install, path);
  const file = stored.ok ? stored.value : null;
  const isSame =
    file?.crc === entry.crc &&
    file.sizeBytes === entry.unpackedBytes &&
    file.bytes.length === entry.packedBytes;
  return file && isSame ? new Blob([...createArchiveParts().add(path, file)]) : null;
}

/** Files that lie side by side, or nearly so, are one request. */
function toRanges(files: readonly ListedFile[]): readonly Range[] {
  const ranges: Range[] = [];
  for (const { start, end } of files) {
    const before = ranges.at(-1);
    if (before && start - before.last <= SMALL_GAP)
      ranges.splice(-1, 1, { first: before.first, last: end - 1 });
    else ranges.push({ first: start, last: end - 1 });
  }
  return ranges;
}

/** Null for a host that sends the whole file instead; what it sends is then not read. */
async function fetchRange(
  { url }: WantedArchive,
  { first, last }: Range,
  { fetch, signal }: UpdatePorts,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const response = await fetch(url, {
    headers: { Range: `bytes=${first}-${last}` },
    signal,
    cache: 'no-store',
  });
  if (response.status !== PARTIAL_CONTENT) {
    await response.body?.cancel();
    return null;
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  return bytes.length === last - first + 1 ? bytes : null;
}
