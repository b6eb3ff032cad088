// The part of the store's contract that is about tables which an older version made: each is brought to this version,
// and what lay in them is there.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSchoolId } from '../../src/domain/ids.ts';
import { SCHEMA_VERSION } from '../../src/relay/store/migrations.ts';
import { founderNamed } from '../relay/store-chunks.ts';
import { NOON_MS, type StoreHome } from '../relay/store-home.ts';
import { valueIn } from '../support/event-samples.ts';

const tablesOf = (version: number, dialect: 'sqlite' | 'postgres') =>
  readFileSync(new URL(`../relay/fixtures/relay-version-${version}.${dialect}.sql`, import.meta.url), 'utf8');

export function describeStoreVersions(createHome: () => StoreHome): void {
  describe('tables of version 2', () => {
    const school = valueIn(parseSchoolId('schoolOfVersion2_____A'));
    const openOld = async () => {
      const home = createHome();
      await home.lay({ sqlite: tablesOf(2, 'sqlite'), postgres: tablesOf(2, 'postgres') });
      return home;
    };

    it('become tables of this version, once, and stay whose they were', async () => {
      const home = await openOld();
      const store = await home.open();
      expect([store.relayId, store.schemaVersion]).toEqual(['relayOfVersion2_______', SCHEMA_VERSION]);
      expect(await store.schools()).toEqual([{ school, founder: 'founder', createdAtMs: NOON_MS }]);
      expect(await store.quarantineCounts(school)).toMatchObject([{ reason: 'admission', chunks: 1 }]);
      expect(await store.enrolSchool('code', { school, founder: founderNamed('other') }, NOON_MS)).toEqual({
        type: 'other-founder',
      });
      await store.close();
      expect((await home.open()).schemaVersion).toBe(SCHEMA_VERSION);
    });

    it('take what this version keeps', async () => {
      const store = await (await openOld()).open();
      expect(await store.useOnce('x', NOON_MS + 1, NOON_MS)).toBe(true);
      expect(await store.useOnce('x', NOON_MS + 1, NOON_MS)).toBe(false);
    });
  });
}
