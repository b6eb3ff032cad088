// What is wrong with the models that a pack brings, in its author's terms: `model.json`, the parameters to start with,
// and `model.bin`, what was fitted.
import type { PackId, SkillId } from '../domain/ids.ts';
import type { PackFault } from '../domain/problem.ts';
import { type AuthorParametersFault, parseAuthorParameters } from '../tracing/author-parameters.ts';
import { type ModelFile, type ModelFileFault, parseModelFile } from '../tracing/model-file.ts';
import { isOfUse, readSections } from '../tracing/model-sections.ts';

type Said = Pick<PackFault, 'code' | 'detail'>;

export function checkAuthorParameters(json: string, skills: readonly SkillId[]): readonly PackFault[] {
  const parsed = parseAuthorParameters(json, skills);
  return parsed.ok
    ? []
    : parsed.problem.map((fault) => ({ file: 'model.json', line: 0, ...ofAuthor(fault) }));
}

/** What of a pack a model is checked against. */
export interface ModelledPack {
  readonly id: PackId;
  readonly skills: readonly { readonly id: SkillId }[];
}

export function checkModelFile(bytes: Uint8Array, pack: ModelledPack): readonly PackFault[] {
  const parsed = parseModelFile(bytes, pack.id);
  const faults = parsed.ok ? checkUse(parsed.value, pack) : parsed.problem.map(ofFile);
  return faults.map((fault) => ({ file: 'model.bin', line: 0, ...fault }));
}

/** Sections that are passed over are no fault while others are left. */
function checkUse(file: ModelFile, { skills }: ModelledPack): readonly Said[] {
  const sections = readSections(file);
  const ids = skills.map(({ id }) => id);
  if (isOfUse(sections, file, ids)) return [];
  if (sections.bkt !== null || sections.response !== null || sections.lessons !== null) {
    return [{ code: 'dangling', detail: 'it has none of the skills of pack.json' }];
  }
  const names = sections.skipped.join(', ') || 'none';
  return [{ code: 'format-newer', detail: `this version can read no section of it; it has ${names}` }];
}

function ofAuthor(fault: AuthorParametersFault): Said {
  switch (fault.code) {
    case 'author-parameters/json':
      return { code: 'json', detail: 'no JSON' };
    case 'author-parameters/newer':
      return newer(fault);
    case 'author-parameters/shape':
      return { code: 'shape', detail: `${fault.path}: must be ${fault.expected}` };
    case 'author-parameters/unknown-skill':
      return { code: 'dangling', detail: `${fault.path}: pack.json has no such skill` };
    case 'author-parameters/out-of-bounds': {
      const [least, most] = fault.bounds;
      return { code: 'shape', detail: `${fault.path}: must be from ${least} to ${most}, is ${fault.got}` };
    }
  }
}

function ofFile(fault: ModelFileFault): Said {
  switch (fault.code) {
    case 'model-file/no-model-file':
      return { code: 'shape', detail: 'no model file' };
    case 'model-file/cut-short':
      return { code: 'file-size', detail: `cut short: ${fault.got} of ${fault.expected} bytes` };
    case 'model-file/damaged':
      return { code: 'file-hash', detail: 'its bytes are not those that were written' };
    case 'model-file/newer':
      return newer(fault);
    case 'model-file/malformed':
      return { code: 'shape', detail: `malformed in ${fault.part}` };
    case 'model-file/other-pack':
      return { code: 'dangling', detail: `it is for ${fault.got}` };
  }
}

function newer({ needs, knows }: { readonly needs: number; readonly knows: number }): Said {
  return { code: 'format-newer', detail: `needs format ${needs}; this version knows ${knows}` };
}
