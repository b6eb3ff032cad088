// The question of the turn that runs, kept where a page can read it before any database is open, so that a start shows
// it at once and opens the log behind it. It is what the screen showed last, no truth: before a command that moves the
// turn on is sent it is dropped, and whatever the worker says of the turn takes its place. An answer to it waits for
// the log like any other. A battery pulled within a minute after a step may bring back the question before: browsers
// write localStorage down late. It then stands there until the log is open, and an answer to it is refused.
import type { BanyanApi } from '../../worker/api.ts';
import type { Draft, TurnView } from '../../worker/views.ts';

type Running = Extract<TurnView, { readonly type: 'running' }>;
type KeptStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'banyan.question';
const DRAFT_KEY = 'banyan.question-draft';

export interface KeptQuestion {
  /** Null when there is none, or when another version of the app wrote it. */
  read(): Running | null;
  /** Call it with every view of the turn. Names are sealed on a tablet, so none is kept here. */
  follow(turn: TurnView): void;
  /** The same commands; those that move a turn on leave no question behind. */
  guard(api: BanyanApi): BanyanApi;
}

const MOVES: ReadonlySet<PropertyKey> = new Set<keyof BanyanApi>([
  'startGuestTurn',
  'startTurn',
  'endTurn',
  'partTurn',
  'answer',
  'showHint',
  'askForHelp',
  'skipItem',
  'goOn',
  'finishTurn',
  'setLearnerLanguage',
  'readIn',
  'setInterests',
  'setLearner',
  'removePack',
  'restoreBackup',
]);

/** Null where the browser's storage is switched off: then every start waits for the log. */
export function createKeptQuestion(storage: KeptStorage | null, version: string): KeptQuestion {
  let kept: Running | null = null;

  const drop = (): void => {
    kept = null;
    tryTo(() => storage?.removeItem(KEY));
  };
  const keep = (turn: Running): void => {
    kept = turn;
    const { learner, pair } = turn;
    const nameless = {
      ...turn,
      className: null,
      learner: { ...learner, name: '' },
      ...(pair && { pair: { ...pair, other: { ...pair.other, name: '' } } }),
    };
    tryTo(() => storage?.setItem(KEY, JSON.stringify({ version, turn: nameless })));
  };
  const keepDraft = (seed: number, draft: Draft): void => {
    if (kept?.step.type !== 'item' || kept.step.item.seed !== seed) return;
    tryTo(() => storage?.setItem(DRAFT_KEY, JSON.stringify({ showing: showingOf(kept), draft })));
  };
  return {
    read: () => {
      kept = tryTo(() => parse(storage?.getItem(KEY), storage?.getItem(DRAFT_KEY), version)) ?? null;
      return kept;
    },
    follow: (turn) => {
      if (turn.type !== 'running' || turn.step.type !== 'item') return drop();
      keep(turn);
      keepDraft(turn.step.item.seed, turn.step.draft);
    },
    guard: (api) =>
      new Proxy(api, {
        get: (target, name) => {
          const command = target[name as keyof BanyanApi] as (...args: readonly unknown[]) => unknown;
          return (...args: readonly unknown[]) => {
            if (MOVES.has(name)) drop();
            if (name === 'saveDraft') keepDraft(args[0] as number, args[1]);
            return command(...args);
          };
        },
      }),
  };
}

/** A second try is another showing: its draft begins empty. */
function showingOf(turn: Running | null): string | null {
  const step = turn?.step;
  return step?.type === 'item' ? `${step.item.seed} ${step.attempt}` : null;
}

function parse(
  text: string | null | undefined,
  draftText: string | null | undefined,
  version: string,
): Running | null {
  if (!text) return null;
  const stored = JSON.parse(text) as { readonly version: string; readonly turn: Running };
  if (stored.version !== version || stored.turn.step.type !== 'item') return null;
  const half = JSON.parse(draftText ?? 'null') as { readonly showing: string; readonly draft: Draft } | null;
  const draft = half?.showing === showingOf(stored.turn) ? half.draft : null;
  return { ...stored.turn, step: { ...stored.turn.step, draft } };
}

/** A full or forbidden storage costs the next start a second; there is nothing to tell. */
function tryTo<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
