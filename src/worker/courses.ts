// Installed packs made ready for choosing, kept in memory while they are the ones on the shelf.
import type { InstalledPack, InstallId, PackShelf } from '../device-store/pack-shelf.ts';
import type { PackId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { createSkillGraph } from '../domain/skill-graph.ts';
import { parseAuthorParameters } from '../tracing/author-parameters.ts';
import { type Course, createCourse } from '../tutoring/course.ts';
import { type Remembered, remember } from './remembered.ts';

export interface OpenCourse {
  readonly installed: InstalledPack;
  readonly course: Course;
}

export interface Courses {
  /** Every pack on the shelf, in the shelf's order; made once for each version. */
  open(): Promise<Result<readonly OpenCourse[], Problem>>;
  find(pack: PackId): Promise<OpenCourse | null>;
  /** Something was installed or removed: look at the shelf again. */
  refresh(): void;
}

export function createCourses(shelf: PackShelf): Courses {
  const made = new Map<InstallId, Remembered<Result<OpenCourse, Problem>>>();

  const openOne = (installed: InstalledPack): Promise<Result<OpenCourse, Problem>> => {
    const known = made.get(installed.install) ?? remember(() => openCourse(shelf, installed), isOk);
    made.set(installed.install, known);
    return known.get();
  };

  const openAll = async (): Promise<Result<readonly OpenCourse[], Problem>> => {
    const packs = await shelf.list();
    if (!packs.ok) return packs;
    const onShelf = new Set(packs.value.map((one) => one.install));
    for (const install of made.keys()) if (!onShelf.has(install)) made.delete(install);
    const open: OpenCourse[] = [];
    for (const installed of packs.value) {
      const course = await openOne(installed);
      if (!course.ok) return course;
      open.push(course.value);
    }
    return ok(open);
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

const isOk = ({ ok }: { readonly ok: boolean }): boolean => ok;

async function openCourse(shelf: PackShelf, installed: InstalledPack): Promise<Result<OpenCourse, Problem>> {
  const columns = await shelf.readColumns(installed.install);
  if (!columns.ok) return columns;
  const model = await shelf.readModel(installed.install);
  if (!model.ok) return model;
  const parsed =
    model.value === null
      ? null
      : parseAuthorParameters(
          model.value,
          installed.manifest.skills.map((skill) => skill.id),
        );
  const graph = createSkillGraph(installed.manifest.skills);
  // Checked when it was installed: a circle here is our own mistake.
  if (!graph.ok) throw new Error(`Must be a graph without circles, got ${graph.problem.code}`);
  const course = createCourse({
    pack: installed.pack,
    version: installed.version,
    graph: graph.value,
    columns: columns.value,
    // A pack whose model cannot be read was checked at install; from a later version, its defaults still teach.
    authorParameters: parsed?.ok ? parsed.value : null,
  });
  return ok({ installed, course });
}

/** The language to show a pack in: the wanted one, its base language, or the pack's first. */
export function pickLanguage(installed: InstalledPack, wanted: string): string {
  const tags = installed.manifest.languages.map((one) => one.tag);
  const base = wanted.split('-')[0];
  return tags.find((tag) => tag === wanted) ?? tags.find((tag) => tag === base) ?? tags[0] ?? 'en';
}
