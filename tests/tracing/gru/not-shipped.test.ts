import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../../src/cli/project.ts';
import { parseSource } from '../../support/source-file.ts';

const OWN = /^src\/tracing\/(fit\/)?gru\//;
const ITS = /(^|\/)gru\//;

test('no tablet carries the recurrent tracer: nothing of the program outside of its folders imports it', () => {
  const paths = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path}`)
    .filter((path) => /\.tsx?$/.test(path));
  const [own, others] = [paths.filter((path) => OWN.test(path)), paths.filter((path) => !OWN.test(path))];
  const importsIt = (path: string) =>
    parseSource(path, readFileSync(join(PROJECT, path), 'utf8')).imports.some(({ specifier }) =>
      ITS.test(specifier),
    );
  expect(own.filter(importsIt).length).toBeGreaterThan(0);
  expect(others.filter(importsIt)).toEqual([]);
});
