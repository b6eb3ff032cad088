// What a contract test needs of a kind of store: a place that is empty, to be opened as often as wanted.
import { randomBytes } from 'node:crypto';
import type { SchoolId } from '../../src/domain/ids.ts';
import type { Committed, Parcel } from '../../src/relay/store/records.ts';
import type { RelayStore, StoreMaking } from '../../src/relay/store/relay-store.ts';
import type { SqlValue } from '../../src/relay/store/sql-database.ts';
import { founderNamed, parcelOf, pruneTestChunk, schoolNamed } from './store-chunks.ts';

export interface StoreHome {
  /** The folder or the address. */
  place(): Promise<string>;
  /** One more store on the same data, as a second process has it. */
  open(making?: Partial<StoreMaking>): Promise<RelayStore>;
  /** Writes into the tables past the store, as a fault or an intruder would. */
  tamper(statement: string, ...values: readonly SqlValue[]): Promise<void>;
  /** Runs statements where no store was opened yet: tables as an older version left them. */
  lay(statements: Readonly<Record<'sqlite' | 'postgres', string>>): Promise<void>;
  /** All bytes of the files in which the data lie, after what was deleted had to be gone. */
  rawBytes(): Promise<Buffer>;
  remove(): Promise<void>;
}

export const NOON_MS = 1_795_262_400_000;
export const SCHOOL = schoolNamed('hill');

export function makingOf(making: Partial<StoreMaking> = {}): StoreMaking {
  return {
    newId: () => randomBytes(16).toString('base64url'),
    nowMs: () => NOON_MS,
    prune: pruneTestChunk,
    ...making,
  };
}

/** Makes schools known, as an enrolment code does. */
export async function enrol(store: RelayStore, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await store.addEnrolmentCode(`code of ${name}`, NOON_MS + 1);
    const school = { school: schoolNamed(name), founder: founderNamed(name) };
    await store.enrolSchool(`code of ${name}`, school, NOON_MS);
  }
}

/** A store with one school. */
export async function openSchool(home: StoreHome): Promise<RelayStore> {
  const store = await home.open();
  await enrol(store, 'hill');
  return store;
}

export async function commit(
  store: RelayStore,
  parcel: Partial<Parcel>,
  school: SchoolId = SCHOOL,
): Promise<Committed> {
  const committed = await store.commit(school, parcelOf(parcel), NOON_MS);
  if (!committed) throw new Error('Must be a school that the store knows');
  return committed;
}

export async function gatherBytes(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return Buffer.concat(parts);
}

export async function* inPieces(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
