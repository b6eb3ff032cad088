// The pack that a model is fitted for: its skills and items by name, its items in the order in which a model file names
// them. From an author's folder, or from the file that tablets install.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PackId, SkillId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type ArchiveRecords, readArchiveRecords, recordOf } from '../packs/archive-records.ts';
import { writeArchive } from '../packs/archive-writer.ts';
import { buildPack } from '../packs/build.ts';
import { itemIdAt } from '../packs/columns.ts';
import { type InstallRecord, parseStoredItem } from '../packs/install-records.ts';
import { type AuthorParameters, parseAuthorParameters } from '../tracing/author-parameters.ts';
import { toDistinctSkills } from '../tracing/distinct-skills.ts';
import type { AnswerVocabulary } from '../tracing/fit/answers.ts';
import type { ItemFacts, Skills } from '../tracing/learner-model.ts';
import { type NamedPack, rowsInModelOrder } from '../tracing/model-places.ts';
import type { PackParts } from '../tutoring/pack-course.ts';
import { toFaultLine } from './build-packs.ts';
import { readPackFolder } from './pack-folder.ts';

export interface FitPack {
  readonly id: PackId;
  readonly version: string;
  /** In the pack's order of skills, the items skill by skill: what a place means in a model file. */
  readonly named: NamedPack & { readonly items: ItemFacts };
  readonly vocabulary: AnswerVocabulary;
  readonly author: AuthorParameters | null;
  /** What a tablet makes a course of. */
  readonly parts: Omit<PackParts, 'modelFiles'>;
  /** One a skill: places of the skills that it builds on. */
  readonly parents: readonly (readonly number[])[];
}

const MANIFEST = 'pack.json';
/** More would scroll away. */
const MOST_TOLD = 20;

/** The problem is what to tell, a line each. */
export function readFitPack(path: string): Result<FitPack, readonly string[]> {
  const archive = statSync(path).isDirectory() ? buildFolder(path) : ok(readFileSync(path));
  if (!archive.ok) return archive;
  const read = readArchiveRecords(basename(path), archive.value);
  return read.ok ? ok(toFitPack(read.value)) : fail(toLines(path, read.problem));
}

function buildFolder(path: string): Result<Uint8Array, readonly string[]> {
  if (!existsSync(join(path, MANIFEST))) return fail(noPackIn(path));
  const built = buildPack(readPackFolder(path), 1);
  if (!built.ok) {
    const lines = built.problem.slice(0, MOST_TOLD).map((fault) => toFaultLine(path, fault));
    return fail([`The pack in ${path} has faults; npm run pack -- check ${path} tells all:`, ...lines]);
  }
  return ok(writeArchive(built.value));
}

/** Whoever named the folder above is told what it has. */
function noPackIn(path: string): readonly string[] {
  const within = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(path, entry.name, MANIFEST)))
    .map((entry) => join(path, entry.name));
  const what = `${path} is no folder of a pack: it has no ${MANIFEST}.`;
  return within.length > 0 ? [what, `Packs are in ${within.sort().join(', ')}.`] : [what];
}

function toFitPack(archive: ArchiveRecords): FitPack {
  const { manifest } = archive;
  const columns = recordOf(archive, 'columns')?.columns;
  if (columns === undefined) throw new Error('Must hold columns, as every installed pack does');
  const skills = manifest.skills.map(({ id }) => id);
  const placeOf = new Map(skills.map((skill, place) => [skill, place]));
  const rows = rowsInModelOrder({ skills, items: columns });
  const items: ItemFacts = {
    count: rows.length,
    skill: rows.map((row) => columns.skill[row] ?? 0),
    difficulty: rows.map((row) => columns.difficulty[row] ?? 3),
    type: rows.map((row) => columns.type[row] ?? 0),
  };
  const ids = Array.from(rows, (row) => itemIdAt(columns, row));
  const itemSkills = skillsByRow(archive.records, skills);
  const json = recordOf(archive, 'model')?.json;
  const author = json === undefined ? null : parseAuthorParameters(json, skills);
  return {
    id: manifest.id,
    version: manifest.version,
    named: { skills, items, itemId: (place) => ids[place] ?? '' },
    vocabulary: { skills, items: ids, itemSkills: Array.from(rows, (row) => itemSkills[row] ?? [-1]) },
    author: author?.ok ? author.value : null,
    parts: { manifest, columns, authorJson: json ?? null },
    parents: manifest.skills.map(({ prerequisites }) => prerequisites.map((id) => placeOf.get(id) ?? -1)),
  };
}

function skillsByRow(records: readonly InstallRecord[], skills: readonly SkillId[]): readonly Skills[] {
  const placeOf = new Map(skills.map((skill, place) => [skill, place]));
  const find = (skill: SkillId): number => placeOf.get(skill) ?? -1;
  const chunks = records.flatMap((record) => (record.type === 'items' ? [record] : []));
  const lines = [...chunks].sort((a, b) => a.chunk - b.chunk).flatMap((chunk) => chunk.lines);
  return lines.map((line): Skills => {
    const { skill, also = [] } = parseStoredItem(line);
    return toDistinctSkills([skill, ...also].map(find));
  });
}

function toLines(path: string, problem: Problem): readonly string[] {
  const what = `${path} is no pack that can be read`;
  if (problem.code === 'pack/newer') {
    return [`${what}: it needs format ${problem.needs}, this version knows ${problem.knows}.`];
  }
  if (problem.code === 'pack/too-large') {
    return [`${what}: it has ${problem.sizeBytes} bytes; ${problem.limitBytes} are the most.`];
  }
  if (!('faults' in problem)) return [`${what} (${problem.code}).`];
  const told = problem.faults.slice(0, MOST_TOLD);
  return [
    `${what}:`,
    ...told.map(({ file, line, detail }) => `${file}${line > 0 ? `:${line}` : ''}: ${detail}`),
  ];
}
