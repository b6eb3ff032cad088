// A real pack's bytes flipped, cut, repeated and put in another order, through the whole way in: nothing is ever installed
// in part, and what was there stays whole.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PackId } from '../../src/domain/ids.ts';
import { withSignature, writeArchive } from '../../src/packs/archive-writer.ts';
import { signManifest } from '../../src/packs/signature.ts';
import { built } from '../packs/archives.ts';
import { manifestWith } from '../packs/fixture-pack.ts';
import { valueIn } from '../support/event-samples.ts';
import { createTablet, offline, type Tab } from '../support/tablet.ts';

const ID = 'org.example.fractions' as PackId;
const SECRET = new Uint8Array(32).fill(9);

function archiveOf(version: string): Uint8Array<ArrayBuffer> {
  const { files } = built({ 'pack.json': manifestWith({ version }) });
  const signature = signManifest(files.get('pack.json') ?? new Uint8Array(), SECRET);
  return new Uint8Array(writeArchive({ files: withSignature(files, signature) }));
}

const OLD = archiveOf('1.0.0');
const NEW = archiveOf('2.0.0');
const at = fc.nat({ max: NEW.length - 1 });

type Damage = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/** What a bad card, a cut link or somebody with a hex editor does. */
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(at, fc.integer({ min: 1, max: 255 })).map(
    ([place, bits]): Damage =>
      (bytes) => {
        const copy = bytes.slice();
        copy[place] = (copy[place] ?? 0) ^ bits;
        return copy;
      },
  ),
  at.map(
    (place): Damage =>
      (bytes) =>
        bytes.slice(0, place),
  ),
  at.map(
    (place): Damage =>
      (bytes) =>
        bytes.slice(place + 1),
  ),
  fc.tuple(at, at).map(
    ([from, to]): Damage =>
      (bytes) =>
        without(bytes, Math.min(from, to), Math.max(from, to)),
  ),
  fc.tuple(at, at).map(
    ([from, to]): Damage =>
      (bytes) => {
        const [first, last] = [Math.min(from, to), Math.max(from, to)];
        return joined([bytes.slice(0, last), bytes.slice(first)]);
      },
  ),
  fc.tuple(at, at).map(
    ([from, to]): Damage =>
      (bytes) => {
        const [first, last] = [Math.min(from, to), Math.max(from, to)];
        return joined([bytes.slice(first, last), bytes.slice(0, first), bytes.slice(last)]);
      },
  ),
);

const without = (bytes: Uint8Array<ArrayBuffer>, from: number, to: number) =>
  joined([bytes.slice(0, from), bytes.slice(to)]);

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

async function openTeacher(): Promise<Tab> {
  const tab = await createTablet(offline).open();
  valueIn(await tab.api.setTeacherPin('1234'));
  return tab;
}

/** What is on the shelf: every item of one version, each with its texts. */
async function wholeVersion({ core: { stores } }: Tab): Promise<string> {
  const packs = valueIn(await stores.shelf.list());
  expect(packs).toHaveLength(1);
  const [pack] = packs;
  if (!pack) throw new Error('Must be there');
  expect(valueIn(await stores.shelf.countLost(pack.install))).toBe(0);
  for (let row = 0; row < pack.manifest.counts.items; row++) {
    for (const { tag } of pack.manifest.languages)
      valueIn(await stores.shelf.readItem(pack.install, row, tag));
  }
  return pack.version;
}

test('a damaged file is refused when it is looked at and when it is installed, and the version here stays whole', async () => {
  const tab = await openTeacher();
  valueIn(await tab.api.installPackFile('old.zip', new Blob([OLD])));
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
      const bytes = damages.reduce((left, change) => change(left), NEW);
      fc.pre(!isSame(bytes, NEW) && bytes.length > 0);
      const file = new Blob([bytes]);
      const looked = await tab.api.bringPackFile('new.zip', file);
      const installed = await tab.api.installPackFile('new.zip', file);
      // A few bits of a ZIP say nothing: the packing's level, a date. What they leave whole may come in, and is whole.
      expect(installed.ok).toBe(looked.ok);
      expect(['1.0.0', '2.0.0']).toContain(await wholeVersion(tab));
      if (!installed.ok) return;
      expect(await wholeVersion(tab)).toBe('2.0.0');
      valueIn(await tab.api.removePack(ID));
      valueIn(await tab.api.installPackFile('old.zip', new Blob([OLD])));
    }),
  );
  expect(await wholeVersion(tab)).toBe('1.0.0');
  expect(valueIn(await tab.core.stores.downloads.list())).toEqual([]);
});

test('two files of one pack, mixed byte by byte, never give a pack of both', async () => {
  const tab = await openTeacher();
  valueIn(await tab.api.installPackFile('old.zip', new Blob([OLD])));
  await fc.assert(
    fc.asyncProperty(at, at, async (from, to) => {
      const [first, last] = [Math.min(from, to), Math.max(from, to)];
      const mixed = joined([NEW.slice(0, first), OLD.slice(first, last), NEW.slice(last)]);
      fc.pre(!isSame(mixed, NEW) && !isSame(mixed, OLD));
      const installed = await tab.api.installPackFile('mixed.zip', new Blob([mixed]));
      if (installed.ok) expect(await wholeVersion(tab)).toMatch(/^[12]\.0\.0$/);
      else expect(await wholeVersion(tab)).toBe('1.0.0');
      if (installed.ok) {
        valueIn(await tab.api.removePack(ID));
        valueIn(await tab.api.installPackFile('old.zip', new Blob([OLD])));
      }
    }),
  );
});
