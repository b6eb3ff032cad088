import { expect, test } from 'vitest';
import type { PackFaultCode } from '../../src/domain/problem.ts';
import { checkPack } from '../../src/packs/check.ts';
import { coverageOf } from '../../src/packs/coverage.ts';
import { items } from './fixture-items.ts';
import {
  itemsWith,
  manifestSkills,
  manifestWith,
  misconceptionsWith,
  type Sources,
  textsWith,
  toFiles,
} from './fixture-pack.ts';

function faultsOf(changes: Sources, isDraft = true) {
  return checkPack(toFiles(changes), { form: 'source', seeds: 20, isDraft }).faults;
}

test('a pack that is right has no faults', () => {
  expect(faultsOf({})).toEqual([]);
});

const withItem = (id: string, change: Readonly<Record<string, unknown>>): Sources => ({
  'items/all.jsonl': itemsWith(id, change),
});
const withSkills = (...skills: readonly unknown[]): Sources => ({ 'pack.json': manifestWith({ skills }) });
const [add, fractions] = manifestSkills;

/** What an author did, where it is told, as what, and a word of the sentence. */
const CASES: readonly (readonly [string, Sources, string, number, PackFaultCode, RegExp])[] = [
  [
    'a line that is no JSON',
    { 'items/all.jsonl': [JSON.stringify(items[0]), '{"id": '].join('\n') },
    'items/all.jsonl',
    2,
    'json',
    /no JSON/,
  ],
  [
    'a key that would reach into every object',
    { 'items/all.jsonl': '{"__proto__": {"skill": "add"}, "type": "number"}' },
    'items/all.jsonl',
    1,
    'shape',
    /unknown field "__proto__"/,
  ],
  [
    'a parameter called constructor',
    withItem('add.sum', { parameters: { constructor: { value: 1 } } }),
    'items/all.jsonl',
    1,
    'shape',
    /"constructor" is no name/,
  ],
  [
    'a depth beyond all need',
    { 'items/all.jsonl': '['.repeat(30) + ']'.repeat(30) },
    'items/all.jsonl',
    1,
    'too-large',
    /nested/,
  ],
  [
    'a line beyond all need',
    { 'items/all.jsonl': `{"id": "${'x'.repeat(70_000)}"}` },
    'items/all.jsonl',
    1,
    'too-large',
    /a line of/,
  ],
  [
    'a text in one language only',
    { 'text/en/all.json': textsWith({ extra: 'Extra' }) },
    'text/en/all.json',
    38,
    'text-missing',
    /"extra" lacks in ar/,
  ],
  [
    'a placeholder that nothing fills',
    { 'text/en/all.json': textsWith({ sort: 'Sort [m]' }) },
    'items/all.jsonl',
    7,
    'dangling',
    /nothing fills \[m\]/,
  ],
  [
    'a bracket that is no placeholder',
    { 'text/en/all.json': textsWith({ sort: 'Sort [1]' }) },
    'text/en/all.json',
    19,
    'shape',
    /a bracket is written/,
  ],
  [
    'a plural form that the language needs',
    { 'text/en/all.json': textsWith({ which: { plural: 'n', other: '[n]' } }) },
    'text/en/all.json',
    7,
    'shape',
    /missing in en: one/,
  ],
  [
    'mathematics that cannot be set',
    { 'text/en/all.json': textsWith({ sort: '$\\frac{1}$' }) },
    'text/en/all.json',
    19,
    'mathematics',
    /frac/,
  ],
  [
    'mathematics that is not closed',
    { 'text/en/all.json': textsWith({ sort: 'costs $3' }) },
    'text/en/all.json',
    19,
    'mathematics',
    /not closed/,
  ],
  [
    'mark-up in a text',
    { 'text/en/all.json': textsWith({ sort: '<img src=x>' }) },
    'text/en/all.json',
    19,
    'shape',
    /mark-up/,
  ],
  [
    'script in mathematics',
    { 'text/en/all.json': textsWith({ sort: '<math><script>1</script></math>' }) },
    'text/en/all.json',
    19,
    'shape',
    /script/,
  ],
  [
    'a text twice in one file',
    { 'text/en/all.json': '{"a": "x",\n"a": "y"}' },
    'text/en/all.json',
    2,
    'duplicate-id',
    /"a" occurs twice/,
  ],
  [
    'a language that the pack has not',
    { 'text/fr/all.json': {} },
    'text/fr/all.json',
    0,
    'manifest',
    /no language "fr"/,
  ],
  [
    'prerequisites in a circle',
    withSkills({ ...add, prerequisites: ['fractions'] }, fractions),
    'pack.json',
    0,
    'cycle',
    /circle/,
  ],
  [
    'a prerequisite that is not there',
    withSkills({ ...add, prerequisites: ['count'] }, fractions),
    'pack.json',
    0,
    'dangling',
    /no skill "count"/,
  ],
  ['a skill twice', withSkills(add, add, fractions), 'pack.json', 0, 'duplicate-id', /"add" occurs twice/],
  [
    'a skill without a name',
    withSkills(add, fractions, { ...fractions, id: 'more' }),
    'pack.json',
    0,
    'text-missing',
    /skill\.more/,
  ],
  [
    'a newer format',
    { 'pack.json': manifestWith({ format: 2 }) },
    'pack.json',
    0,
    'format-newer',
    /needs format 2/,
  ],
  ['no manifest', { 'pack.json': undefined }, 'pack.json', 0, 'manifest', /missing/],
  [
    'a rule with a name that is none of its own',
    { 'misconceptions/all.jsonl': misconceptionsWith({ rule: 'x-z' }) },
    'misconceptions/all.jsonl',
    1,
    'expression',
    /"z" is none/,
  ],
  [
    'a lesson that is not there',
    { 'misconceptions/all.jsonl': misconceptionsWith({ lesson: 'gone' }) },
    'misconceptions/all.jsonl',
    1,
    'dangling',
    /no lesson "gone"/,
  ],
  ['a file that no pack has', { 'items/run.js': 'alert(1)' }, 'items/run.js', 0, 'file-path', /no file/],
  [
    'a file with a capital',
    { 'media/Apple.svg': '<svg></svg>' },
    'media/Apple.svg',
    0,
    'file-path',
    /lower case/,
  ],
];

test.each(CASES)('%s is found', (_, changes, file, line, code, words) => {
  const faults = faultsOf(changes);
  const found = faults.filter((fault) => fault.code === code && words.test(fault.detail));
  expect(found.length, JSON.stringify(faults, null, 1)).toBeGreaterThan(0);
  expect(found[0]).toMatchObject({ file, line });
});

test.each(['en-ab-cd', 'EN', 'e', 'en_US', 'en-us', '../en'])('the language tag %s is refused', (tag) => {
  const languages = [{ tag, review: 'machine' }];
  const codes = faultsOf({ 'pack.json': manifestWith({ languages }) }).map(
    ({ code, file }) => `${file} ${code}`,
  );
  expect(codes).toContain('pack.json shape');
});

test('a file of texts that is no JSON costs no time, however its strings are left open', () => {
  const started = performance.now();
  const faults = faultsOf({ 'text/en/all.json': `{"a": "${'\\"'.repeat(200_000)}` });
  expect(faults.map(({ code }) => code)).toContain('json');
  expect(performance.now() - started).toBeLessThan(20_000);
});

test('a text that breaks the mathematics it is put into is found', () => {
  const faults = faultsOf({
    'text/en/all.json': textsWith({
      sum: '$[a] + [b] \\text{ [@kind]}$',
      'thing.apple': '$1$',
      'thing.fish': '$2$',
    }),
  });
  expect(faults.map(({ code, file }) => `${file} ${code}`)).toEqual(['items/all.jsonl mathematics']);
});

test('all faults come at once, with file and line', () => {
  const faults = faultsOf({
    'items/all.jsonl': items.map((item) => ({ ...item, difficulty: 9, typo: 1 })),
    'text/en/all.json': textsWith({ sort: undefined, extra: 5 }),
  });
  expect(faults.filter(({ file }) => file === 'items/all.jsonl').map(({ line }) => line)).toEqual(
    items.flatMap((_, index) => [index + 1, index + 1]),
  );
  expect(faults.some(({ file }) => file === 'text/en/all.json')).toBe(true);
});

test('a right answer that its own marking refuses is found', () => {
  const faults = faultsOf(withItem('add.sum', { answer: '=(a+b)/7', wrong: [] }));
  expect(faults.map(({ code }) => code)).toContain('answer');
});

test('a wrong answer that is marked right is found', () => {
  const wrong = [{ pair: ['half', 'disc2'], misconception: 'counts-parts' }];
  const faults = faultsOf(withItem('fractions.match', { wrong }));
  expect(faults.map(({ detail }) => detail).join()).toMatch(/wrong "half disc2" is marked right/);
});

test('coverage counts forms that differ in more than their numbers', () => {
  const [sum, ...others] = items;
  const renumbered = {
    ...sum,
    id: 'add.sum-2',
    parameters: { a: { from: 10, to: 20 }, b: { from: 1, to: 2 }, kind: { oneOf: ['thing.fish'] } },
    where: [],
  };
  const count = (list: readonly unknown[]) => {
    const { contents } = checkPack(toFiles({ 'items/all.jsonl': list }), { form: 'source', seeds: 1 });
    return coverageOf(contents)[0];
  };
  expect(count([sum, renumbered, ...others])).toEqual(count([sum, ...others]));
  expect(count([sum, { ...renumbered, prompt: 'order' }, ...others])).toMatchObject({ forms: 8 });
});

test('a skill with too little is told, with what it lacks', () => {
  const coverage = faultsOf({}, false).filter(({ code }) => code === 'coverage');
  expect(coverage.map(({ detail }) => detail)).toEqual([
    'skill add: 1 of 2 lessons',
    'skill fractions: 4 of 6 forms, 0 of 2 lessons',
  ]);
});
