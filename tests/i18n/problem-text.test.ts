import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { PROBLEMS as ar } from '../../src/i18n/ar/problems.ts';
import { PROBLEMS as en } from '../../src/i18n/en/problems.ts';
import { PROBLEMS as fr } from '../../src/i18n/fr/problems.ts';
import { type ProblemTable, toProblemText } from '../../src/i18n/problem-text.ts';

const speech = { language: 'en', numerals: 'latn' } as const;

/** One of each problem that has facts, as it would come. */
const WITH_FACTS: readonly Problem[] = [
  { code: 'pack/damaged', file: 'numbers.zip', faults: [] },
  { code: 'pack/invalid', file: 'numbers.zip', faults: [] },
  { code: 'pack/hostile', file: 'numbers.zip', faults: [] },
  { code: 'pack/forged', file: 'numbers.zip', faults: [] },
  { code: 'pack/not-to-hand-on', pack: 'org.banyan.numbers' },
  { code: 'add-on/no-pack', file: 'sw.zip', pack: 'org.banyan.numbers' },
  {
    code: 'add-on/pack-too-old',
    file: 'sw.zip',
    pack: 'org.banyan.numbers',
    version: '1.0.0',
    needs: '1.1.0',
  },
  { code: 'pack/newer', file: 'numbers.zip', needs: 2, knows: 1 },
  {
    code: 'pack/too-large',
    file: 'numbers.zip',
    sizeBytes: 700 * 1024 * 1024,
    limitBytes: 512 * 1024 * 1024,
  },
  { code: 'pack/not-reachable', file: 'numbers.zip' },
  { code: 'pack/not-installed', pack: 'org.banyan.numbers' },
  { code: 'pack/parts-lost', pack: 'org.banyan.numbers' },
  { code: 'pack/cancelled', file: 'numbers.zip' },
  { code: 'model/no-model', file: 'numbers.banyan-model' },
  { code: 'model/damaged', file: 'numbers.banyan-model' },
  { code: 'model/newer', file: 'numbers.banyan-model', needs: 2, knows: 1 },
  { code: 'model/for-absent-pack', file: 'letters.banyan-model', pack: 'org.banyan.letters' },
  { code: 'model/of-no-use', file: 'numbers.banyan-model', pack: 'org.banyan.numbers' },
  { code: 'storage/full', doing: 'answer' },
  { code: 'storage/newer', found: 9, knows: 1 },
  { code: 'storage/unavailable', detail: 'SecurityError' },
  { code: 'clock/suspect', wallMs: 0 },
  { code: 'browser/too-old', missing: ['locks', 'streams'] },
  { code: 'backup/unreadable', file: 'monday.zip' },
  { code: 'backup/newer', file: 'monday.zip', needs: 2, knows: 1 },
  { code: 'backup/other-school', file: 'monday.zip' },
  { code: 'backup/wrong-code', file: 'monday.zip' },
  { code: 'pin/wrong', triesLeft: 2 },
  { code: 'pin/wait', seconds: 30 },
  { code: 'pin/too-short', least: 4 },
  { code: 'roster/name-double', name: 'Amina' },
  { code: 'roster/file-unreadable', file: 'class.csv' },
  { code: 'roster/file-workbook', file: 'class.xlsx' },
  { code: 'roster/file-too-large', file: 'class.csv', sizeBytes: 90_000_000, limitBytes: 8_388_608 },
  { code: 'roster/file-too-long', file: 'class.csv', rows: 30_000, most: 20_000 },
  { code: 'roster/file-no-names', file: 'class.csv' },
  { code: 'roster/file-lacks', file: 'school.zip', missing: ['users.csv'] },
  { code: 'worker/crashed', detail: 'TypeError' },
  { code: 'school/not-allowed', needs: 'teacher' },
  { code: 'relay/not-reachable', address: 'https://relay.example.org' },
  { code: 'relay/needs-https', address: 'http://192.168.4.1' },
  { code: 'relay/not-a-relay', address: 'https://example.org' },
  { code: 'relay/refused', address: 'https://relay.example.org', why: 'code' },
  { code: 'relay/busy', address: 'https://relay.example.org' },
  { code: 'relay/newer', address: 'https://relay.example.org', needs: 2, knows: 1 },
  { code: 'parcel/newer', needs: 2, knows: 1 },
  { code: 'sync/fork', stream: 's' },
  { code: 'sync/damaged', stream: 's' },
];

describe.each([
  ['English', en],
  ['French', fr],
  ['Arabic', ar],
] as const)('problems in %s', (_, table: ProblemTable) => {
  it('fill every place with a fact of the problem', () => {
    const open = WITH_FACTS.filter((problem) =>
      Object.values(toProblemText(problem, table, speech)).some((part) => part.includes('{')),
    );
    expect(open.map(({ code }) => code)).toEqual([]);
  });
  it('say three different things', () => {
    const repeated = Object.entries(table).filter(
      ([, { what, safe, now }]) => new Set([what, safe, now]).size !== 3,
    );
    expect(repeated.map(([code]) => code)).toEqual([]);
  });
});

describe('a problem in words', () => {
  it('names the file and its size as people say it', () => {
    const problem = WITH_FACTS.find(({ code }) => code === 'pack/too-large') as Problem;
    const { what } = toProblemText(problem, en, speech);
    expect(what).toBe('The file numbers.zip is too large: 700 MB, at most 512 MB fit.');
  });
  it('counts what is left before a wait', () => {
    const left = (triesLeft: number) => toProblemText({ code: 'pin/wrong', triesLeft }, en, speech).what;
    expect(left(1)).toContain('1 more try ');
    expect(left(2)).toContain('2 more tries ');
  });
});
