// Everything that can be wrong in a pack, all at once. For authors; devices check what they must when they install.
import type { PackFault } from '../domain/problem.ts';
import { checkVariants, DEFAULT_SEEDS } from './check-variants.ts';
import { checkCoverage } from './coverage.ts';
import { crossCheck } from './cross-check.ts';
import { convertMathematics } from './mathematics.ts';
import { type PackContents, type PackFiles, readPack } from './pack-contents.ts';
import { checkStems } from './stem-check.ts';

export interface CheckOptions {
  readonly form: 'source' | 'built';
  readonly seeds?: number;
  /** A pack at work: coverage is not asked for yet. */
  readonly isDraft?: boolean;
}

export interface Checked {
  readonly contents: PackContents;
  /** By file and line. */
  readonly faults: readonly PackFault[];
}

export function checkPack(files: PackFiles, options: CheckOptions): Checked {
  const faults: PackFault[] = [];
  const readText =
    options.form === 'source'
      ? convertMathematics
      : (text: Parameters<typeof convertMathematics>[0]) => ({ text, faults: [] });
  const contents = readPack(files, { form: options.form, readText }, faults);
  crossCheck(contents, faults);
  checkStems(contents, faults);
  checkVariants(contents, options.seeds ?? DEFAULT_SEEDS, faults);
  if (!options.isDraft) checkCoverage(contents, faults);
  return { contents, faults: sorted(faults) };
}

function sorted(faults: readonly PackFault[]): readonly PackFault[] {
  return [...faults].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
