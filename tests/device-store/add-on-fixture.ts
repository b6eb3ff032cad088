// A translation of the small packs of shelf-fixture.ts, as the worker would store it.
import type { InstalledAddOn } from '../../src/device-store/add-on-shelf.ts';
import type { InstallId } from '../../src/device-store/install-id.ts';
import type { PackShelf } from '../../src/device-store/pack-shelf.ts';
import { parsePackId } from '../../src/domain/ids.ts';
import type { AddOnManifest } from '../../src/packs/add-on-format.ts';
import { toPackedFile } from '../../src/packs/archive-parts.ts';
import type { InstallRecord } from '../../src/packs/install-records.ts';
import { NOON_MS, valueIn } from '../support/event-samples.ts';
import { FRACTIONS, HALVES, shaOf } from './shelf-fixture.ts';

export const SWAHILI = valueIn(parsePackId('org.example.fractions-sw'));
export const SOUND = 'media/voice/sw/0123456789abcdef.opus';

export function addOnOf(version: string): AddOnManifest {
  return {
    format: 1,
    id: SWAHILI,
    version,
    licence: 'CC-BY-4.0',
    publisher: 'A school',
    for: { id: FRACTIONS, since: '1.0.0' },
    languages: [{ tag: 'sw', review: 'teacher' }],
    files: [
      { path: SOUND, sizeBytes: 3, sha256: '0'.repeat(64) },
      { path: 'text/sw/all.json', sizeBytes: 2, sha256: '0'.repeat(64) },
    ],
  };
}

/** What it brings itself. */
export const broughtBy = (version: string): readonly InstallRecord[] => [
  { type: 'file', path: 'pack.json', ...toPackedFile('pack.json', new Uint8Array([version.length])) },
  { type: 'media', path: SOUND, mime: 'audio/ogg; codecs=opus', bytes: new Uint8Array([1, 2, 3]) },
];

/** Its texts as they were woven into a version of the pack; each names both versions. */
export function wovenOf(version: string, packVersion: string): readonly InstallRecord[] {
  const said = `${version} in ${packVersion}`;
  const chunk = (at: number): InstallRecord => ({
    ...{ type: 'texts', language: 'sw', chunk: at },
    texts: { [`v${packVersion}`]: said },
  });
  return [
    chunk(0),
    chunk(1),
    { type: 'lesson-texts', language: 'sw', skill: HALVES, texts: { lesson: said } },
    {
      ...{ type: 'pack-texts', language: 'sw', title: said, description: '' },
      ...{ skills: { [HALVES]: 'Nusu' }, misconceptions: {} },
    },
  ];
}

export const swahili = { tag: 'sw', review: 'teacher', texts: 3, of: 4, misfits: 0, foreign: 1 } as const;

/** In as many portions as it has records; false where the storage failed. */
export async function tryBring(
  shelf: PackShelf,
  pack: InstallId,
  version: string,
  packVersion: string,
): Promise<InstalledAddOn | null> {
  const { addOns } = shelf;
  const origin = { signer: null, isShipped: false };
  const begun = await addOns.begin(addOnOf(version), shaOf(version), origin);
  if (!begun.ok) return null;
  const { install } = begun.value;
  for (const record of broughtBy(version)) if (!(await addOns.store(install, [record])).ok) return null;
  for (const record of wovenOf(version, packVersion)) {
    if (!(await addOns.storeWoven(install, pack, [record])).ok) return null;
  }
  const finished = await addOns.finish({ install, languages: [swahili] }, pack, NOON_MS);
  return finished.ok ? finished.value : null;
}

export async function bringAddOn(
  shelf: PackShelf,
  pack: InstallId,
  version: string,
  packVersion: string,
): Promise<InstalledAddOn> {
  const brought = await tryBring(shelf, pack, version, packVersion);
  if (brought === null) throw new Error('Must be stored, was not');
  return brought;
}
