// Where add-ons lie among the records, and which of their texts are read in the place of a pack's own.
import type { PackLanguage } from '../packs/format.ts';
import { groundLanguage } from '../packs/ground-language.ts';
import type { AddOnsRecord, InstallRecord } from '../packs/install-records.ts';
import type { WovenAddOn } from './add-on-shelf.ts';
import type { InstallId } from './install-id.ts';
import type { ShelfDatabase } from './shelf-database.ts';

/** Under a pack's version: which add-ons are read with it. Switching is writing this one record. */
export const ADD_ONS_KEY = 'add-ons';

/** Where the texts of an add-on lie that were woven into a version of its pack; begins with the add-on's own place. */
export const toWeaveId = (addOn: InstallId, pack: InstallId): InstallId => `${addOn} ${pack}` as InstallId;

export function wovenIn(record: InstallRecord | undefined): readonly WovenAddOn[] {
  // The ids were branded when the record was written.
  return record?.type === ADD_ONS_KEY ? (record.addOns as readonly WovenAddOn[]) : [];
}

export const toAddOnsRecord = (addOns: readonly WovenAddOn[]): AddOnsRecord => ({
  type: ADD_ONS_KEY,
  addOns,
});

interface WantedTexts {
  readonly own: InstallRecord | undefined;
  readonly addOns: InstallRecord | undefined;
  readonly language: string;
  /** Of the record, which names the language. */
  readonly key: string;
}

/** An add-on's, or the pack's own; in another language of the pack where an add-on has gone with its own. */
export async function readTexts(
  database: ShelfDatabase,
  install: InstallId,
  { own, addOns, language, key }: WantedTexts,
): Promise<InstallRecord | undefined> {
  const woven = await readWovenRecord(database, install, wovenIn(addOns), language, key);
  if (woven !== undefined || own !== undefined) return woven ?? own;
  const row = await database.installs.get(install);
  if (row === undefined || row.manifest.languages.some(({ tag }) => tag === language)) return undefined;
  const ground = groundLanguage(row.manifest.languages, language);
  return database.records.get([install, key.replace(`/${language}`, `/${ground}`)]);
}

/** The items of a chunk, and the texts of them that are read. */
export async function readItemChunk(
  database: ShelfDatabase,
  install: InstallId,
  chunk: number,
  language: string,
) {
  const key = `texts/${language}/${chunk}`;
  const keys = [`items/${chunk}`, key, ADD_ONS_KEY] as const;
  const [items, own, addOns] = await database.records.bulkGet(keys.map((one) => [install, one]));
  return { items, texts: await readTexts(database, install, { own, addOns, language, key }) };
}

/** The record of the add-on that has the language, if there is one; the last that was brought counts. */
async function readWovenRecord(
  database: ShelfDatabase,
  pack: InstallId,
  addOns: readonly WovenAddOn[],
  language: string,
  key: string,
): Promise<InstallRecord | undefined> {
  const addOn = addOns.findLast((one) => one.languages.some(({ tag }) => tag === language));
  return addOn && database.records.get([toWeaveId(addOn.install, pack), key]);
}

/** The pack's languages, then those that only add-ons have. A few texts that a teacher has read are not the whole language. */
export function languagesWith(
  own: readonly PackLanguage[],
  addOns: readonly WovenAddOn[],
): readonly PackLanguage[] {
  const reviews = new Map(own.map(({ tag, review }) => [tag, review]));
  for (const { tag, review, texts, of } of addOns.flatMap(({ languages }) => languages)) {
    const before = reviews.get(tag);
    reviews.set(tag, review === 'teacher' && texts < of && before !== undefined ? before : review);
  }
  const voices = new Map(own.map(({ tag, voice }) => [tag, voice]));
  return [...reviews].map(([tag, review]) => {
    const voice = voices.get(tag);
    return { tag, review, ...(voice && { voice }) };
  });
}
