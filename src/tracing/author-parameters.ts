// `model.json` of a pack, format 1: parameters that its author starts with, one entry a skill, every field optional.
// What is missing comes from the author's difficulties, so that a pack without the file teaches well too. What was
// fitted to learners' answers comes in a model file instead (model-file.ts).
import type { SkillId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { DEFAULT_SKILL, priorFromDifficulty, SKILL_BOUNDS, type SkillParameters } from './bkt-parameters.ts';
import type { ItemFacts } from './learner-model.ts';

export const AUTHOR_FORMAT = 1;

export interface AuthorParameters {
  readonly format: typeof AUTHOR_FORMAT;
  readonly skills: ReadonlyMap<SkillId, Partial<SkillParameters>>;
}

/** What is wrong with an author's parameters; `path` as in `skills.count-to-5.prior`. */
export type AuthorParametersFault =
  | { readonly code: 'author-parameters/json' }
  | { readonly code: 'author-parameters/newer'; readonly needs: number; readonly knows: number }
  | { readonly code: 'author-parameters/shape'; readonly path: string; readonly expected: string }
  | { readonly code: 'author-parameters/unknown-skill'; readonly path: string }
  | {
      readonly code: 'author-parameters/out-of-bounds';
      readonly path: string;
      readonly got: number;
      readonly bounds: readonly [number, number];
    };

/** Reads the text of a `model.json` for a pack with these skills; gives all faults at once. */
export function parseAuthorParameters(
  json: string,
  skills: readonly SkillId[],
): Result<AuthorParameters, readonly AuthorParametersFault[]> {
  const input = readJson(json);
  if (input === undefined) return fail([{ code: 'author-parameters/json' }]);
  if (!isRecord(input)) return fail([{ code: 'author-parameters/shape', path: '', expected: 'an object' }]);
  const { format, skills: entries } = input;
  if (typeof format === 'number' && format > AUTHOR_FORMAT) {
    return fail([{ code: 'author-parameters/newer', needs: format, knows: AUTHOR_FORMAT }]);
  }
  const faults: AuthorParametersFault[] = unknownFields(input, ['format', 'skills'], '');
  if (format !== AUTHOR_FORMAT)
    faults.push({ code: 'author-parameters/shape', path: 'format', expected: '1' });
  if (!isRecord(entries)) {
    return fail([...faults, { code: 'author-parameters/shape', path: 'skills', expected: 'an object' }]);
  }
  const known = new Map<string, SkillId>(skills.map((skill) => [skill, skill]));
  const parsed = new Map<SkillId, Partial<SkillParameters>>();
  for (const [name, entry] of Object.entries(entries)) {
    const skill = known.get(name);
    if (skill === undefined) faults.push({ code: 'author-parameters/unknown-skill', path: `skills.${name}` });
    else parsed.set(skill, parseSkill(entry, `skills.${name}`, faults));
  }
  return faults.length > 0 ? fail(faults) : ok({ format: AUTHOR_FORMAT, skills: parsed });
}

/** Parameters of every skill, in pack order: the file's where it says something, else the author's, else defaults. */
export function toSkillParameters(
  skills: readonly SkillId[],
  items: ItemFacts,
  file: AuthorParameters | null,
): readonly SkillParameters[] {
  const means = meanDifficulties(skills.length, items);
  return skills.map((skill, at) => ({
    ...DEFAULT_SKILL,
    prior: priorFromDifficulty(means[at] ?? 3),
    ...file?.skills.get(skill),
  }));
}

const FIELDS = Object.keys(SKILL_BOUNDS) as readonly (keyof SkillParameters)[];

function parseSkill(entry: unknown, path: string, faults: AuthorParametersFault[]): Partial<SkillParameters> {
  if (!isRecord(entry)) {
    faults.push({ code: 'author-parameters/shape', path, expected: 'an object' });
    return {};
  }
  faults.push(...unknownFields(entry, FIELDS, `${path}.`));
  const parsed: { -readonly [K in keyof SkillParameters]?: number } = {};
  for (const field of FIELDS) {
    const value = entry[field];
    if (value === undefined) continue;
    const bounds = SKILL_BOUNDS[field];
    const at = `${path}.${field}`;
    if (typeof value !== 'number')
      faults.push({ code: 'author-parameters/shape', path: at, expected: 'a number' });
    else if (!(value >= bounds[0] && value <= bounds[1])) {
      faults.push({ code: 'author-parameters/out-of-bounds', path: at, got: value, bounds });
    } else parsed[field] = value;
  }
  return parsed;
}

function meanDifficulties(skillCount: number, items: ItemFacts): readonly number[] {
  const sums = new Float64Array(skillCount);
  const counts = new Uint32Array(skillCount);
  for (let row = 0; row < items.count; row++) {
    const skill = items.skill[row] ?? skillCount;
    if (skill >= skillCount) continue;
    sums[skill] = (sums[skill] ?? 0) + (items.difficulty[row] ?? 3);
    counts[skill] = (counts[skill] ?? 0) + 1;
  }
  return Array.from(sums, (sum, skill) => (counts[skill] ? sum / (counts[skill] ?? 1) : 3));
}

function unknownFields(input: object, known: readonly string[], prefix: string): AuthorParametersFault[] {
  return Object.keys(input)
    .filter((field) => !known.includes(field))
    .map((field) => ({
      code: 'author-parameters/shape',
      path: `${prefix}${field}`,
      expected: 'no such field',
    }));
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Said as a fault by the caller; the parser's own words differ by engine.
    return undefined;
  }
}

function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
