// Whatever is done to a table of questions: it is read in the end, each row has its line, and what is kept builds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf } from '../../../../src/packs/build.ts';
import { checkPack } from '../../../../src/packs/check.ts';
import { importCsv } from '../../../../src/packs/import/csv/csv-import.ts';
import { readTables } from '../../../../src/packs/import/csv/csv-tables.ts';
import { csvExample } from '../../../../src/packs/import/csv/csv-template.ts';
import { encodeUtf8 } from '../../../../src/packs/utf8.ts';
import { broken } from '../broken-bytes.ts';
import { WISHES } from '../imported-pack.ts';

const example = encodeUtf8(csvExample('en'));
const sourceOf = (bytes: Uint8Array) => ({ name: 'q.csv', files: new Map([['q.csv', bytes]]) });

function rowsIn(bytes: Uint8Array): number {
  const tables = readTables(sourceOf(bytes));
  if (tables === 'too-large') return -1;
  return [...tables.questions, ...tables.skills].reduce(
    (sum, { rows }) => sum + rows.length,
    tables.loose.length,
  );
}

test('a table that was cut, flipped, doubled or mixed gives a pack without faults, or none, and a line for each row', () => {
  fc.assert(
    fc.property(broken(example), (bytes) => {
      const result = importCsv(sourceOf(bytes), WISHES);
      const report = result.ok ? result.value.report : result.problem.report;
      if (result.ok) {
        expect(checkPack(result.value.files, { form: 'source', isDraft: true, seeds: 2 }).faults).toEqual([]);
      } else expect(['import/not-this-format', 'import/nothing-carried']).toContain(result.problem.code);
      const rows = report?.lines.filter(({ kind }) => kind !== 'heading');
      if (rows) expect(rows).toHaveLength(rowsIn(bytes));
    }),
    { numRuns: 60 },
  );
});

test('no words in any cell are too much for it', () => {
  const sign = fc.constantFrom(
    ...[
      '{',
      '}',
      '{*',
      '|',
      '=',
      '$$',
      '\\(',
      '\\)',
      '**',
      '{{1}}',
      '<script>',
      '[@x]',
      '"',
      '\\',
      '-',
      '1/2',
      '.',
    ],
    ...['__proto__', 'constructor', '\u0001', '\ud800', '٣', '+', 'x', ' ', '\n'],
  );
  const cell = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
  const type = fc.constantFrom(
    '',
    'choice',
    'choices',
    'true-false',
    'number',
    'text',
    'order',
    'match',
    'groups',
    'gaps',
    'expression',
    'write',
  );
  const row = fc.tuple(type, cell, cell, cell, cell, cell, cell);
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const head = 'type,skill,prompt,answer,wrong 1,wrong 1 shows,solution';
      const text = [head, ...rows.map((cells) => cells.map(quoted).join(',')), ',,2+2,4,,,'].join('\n');
      const result = importCsv(sourceOf(encodeUtf8(text)), WISHES);
      expect(result.ok || result.problem.code).toBe(true);
      if (result.ok) {
        expect(checkPack(result.value.files, { form: 'source', isDraft: true, seeds: 2 }).faults).toEqual([]);
      }
    }),
  );
});

test('the same table gives the same bytes', () => {
  const hashes = () => {
    const result = importCsv(sourceOf(example), WISHES);
    return result.ok ? [...result.value.files].map(([path, bytes]) => [path, hashOf(bytes)]) : [];
  };
  expect(hashes()).toEqual(hashes());
  expect(hashes().length).toBeGreaterThan(3);
});
