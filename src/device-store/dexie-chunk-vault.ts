// The store of a device as a sync session sees it (src/sync/chunk-vault.ts), over the log's database.
import type { LearnerId, StreamId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Trust } from '../domain/trust.ts';
import { createVerifier } from '../identity/chunk-signature.ts';
import type { ChunkVault, CommitReport, Parcel, VaultProblem } from '../sync/chunk-vault.ts';
import {
  type Have,
  type Ranges,
  type SequenceRange,
  type StreamHave,
  subtract,
  toRanges,
} from '../sync/have.ts';
import { nameSnapshot } from '../sync/snapshot.ts';
import type { ChunkVaultPorts } from './chunk-vault-ports.ts';
import { type CommitPorts, commitParcel, keepForLater } from './commit-parcel.ts';
import { eraseFromLog } from './erasing.ts';
import { firstKeyAbove } from './event-coverage.ts';
import { packJoining } from './joining-parcel.ts';
import { allAgain, historyOf, lackingThere, type OutgoingPorts } from './outgoing-chunks.ts';
import { sealOwn } from './own-chunks.ts';
import { ownStreams } from './own-streams.ts';
import { StorageFailure, toStorageProblem } from './storage-problem.ts';
import { readHeld, toStreamHave } from './stream-rows.ts';
import { inTransaction } from './transaction.ts';
import { readTrust } from './trust-reader.ts';
import { createVocabularyShelf } from './vocabulary-shelf.ts';

export interface DexieChunkVault extends ChunkVault {
  /** Whom this device believes, from all that is stored. */
  trust(): Promise<Result<Trust, VaultProblem>>;
  /** Signs all of the own tail too: before something is taken out of it, or put into a backup. */
  sealAll(): Promise<Result<null, VaultProblem>>;
  own(): Promise<Result<readonly StreamId[], VaultProblem>>;
  /** Numbers that are only here in chunks with a part cut out: counted as held, and nothing that can be given. */
  cut(): Promise<Result<ReadonlyMap<StreamId, Ranges>, VaultProblem>>;
  /** As `have`, without these: what this device can answer for. */
  whole(): Promise<Result<Have, VaultProblem>>;
  /** For a device that joins: who is who, and no learner's work. */
  joining(): Promise<Result<Parcel, VaultProblem>>;
  /** Keeps what nobody here can believe yet, until this device belongs to the school that can. */
  keepWaiting(parcel: Parcel): Promise<Result<null, VaultProblem>>;
  /** Takes every trace of the learner out of the log's database; what was signed by others stays signed. */
  erase(learner: LearnerId): Promise<Result<null, VaultProblem>>;
}

/** A message names 1,024 things at most (sync/messages.ts), most of them vocabularies. */
const MOST_NAMED = 500;

export function createChunkVault(ports: ChunkVaultPorts): DexieChunkVault {
  const { database } = ports;
  const shelf = createVocabularyShelf(ports);
  const own = async () => ownStreams(database, await ports.signer());
  const have = () => readHave(database, own);
  const outgoing: OutgoingPorts = { ...ports, own, have, words: shelf.words };
  const verify = createVerifier(ports.crypto);
  const incoming: CommitPorts = {
    ...ports,
    own: outgoing,
    shelf,
    verify: (key, signature, hash) => verify(key, hash, signature),
    keyOf: async (stream) => (await database.cards.get(stream))?.key ?? null,
  };
  return {
    have: () => tryVault(have),
    lacking: (query) => tryVault(() => lackingThere(outgoing, query)),
    again: (query) => tryVault(() => allAgain(outgoing, query)),
    history: (query) => tryVault(() => historyOf(outgoing, query)),
    vocabulary: (wanted, maxBytes) => tryVault(() => shelf.slice(wanted, maxBytes)),
    vocabularies: () =>
      tryVault(async () => {
        const { whole, partial } = await shelf.held();
        // Snapshots go by names of the same form: those that are here need not come again.
        const carried = await database.carried.limit(MOST_NAMED).toArray();
        return { whole: [...whole, ...carried.map(({ bytes }) => nameSnapshot(bytes))], partial };
      }),
    commit: (parcel: Parcel): Promise<Result<CommitReport, VaultProblem>> =>
      tryVault(() => commitParcel(incoming, parcel)),
    trust: () => tryVault(() => readTrust(ports)),
    sealAll: () =>
      tryVault(async () => {
        for (const stream of await own()) await sealOwn(outgoing, stream, true);
        return null;
      }),
    own: () => tryVault(own),
    cut: () => tryVault(() => readCut(ports)),
    whole: () => tryVault(async () => withoutCut(await readHave(database, own), await readCut(ports))),
    joining: () => tryVault(() => packJoining(outgoing, shelf)),
    keepWaiting: (parcel) =>
      tryVault(async () => {
        await keepForLater(incoming, parcel);
        return null;
      }),
    erase: (learner) =>
      tryVault(async () => {
        for (const stream of await own()) await sealOwn(outgoing, stream, true);
        await eraseFromLog({ ...ports, open: shelf.open }, learner);
        return null;
      }),
  };
}

/** A number that is in a whole chunk as well is none. Reads all chunks, but where everything is kept: none is cut there. */
async function readCut({ database, keepsHistory }: ChunkVaultPorts): Promise<ReadonlyMap<StreamId, Ranges>> {
  const [cut, whole] = [new Map<StreamId, SequenceRange[]>(), new Map<StreamId, SequenceRange[]>()];
  if (await keepsHistory()) return cut;
  await database.chunks.each((row) => {
    const ranges = row.cut ? cut : whole;
    const own = ranges.get(row.stream) ?? [];
    own.push([row.from, row.to]);
    ranges.set(row.stream, own);
  });
  return new Map(
    [...cut].map(([stream, of]) => [stream, subtract(toRanges(of), toRanges(whole.get(stream) ?? []))]),
  );
}

function withoutCut(have: Have, cut: ReadonlyMap<StreamId, Ranges>): Have {
  const whole = new Map<StreamId, StreamHave>();
  for (const [stream, held] of have) {
    const less = cut.get(stream) ?? [];
    // The check is of all that is held, so it says nothing of a part.
    const left = { ranges: subtract(held.ranges, less), check: null };
    whole.set(stream, less.length === 0 ? held : left);
  }
  return whole;
}

/** Of every stream that anything is held of. What is not known yet is made of the rows, once. */
async function readHave(
  database: ChunkVaultPorts['database'],
  own: () => Promise<readonly StreamId[]>,
): Promise<Have> {
  await own(); // cards of the own streams are there from now on
  const { events, chunks, streams, installation } = database;
  const here = await installation.get('here');
  if (here === undefined) throw new StorageFailure({ code: 'storage/vanished' });
  const known = new Set<StreamId>(await streams.toCollection().primaryKeys());
  for (let key = await firstKeyAbove(database, []); key; key = await firstKeyAbove(database, [key[0], []])) {
    known.add(key[0]);
  }
  const have = new Map<StreamId, StreamHave>();
  for (const stream of [...known].sort()) {
    const row = await streams.get(stream);
    const isReady = row?.held !== undefined && stream !== here.stream;
    const held = isReady
      ? { ...row, held: row.held }
      : await inTransaction(database, [events, chunks, streams, installation], async () =>
          readHeld(database, stream, (await installation.get('here')) ?? here),
        );
    const { ranges, check } = toStreamHave({ ...held, held: held.held ?? { ranges: [], rows: 0 } });
    if (ranges.length > 0) have.set(stream, { ranges, check });
  }
  return have;
}

export async function tryVault<T>(work: () => PromiseLike<T>): Promise<Result<T, VaultProblem>> {
  try {
    return ok(await work());
  } catch (error) {
    const problem = toStorageProblem(error, 'restore');
    if (problem === null) throw error;
    const detail = 'detail' in problem ? problem.detail : problem.code;
    return fail({ code: problem.code === 'storage/full' ? 'vault/full' : 'vault/unavailable', detail });
  }
}
