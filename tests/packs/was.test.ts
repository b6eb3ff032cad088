// Names of earlier versions: `was` in pack.json against the pack, and a version against the one before it.
import { expect, test } from 'vitest';
import { checkPack } from '../../src/packs/check.ts';
import { findVanished } from '../../src/packs/was-check.ts';
import { items } from './fixture-items.ts';
import { itemsWith, manifestSkills, manifestWith, type Sources, toFiles } from './fixture-pack.ts';

const read = (changes: Sources) => checkPack(toFiles(changes), { form: 'source', seeds: 1, isDraft: true });
const withWas = (was: unknown): Sources => ({ 'pack.json': manifestWith({ was }) });
const [add] = manifestSkills;

test('what was called otherwise, split, joined or taken out is declared', () => {
  const was = {
    skills: { sums: ['add'], add: ['add', 'fractions'], drawing: [] },
    items: { 'add.first': ['add.sum'], 'add.dropped': [] },
    misconceptions: { 'takes-away': ['subtracts'] },
  };
  const { contents, faults } = read(withWas(was));
  expect(faults).toEqual([]);
  expect(contents.manifest?.was).toEqual(was);
});

test.each([
  ['a skill that is not there', { skills: { sums: ['adding'] } }, /there is no "adding"/],
  [
    'an item that is there under its old id as well',
    { items: { 'add.sum': ['add.choose'] } },
    /"add.sum" is there still/,
  ],
  [
    'a skill that goes on and is not among its parts',
    { skills: { add: ['fractions'] } },
    /name it among its parts/,
  ],
  ['an item in two parts', { items: { old: ['add.sum', 'add.choose'] } }, /at most 1/],
  ['a kind that has no history', { lessons: { old: ['add.a'] } }, /unknown field "lessons"/],
  ['an old id that is none', { items: { 'No Id': ['add.sum'] } }, /no name that can stand here/],
  [
    'a key that would reach into every object',
    { items: JSON.parse('{"__proto__": ["add.sum"]}') },
    /__proto__/,
  ],
])('%s is a fault', (_, was, words) => {
  const { faults } = read(withWas(was));
  expect(faults.map(({ file, detail }) => `${file} ${detail}`).join('\n')).toMatch(words);
});

test('an id that is gone without a word is told, with what to write', () => {
  const before = read({}).contents;
  const renamed: Sources = { 'items/all.jsonl': itemsWith('add.sum', { id: 'add.total' }) };
  expect(findVanished(before, before)).toEqual([]);
  const told = findVanished(before, read(renamed).contents);
  expect(told).toHaveLength(1);
  expect(told[0]?.detail).toContain('items: "add.sum" is gone');
  expect(told[0]?.detail).toContain('{"items": {"add.sum": ["its-new-id"]}}');
  const declared = { ...renamed, ...withWas({ items: { 'add.sum': ['add.total'] } }) };
  expect(findVanished(before, read(declared).contents)).toEqual([]);
});

test('what an earlier version declared must not be forgotten by the next one', () => {
  const before = read(withWas({ items: { 'add.first': ['add.sum'] } })).contents;
  expect(findVanished(before, read({}).contents)[0]?.detail).toContain('"add.first" is gone');
});

test('skills and misconceptions that are gone are told too, and another pack is no version', () => {
  const before = read({}).contents;
  const one = read({
    'pack.json': manifestWith({ skills: [add] }),
    'items/all.jsonl': items.filter(({ skill, id }) => skill === 'add' && id !== 'add.several'),
    'misconceptions/all.jsonl': [],
  }).contents;
  const told = findVanished(before, one).map(({ detail }) => detail);
  expect(told).toEqual(expect.arrayContaining([expect.stringMatching(/^skills: "fractions"/)]));
  expect(told).toEqual(expect.arrayContaining([expect.stringMatching(/^misconceptions: "subtracts"/)]));
  const other = read({ 'pack.json': manifestWith({ id: 'org.example.other' }) }).contents;
  expect(findVanished(before, other).map(({ detail }) => detail)).toEqual([
    expect.stringMatching(/two packs/),
  ]);
});
