// The model of a pack: what the author gave, and over it what was fitted, as far as the model file speaks of this pack.
import { type AuthorParameters, toSkillParameters } from './author-parameters.ts';
import { createBkt } from './bkt.ts';
import type { ItemFacts, LearnerModel } from './learner-model.ts';
import type { ModelFile } from './model-file.ts';
import { type ModelFallbacks, type NamedPack, placeInModel } from './model-places.ts';

/** What a teacher is told of a fitted model. */
export interface ModelFacts extends ModelFallbacks, Pick<ModelFile, 'madeAtMs' | 'learners' | 'answers'> {
  /** Sections that this version of the app does not know, or cannot read. */
  readonly skippedSections: number;
}

export interface PackModelSource extends NamedPack {
  readonly items: ItemFacts;
  readonly author: AuthorParameters | null;
  readonly file: ModelFile | null;
}

export interface PackModel {
  readonly model: LearnerModel;
  /** Null where nothing fitted is used. */
  readonly facts: ModelFacts | null;
}

/** Makes the model of a pack. O(items) where there is a file, else O(skills). */
export function createPackModel(source: PackModelSource): PackModel {
  const { skills, items, author, file } = source;
  const parameters = toSkillParameters(skills, items, author);
  if (file === null) return { model: createBkt(parameters, items), facts: null };
  const { fallbacks } = placeInModel(file, source);
  const { madeAtMs, learners, answers, sections } = file;
  return {
    model: createBkt(parameters, items),
    facts: { madeAtMs, learners, answers, ...fallbacks, skippedSections: sections.size },
  };
}
