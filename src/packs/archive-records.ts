// A whole archive in memory, as the records that a tablet would store of it: for relays and tools, which have the room.
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { createArchiveReader } from './archive-reader.ts';
import type { PackManifest } from './format.ts';
import { createPackInstall, type PackInstall } from './install.ts';
import type { InstallRecord } from './install-records.ts';

export interface ArchiveRecords {
  readonly manifest: PackManifest;
  readonly records: readonly InstallRecord[];
}

/** `name` is what problems call the file. */
export function readArchiveRecords(name: string, bytes: Uint8Array): Result<ArchiveRecords, Problem> {
  const opened: { manifest: PackManifest; install: PackInstall }[] = [];
  const records: InstallRecord[] = [];
  const reader = createArchiveReader(name, {
    open: (manifest) => {
      opened.push({ manifest, install: createPackInstall(manifest) });
    },
    file: (path, content) => {
      const made = opened[0]?.install.file(path, content);
      records.push(...(made?.records ?? []));
      return made?.faults ?? [];
    },
  });
  const pushed = reader.push(bytes);
  const ended = pushed.ok ? reader.end() : pushed;
  const [first] = opened;
  if (!ended.ok) return ended;
  if (first === undefined) throw new Error('Must have read a manifest, got none');
  const last = first.install.end();
  if (last.faults.length > 0) return fail({ code: 'pack/invalid', file: name, faults: last.faults });
  return ok({ manifest: first.manifest, records: [...records, ...last.records] });
}

/** The one record of a kind of which a pack has one at most. */
export function recordOf<T extends InstallRecord['type']>(
  { records }: ArchiveRecords,
  type: T,
): Extract<InstallRecord, { readonly type: T }> | null {
  const isOf = (record: InstallRecord): record is Extract<InstallRecord, { readonly type: T }> =>
    record.type === type;
  return records.find(isOf) ?? null;
}
