// Whatever is done to the files of a repository: the import ends, every step has its line, and what is kept builds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPack } from '../../../../src/packs/check.ts';
import { importOatutor } from '../../../../src/packs/import/oatutor/import-oatutor.ts';
import { broken } from '../broken-bytes.ts';
import { itemsIn, textsIn, WISHES } from '../imported-pack.ts';
import { type Files, PNG, repository, toJson } from './repository.ts';

const pathway = [
  { id: 'h1', type: 'hint', title: 'Look', text: 'See ##figure1.gif##\\nand $$x$$', dependencies: ['h2'] },
  {
    id: 'h2',
    type: 'scaffold',
    text: 'Is $$x=2$$?',
    hintAnswer: ['Yes'],
    choices: ['Yes', 'No'],
    dependencies: ['h1'],
  },
];
const SOURCE = repository(
  [
    {
      id: 'one',
      figures: { 'figure1.gif': PNG },
      steps: [
        { stepAnswer: ['$$\\frac{1}{2}$$'], stepTitle: 'Half of $$1$$', pathway },
        { stepAnswer: ['$$(x+1)(x-1)$$'], stepTitle: 'Factor $$x^2-1$$' },
      ],
    },
    {
      id: 'two',
      steps: [
        { stepAnswer: ['b'], problemType: 'MultipleChoice', answerType: 'string', choices: ['a', 'b', 'c'] },
        { stepAnswer: ['@{n}'], stepTitle: '@{n}?', variabilization: { n: ['1', '2'] } },
      ],
    },
  ],
  {
    'skillModel.json': { onea: ['half_of'] },
    'coursePlans.json': [{ language: 'en', lessons: [{ id: 'goats' }] }],
  },
);
const STEPS = [...SOURCE.keys()].filter((path) => /steps\/([^/]+)\/\1\.json$/.test(path));

const importAll = (files: Files) => importOatutor({ name: 'repo', files }, WISHES);

function expectSound(files: Files): void {
  const imported = importAll(files);
  const report = imported.ok ? imported.value.report : imported.problem.report;
  const told = new Set(report?.lines.map(({ at }) => at));
  for (const path of STEPS) if (files.has(path)) expect(told).toContain(path);
  for (const { outcome, items, notes } of report?.lines ?? []) {
    expect(items.length > 0).toBe(outcome !== 'left');
    expect(outcome === 'left' && notes.length === 0).toBe(false);
  }
  if (!imported.ok) return;
  expect(checkPack(imported.value.files, { form: 'source', isDraft: true, seeds: 2 }).faults).toEqual([]);
  expect(itemsIn(imported.value).length).toBe(
    report?.lines.reduce((sum, { items }) => sum + items.length, 0),
  );
}

const brokenFile = fc
  .constantFrom(...SOURCE.keys())
  .chain((path) => broken(SOURCE.get(path) ?? new Uint8Array()).map((bytes) => [path, bytes] as const));

test('files that were cut, flipped, doubled or mixed never stop the import, and no step goes untold', () => {
  fc.assert(
    fc.property(fc.array(brokenFile, { minLength: 1, maxLength: 4 }), (changes) => {
      expectSound(new Map([...SOURCE, ...changes]));
    }),
    { numRuns: 80 },
  );
});

test('files that are missing never stop the import either', () => {
  fc.assert(
    fc.property(fc.subarray([...SOURCE.keys()]), (kept) => {
      expectSound(new Map([...SOURCE].filter(([path]) => kept.includes(path))));
    }),
    { numRuns: 40 },
  );
});

const LATEX = [
  ...[
    '$$',
    '##',
    '\\frac',
    '{',
    '}',
    '\\left(',
    '\\right]',
    '^',
    '_',
    '\\sqrt[3]',
    '\\begin{bmatrix}',
    '&',
    '\\\\',
    '\\n',
  ],
  ...[
    'x',
    '2',
    '-',
    '=',
    '<',
    '\\overline{3}',
    '@{n}',
    '[a]',
    '**',
    '"',
    '%',
    ' ',
    '<b>',
    '{{1}}',
    '|',
    '\\text{or}',
    '$',
  ],
];
const text = fc.array(fc.constantFrom(...LATEX), { maxLength: 14 }).map((parts) => parts.join(''));
const anything = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown> },
);
const step = fc.record(
  {
    id: anything,
    stepAnswer: fc.oneof(fc.array(anything, { maxLength: 3 }), anything),
    problemType: fc.constantFrom('TextBox', 'MultipleChoice', 'MatrixInput', '', 'Else'),
    answerType: fc.constantFrom('arithmetic', 'string', 'numeric', 'MultipleSelect', 'essay', ''),
    stepTitle: anything,
    stepBody: anything,
    choices: fc.oneof(fc.array(anything, { maxLength: 5 }), anything),
    variabilization: fc.oneof(
      fc.dictionary(fc.constantFrom('n', '__proto__', 'a'), fc.array(text)),
      anything,
    ),
    precision: anything,
    units: anything,
  },
  { requiredKeys: [] },
);
const hint = fc.record(
  {
    id: anything,
    type: anything,
    title: anything,
    text: anything,
    hintAnswer: fc.array(anything, { maxLength: 2 }),
    dependencies: anything,
    subHints: fc.array(fc.record({ text }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

test('steps of any fields, in any LaTeX, give a pack without faults, or a reason', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 1, maxLength: 3 }),
      fc.array(hint, { maxLength: 5 }),
      text,
      (steps, hints, title) => {
        const files: Files = new Map([['content-pool/p/p.json', toJson({ title, body: title })]]);
        for (const [at, fields] of steps.entries()) {
          files.set(`content-pool/p/steps/p${at}/p${at}.json`, toJson(fields));
          files.set(`content-pool/p/steps/p${at}/tutoring/p${at}DefaultPathway.json`, toJson(hints));
        }
        const imported = importAll(files);
        const report = imported.ok ? imported.value.report : imported.problem.report;
        const told = new Set(report?.lines.map(({ at }) => at));
        for (const at of steps.keys()) expect(told).toContain(`content-pool/p/steps/p${at}/p${at}.json`);
        if (!imported.ok) expect(imported.problem.code).toBe('import/nothing-carried');
        else {
          expect(checkPack(imported.value.files, { form: 'source', isDraft: true, seeds: 2 }).faults).toEqual(
            [],
          );
          for (const words of Object.values(textsIn(imported.value.files))) {
            expect(words.replace(/\\\$/g, '').replace(/\$(?:\\.|[^$])*\$/g, '')).not.toMatch(
              /\\(?:frac|left|right|sqrt|overline|begin|text)/,
            );
          }
        }
      },
    ),
    { numRuns: 150 },
  );
});
