// Turns what IndexedDB throws into problems. What is not the storage's fault is a broken promise of our own code and
// is thrown on.
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';

export type StorageTask = Extract<Problem, { readonly code: 'storage/full' }>['doing'];

/** Names of DOMExceptions and Dexie errors that say: the storage cannot do it now. */
const UNAVAILABLE = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'NotFoundError',
  'NotReadableError',
  'OpenFailedError',
  'OperationError',
  'SecurityError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
]);

/** Thrown inside a transaction to roll it back and to come out as this problem. */
export class StorageFailure extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Runs work on the storage; `doing` names it for the problem of a full disk. */
export async function tryStorage<T>(
  doing: StorageTask,
  work: () => PromiseLike<T>,
): Promise<Result<T, Problem>> {
  try {
    return ok(await work());
  } catch (error) {
    const problem = toStorageProblem(error, doing);
    if (problem === null) throw error;
    return fail(problem);
  }
}

/** Null for what is no failure of the storage. */
export function toStorageProblem(error: unknown, doing: StorageTask): Problem | null {
  const chain = causesOf(error);
  for (const cause of chain) if (cause instanceof StorageFailure) return cause.problem;
  if (chain.some((cause) => cause.name === 'QuotaExceededError')) return { code: 'storage/full', doing };
  const known = chain.find((cause) => UNAVAILABLE.has(cause.name));
  return known ? { code: 'storage/unavailable', detail: `${known.name}: ${known.message}` } : null;
}

/** The error, what Dexie wrapped in it (`inner`), and the failures of a bulk write. */
function causesOf(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return [];
  const { inner, failures } = error as { readonly inner?: unknown; readonly failures?: unknown };
  const deeper = [inner, ...(Array.isArray(failures) ? failures : [])].filter((cause) => cause !== error);
  return [error, ...deeper.flatMap(causesOf)];
}
