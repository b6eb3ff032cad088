// The rules of docs/architecture.md, over a tree of files given as texts, so that a test can also show a bad tree.
import { posix } from 'node:path';
import { type Import, parseSource, type SourceFile } from './source-file.ts';

/** Path, from the root of the checkout with `/`, to text. */
export type Tree = Readonly<Record<string, string>>;

/** Which folders of `src` a folder may import, beside itself. Layers only go down; siblings do not meet. */
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  tracing: ['domain'],
  packs: ['domain'],
  identity: ['domain'],
  tutoring: ['domain', 'tracing', 'packs'],
  sync: ['domain', 'tracing', 'packs', 'identity'],
  school: ['domain', 'tracing', 'packs', 'identity', 'tutoring'],
  'device-store': ['domain', 'tracing', 'packs', 'identity', 'tutoring', 'sync'],
  worker: ['domain', 'tracing', 'packs', 'identity', 'tutoring', 'sync', 'school', 'device-store'],
  relay: ['domain', 'tracing', 'packs', 'identity', 'tutoring', 'sync'],
  i18n: ['domain'],
  ui: ['domain', 'i18n'],
  cli: ['domain', 'tracing', 'packs', 'identity', 'tutoring', 'sync', 'school', 'relay', 'i18n'],
  'service-worker': [],
  /** The page's root joins what nobody else may join. */
  'main.tsx': ['domain', 'i18n', 'ui', 'worker'],
};

/** The page sees the worker's boundary as types only: its code would pull the database into the page. */
const UPWARD_TYPES: Readonly<Record<string, readonly string[]>> = {
  ui: [
    'api',
    'assigning-api',
    'authoring-api',
    'caring-api',
    'classes-api',
    'demo-api',
    'growing-api',
    'coaching-api',
    'importing-api',
    'learner-page-api',
    'needs-api',
    'pack-files-api',
    'paper-api',
    'privacy-api',
    'roster-api',
    'self-api',
    'self-views',
    'sync-api',
    'teaching-api',
    'telling-api',
    'turns-api',
    'together-api',
    'voice-api',
    'views',
  ].map((name) => `src/worker/${name}.ts`),
  i18n: ['src/worker/views.ts'],
};

/** The class picture is arranged, reckoned with and written to a file where it is shown. */
const IN_PAGE = ['class-picture', 'adequacy', 'picture-csv', 'skill-summary'].map(
  (name) => `src/school/${name}.ts`,
);

/** A picture is painted and a sound is recorded in the page, and held to the check of packs there; numbers are tried while a teacher types. */
const AUTHORED_IN_PAGE = [
  ...['numbers', 'numbers-found', 'numbers-range', 'numbers-relations', 'numbers-tree', 'numbers-wrong'].map(
    (name) => `authoring/${name}`,
  ),
  ...['authoring/voice-file', 'authoring/picture-strokes', 'parse/media', 'parse/picture'],
].map((name) => `src/packs/${name}.ts`);

/** The page shows and reads codes itself, a tool reads a tablet's backup: these files, and nothing else beside them. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  ui: ['src/sync/base45.ts', 'src/sync/qr-frames.ts', ...IN_PAGE, ...AUTHORED_IN_PAGE],
  cli: ['src/device-store/backup-format.ts'],
};

/** Packages by folder. Dexie weighs 28 kB, so it is the worker's alone. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  tracing: [],
  /** Temml typesets when a pack is built; tests/browser shows that no tablet carries it. The last three read imports. */
  packs: [
    'fflate',
    'valibot',
    '@noble/hashes',
    '@noble/ed25519',
    'temml',
    'd3-dsv',
    'gift-pegjs',
    'htmlparser2',
  ],
  identity: ['@noble/hashes'],
  tutoring: [],
  sync: ['fflate', '@noble/hashes', 'valibot'],
  /** Fetched when a list is opened: d3-dsv reads what spreadsheets write, fflate the archive of OneRoster. */
  school: ['d3-dsv', 'fflate'],
  'device-store': ['dexie', 'fflate', 'valibot', '@noble/hashes'],
  worker: ['comlink', 'fflate', 'valibot', '@noble/hashes'],
  relay: ['node:', 'hono', '@hono/node-server', 'libsql', 'pg', 'valibot'],
  i18n: [],
  /** preact-render-to-string: for what `pack print` writes (ui/written-sheet.tsx), which no page loads. */
  ui: ['preact', '@preact/signals', 'idb-keyval', 'qr', 'workbox-window', 'preact-render-to-string'],
  cli: ['node:', 'vite', 'vite-plugin-pwa', 'temml', 'fflate', 'valibot', '@noble/hashes'],
  'service-worker': ['workbox-core', 'workbox-precaching', 'workbox-routing'],
  'main.tsx': ['preact', '@preact/signals', 'comlink', 'workbox-window'],
};

/** Same input, same output: nothing here may ask the surroundings for anything. */
const PURE = ['domain', 'tracing', 'packs', 'tutoring', 'sync', 'school'];

const IMPURE = new Set([
  ...['Date', 'Date.now', 'Math.random', 'performance', 'crypto'],
  ...['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'caches', 'indexedDB', 'localStorage'],
  ...['document', 'window', 'navigator', 'location', 'self', 'globalThis', 'DOMParser'],
  ...['process', 'Buffer', 'require', 'console', 'eval', 'Function'],
]);

/** Engines differ in the last bit of these, and a fold must come out the same on every device. */
const INEXACT = /^Math\.(a?(sin|cos|tan)h?|atan2|exp|expm1|log|log2|log10|log1p|pow|cbrt|hypot)$/;

/** Fitting a model happens once, at one place; its result is rounded into the model file. */
const MAY_BE_INEXACT = 'src/tracing/fit/';

/** What opens names, or the keys that do: a relay, and whatever it imports, stays without (SYNC.md, identity). */
export const UNSEALING = [
  ...['admission', 'passport', 'picture-pin', 'recovery-code', 'recovery-identity', 'school-key'],
  ...['sealed-text', 'shared-key', 'teacher-pin'],
].map((name) => `src/identity/${name}.ts`);

/** Where the program learns its own version. */
const ROOTS = ['src/main.tsx', 'src/worker/main.ts'];

const ROLES = ['setup', 'learner', 'teacher', 'coordinator'];
const MOST_LINES = 300;

/** Everything that breaks a rule, a sentence each; empty when the tree is sound. */
export function findFaults(tree: Tree): readonly string[] {
  const files = Object.entries(tree).map(([path, text]) => parseSource(path, text));
  return [
    ...files.flatMap((file) => [...importFaults(file), ...purityFaults(file), ...formFaults(file)]),
    ...Object.entries(tree).flatMap(([path, text]) => floorFaults(path, text)),
    ...unsealingFaults(files),
    ...findCycles(files).map((cycle) => `a circle of imports: ${cycle.join(' → ')}`),
  ];
}

function importFaults(file: SourceFile): readonly string[] {
  const folder = folderOf(file.path);
  if (folder === null) return [];
  if (!(folder in ALLOWED)) return [`${file.path}: src/${folder} has no row in the table of allowed imports`];
  return file.imports.flatMap((one) => {
    const target = resolve(file.path, one.specifier);
    const allowed = target === null ? mayUse(folder, one) : mayImport(file.path, folder, target, one);
    return allowed
      ? []
      : [`${file.path} may not import ${one.kind === 'type' ? 'types of ' : ''}${one.specifier}`];
  });
}

function mayImport(path: string, folder: string, target: string, { kind }: Import): boolean {
  if (target === 'package.json') return ROOTS.includes(path);
  const into = folderOf(target);
  if (into === null) return false;
  if (into === folder) return mayMeet(path, target);
  if (BESIDE[folder]?.includes(target)) return true;
  if (kind === 'type' && UPWARD_TYPES[folder]?.includes(target)) return true;
  return ALLOWED[folder]?.includes(into) ?? false;
}

function mayUse(folder: string, { specifier }: Import): boolean {
  const allowed = PACKAGES[folder] ?? [];
  return allowed.some((name) =>
    name.endsWith(':') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`),
  );
}

/** A role of the screen stands alone; shared parts lie beside the roles, and only the shell knows them all. */
function mayMeet(path: string, target: string): boolean {
  const isShell = /^src\/ui\/[^/]+$/.test(path);
  return isShell || roleOf(target) === null || roleOf(path) === roleOf(target);
}

function roleOf(path: string): string | null {
  const role = /^src\/ui\/([^/]+)\//.exec(path)?.[1];
  return role !== undefined && ROLES.includes(role) ? role : null;
}

function purityFaults({ path, globals }: SourceFile): readonly string[] {
  if (!PURE.includes(folderOf(path) ?? '')) return [];
  const used = [...globals];
  return [
    ...used.filter((name) => IMPURE.has(name)).map((name) => `${path} must be pure and uses ${name}`),
    ...used
      .filter((name) => INEXACT.test(name) && !path.startsWith(MAY_BE_INEXACT))
      .map((name) => `${path} uses ${name}, in which engines differ`),
  ];
}

/** Follows imports of values from every file of the relay; one sentence for each way that ends where names are opened. */
function unsealingFaults(files: readonly SourceFile[]): readonly string[] {
  const known = new Map(files.map((file) => [file.path, file]));
  const reached = new Map<string, string>();
  const queue = files.map(({ path }) => path).filter((path) => folderOf(path) === 'relay');
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    for (const { specifier, kind } of known.get(path)?.imports ?? []) {
      const target = kind === 'type' ? null : resolve(path, specifier);
      if (target === null || reached.has(target)) continue;
      reached.set(target, path);
      queue.push(target);
    }
  }
  return UNSEALING.filter((path) => reached.has(path)).map(
    (path) => `the relay reaches ${path} through ${reached.get(path)}, and must not be able to open a name`,
  );
}

/** What ES2023 and later brought and Chrome 109, the oldest that the page is built for, lacks; no build adds it. */
const BEYOND_FLOOR =
  /\.(?:toReversed|toSorted|toSpliced)\(|\b(?:Object|Map)\.groupBy\(|\bPromise\.withResolvers\b|\bArray\.fromAsync\b/;

function floorFaults(path: string, text: string): readonly string[] {
  if (!path.startsWith('src/') || /^src\/(?:relay|cli)\//.test(path)) return [];
  const found = BEYOND_FLOOR.exec(text);
  return found ? [`${path} uses ${found[0]}, which the oldest tablets do not have`] : [];
}

function formFaults(file: SourceFile): readonly string[] {
  const { path } = file;
  const inSource = path.startsWith('src/');
  return [
    ...(/\/index\.tsx?$/.test(path) || (file.barrel && inSource) ? [`${path} is a barrel`] : []),
    ...(file.defaultExport && inSource ? [`${path} has a default export`] : []),
    ...(file.lines > MOST_LINES && !file.head.includes('300 lines')
      ? [`${path} has ${file.lines} lines and no reason for more than 300 lines in its head`]
      : []),
    ...(/^[a-z0-9.-]+\.tsx?$/.test(posix.basename(path)) ? [] : [`${path} is not in kebab-case`]),
    ...file.silenced.map((what) => `${path} silences the compiler: ${what}`),
  ];
}

/** The circles of imports, each once. Imports of types count: what cannot be understood apart is one file. */
function findCycles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const known = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      cycles.push([...trail.slice(start), path]);
      return;
    }
    if (done.has(path)) return;
    for (const { specifier } of known.get(path)?.imports ?? []) {
      const target = resolve(path, specifier);
      if (target !== null && known.has(target)) visit(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return cycles;
}

function folderOf(path: string): string | null {
  return /^src\/([^/]+)/.exec(path)?.[1] ?? null;
}

/** The path in the tree, or null for a package. */
function resolve(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
}
