// Of several packs that a site offers: which one an empty tablet takes, and in which a turn goes on.
import { expect, test } from 'vitest';
import { parsePackId } from '../../src/domain/ids.ts';
import { hashOf } from '../../src/packs/build.ts';
import { encodeUtf8 } from '../../src/packs/utf8.ts';
import { manifestSkills, manifestWith } from '../packs/fixture-pack.ts';
import { valueIn } from '../support/event-samples.ts';
import { fixtureArchive } from '../support/fixture-archive.ts';
import { createTablet, siteWith } from '../support/tablet.ts';

const YOUNGER = valueIn(parsePackId('org.example.fractions'));
/** Sorts before the other by id. */
const OLDER = valueIn(parsePackId('org.example.a-for-older'));
const younger = fixtureArchive();
const older = fixtureArchive({
  'pack.json': manifestWith({
    id: OLDER,
    skills: manifestSkills.map((skill) => ({ ...skill, grades: [5, 6] })),
  }),
});

const entryOf = (id: string, file: string, bytes: Uint8Array) => ({
  id,
  version: '1.2.0',
  file,
  sizeBytes: bytes.length,
  sha256: hashOf(bytes),
  title: { en: id },
  description: { en: id },
  languages: [{ tag: 'en', review: 'teacher' }],
  skills: 2,
  items: 9,
});
const catalogue = encodeUtf8(
  JSON.stringify([entryOf(YOUNGER, 'younger.zip', younger), entryOf(OLDER, 'older.zip', older)]),
);

test('an empty tablet takes the first pack only; the next is there when it is asked for, and comes second', async () => {
  const site = { 'index.json': catalogue, 'younger.zip': younger, 'older.zip': older };
  const tab = await createTablet(siteWith(site)).open();
  await tab.core.library.installFirst();
  const states = async () =>
    new Map((await tab.see('device', null)).packs.map(({ id, state }) => [id, state.type]));
  expect(await states()).toEqual(
    new Map([
      [YOUNGER, 'installed'],
      [OLDER, 'offered'],
    ]),
  );
  expect(await tab.core.library.installOffered(OLDER)).toEqual({ ok: true, value: null });
  expect((await states()).get(OLDER)).toBe('installed');
  const courses = await tab.core.courses.open();
  // By id the other would come first, and a child of seven would be asked what one of eleven learns.
  expect(courses.ok && courses.value.map(({ course }) => course.pack)).toEqual([YOUNGER, OLDER]);
});
