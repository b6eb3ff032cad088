// Devices of one school, each with its own storage, that give each other what they lack: no network, no worker.
import { sha256 } from '@noble/hashes/sha2.js';
import type { ChunkVaultPorts, Signer } from '../../src/device-store/chunk-vault-ports.ts';
import { createDeviceSigner } from '../../src/device-store/device-signer.ts';
import { createChunkVault, type DexieChunkVault } from '../../src/device-store/dexie-chunk-vault.ts';
import { createKeyStore } from '../../src/device-store/key-store.ts';
import type { OpenedLog } from '../../src/device-store/open-log.ts';
import type { DeviceRole, EventBody } from '../../src/domain/event.ts';
import { type LearnerId, parseSchoolId } from '../../src/domain/ids.ts';
import type { SchoolPin } from '../../src/domain/trust-words.ts';
import { exportPublicKey, toDeviceId } from '../../src/identity/device-id.ts';
import { encodeUtf8 } from '../../src/packs/utf8.ts';
import { pruneChunk } from '../../src/sync/chunk.ts';
import type { Batch, ChunkVault, CommitReport, Parcel, Scope } from '../../src/sync/chunk-vault.ts';
import type { VocabularyWords } from '../../src/sync/vocabulary.ts';
import { realCrypto } from '../support/crypto-port.ts';
import { NOON_MS, valueIn } from '../support/event-samples.ts';
import { createTablet, type Tablet } from './log-fixture.ts';

export const SCHOOL = valueIn(parseSchoolId('school'.padEnd(22, '0')));
export const ALL: Scope = { classes: 'all', history: true };
/** More than any test has. */
export const MUCH = 1_000_000;

export interface TestDevice {
  readonly tablet: Tablet;
  readonly opened: OpenedLog;
  readonly vault: DexieChunkVault;
  readonly signer: Signer;
  readonly ports: ChunkVaultPorts;
  append(...bodies: readonly EventBody[]): Promise<void>;
  pin: SchoolPin | null;
  keepsHistory: boolean;
  words: VocabularyWords | null;
}

export const shaOfText = (text: string) => sha256(encodeUtf8(text));

export async function createDevice(tablet = createTablet()): Promise<TestDevice> {
  const opened = await tablet.open({ crypto: realCrypto });
  const signer = createDeviceSigner(realCrypto, createKeyStore(opened.database, realCrypto));
  let clock = NOON_MS;
  const ports: ChunkVaultPorts = {
    database: opened.database,
    log: opened.log,
    crypto: realCrypto,
    signer,
    sha256: shaOfText,
    now: () => clock,
    pin: async () => device.pin,
    keepsHistory: async () => device.keepsHistory,
    packWords: async () => device.words,
  };
  const device: TestDevice = {
    tablet,
    opened,
    vault: createChunkVault(ports),
    signer: await signer(),
    ports,
    append: async (...bodies) => {
      clock += 5_000;
      valueIn(await opened.log.append(bodies, clock));
    },
    pin: null,
    keepsHistory: true,
    words: null,
  };
  return device;
}

/** The founder's device, and others that it has admitted and that pinned its key. */
export async function createSchool(
  roles: readonly DeviceRole[],
): Promise<readonly [TestDevice, ...TestDevice[]]> {
  const founder = await createDevice();
  const pin = { school: SCHOOL, founder: founder.signer.key };
  founder.pin = pin;
  const agreement = await agreementOf(founder);
  await founder.append({ type: 'school-founded', school: SCHOOL, key: founder.signer.key, agreement });
  const others: TestDevice[] = [];
  for (const role of roles) {
    const device = await createDevice();
    await admit(founder, device, role);
    others.push(device);
  }
  return [founder, ...others];
}

export async function admit(founder: TestDevice, device: TestDevice, role: DeviceRole): Promise<void> {
  const { key } = device.signer;
  device.pin = founder.pin;
  await founder.append({
    type: 'device-admitted',
    device: toDeviceId(key),
    key,
    agreement: await agreementOf(device),
    role,
  });
}

async function agreementOf({ opened }: TestDevice) {
  const keys = valueIn(await createKeyStore(opened.database, realCrypto).readDevice());
  return exportPublicKey(realCrypto, keys.agreement);
}

/** What `from` has and `to` lacks, given as one parcel; asks until there is no more. */
export async function give(
  from: { readonly vault: ChunkVault },
  to: { readonly vault: ChunkVault },
  maxBytes = MUCH,
): Promise<readonly CommitReport[]> {
  const reports: CommitReport[] = [];
  for (let round = 0; round < 200; round++) {
    const have = valueIn(await to.vault.have());
    const known = new Set(valueIn(await to.vault.vocabularies()).whole);
    const batch = valueIn(await from.vault.lacking({ have, scope: ALL, maxBytes, known }));
    if (batch.chunks.length === 0) return reports;
    const report = valueIn(await to.vault.commit(await toParcel(from.vault, batch)));
    reports.push(report);
    if (report.added === 0) return reports;
  }
  throw new Error('Must come to an end, got 200 rounds');
}

/** Every chunk without what this learner did. */
export function withoutLearner(parcel: Parcel, learner: LearnerId): Parcel {
  const keep = (one: string) => one !== learner;
  const cut = (bytes: Uint8Array) => valueIn(pruneChunk(bytes, () => undefined, shaOfText, keep));
  return { ...parcel, chunks: parcel.chunks.map(cut) };
}

export async function toParcel(vault: ChunkVault, batch: Batch): Promise<Parcel> {
  const parts = await Promise.all(batch.vocabularies.map((id) => vault.vocabulary({ id, offset: 0 }, MUCH)));
  return {
    cards: batch.cards,
    vocabularies: parts.flatMap((part) => (part.ok && part.value ? [part.value] : [])),
    chunks: batch.chunks.map(({ bytes }) => bytes),
    snapshots: batch.snapshots,
  };
}
