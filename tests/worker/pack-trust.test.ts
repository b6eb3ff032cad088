import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/packs/build.ts';
import { parsePublisherKey } from '../../src/packs/signature-key.ts';
import { encodeUtf8 } from '../../src/packs/utf8.ts';
import { foundSchool } from '../../src/worker/school-trust.ts';
import { manifestWith } from '../packs/fixture-pack.ts';
import { must, valueIn } from '../support/event-samples.ts';
import {
  archiveOf,
  bring,
  ID,
  install,
  MINISTRY,
  openTeacher,
  STRANGER,
  trustOf,
  version,
} from '../support/handed-packs.ts';
import { siteWith } from '../support/tablet.ts';
import { join, openDevice, type SchoolDevice } from './school-devices.ts';

describe('who vouches for a pack', () => {
  test('of an unsigned one nobody, and its card says so ever after', async () => {
    const tab = await openTeacher();
    await install(tab, archiveOf());
    expect(await trustOf(tab)).toEqual({ type: 'none' });
  });

  test('the app’s own site does by its hash, also of a file from a card', async () => {
    const bytes = archiveOf();
    const entry = { id: ID, version: '1.2.0', file: 'f.zip', sizeBytes: bytes.length, sha256: hashOf(bytes) };
    const tab = await openTeacher(siteWith({ 'index.json': encodeUtf8(JSON.stringify([entry])) }));
    expect((await bring(tab, bytes)).trust).toEqual({ type: 'shipped' });
    await tab.api.installWaiting('a.zip');
    expect(await trustOf(tab)).toEqual({ type: 'shipped' });
    expect((await bring(tab, archiveOf(version('1.2.1')))).trust).toEqual({ type: 'none' });
  });

  test('a publisher does once the school trusts the key, for all its packs, until the school does no more', async () => {
    const tab = await openTeacher();
    await install(tab, archiveOf({}, MINISTRY));
    const unknown = await trustOf(tab);
    if (unknown?.type !== 'unknown') throw new Error('Must be a stranger’s');
    expect((await tab.api.trustPublisher(unknown.key, '  Ministry of Education ')).ok).toBe(true);
    const trusted = { type: 'school', name: 'Ministry of Education', fingerprint: unknown.fingerprint };
    expect(await trustOf(tab)).toEqual(trusted);
    expect((await bring(tab, archiveOf(version('2.0.0'), MINISTRY))).trust).toEqual(trusted);
    expect((await bring(tab, archiveOf(version('2.0.0'), STRANGER))).trust.type).toBe('unknown');
    expect(valueIn(await tab.api.readPublishers())).toMatchObject([{ key: unknown.key, here: true }]);
    expect((await tab.api.distrustPublisher(unknown.key)).ok).toBe(true);
    expect((await trustOf(tab))?.type).toBe('unknown');
    expect(valueIn(await tab.api.readPublishers())).toEqual([]);
  });

  test('a publisher who takes another’s name is not trusted for it: keys count, names do not', async () => {
    const tab = await openTeacher();
    await install(tab, archiveOf({ 'pack.json': manifestWith({ publisher: 'Ministry' }) }, MINISTRY));
    const known = await trustOf(tab);
    if (known?.type !== 'unknown') throw new Error('Must be a stranger’s');
    await tab.api.trustPublisher(known.key, 'Ministry');
    const named = { 'pack.json': manifestWith({ publisher: 'Ministry', version: '2.0.0' }) };
    expect((await bring(tab, archiveOf(named, STRANGER))).trust).toMatchObject({ type: 'unknown' });
  });
});

describe('the school’s word on a publisher', () => {
  const key = must(parsePublisherKey('ab'.repeat(32)));
  const namesOf = async ({ tab }: SchoolDevice) =>
    [...valueIn(await tab.core.publishers.trusted()).values()].map(({ name }) => name);

  async function threeOfOne() {
    const founder = await openDevice();
    valueIn(await foundSchool(founder.ground, 'Hill School', 'Office'));
    const [teacher, tablet] = [await openDevice(), await openDevice()];
    await join(teacher, founder, 'teacher', 'Teacher');
    await join(tablet, founder, 'tablet', 'Tablet');
    return { founder, teacher, tablet };
  }

  test('of a teacher’s device reaches the others, and so does the way back', async () => {
    const { founder, teacher, tablet } = await threeOfOne();
    valueIn(await teacher.tab.core.publishers.set(key, 'Ministry', true));
    for (const other of [founder, tablet]) {
      await other.take(await teacher.pack());
      expect(await namesOf(other)).toEqual(['Ministry']);
    }
    founder.tablet.clock.ms += 60_000;
    valueIn(await founder.tab.core.publishers.set(key, '', false));
    for (const other of [teacher, tablet]) {
      await other.take(await founder.pack());
      expect(await namesOf(other)).toEqual([]);
    }
  });

  test('said at a learner’s tablet counts on that tablet, and nowhere else', async () => {
    const { founder, tablet } = await threeOfOne();
    valueIn(await tablet.tab.core.publishers.set(key, 'A friend', true));
    expect(await namesOf(tablet)).toEqual(['A friend']);
    await founder.take(await tablet.pack());
    expect(await namesOf(founder)).toEqual([]);
  });
});
