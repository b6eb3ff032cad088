// Whatever is done to a file of questions: it is read in the end, each question has its line, and what is kept builds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROJECT } from '../../../../src/cli/project.ts';
import { hashOf } from '../../../../src/packs/build.ts';
import { checkPack } from '../../../../src/packs/check.ts';
import { importGift } from '../../../../src/packs/import/gift/gift-import.ts';
import { LONGEST_QUESTION, readGift } from '../../../../src/packs/import/gift/read-gift.ts';
import { splitGift } from '../../../../src/packs/import/gift/split-gift.ts';
import { decodeText } from '../../../../src/packs/table/decode-text.ts';
import { platformDecode } from '../../../../src/packs/table/platform-decode.ts';
import { encodeUtf8 } from '../../../../src/packs/utf8.ts';
import { broken } from '../broken-bytes.ts';
import { WISHES } from '../imported-pack.ts';

const source = encodeUtf8(readFileSync(join(PROJECT, 'tests/packs/import/gift/all-types.gift'), 'utf8'));

const importBytes = (bytes: Uint8Array) =>
  importGift({ name: 'all.gift', files: new Map([['all.gift', bytes]]) }, WISHES);

test('a file that was cut, flipped, doubled or mixed gives a pack without faults, or none, and a line for each piece', () => {
  fc.assert(
    fc.property(broken(source), (bytes) => {
      const result = importBytes(bytes);
      const report = result.ok ? result.value.report : result.problem.report;
      if (result.ok) {
        expect(checkPack(result.value.files, { form: 'source', isDraft: true, seeds: 2 }).faults).toEqual([]);
      } else expect(['import/not-this-format', 'import/nothing-carried']).toContain(result.problem.code);
      const pieces = splitGift(decodeText(bytes, platformDecode)).pieces.length;
      if (report) expect(report.lines).toHaveLength(pieces);
      for (const { items, outcome } of report?.lines ?? []) {
        expect(items.length > 0).toBe(outcome !== 'left');
      }
    }),
    { numRuns: 60 },
  );
});

test('no question is in no piece: what is between the pieces is blank, a comment or a category', () => {
  const line = fc.constantFrom(
    '',
    ' ',
    'a {=b ~c}',
    '::t::q {',
    '=x',
    '~y',
    '}',
    '// [id:7]',
    '$CATEGORY: a/b',
    '\\{ {T}',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
      const told = splitGift(lines.join(end)).pieces.flatMap(({ text }) => text.split('\n'));
      const wanted = lines.filter((one) => one.trim() !== '' && !/^(?:\/\/|\$CATEGORY:)/.test(one));
      expect(told).toEqual(wanted);
    }),
  );
});

test('the same file gives the same bytes', () => {
  const hashes = () => {
    const result = importBytes(source);
    return result.ok ? [...result.value.files].map(([path, bytes]) => [path, hashOf(bytes)]) : [];
  };
  expect(hashes()).toEqual(hashes());
  expect(hashes().length).toBeGreaterThan(3);
});

test('no text of signs that mean something is too much for the reader of one question', () => {
  const sign = fc.constantFrom(
    '{',
    '}',
    '=',
    '~',
    '#',
    ':',
    '::',
    '\\',
    '->',
    '%',
    '\n',
    ' ',
    '$$',
    '[html]',
    '<b',
    'T',
    '1',
  );
  fc.assert(
    fc.property(sign, sign, fc.integer({ min: 1, max: 4_000 }), (one, other, count) => {
      const text = `a${`${one}${other}`.repeat(count)}`.slice(0, LONGEST_QUESTION);
      expect(typeof readGift(text).ok).toBe('boolean');
    }),
    { numRuns: 80 },
  );
});
