// Words that a device may not say: a tablet's that a learner is gone, or is another one; a coordinator's anything of
// classes. Asked only where there are such words and such devices at all, and loaded only then; most tablets never have one.

import type { DexieEventLog } from '../device-store/dexie-event-log.ts';
import type { KeyStore } from '../device-store/key-store.ts';
import type { LogDatabase } from '../device-store/log-database.ts';
import { readSchoolPin } from '../device-store/school-pin.ts';
import type { Settings } from '../device-store/settings.ts';
import { tryStorage } from '../device-store/storage-problem.ts';
import type { StoredEvent } from '../domain/event.ts';
import type { StreamId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { ABOUT_CLASSES } from '../domain/roster-words.ts';
import type { CryptoPort } from '../identity/crypto-port.ts';

export type Judge = (events: readonly StoredEvent[]) => Promise<Result<readonly StoredEvent[], Problem>>;

export interface JudgePorts {
  readonly database: LogDatabase;
  readonly log: DexieEventLog;
  readonly settings: Settings;
  /** Null on an insecure origin: nothing of others comes in there. */
  readonly vault: { readonly crypto: CryptoPort; readonly keys: KeyStore } | null;
}

const JUDGED: ReadonlySet<string> = new Set(['learner-erased', 'learner-merged', 'publisher-set']);

/** Leaves out what the school does not believe; on a device that is alone, and of what it said alone, nothing. */
export function createJudge({ database, log, settings, vault }: JudgePorts): Judge {
  if (vault === null) return async (events) => ok(events);
  return async (events) => {
    const mayCarry = await hasCoordinator(log);
    const isJudged = ({ type }: StoredEvent) => JUDGED.has(type) || (mayCarry && ABOUT_CLASSES.has(type));
    if (!events.some(isJudged)) return ok(events);
    const pin = await readSchoolPin(settings);
    if (!pin.ok) return pin;
    if (pin.value === null) return ok(events);
    const { createDeviceSigner } = await import('../device-store/device-signer.ts');
    const signer = createDeviceSigner(vault.crypto, vault.keys);
    const { readTrust } = await import('../device-store/trust-reader.ts');
    const { believes } = await import('../domain/trust.ts');
    const trust = await tryStorage('restore', () =>
      readTrust({ database, log, signer, pin: async () => pin.value }),
    );
    if (!trust.ok) return trust;
    const { ownStreams } = await import('../device-store/own-streams.ts');
    const streams = await tryStorage('restore', async () => ownStreams(database, await signer()));
    if (!streams.ok) return streams;
    const { mergesOfOwn } = await import('../domain/merges-alone.ts');
    const isOwn = (stream: StreamId): boolean => streams.value.includes(stream);
    const own = new Set<StoredEvent>(mergesOfOwn(events, isOwn, trust.value.merged));
    // What a device had for itself before it carried anything, it shows to itself; so it is with publishers that the
    // teacher at a learner's tablet trusts.
    const isOwnWord = ({ type, stream }: StoredEvent) =>
      (ABOUT_CLASSES.has(type) || type === 'publisher-set') && isOwn(stream);
    return ok(
      events.filter(
        (event) => !isJudged(event) || own.has(event) || isOwnWord(event) || believes(trust.value, event),
      ),
    );
  };
}

/** Whether anybody ever said that a device is a coordinator's: two reads of rare kinds. */
async function hasCoordinator(log: Pick<DexieEventLog, 'readTypes'>): Promise<boolean> {
  const said = await log.readTypes(['device-admitted', 'device-set']);
  return said.ok && said.value.some((event) => 'role' in event && event.role === 'coordinator');
}
