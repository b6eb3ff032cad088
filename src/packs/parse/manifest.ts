import type { PackId, SkillId } from '../../domain/ids.ts';
import { parsePackId } from '../../domain/ids.ts';
import { createSkillGraph } from '../../domain/skill-graph.ts';
import {
  PACK_FORMAT,
  PACK_LIMITS,
  type PackFile,
  type PackLanguage,
  type PackManifest,
  type PackSourceManifest,
  type SkillSource,
} from '../format.ts';
import { fileKind } from '../paths.ts';
import { authorId } from './items.ts';
import { distinctIds, mediaPath } from './references.ts';
import {
  boolean,
  type Fields,
  integer,
  isObject,
  list,
  matching,
  object,
  oneOf,
  optional,
  type Place,
  pair,
  type Shape,
  table,
  text,
  wrong,
} from './shape.ts';
import { wasShape } from './was.ts';

const skill = object<SkillSource>({
  id: authorId<SkillId>('a skill'),
  prerequisites: list(authorId<SkillId>('a skill'), 0, 32),
  core: boolean,
  grades: pair(integer(0, 20), integer(0, 20)),
  picture: optional(mediaPath),
  codes: optional(table(/^[A-Za-z0-9 ._-]{1,40}$/, text(80), 16)),
});

export const packId: Shape<PackId> = (input, at) => {
  const id = parsePackId(input);
  return id.ok ? id.value : wrong(at, 'a reverse-domain name such as org.example.fractions', input);
};

const tagShape = matching<string>(
  /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/,
  'a language tag such as fr or pt-BR',
  35,
);

/** A tag that the engine refuses would throw wherever a number or a plural is written. */
const tag: Shape<string> = (input, at) => {
  const read = tagShape(input, at);
  try {
    return read === undefined || Intl.getCanonicalLocales(read)[0] === read
      ? read
      : wrong(at, `written ${Intl.getCanonicalLocales(read)[0]}`, input);
  } catch {
    return wrong(at, 'a language tag such as fr or pt-BR', input);
  }
};

const language = object<PackLanguage>({
  tag,
  review: oneOf('machine', 'teacher'),
  voice: optional(oneOf('machine', 'teacher')),
});

const filePath: Shape<string> = (input, at) =>
  typeof input === 'string' && !['manifest', 'signature', undefined].includes(fileKind(input))
    ? input
    : wrong(at, 'the path of a file that a pack may hold', input, 'file-path');

const file = object<PackFile>({
  path: filePath,
  sizeBytes: integer(0, PACK_LIMITS.fileBytes),
  sha256: matching<string>(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex'),
});

export const formatShape = integer(1, PACK_FORMAT);
export const versionShape = matching<string>(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/, 'a version such as 1.0.0');
export const languagesShape = list(language, 1, 64);
export const filesShape = list(file, 1, PACK_LIMITS.files);

const source: Fields<PackSourceManifest> = {
  format: formatShape,
  id: packId,
  version: versionShape,
  licence: text(80),
  publisher: text(120),
  languages: languagesShape,
  picture: optional(mediaPath),
  skills: distinctIds(list(skill, 1, PACK_LIMITS.skills)),
  was: optional(wasShape),
};
const sourceShape = object<PackSourceManifest>(source);
const builtShape = object<PackManifest>({
  ...source,
  counts: object<PackManifest['counts']>({
    items: integer(0, PACK_LIMITS.items),
    lessons: integer(0, PACK_LIMITS.items),
    misconceptions: integer(0, PACK_LIMITS.items),
  }),
  files: filesShape,
});

/** Reads `pack.json` as an author writes it. */
export const sourceManifest: Shape<PackSourceManifest> = (input, at) => {
  const read = isNewer(input, at) ? undefined : sourceShape(input, at);
  if (read !== undefined) checkManifest(read, at);
  return read;
};

/** Reads `pack.json` of a built pack. */
export const builtManifest: Shape<PackManifest> = (input, at) => {
  const read = isNewer(input, at) ? undefined : builtShape(input, at);
  if (read === undefined) return undefined;
  checkManifest(read, at);
  checkFiles(read.files, at);
  return read;
};

export function checkFiles(files: readonly PackFile[], at: Place): void {
  const doubled = doubles(files.map((entry) => entry.path));
  if (doubled !== undefined) at.report(at.path, `files: "${doubled}" occurs twice`, 'duplicate-id');
  const total = files.reduce((sum, entry) => sum + entry.sizeBytes, 0);
  if (total > PACK_LIMITS.unpackedBytes) at.report(at.path, `files: ${total} bytes in all`, 'too-large');
}

/** The format that `pack.json` asks for when this version does not know it, else nothing. */
export function newerFormat(input: unknown): number | undefined {
  const format = isObject(input) && Object.hasOwn(input, 'format') ? input.format : undefined;
  return typeof format === 'number' && format > PACK_FORMAT ? format : undefined;
}

export function isNewer(input: unknown, at: Place): boolean {
  const format = newerFormat(input);
  if (format === undefined) return false;
  at.report(at.path, `needs format ${format}; this version knows ${PACK_FORMAT}`, 'format-newer');
  return true;
}

function checkManifest(manifest: PackSourceManifest, at: Place): void {
  const doubled = doubles(manifest.languages.map((entry) => entry.tag));
  if (doubled !== undefined) at.report(at.path, `languages: "${doubled}" occurs twice`, 'duplicate-id');
  const ids = new Set(manifest.skills.map((entry) => entry.id));
  for (const { id, prerequisites, grades } of manifest.skills) {
    if (grades[1] < grades[0]) at.report(at.path, `skill ${id}: grades end before they start`);
    for (const prerequisite of prerequisites) {
      if (!ids.has(prerequisite)) at.report(at.path, `skill ${id}: no skill "${prerequisite}"`, 'dangling');
    }
  }
  const graph = createSkillGraph(
    manifest.skills.map((entry) => ({
      ...entry,
      prerequisites: entry.prerequisites.filter((id) => ids.has(id)),
    })),
  );
  if (!graph.ok && graph.problem.code === 'graph/cycle') {
    at.report(at.path, `prerequisites in a circle: ${graph.problem.skills.join(' ')}`, 'cycle');
  }
}

function doubles(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size);
}
