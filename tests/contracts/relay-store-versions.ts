// The part of the store's contract that is about tables which an older version made: each is brought to this version,
// and what lay in them is there.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSchoolId } from '../../src/domain/ids.ts';
import { type BackupRecord, writeBackup } from '../../src/relay/store/backup-format.ts';
import { SCHEMA_VERSION } from '../../src/relay/store/migrations.ts';
import { founderNamed } from '../relay/store-chunks.ts';
import { gatherBytes, inPieces, NOON_MS, type StoreHome } from '../relay/store-home.ts';
import { valueIn } from '../support/event-samples.ts';

const tablesOf = (version: number, dialect: 'sqlite' | 'postgres') =>
  readFileSync(new URL(`../relay/fixtures/relay-version-${version}.${dialect}.sql`, import.meta.url), 'utf8');

async function* inOrder<T>(all: readonly T[]): AsyncIterable<T> {
  yield* all;
}

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
      const id = '00000000000000ab';
      expect(await store.vocabularyBeginnings(school)).toEqual([{ id, offset: 4 }]);
      await store.setVocabularyBeginning(school, { id, totalBytes: 9, bytes: new Uint8Array(5) }, NOON_MS);
      expect(await store.vocabularyBeginnings(school)).toEqual([{ id, offset: 5 }]);
      expect(await store.dropOverdue(school, NOON_MS + 1)).toEqual({ chunks: 0, beginnings: 0 });
    });

    it('come out of a backup of that version; what was half there is begun anew', async () => {
      const store = await createHome().open();
      const records: readonly BackupRecord[] = [
        { table: 'head', values: [2, 'relayOfVersion2_______', NOON_MS] },
        { table: 'school', values: [school, 'founder', NOON_MS, 1] },
        { table: 'vocabulary', values: [1, '00000000000000aa', new Uint8Array([7])] },
        { table: 'vocabulary_beginning', values: ['00000000000000ab', 9, new Uint8Array(4)] },
        { table: 'upstream', values: ['https://up', 'secret'] },
      ];
      const backup = await gatherBytes(writeBackup(inOrder(records)));
      expect((await store.restore(inPieces(backup, 50))).ok).toBe(true);
      expect(await store.vocabularies(school)).toEqual(['00000000000000aa']);
      expect(await store.vocabularyBeginnings(school)).toEqual([]);
      expect(await store.upstreams(school)).toHaveLength(1);
    });
  });
}
