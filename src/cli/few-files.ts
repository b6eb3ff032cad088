// Which module lies in which file of the built app. The shell is kept whole or not at all and each file more is one
// more that can fail to arrive, so the files are few: a module lies in the first file whose part reaches it.
// Left to itself the bundler makes a file for each combination of parts, or one that holds all that any two share,
// and then the first question waits for the faces of a class.

/** What stands at once. */
const PAGE = 'src/main.tsx';
/** What the first question needs beyond it. */
const TURN = 'src/ui/learner/turn-screen.tsx';
/** Each comes in one file; what both need lies with the turn. */
const LATER = 'src/ui/learner/later.ts';
const TEACHER = 'src/ui/teacher/teacher-screens.ts';
/** What makes a screen easier to see and press, where somebody wants it. */
const ACCESS = 'src/ui/access/later.ts';
/** Draws codes; what reads them stands on it. */
const CODES = 'src/ui/kit/qr-drawing.ts';
const WORKER = 'src/worker/main.ts';
const SYNC = 'src/worker/syncing.ts';
/** Sets formulas, for who makes packs on the tablet: as heavy as half of what stands before the first question. */
const MATHEMATICS = 'src/packs/mathematics.ts';
/** The bundler's own few lines, of which each file may need some: a file for them alone would hold the first back. */
const RUNTIME = '\0rolldown/runtime.js';

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}
type Reach = (path: string) => ReadonlySet<string>;
/** For the bundler's `codeSplitting`: the name of a module's file, null where the bundler may decide. */
type FileOf = (id: string, graph: Graph) => string | null;

export function createPageFiles(root: string): FileOf {
  return createFileOf(root, (reach) => {
    const shared = [...reach(LATER)].filter((id) => reach(TEACHER).has(id));
    return [
      ['first', [...reach(PAGE), RUNTIME]],
      ['turn', [...reach(TURN), ...shared]],
      ['access', reach(ACCESS)],
      // The coordinator's place lies behind the teacher's door: its own file holds what is its alone.
      ['teacher', reach(TEACHER)],
      ['codes', reach(CODES)],
    ];
  });
}

export function createWorkerFiles(root: string): FileOf {
  return createFileOf(root, (reach) => [
    ['main', reach(WORKER)],
    // No learner waits for what syncs; whoever has no relay never loads it.
    ['sync', reach(SYNC)],
    ['mathematics', reach(MATHEMATICS)],
  ]);
}

function createFileOf(
  root: string,
  toParts: (reach: Reach) => readonly (readonly [file: string, modules: Iterable<string>])[],
): FileOf {
  let files: ReadonlyMap<string, string> | null = null;
  return (id, graph) => {
    files ??= firstOf(toParts((path) => reachedFrom(`${root}/${path}`, graph)));
    return files.get(id) ?? null;
  };
}

function firstOf(parts: readonly (readonly [string, Iterable<string>])[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [file, modules] of parts) for (const id of modules) if (!files.has(id)) files.set(id, file);
  return files;
}

function reachedFrom(start: string, graph: Graph): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}
