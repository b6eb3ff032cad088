// An installed pack made ready for folding and choosing: its skill graph, its items by skill, its model. Made once
// per pack version and shared by all learners; nothing in it changes.
import type { PackId, SkillId } from '../domain/ids.ts';
import { toSeed } from '../domain/random.ts';
import type { SkillGraph } from '../domain/skill-graph.ts';
import { type ItemColumns, itemIdAt } from '../packs/columns.ts';
import type { AuthorParameters } from '../tracing/author-parameters.ts';
import type { LearnerModel } from '../tracing/learner-model.ts';
import type { LessonUplift } from '../tracing/lesson-uplift.ts';
import type { ModelFile } from '../tracing/model-file.ts';
import { createPackModel, type ModelFacts } from '../tracing/pack-model.ts';
import { createItemIndex, type ItemIndex } from './item-index.ts';
import type { ProgressSizes } from './progress-state.ts';
import { createSkillReach, type SkillReach } from './skill-reach.ts';

export interface CourseSource {
  readonly pack: PackId;
  readonly version: string;
  /** Of the manifest's skills, in the manifest's order. */
  readonly graph: SkillGraph;
  readonly columns: ItemColumns;
  /** The pack's `model.json`, parsed; null when it has none. */
  readonly authorParameters: AuthorParameters | null;
  /** What was fitted for the pack; null when nothing was. */
  readonly modelFile: ModelFile | null;
}

export interface Course {
  readonly pack: PackId;
  readonly version: string;
  readonly graph: SkillGraph;
  readonly reach: SkillReach;
  readonly index: ItemIndex;
  readonly model: LearnerModel;
  /** Of the model file that the model is made from; null when it is not fitted. */
  readonly fitted: ModelFacts | null;
  /** Which explanations help more than others. */
  readonly uplift: LessonUplift;
  /** Places of the misconceptions by id. */
  readonly misconceptionPlaces: ReadonlyMap<string, number>;
  /** Of everything that a fold depends on: snapshots made under another one are not used. */
  readonly fingerprint: number;
}

/** Makes a course; `model` in place of the pack's own. */
export function createCourse(source: CourseSource, model?: LearnerModel): Course {
  const { pack, version, graph, columns } = source;
  const misconceptions = columns.misconceptions.map(({ id }) => id);
  const { model: used, facts, uplift } = model ? { model, facts: null, uplift: new Map() } : toModel(source);
  return {
    pack,
    version,
    graph,
    reach: createSkillReach(graph),
    index: createItemIndex(columns, graph.ids.length),
    model: used,
    fitted: facts,
    uplift,
    misconceptionPlaces: new Map(misconceptions.map((id, place) => [id, place])),
    fingerprint: toSeed(
      [pack, version, used.name, used.fingerprint, ...graph.ids, ...misconceptions].join('\n'),
    ),
  };
}

function toModel({ graph, columns, authorParameters, modelFile }: CourseSource) {
  return createPackModel({
    skills: graph.ids,
    items: columns,
    itemId: (row) => itemIdAt(columns, row),
    author: authorParameters,
    file: modelFile,
  });
}

/** What a learner's progress counts. */
export function sizesOf({ graph, index }: Course): ProgressSizes {
  return { skills: graph.ids.length, misconceptions: index.columns.misconceptions.length };
}

/** Place of a misconception in the pack, or -1 when the pack does not have it. */
export function misconceptionOf(course: Course, id: string): number {
  return course.misconceptionPlaces.get(id) ?? -1;
}

/** Place of a skill in the pack, or -1 when the pack does not have it. */
export function skillOf(course: Course, skill: SkillId): number {
  return course.graph.indexOf.get(skill) ?? -1;
}

/** Id of the skill at a place that the course has. */
export function skillIdAt(course: Course, skill: number): SkillId {
  const id = course.graph.ids[skill];
  if (id === undefined) throw new Error(`Must be below ${course.graph.ids.length}, got ${skill}`);
  return id;
}
