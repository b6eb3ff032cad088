// Which module lies in which file of the built page. The shell is kept whole or not at all and each file more is one
// more that can fail to arrive, so the files are few: a module lies in the first file whose part reaches it.
// Left to itself the bundler makes a file for each combination of parts, or one that holds all that any two share,
// and then the first question waits for the faces of a class.

/** What the first question needs, beyond what stands at once. */
const TURN = 'src/ui/learner/turn-screen.tsx';
/** Each comes in one file; what both need lies with the turn. */
const LATER = ['src/ui/learner/later.ts', 'src/ui/teacher/teacher-screens.ts'] as const;

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** For the bundler's `codeSplitting`: the name of a module's file, null where the bundler may decide. */
export function createFileOf(root: string, entry: string): (id: string, graph: Graph) => string | null {
  let files: ReadonlyMap<string, string> | null = null;
  return (id, graph) => {
    files ??= toFiles(root, entry, graph);
    return files.get(id) ?? null;
  };
}

function toFiles(root: string, entry: string, graph: Graph): ReadonlyMap<string, string> {
  const reach = (path: string) => reachedFrom(`${root}/${path}`, graph);
  const [one, other] = LATER.map(reach);
  const files = new Map<string, string>();
  for (const id of one ?? []) if (other?.has(id)) files.set(id, 'turn');
  for (const id of reach(TURN)) files.set(id, 'turn');
  for (const id of reach(entry)) files.set(id, 'first');
  // The entry waits for words that come in a file of their own: nothing but the entry may wait with it.
  files.delete(`${root}/${entry}`);
  return files;
}

function reachedFrom(start: string, graph: Graph): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}
