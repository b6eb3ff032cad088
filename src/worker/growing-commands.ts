// The commands of growing-api.ts. What carries them out is loaded when a garden is first opened.
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { Core } from './core.ts';
import type { GrowingApi } from './growing-api.ts';

type With = <T>(command: (core: Core) => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;

export function createGrowingCommands(withCore: With): GrowingApi {
  return {
    readGarden: (learner) =>
      withCore(async (core) => (await import('./garden.ts')).readGarden(core, learner)),
  };
}
