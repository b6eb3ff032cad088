// What an answer needs and the question does not, in a file of its own. It is fetched when a question can be shown, so
// that it is here before a child can have answered; a worker without it says so instead of guessing.
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Marking } from './marking-rules.ts';

/** A browser fetches a file that did not arrive again when it is asked again: with the next answer. */
export async function loadMarking(): Promise<Result<Marking, Problem>> {
  try {
    return ok((await import('./marking-rules.ts')).MARKING);
  } catch {
    return fail({ code: 'update/failed' });
  }
}
