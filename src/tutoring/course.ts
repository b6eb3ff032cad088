// An installed pack made ready for folding and choosing: its skill graph, its items by skill, its model. Made once
// per pack version and shared by all learners; nothing in it changes.
import type { PackId, SkillId } from '../domain/ids.ts';
import { toSeed } from '../domain/random.ts';
import type { SkillGraph } from '../domain/skill-graph.ts';
import { type ItemColumns, itemIdAt } from '../packs/columns.ts';
import type { PackWas } from '../packs/was.ts';
import type { AuthorParameters } from '../tracing/author-parameters.ts';
import type { LearnerModel } from '../tracing/learner-model.ts';
import type { LessonUplift } from '../tracing/lesson-uplift.ts';
import type { ModelFile } from '../tracing/model-file.ts';
import { createPackModel, type ModelFacts } from '../tracing/pack-model.ts';
import { createItemIndex, type ItemIndex } from './item-index.ts';
import { createNamesOfNow, type NamesOfNow } from './names-of-now.ts';
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
  /** What things of earlier versions are called now. */
  readonly was?: PackWas;
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
  /** Null where nothing was called otherwise. */
  readonly was: NamesOfNow | null;
  /** Of everything that a fold depends on: snapshots made under another one are not used. */
  readonly fingerprint: number;
}

/** Makes a course; `model` in place of the pack's own. */
export function createCourse(source: CourseSource, model?: LearnerModel): Course {
  const { pack, version, graph, columns } = source;
  const misconceptions = columns.misconceptions.map(({ id }) => id);
  const was = createNamesOfNow(source.was);
  const { model: used, facts, uplift } = model ? { model, facts: null, uplift: new Map() } : toModel(source);
  return {
    pack,
    version,
    graph,
    reach: createSkillReach(graph),
    index: createItemIndex(columns, graph.ids.length, was?.items),
    model: used,
    fitted: facts,
    uplift,
    misconceptionPlaces: new Map(misconceptions.map((id, place) => [id, place])),
    was,
    fingerprint: toSeed(
      [
        pack,
        version,
        used.name,
        used.fingerprint,
        ...graph.ids,
        ...misconceptions,
        ...saidOf(source.was),
      ].join('\n'),
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

/** Two versions that differ in nothing else fold an old log differently. */
const saidOf = (was: PackWas | undefined): readonly string[] => (was ? [JSON.stringify(was)] : []);

/** Place of a misconception in the pack, also by an id that it had, or -1 when the pack does not have it. */
export function misconceptionOf({ misconceptionPlaces, was }: Course, id: string): number {
  return misconceptionPlaces.get(id) ?? misconceptionPlaces.get(was?.misconceptions.get(id) ?? '') ?? -1;
}

/** Place of a skill in the pack, or -1 when the pack does not have it; of one that was split, its first part. */
export function skillOf({ graph, was }: Course, skill: SkillId): number {
  const now = graph.indexOf.get(skill);
  if (now !== undefined) return now;
  const [part] = was?.skills.get(skill) ?? [];
  return part === undefined ? -1 : (graph.indexOf.get(part) ?? -1);
}

/** Id of the skill at a place that the course has. */
export function skillIdAt(course: Course, skill: number): SkillId {
  const id = course.graph.ids[skill];
  if (id === undefined) throw new Error(`Must be below ${course.graph.ids.length}, got ${skill}`);
  return id;
}
