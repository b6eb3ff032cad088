// The part of the boundary about the invented class, for training and for trying out. It has a place of its own, with
// databases of its own: docs/decisions/demo-class.md.
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

/** What the class and what a teacher wrote are called, in the language of the screen. */
export interface DemoWords {
  readonly className: string;
  readonly note: string;
  /** What the school keeps of each learner, and what can be said of it. */
  readonly field: string;
  readonly choices: readonly string[];
}

export interface DemoApi {
  /** Makes the class, whole or not at all; where it is there already, nothing happens. Only in its own place. */
  makeDemo(words: DemoWords): Done;
}

/** How much of the class is made, in [0, 1]; 1 when it is there. */
export interface DemoView {
  readonly made: number;
}
