// An installed pack made ready for folding and choosing: its skill graph, its items by skill, its model. Made once
// per pack version and shared by all learners; nothing in it changes.
import type { PackId, SkillId } from '../domain/ids.ts';
import { toSeed } from '../domain/random.ts';
import type { ItemColumns } from '../packs/columns.ts';
import type { SkillSource } from '../packs/format.ts';
import { createBkt } from '../tracing/bkt.ts';
import type { LearnerModel } from '../tracing/learner-model.ts';
import { type ModelFile, toSkillParameters } from '../tracing/model-file.ts';
import { createItemIndex, type ItemIndex } from './item-index.ts';
import { createSkillOrder, type SkillOrder } from './skill-order.ts';

export interface CourseSource {
  readonly pack: PackId;
  readonly version: string;
  readonly skills: readonly SkillSource[];
  readonly columns: ItemColumns;
  /** The pack's `model.json`, parsed; null when it has none. */
  readonly modelFile: ModelFile | null;
}

export interface Course {
  readonly pack: PackId;
  readonly version: string;
  readonly skills: readonly SkillSource[];
  readonly order: SkillOrder;
  readonly index: ItemIndex;
  readonly model: LearnerModel;
  readonly places: ReadonlyMap<SkillId, number>;
  /** Of everything that a fold depends on: snapshots made under another one are not used. */
  readonly fingerprint: number;
}

/** Makes a course; `model` in place of BKT over the pack's own parameters. */
export function createCourse(source: CourseSource, model?: LearnerModel): Course {
  const { pack, version, skills, columns, modelFile } = source;
  const ids = skills.map((skill) => skill.id);
  const used = model ?? createBkt(toSkillParameters(ids, columns, modelFile), columns);
  return {
    pack,
    version,
    skills,
    order: createSkillOrder(skills),
    index: createItemIndex(columns, skills.length),
    model: used,
    places: new Map(ids.map((id, place) => [id, place])),
    fingerprint: toSeed([pack, version, used.name, used.fingerprint, ...ids].join('\n')),
  };
}

/** Place of a skill in the pack, or -1 when the pack does not have it. */
export function skillOf(course: Course, skill: SkillId): number {
  return course.places.get(skill) ?? -1;
}

/** Id of the skill at a place that the course has. */
export function skillIdAt(course: Course, skill: number): SkillId {
  const source = course.skills[skill];
  if (source === undefined) throw new Error(`Must be below ${course.skills.length}, got ${skill}`);
  return source.id;
}
