// How the invented class stands, for the frame around the screens.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem } from '../../domain/problem.ts';
import type { BanyanApi } from '../../worker/api.ts';
import type { DemoWords } from '../../worker/demo-api.ts';
import { followView } from '../follow-view.ts';

export interface DemoState {
  /** In [0, 1], 1 when it is there; undefined until the worker has said so. */
  readonly made: ReadonlySignal<number | undefined>;
  /** Why it could not be made. */
  readonly problem: ReadonlySignal<Problem | null>;
  make(words: DemoWords): void;
}

export function createDemoState(api: BanyanApi): DemoState {
  const made = signal<number | undefined>(undefined);
  const problem = signal<Problem | null>(null);
  followView(api, 'demo', signal<null>(null), (view) => {
    if (view) made.value = view.made;
  });
  return {
    made,
    problem,
    make: (words) => {
      problem.value = null;
      void api.makeDemo(words).then(
        (done) => {
          if (!done.ok) problem.value = done.problem;
        },
        // Else the bar of progress would stand still for ever, without a way to try again.
        (thrown: unknown) => {
          problem.value = { code: 'worker/crashed', detail: String(thrown) };
        },
      );
    },
  };
}
