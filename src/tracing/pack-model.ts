// The model of a pack: what the author gave, and over it what was fitted, as far as the model file speaks of this pack.
// A section that cannot be read is passed over, and what stands without it still teaches.
import { crc32 } from '../domain/crc32.ts';
import { type AuthorParameters, toSkillParameters } from './author-parameters.ts';
import { createBkt } from './bkt.ts';
import { createWeigher, NOTHING_FITTED, placeBkt, type Weigher } from './fitted-bkt.ts';
import type { ItemFacts, LearnerModel } from './learner-model.ts';
import type { LessonUplift } from './lesson-uplift.ts';
import type { ModelFile } from './model-file.ts';
import { type ModelFallbacks, type ModelPlaces, type NamedPack, placeInModel } from './model-places.ts';
import { isOfUse, type ModelSections, readSections } from './model-sections.ts';
import { createTracer, type FittedResponse } from './tracer.ts';

/** What a teacher is told of a fitted model. */
export interface ModelFacts extends ModelFallbacks, Pick<ModelFile, 'madeAtMs' | 'learners' | 'answers'> {
  /** Sections that this version of the app does not know, or cannot read. */
  readonly skippedSections: readonly string[];
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
  readonly uplift: LessonUplift;
}

const NO_UPLIFT: LessonUplift = new Map();

/** Makes the model of a pack. O(items) where there is a file, else O(skills). */
export function createPackModel(source: PackModelSource): PackModel {
  const { skills, items, author, file } = source;
  const start = toSkillParameters(skills, items, author);
  const sections = file && readSections(file);
  if (file === null || sections === null || !isOfUse(sections, file, skills)) {
    return { model: createBkt(start, items), facts: null, uplift: NO_UPLIFT };
  }
  const places = placeInModel(file, source);
  const bkt = sections.bkt && placeBkt(sections.bkt, places, start);
  const response = placeResponse(sections, places, createWeigher(bkt?.items ?? NOTHING_FITTED));
  const { madeAtMs, learners, answers } = file;
  return {
    model: createTracer(createBkt(bkt?.skills ?? start, items, bkt?.items), response),
    facts: { madeAtMs, learners, answers, ...places.fallbacks, skippedSections: sections.skipped },
    uplift: sections.lessons ?? NO_UPLIFT,
  };
}

function placeResponse(
  { response }: ModelSections,
  places: ModelPlaces,
  weigh: Weigher,
): FittedResponse | null {
  if (response === null) return null;
  const { parameters, bytes } = response;
  return { parameters, places, weigh, fingerprint: fingerprintOf(bytes, places) };
}

/** Of what is fitted and of what it is applied to. */
function fingerprintOf(bytes: Uint8Array, { skills, items }: ModelPlaces): number {
  const parts = [crc32(bytes), crc32(bytesOf(skills)), crc32(bytesOf(items))];
  return parts.reduce((hash, part) => Math.imul(hash ^ part, 0x01000193) >>> 0, 0x811c9dc5);
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
