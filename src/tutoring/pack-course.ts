// A pack's parts, as a shelf or an archive gives them, made into a course. Tablets and relays come this one way, so that
// the same pack with the same model folds alike everywhere.
import { createSkillGraph } from '../domain/skill-graph.ts';
import type { ItemColumns } from '../packs/columns.ts';
import type { PackManifest } from '../packs/format.ts';
import { parseAuthorParameters } from '../tracing/author-parameters.ts';
import { type ModelFile, parseModelFile } from '../tracing/model-file.ts';
import { type Course, createCourse } from './course.ts';

export interface PackParts {
  readonly manifest: PackManifest;
  readonly columns: ItemColumns;
  /** `model.json`, when the pack has one. */
  readonly authorJson: string | null;
  /** Fitted models, the one to prefer first; one of which nothing can be used is as if it were not there. */
  readonly modelFiles: readonly (Uint8Array | null)[];
}

export interface PackCourse {
  readonly course: Course;
  /** The fitted model that the course is made with: its place in `modelFiles`, -1 for none. */
  readonly modelAt: number;
}

/** The pack was checked when it was installed or opened: one with a circle in its skills is our own mistake. */
export function createPackCourse({ manifest, columns, authorJson, modelFiles }: PackParts): PackCourse {
  const graph = createSkillGraph(manifest.skills);
  if (!graph.ok) throw new Error(`Must be a graph without circles, got ${graph.problem.code}`);
  const skills = manifest.skills.map(({ id }) => id);
  const author = authorJson === null ? null : parseAuthorParameters(authorJson, skills);
  const make = (modelFile: ModelFile | null): Course =>
    createCourse({
      pack: manifest.id,
      version: manifest.version,
      graph: graph.value,
      columns,
      // What a later version of the app wrote cannot be read here: the defaults still teach.
      authorParameters: author?.ok ? author.value : null,
      modelFile,
      ...(manifest.was && { was: manifest.was }),
    });
  for (const [modelAt, bytes] of modelFiles.entries()) {
    const parsed = bytes && parseModelFile(bytes, manifest.id);
    const course = parsed?.ok ? make(parsed.value) : null;
    // A file can be whole and hold nothing that this version or this pack has a use for.
    if (course !== null && course.fitted !== null) return { course, modelAt };
  }
  return { course: make(null), modelAt: -1 };
}
