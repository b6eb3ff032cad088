// A new version of an installed pack made of what is here and of what changed: `pack.json` says what is in it, files with
// the same hash come from the shelf, the others by ranges. The archive's hash then proves the whole, so that nothing
// else has to be trusted; and wherever this does not work out (a host without ranges, another tool's archive, a lost
// part), the answer is null and the file is fetched whole.
import { inflateSync } from 'fflate';
import type { InstalledPack, PackShelf } from '../device-store/pack-shelf.ts';
import type { PackId } from '../domain/ids.ts';
import { createArchiveParts } from '../packs/archive-parts.ts';
import type { PackManifest } from '../packs/format.ts';
import { placeIn } from '../packs/parse/files.ts';
import { builtManifest } from '../packs/parse/manifest.ts';
import { readJson } from '../packs/parse/shape.ts';
import { decodeUtf8 } from '../packs/utf8.ts';
import type { Bringing, Fetch } from './downloading.ts';
import { readPacked } from './handing-out-pack.ts';
import { hashFile } from './installing.ts';
import { createRemoteEntries } from './remote-entries.ts';

/** Of the unpacked bytes: above it a download that can go on where it was cut off is the better way. */
const MOST_CHANGED = 0.6;
/** Each is a request or two. */
const MOST_FILES = 200;
/** Files that should be here and are not: of a pack that an earlier version of the app installed, all are so. */
const MOST_LOST = 8;
/** As the archive's reader has it. */
const MANIFEST_BYTES = 8 * 1024 * 1024;

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
    // A cut link, or bytes that are no archive: what is here stays, and the whole download says what is the matter.
    return null;
  }
}

async function assemble(
  wanted: WantedArchive,
  installed: InstalledPack,
  ports: UpdatePorts,
): Promise<Blob | null> {
  const remote = createRemoteEntries(wanted, ports);
  const parts = createArchiveParts();
  const blobs: Blob[] = [];
  const head = await remote.read('pack.json');
  const manifest = head && readManifest(head.method === 'stored' ? head.bytes : unpack(head));
  if (!head || !manifest) return null;
  const kept = new Map(installed.manifest.files.map(({ path, sha256 }) => [sha256, path]));
  if (isMostlyNew(manifest, kept)) return null;
  blobs.push(new Blob([...parts.add('pack.json', head)]));
  const signature = await remote.read('signature');
  if (signature) blobs.push(new Blob([...parts.add('signature', signature)]));
  let lost = 0;
  for (const { path, sha256 } of manifest.files) {
    const known = kept.get(sha256);
    const here = known === undefined ? null : await readPacked(ports.shelf, installed, known);
    if (here?.ok) remote.skip(path, here.value.bytes.length);
    else if (here && ++lost > MOST_LOST) return null;
    const file = here?.ok ? here.value : await remote.read(path);
    if (!file) return null;
    blobs.push(new Blob([...parts.add(path, file)]));
    ports.progress(remote.position(), wanted.sizeBytes);
  }
  return new Blob([...blobs, ...parts.end()], { type: 'application/zip' });
}

function isMostlyNew({ files }: PackManifest, kept: ReadonlyMap<string, string>): boolean {
  const fresh = files.filter(({ sha256 }) => !kept.has(sha256));
  const bytesOf = (list: PackManifest['files']) => list.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return fresh.length > MOST_FILES || bytesOf(fresh) > MOST_CHANGED * bytesOf(files);
}

function unpack({
  bytes,
  sizeBytes,
}: {
  readonly bytes: Uint8Array;
  readonly sizeBytes: number;
}): Uint8Array {
  if (sizeBytes > MANIFEST_BYTES) throw new Error(`Must be at most ${MANIFEST_BYTES}, got ${sizeBytes}`);
  return inflateSync(bytes, { out: new Uint8Array(sizeBytes) });
}

function readManifest(bytes: Uint8Array): PackManifest | undefined {
  const at = placeIn('pack.json', 0, []);
  const json = readJson(decodeUtf8(bytes) ?? '', at);
  return json === undefined ? undefined : builtManifest(json, at);
}
