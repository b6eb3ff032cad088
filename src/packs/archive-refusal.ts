// How the parts of the archive reader stop it: thrown deep inside, caught in one place, and a value from there on.
import type { PackFault, PackFaultCode, Problem } from '../domain/problem.ts';

export class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

export type RefusalCode = 'pack/damaged' | 'pack/hostile' | 'pack/invalid' | 'pack/forged';

/** Says once which archive it is; `inFile` is a file inside of it. */
export interface Refuser {
  refuse(code: RefusalCode, fault: PackFaultCode, detail: string, inFile?: string): never;
  refuseAll(code: RefusalCode, faults: readonly PackFault[]): never;
  damaged(detail: string): never;
}

/** A person reads the first few. */
const MOST_FAULTS = 100;

export function createRefuser(file: string): Refuser {
  const refuseAll = (code: RefusalCode, faults: readonly PackFault[]): never => {
    throw new Refusal({ code, file, faults: faults.slice(0, MOST_FAULTS) });
  };
  const refuse = (code: RefusalCode, fault: PackFaultCode, detail: string, inFile = file): never =>
    refuseAll(code, [{ file: inFile, line: 0, code: fault, detail }]);
  return { refuse, refuseAll, damaged: (detail) => refuse('pack/damaged', 'shape', detail) };
}
