import type { ProblemTable } from '../problem-text.ts';
export const PROBLEMS = {} as ProblemTable;
