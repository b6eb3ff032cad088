// A small repository in OATutor's format, of our own writing.

import type { ImportWishes } from '../../../../src/packs/import/importer.ts';
import { importOatutor } from '../../../../src/packs/import/oatutor/import-oatutor.ts';
import type { Imported } from '../../../../src/packs/import/report.ts';
import { encodeUtf8 } from '../../../../src/packs/utf8.ts';
import { itemsIn, type ReadItem, WISHES } from '../imported-pack.ts';

export interface FixtureStep {
  readonly stepAnswer: unknown;
  readonly problemType?: string;
  readonly answerType?: string;
  readonly stepTitle?: string;
  readonly choices?: readonly string[];
  readonly pathway?: unknown;
  readonly [field: string]: unknown;
}

export interface FixtureProblem {
  readonly id: string;
  readonly title?: string;
  readonly body?: string;
  readonly lesson?: string;
  readonly lessonId?: string;
  readonly steps: readonly FixtureStep[];
  readonly figures?: Readonly<Record<string, Uint8Array>>;
}

export type Files = Map<string, Uint8Array>;

export const toJson = (value: unknown): Uint8Array => encodeUtf8(JSON.stringify(value));

export function repository(
  problems: readonly FixtureProblem[],
  catalogues: Readonly<Record<string, unknown>> = {},
): Files {
  const files: Files = new Map();
  for (const { steps, figures = {}, ...own } of problems) {
    const folder = `repo/content-pool/${own.id}`;
    files.set(`${folder}/${own.id}.json`, toJson({ ...PROBLEM, ...own }));
    for (const [at, { pathway = [], ...step }] of steps.entries()) {
      const id = `${own.id}${'abcdefgh'[at]}`;
      files.set(`${folder}/steps/${id}/${id}.json`, toJson({ ...STEP, id, ...step }));
      files.set(`${folder}/steps/${id}/tutoring/${id}DefaultPathway.json`, toJson(pathway));
    }
    for (const [name, bytes] of Object.entries(figures)) files.set(`${folder}/figures/${name}`, bytes);
  }
  for (const [name, value] of Object.entries(catalogues)) files.set(`repo/${name}`, toJson(value));
  return files;
}

const PROBLEM = {
  title: 'Counting Goats',
  body: 'Work it out.',
  variabilization: {},
  oer: 'https://example.org/book <A Book of Goats>',
  license: 'https://creativecommons.org/licenses/by/4.0/ <CC BY 4.0>',
  lesson: '2.1 Goats',
  lessonId: 'goats',
  courseName: 'Goats: First Course',
};

const STEP = { problemType: 'TextBox', answerType: 'arithmetic', stepTitle: 'How many?', stepBody: '' };

export function tryImport(files: ReadonlyMap<string, Uint8Array>, wishes: Partial<ImportWishes> = {}) {
  return importOatutor(
    { name: 'goats', files },
    { ...WISHES, licence: 'unknown', publisher: 'unknown', ...wishes },
  );
}

export function doImport(
  files: ReadonlyMap<string, Uint8Array>,
  wishes: Partial<ImportWishes> = {},
): Imported {
  const imported = tryImport(files, wishes);
  if (!imported.ok) throw new Error(`${imported.problem.code} ${imported.problem.detail}`);
  return imported.value;
}

/** The one item of a repository with one step. */
export function onlyItem(step: FixtureStep, problem: Partial<FixtureProblem> = {}): ReadItem {
  const [item, ...more] = itemsIn(doImport(repository([{ id: 'goats1', ...problem, steps: [step] }])));
  if (!item || more.length > 0) throw new Error('Must be one item');
  return item;
}

export const jsonIn = ({ files }: Imported, path: string): unknown =>
  JSON.parse(new TextDecoder().decode(files.get(path)));

/** One white point. */
export const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII='),
  (letter) => letter.charCodeAt(0),
);
