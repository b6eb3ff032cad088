// The invented class, made when its place is opened. What makes it is loaded there and nowhere else.
import type { Problem } from '../domain/problem.ts';
import { fail, type Result } from '../domain/result.ts';
import type { Core } from './core.ts';
import type { DemoApi, DemoView, DemoWords } from './demo-api.ts';

type Done<T = null> = Promise<Result<T, Problem>>;
type Run = <T>(command: (core: Core) => Done<T>) => Done<T>;

export interface Demo {
  readonly commands: DemoApi;
  view(): Promise<DemoView>;
}

export interface DemoPorts {
  readonly opening: Promise<Result<Core, Problem>>;
  /** Runs a command that changes everything that is shown. */
  readonly run: Run;
  readonly language: () => string;
  /** How far it is has changed. */
  readonly progressed: () => Promise<void>;
  /** What makes it, in a file of its own; rejects where that cannot be fetched. */
  readonly load?: () => Promise<Making>;
}

type Making = Pick<typeof import('./demo-making.ts'), 'makeDemo'>;

export function createDemo({ opening, run, language, progressed, load = loadMaking }: DemoPorts): Demo {
  let made = 0;
  let making: Done | null = null;
  const tell = (share: number): Promise<void> => {
    made = share;
    return progressed();
  };
  const make = async (core: Core, words: DemoWords): Done => {
    const loaded = await load().catch(() => null);
    if (loaded === null) return fail({ code: 'update/failed' });
    return loaded.makeDemo(core, words, language(), (share) => void tell(share));
  };
  return {
    commands: {
      makeDemo: (words) =>
        run(async (core) => {
          if (!core.surroundings.inDemo) throw new Error('Must be in the demo, got the school’s own place');
          // A second tap waits for the first.
          making ??= make(core, words).finally(() => {
            making = null;
          });
          const done = await making;
          if (done.ok) await tell(1);
          return done;
        }),
    },
    view: async () => {
      const core = await opening;
      const isThere = core.ok && (await core.value.school.roster()).classes.size > 0;
      return { made: isThere ? 1 : made };
    },
  };
}

const loadMaking = () => import('./demo-making.ts');
