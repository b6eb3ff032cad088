import { describe, expect, it } from 'vitest';
import { buildAddOn } from '../../src/packs/add-on-build.ts';
import { checkAddOn, isAddOnFiles } from '../../src/packs/add-on-check.ts';
import { misfitOf } from '../../src/packs/add-on-fit.ts';
import { checkPack } from '../../src/packs/check.ts';
import type { TextSource } from '../../src/packs/format.ts';
import { groundLanguage } from '../../src/packs/ground-language.ts';
import { convertMathematics } from '../../src/packs/mathematics.ts';
import { encodeUtf8 } from '../../src/packs/utf8.ts';
import { voicePath } from '../../src/packs/voice.ts';
import { readShipped, SHIPPED } from '../content-packs/read-shipped.ts';
import { addOnArchive } from '../support/add-ons.ts';
import { sampleSound } from '../support/pictures.ts';
import { readArchive } from './archives.ts';
import { fixture, toFiles } from './fixture-pack.ts';

const manifest = {
  format: 1,
  id: 'org.example.fractions-sw',
  version: '1.0.0',
  licence: 'CC-BY-4.0',
  publisher: 'A school',
  for: { id: 'org.example.fractions', since: '1.2.0' },
  languages: [{ tag: 'sw', review: 'teacher' }],
};
const target = checkPack(toFiles(), { form: 'source', seeds: 1, isDraft: true }).contents;

const setOf = (text: TextSource): TextSource => convertMathematics(text).text;

/** An add-on's folder; texts one a line, so that lines tell. */
const folder = (texts: unknown, change: object = {}, more: Readonly<Record<string, Uint8Array>> = {}) =>
  new Map<string, Uint8Array>([
    ['pack.json', encodeUtf8(JSON.stringify({ ...manifest, ...change }))],
    ['text/sw/all.json', encodeUtf8(JSON.stringify(texts, null, 1))],
    ...Object.entries(more),
  ]);
const check = (texts: unknown, change?: object) =>
  checkAddOn(folder(texts, change), { form: 'source', target, seeds: 4 });

describe('a text of an add-on', () => {
  it.each<readonly [string, TextSource, TextSource]>([
    ['has the same placeholder elsewhere', 'Add [a] to [b].', 'Na [b] jumlisha [a].'],
    ['has the placeholder in mathematics', 'How much is [a]?', '<math><mn>[a]</mn></math>?'],
    [
      'puts what was plain into plural forms',
      '[n] things',
      { plural: 'n', one: 'kitu [n]', other: 'vitu [n]' },
    ],
    ['needs no plural', { plural: 'n', one: '[n] fish', other: '[n] fish' }, 'samaki [n]'],
    ['shows the number only where it must', { plural: 'n', one: 'one', other: '[n]' }, '[n]'],
    ['has its gaps in another order', 'a {{1}} b {{2}}', '{{2}} a {{1}}'],
    ['lists other wordings', 'half | a half', 'nusu'],
    ['has an escaped bracket', 'a \\[b', '\\[b a'],
  ])('fits when it %s', (_what, own, added) => {
    expect(misfitOf(own, added, 'sw')).toBeUndefined();
  });

  it.each<readonly [string, TextSource, TextSource, RegExp]>([
    ['leaves out a number', 'Add [a] to [b].', 'Jumlisha [a].', /\[b\] of the pack's text is missing/],
    ['has a number too many', 'Add [a].', 'Jumlisha [a] na [b].', /has no placeholder \[b\]/],
    ['takes a word for a number', 'What is [@thing]?', 'Ni nini [thing]?', /@thing/],
    ['counts by what is not there', '[n] things', { plural: 'm', one: '[n]', other: '[n]' }, /"m"/],
    ['lacks a plural form', '[n]', { plural: 'n', other: '[n]' }, /plural forms missing in sw: one/],
    ['loses a gap', 'a {{1}} b {{2}}', 'a {{1}}', /\{\{1\}\} \{\{2\}\}/],
    ['doubles a gap', 'a {{1}}', '{{1}} {{1}}', /\{\{1\}\}/],
    ['says nothing', 'half | a half', ' | ', /says nothing/],
    ['has markup in it', 'Look.', '<b>Tazama</b>', /./],
    ['has an open bracket', 'Look.', 'Tazama [', /bracket/],
  ])('does not fit when it %s', (_what, own, added, why) => {
    expect(misfitOf(own, added, 'sw')).toMatch(why);
  });

  it('fits in every language of the packs that ship, as if that had come as an add-on', () => {
    let asked = 0;
    for (const contents of SHIPPED.map(readShipped)) {
      const [first = '', ...others] = contents.manifest?.languages.map(({ tag }) => tag) ?? [];
      for (const tag of others) {
        for (const [key, { value }] of contents.texts.get(tag) ?? []) {
          const own = contents.texts.get(first)?.get(key);
          if (own === undefined) throw new Error(`Must have ${key}`);
          expect(`${key}: ${misfitOf(setOf(own.value), setOf(value), tag)}`).toBe(`${key}: undefined`);
          asked++;
        }
      }
    }
    expect(asked).toBeGreaterThan(5000);
  });
});

describe('what is missing in an add-on', () => {
  it.each([
    ['sw', ['en', 'ar'], 'en'],
    ['ar', ['en', 'ar'], 'ar'],
    ['pt-BR', ['en', 'pt'], 'pt'],
    ['pt', ['en', 'pt-BR'], 'pt-BR'],
  ] as const)('is read, for %s over %j, in %s', (tag, tags, ground) => {
    expect(
      groundLanguage(
        tags.map((one) => ({ tag: one, review: 'teacher' })),
        tag,
      ),
    ).toBe(ground);
  });
});

describe('checking an add-on', () => {
  it('finds nothing wrong with one that fits, and says what is still to be written', () => {
    const { faults, coverage } = check({ 'hint.look': 'Tazama.', sum: 'Ni ngapi $[a] + [b]$ **[@kind]**?' });
    expect(faults).toEqual([]);
    expect(coverage).toMatchObject([{ tag: 'sw', texts: 2 }]);
    expect(coverage[0]?.of).toBe(Object.keys(fixture['text/en/all.json'] as object).length);
    expect(coverage[0]?.missing).toContain('hint.count');
  });

  it('tells every text that does not fit with its file and line', () => {
    const { faults } = check({ sum: 'Ni $[a]$', 'not.there': 'Hakuna', 'hint.look': 'Tazama $\\frac{$' });
    expect(faults.map(({ file, line, code }) => [file, line, code])).toEqual([
      ['text/sw/all.json', 2, 'dangling'],
      ['text/sw/all.json', 3, 'dangling'],
      ['text/sw/all.json', 4, 'mathematics'],
    ]);
  });

  it('tells words by which a question cannot be asked any more where they stand', () => {
    const same = { 'thing.apple.name': 'kitu', 'thing.fish.name': 'kitu', neither: 'kitu' };
    const { faults } = check(same);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every(({ file }) => file === 'text/sw/all.json')).toBe(true);
    expect(faults.some(({ detail }) => detail.includes('add.several'))).toBe(true);
  });

  it.each<readonly [string, object, RegExp]>([
    ['another pack', { for: { id: 'org.example.other', since: '1.0.0' } }, /org.example.other/],
    ['a later version', { for: { id: 'org.example.fractions', since: '1.3.0' } }, /1.3.0 and later/],
    ['itself', { id: 'org.example.fractions' }, /the pack itself/],
    ['a language that is none', { languages: [{ tag: 'Swahili', review: 'teacher' }] }, /language tag/],
    ['a field that nobody knows', { skills: [] }, /unknown field "skills"/],
  ])('tells one for %s', (_what, change, why) => {
    const { faults } = check({ 'hint.look': 'Tazama.' }, change);
    expect(faults.map(({ detail }) => detail).join('\n')).toMatch(why);
  });

  it('knows an add-on from a pack', () => {
    expect(isAddOnFiles(folder({}))).toBe(true);
    expect(isAddOnFiles(toFiles())).toBe(false);
    expect(isAddOnFiles(new Map())).toBe(false);
  });
});

describe('a built add-on', () => {
  it('has its mathematics set and its sounds in it, and the same source gives the same bytes', () => {
    const path = voicePath('sw', 'Tazama.');
    const files = folder({ sum: 'Ni ngapi $[a] + [b]$ **[@kind]**?' }, {}, { [path]: sampleSound() });
    const built = buildAddOn(files, target);
    if (!built.ok) throw new Error(JSON.stringify(built.problem));
    expect(built.value.manifest.files.map((file) => file.path)).toEqual([path, 'text/sw/all.json']);
    const text = new TextDecoder().decode(built.value.files.get('text/sw/all.json'));
    expect(text).toContain('<mn>[a]</mn>');
    const again = buildAddOn(files, target);
    expect(again.ok && again.value.files).toEqual(built.value.files);
    expect(checkAddOn(built.value.files, { form: 'built', target, seeds: 2 }).faults).toEqual([]);
  });

  it('is no pack to who reads packs alone', () => {
    const { result } = readArchive(addOnArchive());
    expect(result).toMatchObject({ ok: false, problem: { code: 'pack/invalid' } });
  });
});
