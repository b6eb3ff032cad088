// Installed packs made ready for choosing, kept in memory while they are the ones on the shelf.
import type { ModelShelf } from '../device-store/model-shelf.ts';
import type { InstalledPack, PackShelf } from '../device-store/pack-shelf.ts';
import { crc32 } from '../domain/crc32.ts';
import type { PackId } from '../domain/ids.ts';
import { languageOfTag } from '../domain/locale.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Course } from '../tutoring/course.ts';
import { createPackCourse } from '../tutoring/pack-course.ts';
import { type Remembered, remember } from './remembered.ts';

export interface OpenCourse {
  readonly installed: InstalledPack;
  readonly course: Course;
  /** Who the fitted model comes from, where there is one: a teacher brought it, or the pack has it. */
  readonly modelFrom: ModelFrom | null;
}

export type ModelFrom = 'teacher' | 'pack';

/** In the order of preference. */
const MODEL_FROM: readonly ModelFrom[] = ['teacher', 'pack'];

export interface Courses {
  /** Every pack on the shelf, that of the youngest first; made once for each version, model and set of languages. */
  open(): Promise<Result<readonly OpenCourse[], Problem>>;
  find(pack: PackId): Promise<OpenCourse | null>;
  /** A pack or a model was installed or removed: look at the shelves again. */
  refresh(): void;
}

export function createCourses(shelf: PackShelf, models: Pick<ModelShelf, 'read'>): Courses {
  const made = new Map<string, Remembered<Result<OpenCourse, Problem>>>();

  const openOne = (key: string, installed: InstalledPack, brought: Uint8Array | null) => {
    const known = made.get(key) ?? remember(() => openCourse(shelf, installed, brought), isOk);
    made.set(key, known);
    return known.get();
  };

  const openAll = async (): Promise<Result<readonly OpenCourse[], Problem>> => {
    const packs = await shelf.list();
    if (!packs.ok) return packs;
    const open = new Map<string, OpenCourse>();
    for (const installed of [...packs.value].sort(byFirstGrade)) {
      const brought = await models.read(installed.pack);
      if (!brought.ok) return brought;
      const spoken = JSON.stringify(installed.languages);
      const key = `${installed.install} ${spoken} ${brought.value ? checksumOf(brought.value) : ''}`;
      const course = await openOne(key, installed, brought.value);
      if (!course.ok) return course;
      open.set(key, course.value);
    }
    for (const key of made.keys()) if (!open.has(key)) made.delete(key);
    return ok([...open.values()]);
  };

  const listed = remember(openAll, isOk);

  return {
    open: listed.get,
    find: async (pack) => {
      const all = await listed.get();
      return (all.ok && all.value.find((one) => one.course.pack === pack)) || null;
    },
    refresh: listed.forget,
  };
}

/** A turn goes on in the first pack that has something to learn: what comes first in school comes first here. */
function byFirstGrade(a: InstalledPack, b: InstalledPack): number {
  return firstGrade(a) - firstGrade(b);
}

function firstGrade({ manifest }: InstalledPack): number {
  return Math.min(...manifest.skills.map(({ grades }) => grades[0]));
}

const isOk = ({ ok }: { readonly ok: boolean }): boolean => ok;

async function openCourse(
  shelf: PackShelf,
  installed: InstalledPack,
  brought: Uint8Array | null,
): Promise<Result<OpenCourse, Problem>> {
  const { install, manifest } = installed;
  const columns = await shelf.readColumns(install);
  if (!columns.ok) return columns;
  const author = await shelf.readModel(install);
  if (!author.ok) return author;
  const own = await shelf.readModelFile(install);
  if (!own.ok) return own;
  const parts = { manifest, columns: columns.value, authorJson: author.value };
  const { course, modelAt } = createPackCourse({ ...parts, modelFiles: [brought, own.value] });
  return ok({ installed, course, modelFrom: MODEL_FROM[modelAt] ?? null });
}

/** The language to show a pack in: the wanted one, its base language, or the pack's first. */
export function pickLanguage(installed: Pick<InstalledPack, 'languages'>, wanted: string): string {
  const tags = installed.languages.map((one) => one.tag);
  const language = languageOfTag(wanted);
  const base = language.split('-')[0];
  return tags.find((tag) => tag === language) ?? tags.find((tag) => tag === base) ?? tags[0] ?? 'en';
}

/** A model file ends in the CRC-32 of what is before it; over the whole, every file has the same. */
function checksumOf(file: Uint8Array): number {
  return crc32(file.subarray(0, -4));
}
