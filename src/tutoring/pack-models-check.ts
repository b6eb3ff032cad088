// What is wrong with the models that a pack brings, in its author's terms: `model.json`, the parameters to start with,
// and `model.bin`, what was fitted.
import type { PackId, SkillId } from '../domain/ids.ts';
import type { PackFault } from '../domain/problem.ts';
import { type AuthorParametersFault, parseAuthorParameters } from '../tracing/author-parameters.ts';
import { type ModelFileFault, parseModelFile } from '../tracing/model-file.ts';

type Said = Pick<PackFault, 'code' | 'detail'>;

export function checkAuthorParameters(json: string, skills: readonly SkillId[]): readonly PackFault[] {
  const parsed = parseAuthorParameters(json, skills);
  return parsed.ok
    ? []
    : parsed.problem.map((fault) => ({ file: 'model.json', line: 0, ...ofAuthor(fault) }));
}

export function checkModelFile(bytes: Uint8Array, pack: PackId): readonly PackFault[] {
  const parsed = parseModelFile(bytes, pack);
  return parsed.ok ? [] : parsed.problem.map((fault) => ({ file: 'model.bin', line: 0, ...ofFile(fault) }));
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
