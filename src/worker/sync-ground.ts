// What syncing stands on: this device's vault, signer and school, opened once, when the first of them is needed.
import { sha256 } from '@noble/hashes/sha2.js';
import type { Signer } from '../device-store/chunk-vault-ports.ts';
import { createDeviceSigner } from '../device-store/device-signer.ts';
import { createChunkVault, type DexieChunkVault } from '../device-store/dexie-chunk-vault.ts';
import { KEEPS_HISTORY, keepEverything } from '../device-store/dropping-cut.ts';
import { readSchoolPin } from '../device-store/school-pin.ts';
import { StorageFailure } from '../device-store/storage-problem.ts';
import type { StoredEvent } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import type { SchoolPin } from '../domain/trust-words.ts';
import type { CryptoPort } from '../identity/crypto-port.ts';
import { toDeviceId } from '../identity/device-id.ts';
import { encodeUtf8 } from '../packs/utf8.ts';
import type { Scope } from '../sync/chunk-vault.ts';
import type { Sha256 } from '../sync/sha256.ts';
import type { Core } from './core.ts';
import { createPackWords } from './pack-words.ts';
import { createRelayLinks, type RelayLinks } from './relay-links.ts';

export interface SyncGround {
  readonly core: Core;
  readonly crypto: CryptoPort;
  readonly signer: () => Promise<Signer>;
  readonly pin: () => Promise<SchoolPin | null>;
  readonly vault: DexieChunkVault;
  readonly links: RelayLinks;
  readonly sha256: Sha256;
  /** What is wanted of a peer: a tablet holds where its learners stand and what came since, others hold everything. */
  scope(): Promise<Scope>;
  /** Events that came in since this was last asked. */
  takeAdded(): readonly StoredEvent[];
  /** Learners of whom a snapshot came since. */
  takeCarried(): readonly LearnerId[];
  hasNews(): boolean;
}

/** Null on an insecure origin: nothing can be signed there. */
export function createSyncGround(core: Core): SyncGround | null {
  const { database, log, settings, vault: identity } = core.stores;
  if (identity === null) return null;
  const { crypto, keys } = identity;
  const signer = createDeviceSigner(crypto, keys);
  const hash: Sha256 = (text) => sha256(encodeUtf8(text));
  const pin = async () => {
    const read = await readSchoolPin(settings);
    if (!read.ok) throw new StorageFailure(read.problem);
    return read.value;
  };
  let added: StoredEvent[] = [];
  let carried: LearnerId[] = [];
  const keepsHistory = async (): Promise<boolean> => {
    const kept = await settings.read(KEEPS_HISTORY, (value) => value !== false);
    return !kept.ok || kept.value;
  };
  const vault = createChunkVault({
    database,
    log,
    crypto,
    signer,
    sha256: hash,
    now: core.surroundings.now,
    pin,
    keepsHistory,
    added: (events) => {
      added.push(...events);
    },
    carried: (learner) => {
      carried.push(learner);
    },
    packWords: createPackWords(core),
  });
  return {
    core,
    crypto,
    signer,
    pin,
    vault,
    links: createRelayLinks(settings),
    sha256: hash,
    scope: async () => {
      const trust = await vault.trust();
      const own = trust.ok ? trust.value.devices.get(toDeviceId((await signer()).key)) : undefined;
      const history = own?.role !== 'tablet';
      if (history !== (await keepsHistory())) {
        if (history) await keepEverything(database);
        else await settings.write(KEEPS_HISTORY, false);
      }
      return { classes: 'all', history };
    },
    takeAdded: () => {
      const taken = added;
      added = [];
      return taken;
    },
    takeCarried: () => {
      const taken = carried;
      carried = [];
      return taken;
    },
    hasNews: () => added.length + carried.length > 0,
  };
}
