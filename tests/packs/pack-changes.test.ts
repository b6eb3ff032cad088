import { describe, expect, test } from 'vitest';
import type { ItemId } from '../../src/domain/ids.ts';
import type { PackManifest } from '../../src/packs/format.ts';
import { compareVersions, toPackChanges } from '../../src/packs/pack-changes.ts';
import { pack } from './archives.ts';

const items = (all: Readonly<Record<string, string>>) => new Map(Object.entries(all));
const side = (all: Readonly<Record<string, string>>, change: Partial<PackManifest> = {}) => ({
  manifest: { ...pack.manifest, ...change },
  items: items(all),
});
const NONE = { added: 0, changed: 0, retired: 0 };

describe('what a version changes', () => {
  test('against itself is nothing', () => {
    const one = side({ a: '1', b: '2' });
    expect(toPackChanges(one, one)).toEqual({
      items: NONE,
      skills: NONE,
      languagesAdded: [],
      languagesGone: [],
      rewritten: [],
      media: NONE,
    });
  });

  test('is counted by id: what is new, what is other than it was, what is gone', () => {
    const changes = toPackChanges(
      side({ a: '1', b: '2', c: '3' }),
      side({ a: '1', b: '22', d: '4', e: '5' }),
    );
    expect(changes.items).toEqual({ added: 2, changed: 1, retired: 1 });
  });

  test('of what was renamed is a change: nothing has come or gone', () => {
    const was = { items: { old: ['new' as ItemId], parted: ['one' as ItemId, 'two' as ItemId], out: [] } };
    const changes = toPackChanges(
      side({ old: '1', parted: '2', out: '3' }),
      side({ new: '1', one: '2', two: '2' }, { was }),
    );
    expect(changes.items).toEqual({ added: 0, changed: 2, retired: 1 });
  });

  test('of languages is which came, which went, and whose texts are others', () => {
    const [first] = pack.manifest.languages;
    if (!first) throw new Error('Must have a language');
    const files = pack.manifest.files.map((file) =>
      file.path.startsWith(`text/${first.tag}/`) ? { ...file, sha256: 'f'.repeat(64) } : file,
    );
    const fresh = side({}, { languages: [first, { tag: 'sw', review: 'machine' }], files });
    const changes = toPackChanges(side({}), fresh);
    expect(changes).toMatchObject({ languagesAdded: ['sw'], languagesGone: ['ar'], rewritten: [first.tag] });
  });
});

test('versions are compared as numbers, part by part', () => {
  expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0);
  expect(compareVersions('2.0.0', '10.0.0')).toBeLessThan(0);
  expect(compareVersions('1.2.3', '1.2.3')).toBe(0);
});
