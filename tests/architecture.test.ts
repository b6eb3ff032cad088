import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '../src/cli/project.ts';
import { ALLOWED, findFaults, type Tree, UNSEALING } from './support/architecture-rules.ts';

const FOLDERS = ['src', 'tests', 'bench'];

function readTree(): Tree {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path}`,
    ),
  ).filter((path) => /\.tsx?$/.test(path));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(PROJECT, path), 'utf8')]));
}

test('the tree keeps every rule of the architecture', () => {
  const tree = readTree();
  expect(Object.keys(tree).length).toBeGreaterThan(40);
  expect(findFaults(tree)).toEqual([]);
});

test('what the relay must not reach is there under its name', () => {
  const tree = readTree();
  expect(UNSEALING.filter((path) => !(path in tree))).toEqual([]);
});

test('no layer may import one that may import it', () => {
  const reach = (folder: string): readonly string[] =>
    (ALLOWED[folder] ?? []).flatMap((into) => [into, ...reach(into)]);
  for (const folder of Object.keys(ALLOWED)) expect(reach(folder)).not.toContain(folder);
});

describe('the check finds', () => {
  const bad: Readonly<Record<string, readonly [Tree, RegExp]>> = {
    'an import upwards': [{ 'src/domain/a.ts': "import { b } from '../packs/b.ts'; b;" }, /may not import/],
    'an import of a sibling layer': [
      { 'src/tracing/a.ts': "import { b } from '../packs/b.ts'; b;" },
      /may not/,
    ],
    'a dynamic import upwards': [{ 'src/i18n/a.ts': "void import('../ui/b.tsx');" }, /may not import/],
    'a file named by its address': [
      { 'src/ui/a.ts': "new Worker(new URL('../worker/main.ts', import.meta.url));" },
      /may not import/,
    ],
    'the worker’s code in the page': [
      { 'src/ui/a.ts': "import { b } from '../worker/api.ts'; b;" },
      /may not/,
    ],
    'types of the worker that are not its boundary': [
      { 'src/ui/a.ts': "import type { B } from '../worker/practice.ts'; export type A = B;" },
      /may not import types/,
    ],
    'a type that is imported in place': [
      { 'src/domain/a.ts': "export type A = import('../packs/b.ts').B;" },
      /may not import types/,
    ],
    'the database outside the worker': [{ 'src/ui/a.ts': "import { Dexie } from 'dexie'; Dexie;" }, /dexie/],
    'Node in pure code': [{ 'src/packs/a.ts': "import { join } from 'node:path'; join;" }, /node:path/],
    'what opens names in the relay': [
      { 'src/relay/a.ts': "import { unseal } from '../identity/sealed-text.ts'; unseal;" },
      /must not be able to open a name/,
    ],
    'what opens names behind what the relay imports': [
      {
        'src/relay/a.ts': "import { b } from '../sync/b.ts'; b;",
        'src/sync/b.ts': "export const b = () => import('../identity/school-key.ts');",
      },
      /the relay reaches src\/identity\/school-key\.ts through src\/sync\/b\.ts/,
    ],
    'one role of the screen in another': [
      { 'src/ui/learner/a.tsx': "import { b } from '../teacher/b.tsx'; b;" },
      /may not import/,
    ],
    'a role in the shared parts': [
      { 'src/ui/kit/a.tsx': "import { b } from '../teacher/b.tsx'; b;" },
      /may not/,
    ],
    'a folder that the table does not know': [{ 'src/utils/a.ts': 'export const a = 1;' }, /no row/],
    'a circle of two': [
      {
        'src/domain/a.ts': "import { b } from './b.ts'; export const a = b;",
        'src/domain/b.ts': "import { a } from './a.ts'; export const b = a;",
      },
      /circle of imports: src\/domain\/a\.ts → src\/domain\/b\.ts → src\/domain\/a\.ts/,
    ],
    'a circle through a late import': [
      {
        'src/ui/a.tsx': "import { b } from './b.tsx'; export const a = b;",
        'src/ui/b.tsx': "export const b = () => import('./a.tsx');",
      },
      /circle/,
    ],
    'a circle through an address': [
      {
        'src/worker/a.ts': "export const a = new URL('./b.ts', import.meta.url);",
        'src/worker/b.ts': "import { a } from './a.ts'; export const b = a;",
      },
      /circle/,
    ],
    'a barrel': [{ 'src/domain/index.ts': 'export const a = 1;' }, /barrel/],
    'a barrel under another name': [{ 'src/domain/all.ts': "export * from './a.ts';" }, /barrel/],
    'a default export': [{ 'src/domain/a.ts': 'export default 1;' }, /default export/],
    'a name in another case': [{ 'src/domain/aB.ts': 'export const a = 1;' }, /kebab-case/],
    'a file too long': [{ 'src/domain/a.ts': 'export {};\n'.repeat(301) }, /has 301 lines/],
    'an any': [{ 'src/domain/a.ts': 'export const a = (b: any) => b;' }, /silences the compiler: any/],
    'an any deep in a type': [{ 'src/domain/a.ts': 'export type A = { b: Map<string, any>[] };' }, /any/],
    'a promise that something is there': [{ 'tests/a.ts': 'export const a = (b?: 1) => b!;' }, /compiler: !/],
    'what old tablets lack': [
      { 'src/domain/a.ts': 'export const a = [1, 2].toReversed();' },
      /toReversed\(, which the oldest tablets do not have/,
    ],
    'a hushed error': [{ 'tests/a.ts': '// @ts-expect-error\nexport const a = 1;' }, /silences/],
  };
  test.each(Object.entries(bad))('%s', (_, [tree, fault]) => {
    expect(findFaults(tree)).toEqual([expect.stringMatching(fault)]);
  });

  const impure = {
    'the time of day': 'Date.now()',
    'the time of day as an object': 'new Date()',
    chance: 'Math.random()',
    'chance by another name': '[1, 2].map(Math.random)',
    'a stopwatch': 'performance.now()',
    'random bytes': 'crypto.getRandomValues(new Uint8Array(1))',
    'a timer': 'setTimeout(() => {}, 1)',
    'the network': "fetch('x')",
    'the surroundings': 'process.env',
    'the screen': "document.querySelector('x')",
    'the global object': "globalThis['Date']",
    'what engines compute differently': 'Math.exp(1)',
  };
  test.each(Object.entries(impure))('%s in pure code', (_, expression) => {
    for (const folder of ['domain', 'tracing', 'packs', 'tutoring', 'sync']) {
      const faults = findFaults({ [`src/${folder}/a.ts`]: `export const a = () => ${expression};` });
      expect(faults).toHaveLength(1);
    }
  });
});

describe('the check lets pass', () => {
  const good: Readonly<Record<string, Tree>> = {
    'what verifies chunks in the relay, and names of types that stay sealed': {
      'src/relay/a.ts':
        "import { c } from '../identity/chunk-signature.ts'; import type { R } from '../identity/school-key.ts'; export const a = (r: R) => c(r);",
    },
    'types of the worker’s boundary in the page': {
      'src/ui/a.ts': "import type { BanyanApi } from '../worker/api.ts'; export type A = BanyanApi;",
    },
    'the roles of the screen in its shell': {
      'src/ui/app.tsx': "import { a } from './teacher/a.tsx'; void import('./learner/b.tsx'); a;",
    },
    'a screen’s shared part in a role': { 'src/ui/teacher/a.tsx': "import { b } from '../kit/b.tsx'; b;" },
    'words that only look like imports and clocks': {
      'src/domain/a.ts': "// import x from '../ui/x.ts'; Date.now()\nexport const a = 'Math.random()';",
    },
    'time and chance as arguments': {
      'src/domain/a.ts':
        'export const a = (random: () => number, performance: { at: number }) => random() + performance.at;',
    },
    'fields that are named like globals': {
      'src/domain/a.ts':
        'export const a = (b: { document: 1; self: 1 }) => ({ process: b.document, self: b.self });',
    },
    'exact mathematics': { 'src/domain/a.ts': 'export const a = Math.sqrt(Math.floor(Math.abs(-4)));' },
    'a long file that says why': {
      'src/domain/a.ts': `// A table: more than 300 lines, one for each row.\n${'export {};\n'.repeat(301)}`,
    },
  };
  test.each(Object.entries(good))('%s', (_, tree) => {
    expect(findFaults(tree)).toEqual([]);
  });
});
