import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAddOnInstall } from '../../src/packs/add-on-install.ts';
import { createWeaver } from '../../src/packs/add-on-weave.ts';
import { createArchiveReader } from '../../src/packs/archive-reader.ts';
import { checkPack } from '../../src/packs/check.ts';
import type { TextSource } from '../../src/packs/format.ts';
import { readTranslationRows, toTranslationRows } from '../../src/packs/translation-table.ts';
import { createVariant } from '../../src/packs/variant.ts';
import { createLesson } from '../../src/packs/variant-core.ts';
import { addOnArchive, swahili } from '../support/add-ons.ts';
import { toFiles } from './fixture-pack.ts';

const { items, lessons, texts, manifest } = checkPack(toFiles(), {
  form: 'source',
  seeds: 1,
  isDraft: true,
}).contents;
const own: Readonly<Record<string, TextSource>> = Object.fromEntries(
  [...(texts.get('en') ?? [])].map(([key, { value }]) => [key, value]),
);
if (manifest === undefined) throw new Error('Must have a manifest');
const pack = manifest.id;
const SWAHILI = { tag: 'sw', review: 'machine' } as const;

const words = fc.oneof(
  // The same for several options is what breaks a question most.
  { weight: 4, arbitrary: fc.constant('kitu') },
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.constantFrom('[a]', '[@kind]', '{{1}}', '|', '<b>', '[n] ya [d]', '**'),
);
/** Whatever somebody may write under a key of the pack, and under others. */
const added = fc.dictionary(
  fc.constantFrom(...Object.keys(own), 'not.there', 'nor.there'),
  fc.oneof(
    words,
    fc.record({ plural: fc.constantFrom('n', 'a', 'x'), one: words, other: words }),
    // One that fits, with more around it.
    fc.constantFrom(...Object.values(own)),
  ),
);

describe('texts of an add-on over those of a pack', () => {
  it('are taken or left one by one, and nothing that the pack has is lost', () => {
    fc.assert(
      fc.property(added, (mine) => {
        const weaver = createWeaver(pack, SWAHILI, new Map(Object.entries(mine)));
        const woven = weaver.items(
          items.map(({ value }) => value),
          own,
        );
        expect(Object.keys(woven)).toEqual(Object.keys(own));
        for (const [key, text] of Object.entries(woven)) {
          expect([own[key], mine[key]].some((one) => one === text)).toBe(true);
        }
        const { texts: taken, misfits, foreign, of } = weaver.result();
        expect(taken + misfits + foreign).toBe(Object.keys(mine).length);
        expect(of).toBe(Object.keys(own).length);
      }),
    );
  });

  it('leave every question and lesson that could be made before to be made', () => {
    fc.assert(
      fc.property(added, (mine) => {
        const weaver = createWeaver(pack, SWAHILI, new Map(Object.entries(mine)));
        const sources = items.map(({ value }) => value);
        const woven = weaver.items(sources, own);
        for (const item of sources) {
          const made = createVariant(item, { pack, seed: 0, language: 'sw', text: (key) => woven[key] });
          expect(made.ok ? '' : `${item.id}: ${made.problem.detail}`).toBe('');
        }
        const told = weaver.lessons(
          lessons.map(({ value }) => value),
          own,
        );
        for (const { value } of lessons) {
          expect(createLesson(value, { language: 'sw', text: (key) => told[key] }).ok).toBe(true);
        }
      }),
    );
  });

  it('of an add-on with nothing are those of the pack', () => {
    const weaver = createWeaver(pack, SWAHILI, new Map());
    expect(
      weaver.items(
        items.map(({ value }) => value),
        own,
      ),
    ).toEqual(own);
    expect(weaver.result()).toMatchObject({ texts: 0, misfits: 0, foreign: 0 });
  });
});

describe('an add-on’s archive', () => {
  const whole = addOnArchive({ files: { 'text/sw/all.json': swahili } });

  it('with any of its bytes changed, cut or doubled is refused or says the same', () => {
    const read = (bytes: Uint8Array): unknown => {
      const install = createAddOnInstall();
      const reader = createArchiveReader('a.zip', {
        open: () => undefined,
        addOn: () => undefined,
        file: (path, content) => install.file(path, content).faults,
      });
      const pushed = reader.push(bytes);
      const ended = pushed.ok ? reader.end() : pushed;
      return ended.ok ? Object.fromEntries(install.texts().get('sw') ?? []) : null;
    };
    expect(read(whole)).toEqual(swahili);
    const mangled = fc.oneof(
      fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, by]) => {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ by;
        return bytes;
      }),
      fc.nat(whole.length - 1).map((at) => whole.slice(0, at)),
      fc.tuple(fc.nat(whole.length), fc.nat(whole.length)).map(([from, to]) => {
        const doubled = whole.slice(Math.min(from, to), Math.max(from, to));
        return new Uint8Array([...whole.slice(0, from), ...doubled, ...whole.slice(from)]);
      }),
    );
    fc.assert(
      fc.property(mangled, (bytes) => {
        const said = read(bytes);
        if (said !== null) expect(said).toEqual(swahili);
      }),
    );
  });
});

describe('a table for a translator', () => {
  const cell = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
  const text = fc.oneof(cell, fc.record({ plural: fc.constant('n'), one: cell, other: cell }));
  const key = fc.stringMatching(/^[a-z][a-z0-9.-]{0,8}$/);

  it('gives back the texts that were written into it', () => {
    fc.assert(
      fc.property(fc.dictionary(key, text), fc.dictionary(key, text), (originals, done) => {
        const known = new Map<string, TextSource>(
          Object.entries(done).filter(([name]) => Object.hasOwn(originals, name)),
        );
        const rows = toTranslationRows(new Map(Object.entries(originals)), known, { from: 'en', to: 'sw' });
        const { texts: back, faults } = readTranslationRows(rows, 'sw', { file: 't.csv', firstRow: 1 });
        expect(faults).toEqual([]);
        for (const [name, value] of known) {
          // A text without forms, where the original has some, fills the last of them.
          if (typeof value === 'string' && typeof originals[name] === 'object') continue;
          expect(back.get(name)).toEqual(value);
        }
      }),
    );
  });
});
