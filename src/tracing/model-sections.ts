// What of a model file this version can read. A section that it does not know, or that is not what a fit writes, is
// passed over; a file of which nothing is left is of no use, and nothing else may be displaced by it.
import type { SkillId } from '../domain/ids.ts';
import { decodeBkt } from './bkt-bytes.ts';
import type { FittedBkt } from './fitted-bkt.ts';
import { decodeUplift, type LessonUplift } from './lesson-uplift.ts';
import type { ModelFile } from './model-file.ts';
import { itemCountOf } from './model-places.ts';
import { decodeResponse } from './response/response-bytes.ts';
import type { ResponseParameters } from './response/response-parameters.ts';

export interface ModelSections {
  readonly bkt: FittedBkt | null;
  readonly response: { readonly parameters: ResponseParameters; readonly bytes: Uint8Array } | null;
  /** Which explanations help more than others. */
  readonly lessons: LessonUplift | null;
  /** Names of those that are passed over. */
  readonly skipped: readonly string[];
}

/** Decodes all sections. O(items and entries of the file). */
export function readSections(file: ModelFile): ModelSections {
  const bkt = readBkt(file);
  const response = readResponse(file);
  const lessons = readLessons(file);
  const found: Readonly<Record<string, unknown>> = { bkt, response, lessons };
  const skipped = [...file.sections.keys()].filter((name) => !found[name]);
  return { bkt, response, lessons, skipped };
}

/** Whether it says anything, and of a skill that the pack has. */
export function isOfUse(
  { bkt, response, lessons }: ModelSections,
  file: Pick<ModelFile, 'skills'>,
  skills: readonly SkillId[],
): boolean {
  if (bkt === null && response === null && lessons === null) return false;
  const own = new Set(skills);
  return file.skills.some(({ id }) => own.has(id));
}

function readBkt(file: ModelFile): FittedBkt | null {
  const bytes = file.sections.get('bkt');
  const decoded = bytes && decodeBkt(bytes);
  if (!decoded?.ok) return null;
  const { skills, ease } = decoded.value;
  return skills.length === file.skills.length && ease.length === itemCountOf(file) ? decoded.value : null;
}

function readLessons(file: ModelFile): LessonUplift | null {
  const bytes = file.sections.get('lessons');
  const decoded = bytes && decodeUplift(bytes);
  return decoded?.ok ? decoded.value : null;
}

function readResponse(file: ModelFile): ModelSections['response'] {
  const bytes = file.sections.get('response');
  const decoded = bytes && decodeResponse(bytes, { skills: file.skills.length, items: itemCountOf(file) });
  return bytes && decoded?.ok ? { parameters: decoded.value, bytes } : null;
}
