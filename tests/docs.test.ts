import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '../src/cli/project.ts';

const PAGES = [
  'README.md',
  ...readdirSync(join(PROJECT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`),
];

const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8');
const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts;

/** Made by commands, or by whoever runs them. */
const MADE = /^(dist|screens|\.data)\b/;
const TOP = new Set([...readdirSync(PROJECT), 'dist', 'screens']);

interface Named {
  readonly paths: readonly string[];
  readonly links: readonly string[];
  readonly scripts: readonly string[];
}

/** What a page promises to be there. A path counts when it begins with a name of the checkout's top level. */
function namedIn(text: string): Named {
  const marked = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);
  const links = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, to = '']) => to);
  return {
    paths: marked
      .map((words) => words.split(/[ :*…]/)[0] ?? '')
      .filter((path) => path.includes('/') && TOP.has(path.split('/')[0] ?? '') && !MADE.test(path)),
    links: links.filter((to) => !/^[a-z]+:/.test(to)),
    scripts: [...text.matchAll(/npm (?:run )?([a-z:]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !['ci', 'run', 'i'].includes(name)),
  };
}

describe.each(PAGES)('%s', (page) => {
  const named = namedIn(read(page));

  test('names only files that are there', () => {
    expect(named.paths.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
  });

  test('links only to files that are there', () => {
    expect(named.links.filter((to) => !existsSync(join(PROJECT, dirname(page), to)))).toEqual([]);
  });

  test('names only commands that npm knows', () => {
    expect(named.scripts.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test.each(['README.md', 'docs/benchmarks.md'])('%s names every benchmark that there is', (page) => {
  const benches = [...read('bench/main.ts').matchAll(/^ {2}(\w+): async \(\) => \(await import/gm)];
  expect(benches.length).toBeGreaterThan(3);
  const line =
    read(page)
      .match(/npm run bench -- \w+`.*/g)
      ?.join('\n') ?? '';
  for (const [, name = ''] of benches) expect(line).toMatch(new RegExp(`[\` ]${name}\``));
});

test('the check finds a file, a link and a command that are not there', () => {
  const named = namedIn('See `src/gone.ts` and [this](gone.md), then `npm run fly`.');
  expect(named).toEqual({ paths: ['src/gone.ts'], links: ['gone.md'], scripts: ['fly'] });
});

test('every command starts a file that is there', () => {
  const files = Object.values(scripts).flatMap((words) => words.match(/\S+\.tsx?\b/g) ?? []);
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
});

test('the README tells every setting that the relay reads', () => {
  const settings = [...read('src/relay/config.ts').matchAll(/environment\.([A-Z_]+)/g)].map(
    ([, name]) => name,
  );
  expect(settings.length).toBeGreaterThan(3);
  expect(settings.filter((name) => !read('README.md').includes(`\`${name}\``))).toEqual([]);
});

test('continuous integration runs the command of the README, word for word', () => {
  expect(read('.ci/run')).toContain('\nnpm ci && npm test\n');
  expect(read('README.md')).toContain('```sh\nnpm ci && npm test\n```');
});
