// Devices of a school without screens: real stores, keys and chunks, and a road between them that is a function call.
import { writeSchoolPin } from '../../src/device-store/school-pin.ts';
import { type DeviceId, parseDeviceId } from '../../src/domain/ids.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { fail, ok, type Result } from '../../src/domain/result.ts';
import { NO_TRUST, type Trust } from '../../src/domain/trust.ts';
import { parseRecoveryText, type RecoveryBox } from '../../src/identity/recovery-box.ts';
import { openChunk } from '../../src/sync/chunk.ts';
import { EMPTY_PARCEL, type Parcel } from '../../src/sync/chunk-vault.ts';
import { EMPTY_HAVE } from '../../src/sync/have.ts';
import { parseVocabulary, type Vocabulary } from '../../src/sync/vocabulary.ts';
import type { PassportGround } from '../../src/worker/passports.ts';
import {
  acceptAdmission,
  admitDevice,
  type JoiningGround,
  requestToJoin,
} from '../../src/worker/school-joining.ts';
import type { RecoveryGround } from '../../src/worker/school-recovery.ts';
import { sayMergesAgain } from '../../src/worker/school-roster.ts';
import { readStanding, type Standing } from '../../src/worker/school-standing.ts';
import { takeKeys } from '../../src/worker/school-trust.ts';
import { settleEffects } from '../../src/worker/sync-effects.ts';
import { createSyncGround, type SyncGround } from '../../src/worker/sync-ground.ts';
import { valueIn } from '../support/event-samples.ts';
import { createTablet, type Tab, type Tablet } from '../support/tablet.ts';

export type Ground = JoiningGround & RecoveryGround & PassportGround;

export interface SchoolDevice {
  readonly tablet: Tablet;
  readonly tab: Tab;
  readonly ground: Ground;
  readonly sync: SyncGround;
  standing(): Promise<Standing>;
  trust(): Promise<Trust>;
  /** Everything here, as a parcel would carry it. */
  pack(): Promise<Uint8Array<ArrayBuffer>>;
  take(parcel: Uint8Array<ArrayBuffer>): Promise<void>;
  id(): Promise<DeviceId>;
}

const SCOPE = { classes: 'all', history: true } as const;
const ASKED = 'join-asked';

export async function openDevice(tablet: Tablet = createTablet()): Promise<SchoolDevice> {
  const tab = await tablet.open();
  const sync = createSyncGround(tab.core);
  if (sync === null) throw new Error('Must be on a secure origin');
  const { log, settings, vault: identity } = tab.core.stores;
  if (identity === null) throw new Error('Must be on a secure origin');
  const { vault } = sync;
  const pack = async () => {
    const query = { have: EMPTY_HAVE, scope: SCOPE, maxBytes: 10_000_000, known: new Set<string>() };
    const batch = valueIn(await vault.lacking(query));
    const words = await Promise.all(
      batch.vocabularies.map((id) => vault.vocabulary({ id, offset: 0 }, 1_000_000)),
    );
    const vocabularies = words.flatMap((one) => valueIn(one) ?? []);
    return toBytes({ ...batch, vocabularies, chunks: batch.chunks.map(({ bytes }) => bytes) });
  };
  const unpack = async (bytes: Uint8Array): Promise<Result<null, Problem>> => {
    const committed = await vault.commit(fromBytes(bytes));
    if (!committed.ok) return fail({ code: 'parcel/unreadable' });
    await settleEffects(sync, sync.takeAdded());
    return ok(null);
  };
  const ground: Ground = {
    crypto: identity.crypto,
    keys: identity.keys,
    log,
    names: tab.core.names,
    now: () => tablet.clock.ms,
    pin: {
      read: async () => ok(await sync.pin()),
      write: (pin) => writeSchoolPin(settings, pin),
    },
    trust: async () => {
      const folded = await vault.trust();
      return folded.ok ? folded.value : NO_TRUST;
    },
    asked: {
      read: () => settings.read(ASKED, (value) => (typeof value === 'string' ? value : null)),
      write: (text) => settings.write(ASKED, text),
    },
    packFor: async () => ok(await pack()),
    unpack,
    findBoxes: async (bytes) => ok(bytes === null ? [] : boxesIn(fromBytes(bytes), sync)),
    vault,
    sha256: sync.sha256,
    app: 'test',
    school: tab.core.school,
    states: tab.core.states,
  };
  return {
    tablet,
    tab,
    ground,
    sync,
    standing: async () => valueIn(await readStanding(ground)),
    trust: ground.trust,
    pack,
    take: async (parcel) => {
      valueIn(await unpack(parcel));
      valueIn(await takeKeys(ground));
      valueIn(await sayMergesAgain(ground));
    },
    id: async () => valueIn(parseDeviceId(valueIn(await readStanding(ground)).self)),
  };
}

/** The whole of joining, as two people do it with two screens. */
export async function join(
  joiner: SchoolDevice,
  admitter: SchoolDevice,
  role: Parameters<typeof admitDevice>[2],
  label = 'Tablet',
): Promise<string> {
  const { qr } = valueIn(await requestToJoin(joiner.ground, label));
  const { bytes } = valueIn(await admitDevice(admitter.ground, qr, role));
  const { school } = valueIn(await acceptAdmission(joiner.ground, bytes));
  return school;
}

/** Both ways, as often as it takes for what follows from the first to travel too. */
export async function meet(one: SchoolDevice, other: SchoolDevice): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await other.take(await one.pack());
    await one.take(await other.pack());
  }
}

function boxesIn(parcel: Parcel, { sha256 }: SyncGround): readonly RecoveryBox[] {
  const known = new Map<string, Vocabulary>();
  for (const { bytes } of parcel.vocabularies) {
    const read = parseVocabulary(bytes, sha256);
    if (read.ok) known.set(read.value.id, read.value);
  }
  const events = parcel.chunks.flatMap((bytes) => {
    const opened = openChunk(bytes, (id) => known.get(id), sha256);
    return opened.ok ? opened.value.events : [];
  });
  const sets = events.flatMap((event) => (event.type === 'recovery-set' ? [event] : []));
  const newest = sets.sort((a, b) => (a.hlc < b.hlc ? 1 : -1));
  return newest.flatMap(({ box }) => parseRecoveryText(String(box)) ?? []);
}

/** Plain text of a parcel, for tests alone: what parcels look like on the road is shown elsewhere. */
function toBytes(parcel: Parcel): Uint8Array<ArrayBuffer> {
  const text = JSON.stringify({ ...EMPTY_PARCEL, ...parcel }, (_, value: unknown) =>
    value instanceof Uint8Array ? { bytes: Buffer.from(value).toString('base64') } : value,
  );
  return new TextEncoder().encode(text);
}

function fromBytes(bytes: Uint8Array): Parcel {
  return JSON.parse(new TextDecoder().decode(bytes), (_, value: unknown) => {
    const held = (value as { readonly bytes?: unknown } | null)?.bytes;
    return typeof held === 'string' ? new Uint8Array(Buffer.from(held, 'base64')) : value;
  }) as Parcel;
}
