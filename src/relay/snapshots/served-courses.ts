// The packs that this relay serves, made ready for folding: a snapshot is a fold with the pack's own model. Read when
// first asked for and again when the catalogue changes; a pack that cannot be read gives no snapshots and harms nothing.
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type PackId, parsePackId } from '../../domain/ids.ts';
import { readArchiveRecords, recordOf } from '../../packs/archive-records.ts';
import type { Course } from '../../tutoring/course.ts';
import { createPackCourse } from '../../tutoring/pack-course.ts';
import type { Log } from '../log.ts';

export interface ServedPack {
  readonly pack: PackId;
  readonly version: string;
}

export interface ServedCourses {
  /** The newest version of each pack in the catalogue. */
  courses(): Promise<readonly Course[]>;
  packs(): Promise<readonly ServedPack[]>;
}

interface Catalogued extends ServedPack {
  readonly file: string;
}

/** A pack is a few megabytes; a relay on a small board must not fold a film. */
const MOST_ARCHIVE_BYTES = 64 * 1024 * 1024;

export function createServedCourses(appFolder: string, log: Log): ServedCourses {
  const folder = join(appFolder, 'packs');
  let mark = '';
  let read: Promise<readonly (Catalogued & { readonly course: Course | null })[]> = Promise.resolve([]);
  const current = async () => {
    const now = await stat(join(folder, 'index.json')).then(
      ({ mtimeMs, size }) => `${mtimeMs} ${size}`,
      () => 'none',
    );
    if (now !== mark) {
      mark = now;
      read = readAll(folder, log);
    }
    return read;
  };
  return {
    courses: async () => (await current()).flatMap(({ course }) => (course === null ? [] : [course])),
    packs: async () => (await current()).map(({ pack, version }) => ({ pack, version })),
  };
}

async function readAll(folder: string, log: Log) {
  const entries = parseCatalogue(await readFile(join(folder, 'index.json'), 'utf8').catch(() => '[]'));
  return Promise.all(
    entries.map(async (entry) => {
      const course = await openCourse(join(folder, entry.file)).catch((error: unknown) => {
        log.warn('pack-unreadable', {
          file: entry.file,
          detail: error instanceof Error ? error.message : String(error),
        });
        return null;
      });
      return { ...entry, course };
    }),
  );
}

function parseCatalogue(text: string): readonly Catalogued[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { id, version, file } = entry as Readonly<Record<string, unknown>>;
    const pack = parsePackId(id);
    if (!pack.ok || typeof version !== 'string' || typeof file !== 'string') return [];
    return [{ pack: pack.value, version, file: basename(file) }];
  });
}

async function openCourse(path: string): Promise<Course> {
  if ((await stat(path)).size > MOST_ARCHIVE_BYTES) throw new Error('Must be smaller to be folded here');
  const read = readArchiveRecords(basename(path), await readFile(path));
  if (!read.ok) throw new Error(`Must be a pack, got ${read.problem.code}`);
  const columns = recordOf(read.value, 'columns');
  if (columns === null) throw new Error('Must hold items');
  return createPackCourse({
    manifest: read.value.manifest,
    columns: columns.columns,
    authorJson: recordOf(read.value, 'model')?.json ?? null,
    modelFiles: [recordOf(read.value, 'model-file')?.bytes ?? null],
  }).course;
}
