// A tablet with a school's keys: makes classes, codes and backups, and restores them.
import type { BackupSchool } from '../../src/device-store/backup-format.ts';
import { createKeyStore } from '../../src/device-store/key-store.ts';
import type { OpenedLog } from '../../src/device-store/open-log.ts';
import { restoreBackup } from '../../src/device-store/restore-backup.ts';
import { createSettings } from '../../src/device-store/settings.ts';
import { writeBackup } from '../../src/device-store/write-backup.ts';
import { type ClassId, parseClassId } from '../../src/domain/ids.ts';
import type { Sealed } from '../../src/domain/sealed.ts';
import { createRecoveryCode, lockInBox } from '../../src/identity/recovery-code.ts';
import { seal, unseal } from '../../src/identity/sealed-text.ts';
import { readAll } from '../contracts/event-log.ts';
import { realCrypto } from '../support/crypto-port.ts';
import { NOON_MS, valueIn } from '../support/event-samples.ts';
import { createTablet, type Tablet } from './log-fixture.ts';

export const CLASS: ClassId = valueIn(parseClassId('class'.padEnd(22, '0')));
export const NAME = 'school.jsonl.gz';
const SETTING_KEYS = ['teacher-pin', 'language'];

export interface School {
  readonly tablet: Tablet;
  readonly opened: OpenedLog;
  readonly keys: ReturnType<typeof createKeyStore>;
  readonly settings: ReturnType<typeof createSettings>;
}

export async function openSchool(tablet = createTablet()): Promise<School> {
  const opened = await tablet.open();
  const { database } = opened;
  return { tablet, opened, keys: createKeyStore(database, realCrypto), settings: createSettings(database) };
}

export async function addClass({ opened, keys }: School, name: string): Promise<Sealed> {
  const ring = valueIn(await keys.readSchool());
  const sealed = await seal(realCrypto, ring, name, { purpose: 'class-name', owner: CLASS });
  valueIn(await opened.log.append([{ type: 'class-added', class: CLASS, name: sealed }], NOON_MS));
  return sealed;
}

/** The teacher writes the code down; from then on backups carry the box. */
export async function makeCode({ keys }: School): Promise<string> {
  const code = createRecoveryCode(realCrypto);
  valueIn(await keys.writeRecovery(await lockInBox(realCrypto, valueIn(await keys.readSchool()), code)));
  return code;
}

export async function backUp({ opened, keys, settings }: School): Promise<Blob> {
  const ring = valueIn(await keys.readSchool());
  const school: BackupSchool = {
    id: ring.school,
    keys: ring.keys.map(({ id }) => id),
    recovery: valueIn(await keys.readRecovery()),
  };
  const stored = valueIn(await settings.readSome(SETTING_KEYS));
  const facts = { app: 'test', madeAtMs: NOON_MS, school, settings: stored };
  return valueIn(await writeBackup(opened.log, facts)).file;
}

export function restore({ opened, keys, settings }: School, file: Blob, code?: string) {
  const ports = {
    log: opened.log,
    settings,
    settingKeys: SETTING_KEYS,
    identity: { crypto: realCrypto, keys },
  };
  return restoreBackup(ports, { name: NAME, file, ...(code === undefined ? {} : { code }) }, NOON_MS);
}

export async function contentOf({ opened, keys, settings }: School) {
  return {
    events: await readAll(opened.log),
    school: valueIn(await keys.readSchool()).school,
    keys: valueIn(await keys.readSchool()).keys.map(({ id }) => id),
    settings: valueIn(await settings.readSome(SETTING_KEYS)),
    row: await opened.database.installation.get('here'),
  };
}

export const className = async ({ keys }: School, sealed: Sealed) =>
  unseal(realCrypto, valueIn(await keys.readSchool()), sealed, { purpose: 'class-name', owner: CLASS });

export const gzip = (text: string) =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();

export const linesOf = async (file: Blob) =>
  (await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text()).split('\n');
