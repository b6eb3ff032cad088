// Every problem that a person can be told has its three parts in every language: what happened, is the work safe, what to do
// now. A new code does not compile here before an example of it stands below.
import { describe, expect, it, test } from 'vitest';
import { type BuiltInLanguage, LANGUAGES } from '../../src/domain/interface-language.ts';
import type { Problem, ProblemCode } from '../../src/domain/problem.ts';
import { BUILT_IN } from '../../src/i18n/languages.ts';
import { defaultNumerals } from '../../src/i18n/numerals.ts';
import { type ProblemTable, toProblemText } from '../../src/i18n/problem-text.ts';

type Of<Code extends ProblemCode, P extends Problem = Problem> = P extends Problem
  ? Code extends P['code']
    ? P & { readonly code: Code }
    : never
  : never;

/** One of each, as it would come. */
const ONE_OF_EACH = {
  'id/malformed': { code: 'id/malformed', kind: 'learner', got: '?' },
  'answer/empty': { code: 'answer/empty' },
  'answer/incomplete': { code: 'answer/incomplete' },
  'answer/unreadable': { code: 'answer/unreadable' },
  'answer/of-another-type': { code: 'answer/of-another-type' },
  'pack/damaged': { code: 'pack/damaged', file: 'numbers.zip', faults: [] },
  'pack/invalid': { code: 'pack/invalid', file: 'numbers.zip', faults: [] },
  'pack/hostile': { code: 'pack/hostile', file: 'numbers.zip', faults: [] },
  'pack/forged': { code: 'pack/forged', file: 'numbers.zip', faults: [] },
  'pack/newer': { code: 'pack/newer', file: 'numbers.zip', needs: 2, knows: 1 },
  'pack/too-large': {
    code: 'pack/too-large',
    file: 'numbers.zip',
    sizeBytes: 700 * 1024 * 1024,
    limitBytes: 512 * 1024 * 1024,
  },
  'pack/not-reachable': { code: 'pack/not-reachable', file: 'numbers.zip' },
  'pack/not-installed': { code: 'pack/not-installed', pack: 'org.banyan.numbers' },
  'pack/parts-lost': { code: 'pack/parts-lost', pack: 'org.banyan.numbers' },
  'pack/not-to-hand-on': { code: 'pack/not-to-hand-on', pack: 'org.banyan.numbers' },
  'pack/cancelled': { code: 'pack/cancelled', file: 'numbers.zip' },
  'add-on/no-pack': { code: 'add-on/no-pack', file: 'sw.zip', pack: 'org.banyan.numbers' },
  'add-on/pack-too-old': {
    code: 'add-on/pack-too-old',
    file: 'sw.zip',
    pack: 'org.banyan.numbers',
    version: '1.0.0',
    needs: '1.1.0',
  },
  'model/no-model': { code: 'model/no-model', file: 'numbers.banyan-model' },
  'model/damaged': { code: 'model/damaged', file: 'numbers.banyan-model' },
  'model/newer': { code: 'model/newer', file: 'numbers.banyan-model', needs: 2, knows: 1 },
  'model/for-absent-pack': {
    code: 'model/for-absent-pack',
    file: 'letters.banyan-model',
    pack: 'org.banyan.letters',
  },
  'model/of-no-use': { code: 'model/of-no-use', file: 'numbers.banyan-model', pack: 'org.banyan.numbers' },
  'storage/full': { code: 'storage/full', doing: 'answer' },
  'storage/vanished': { code: 'storage/vanished' },
  'storage/blocked': { code: 'storage/blocked' },
  'storage/newer': { code: 'storage/newer', found: 9, knows: 1 },
  'storage/unavailable': { code: 'storage/unavailable', detail: 'SecurityError' },
  'storage/not-persisted': { code: 'storage/not-persisted' },
  'clock/suspect': { code: 'clock/suspect', wallMs: 0 },
  'origin/insecure': { code: 'origin/insecure' },
  'demo/not-here': { code: 'demo/not-here' },
  'browser/too-old': { code: 'browser/too-old', missing: ['locks', 'streams'] },
  'backup/unreadable': { code: 'backup/unreadable', file: 'monday.zip' },
  'backup/newer': { code: 'backup/newer', file: 'monday.zip', needs: 2, knows: 1 },
  'backup/other-school': { code: 'backup/other-school', file: 'monday.zip' },
  'backup/wrong-code': { code: 'backup/wrong-code', file: 'monday.zip' },
  'pin/wrong': { code: 'pin/wrong', triesLeft: 2 },
  'pin/wait': { code: 'pin/wait', seconds: 30 },
  'pin/too-short': { code: 'pin/too-short', least: 4 },
  'teacher/locked': { code: 'teacher/locked' },
  'roster/name-empty': { code: 'roster/name-empty' },
  'roster/name-double': { code: 'roster/name-double', name: 'Amina' },
  'roster/file-unreadable': { code: 'roster/file-unreadable', file: 'class.csv' },
  'roster/file-workbook': { code: 'roster/file-workbook', file: 'class.xlsx' },
  'roster/file-too-large': {
    code: 'roster/file-too-large',
    file: 'class.csv',
    sizeBytes: 90_000_000,
    limitBytes: 8_388_608,
  },
  'roster/file-too-long': { code: 'roster/file-too-long', file: 'class.csv', rows: 30_000, most: 20_000 },
  'roster/file-no-names': { code: 'roster/file-no-names', file: 'class.csv' },
  'roster/file-lacks': { code: 'roster/file-lacks', file: 'school.zip', missing: ['users.csv'] },
  'roster/names-sealed': { code: 'roster/names-sealed' },
  'roster/unknown-learner': { code: 'roster/unknown-learner' },
  'roster/unknown-class': { code: 'roster/unknown-class' },
  'groups/gone': { code: 'groups/gone' },
  'own/gone': { code: 'own/gone' },
  'own/changed-elsewhere': { code: 'own/changed-elsewhere' },
  'own/full': { code: 'own/full', most: 200 },
  'voice/full': { code: 'voice/full', limitBytes: 48 * 1024 * 1024 },
  'own/not-to-go-on': { code: 'own/not-to-go-on', pack: 'org.banyan.numbers' },
  'roster/fields-full': { code: 'roster/fields-full', most: 12 },
  'turn/none': { code: 'turn/none' },
  'turn/moved-on': { code: 'turn/moved-on' },
  'school/alone': { code: 'school/alone' },
  'school/other': { code: 'school/other' },
  'school/not-allowed': { code: 'school/not-allowed', needs: 'teacher' },
  'school/revoked': { code: 'school/revoked' },
  'school/unknown-device': { code: 'school/unknown-device' },
  'relay/not-reachable': { code: 'relay/not-reachable', address: 'https://relay.example.org' },
  'relay/needs-https': { code: 'relay/needs-https', address: 'http://192.168.4.1' },
  'relay/not-a-relay': { code: 'relay/not-a-relay', address: 'https://example.org' },
  'relay/refused': { code: 'relay/refused', address: 'https://relay.example.org', why: 'code' },
  'relay/busy': { code: 'relay/busy', address: 'https://relay.example.org' },
  'relay/newer': { code: 'relay/newer', address: 'https://relay.example.org', needs: 2, knows: 1 },
  'parcel/unreadable': { code: 'parcel/unreadable' },
  'parcel/newer': { code: 'parcel/newer', needs: 2, knows: 1 },
  'sync/fork': { code: 'sync/fork', stream: 's' },
  'sync/damaged': { code: 'sync/damaged', stream: 's' },
  'camera/none': { code: 'camera/none' },
  'camera/refused': { code: 'camera/refused' },
  'camera/busy': { code: 'camera/busy' },
  'camera/insecure': { code: 'camera/insecure' },
  'worker/hung': { code: 'worker/hung' },
  'worker/crashed': { code: 'worker/crashed', detail: 'TypeError' },
  'update/failed': { code: 'update/failed' },
} as const satisfies { readonly [Code in ProblemCode]: Of<Code> };

const PROBLEMS: readonly Problem[] = Object.values(ONE_OF_EACH);

const TABLES = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (tag) => [tag, await BUILT_IN[tag].problems()])),
) as Readonly<Record<BuiltInLanguage, ProblemTable>>;

const partsIn = (language: BuiltInLanguage, problem: Problem) =>
  Object.values(
    toProblemText(problem, TABLES[language], { language, numerals: defaultNumerals(language, [language]) }),
  );

describe.each(LANGUAGES)('problems in %s', (language) => {
  test('are told with three parts that say three things, each with letters of the language', () => {
    const letters = { ar: /\p{Script=Arabic}{2}/u, hi: /\p{Script=Devanagari}{2}/u }[language as string];
    const wrong = PROBLEMS.filter((problem) => {
      const parts = partsIn(language, problem);
      const isSaid = parts.every((part) => (letters ?? /\p{Script=Latin}{2}/u).test(part));
      return parts.length !== 3 || new Set(parts).size !== 3 || !isSaid;
    });
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });
  test('fill every place with a fact of the problem', () => {
    const open = PROBLEMS.filter((problem) => partsIn(language, problem).some((part) => /[{}]/.test(part)));
    expect(open.map(({ code }) => code)).toEqual([]);
  });
  test('have words for nothing else', () => {
    expect(Object.keys(TABLES[language]).sort()).toEqual(Object.keys(ONE_OF_EACH).sort());
  });
});

describe('a problem in words', () => {
  const speech = { language: 'en', numerals: 'latn' } as const;
  it('names the file and its size as people say it', () => {
    const { what } = toProblemText(ONE_OF_EACH['pack/too-large'], TABLES.en, speech);
    expect(what).toBe('The file numbers.zip is too large: 700 MB, at most 512 MB fit.');
  });
  it('counts what is left before a wait', () => {
    const left = (triesLeft: number) =>
      toProblemText({ code: 'pin/wrong', triesLeft }, TABLES.en, speech).what;
    expect(left(1)).toContain('1 more try ');
    expect(left(2)).toContain('2 more tries ');
  });
  it('says several things as the language lists them', () => {
    const lacks = { code: 'roster/file-lacks', file: 'a.zip', missing: ['orgs.csv', 'users.csv'] } as const;
    expect(toProblemText(lacks, TABLES.en, speech).what).toBe('“a.zip” lacks: orgs.csv and users.csv.');
  });
});
