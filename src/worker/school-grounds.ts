// What the school's commands stand on, made of this device's stores.
import { readBackup } from '../device-store/read-backup.ts';
import { readSchoolPin, writeSchoolPin } from '../device-store/school-pin.ts';
import type { StoredEvent } from '../domain/event.ts';
import { fail, ok } from '../domain/result.ts';
import { compareEvents } from '../domain/time.ts';
import { NO_TRUST } from '../domain/trust.ts';
import { parseRecoveryText, type RecoveryBox } from '../identity/recovery-box.ts';
import { readBundle } from '../sync/bundle.ts';
import { openChunk } from '../sync/chunk.ts';
import type { Parcel, VocabularyPart } from '../sync/chunk-vault.ts';
import { parseVocabulary, type Vocabulary } from '../sync/vocabulary.ts';
import { packFor, takeIn } from './parcels.ts';
import type { PassportGround } from './passports.ts';
import type { JoiningGround } from './school-joining.ts';
import type { RecoveryGround } from './school-recovery.ts';
import type { SyncGround } from './sync-ground.ts';
import type { Done, SyncParts } from './sync-parts.ts';
import { takeProofs } from './take-proofs.ts';

const ASKED = 'asked-to-join';
const GZIP = Uint8Array.of(0x1f, 0x8b);

export type SchoolGrounds = JoiningGround & RecoveryGround & PassportGround;

export function createSchoolGrounds(parts: SyncParts): SchoolGrounds {
  const { ground } = parts;
  const { core, crypto, vault, sha256 } = ground;
  const { stores, surroundings, names, school, states } = core;
  const { settings, log, vault: identity } = stores;
  if (identity === null) throw new Error('Must have an identity where there is a ground');
  return {
    crypto,
    keys: identity.keys,
    log,
    names,
    now: surroundings.now,
    pin: { read: () => readSchoolPin(settings), write: (pin) => writeSchoolPin(settings, pin) },
    trust: async () => {
      const trust = await vault.trust();
      return trust.ok ? trust.value : NO_TRUST;
    },
    asked: {
      read: () => settings.read(ASKED, (value) => (typeof value === 'string' ? value : null)),
      write: (text) => settings.write(ASKED, text),
    },
    packFor: () => packFor(ground),
    unpack: (bytes) => unpack(parts, bytes),
    findBoxes: (bytes) => findBoxes(ground, bytes),
    vault,
    sha256,
    app: surroundings.app,
    school,
    states,
  };
}

export async function hasAsked({ core }: SyncGround): Promise<boolean> {
  const asked = await core.stores.settings.read(ASKED, (value) => typeof value === 'string');
  return asked.ok && asked.value;
}

/** A parcel, or a backup: all of it comes in. */
async function unpack(parts: SyncParts, bytes: Uint8Array<ArrayBuffer>): Done {
  const { core } = parts.ground;
  if (isBackup(bytes)) {
    const backup = await readBackup('', new Blob([bytes]));
    if (!backup.ok) return backup;
    const restored = await core.stores.log.restoreEvents(backup.value.events, core.surroundings.now());
    if (!restored.ok) return restored;
    const proven = await takeProofs(parts.ground.vault, backup.value.parcel);
    if (!proven.ok) return proven;
    await parts.settle();
    return ok(null);
  }
  const bundle = readBundle(bytes);
  if (!bundle.ok) return fail({ code: 'parcel/unreadable' });
  const taken = await takeIn(parts, bundle.value);
  return taken.ok ? ok(null) : taken;
}

const isBackup = (bytes: Uint8Array): boolean => GZIP.every((byte, at) => bytes[at] === byte);

/** Newest first. Nothing of the copy is believed for that: the code opens a box or it does not. */
async function findBoxes(
  ground: SyncGround,
  bytes: Uint8Array<ArrayBuffer> | null,
): Done<readonly RecoveryBox[]> {
  const { log, vault } = ground.core.stores;
  if (bytes === null) {
    const here = await log.readTypes(['recovery-set']);
    const own = await vault?.keys.readRecovery();
    return here.ok ? ok([...boxesIn(here.value), ...(own?.ok && own.value ? [own.value] : [])]) : here;
  }
  if (isBackup(bytes)) {
    const backup = await readBackup('', new Blob([bytes]));
    if (!backup.ok) return backup;
    const { header, events } = backup.value;
    const named = header.school?.recovery;
    return ok([...boxesIn(events), ...(named ? [named] : [])]);
  }
  const bundle = readBundle(bytes);
  if (!bundle.ok) return fail({ code: 'parcel/unreadable' });
  return ok(boxesIn(eventsIn(ground, bundle.value.parcels)));
}

function boxesIn(events: readonly StoredEvent[]): readonly RecoveryBox[] {
  const said = events.filter((event) => event.type === 'recovery-set');
  return [...said]
    .sort((a, b) => compareEvents(b, a))
    .flatMap((event) => parseRecoveryText('box' in event ? String(event.box) : '') ?? []);
}

function eventsIn({ sha256 }: SyncGround, parcels: readonly Parcel[]): readonly StoredEvent[] {
  const words = joinWords(parcels.flatMap(({ vocabularies }) => vocabularies));
  const opened = new Map<string, Vocabulary>();
  for (const [id, bytes] of words) {
    const parsed = parseVocabulary(bytes, sha256);
    if (parsed.ok) opened.set(id, parsed.value);
  }
  return parcels.flatMap(({ chunks }) =>
    chunks.flatMap((chunk) => {
      const one = openChunk(chunk, (id) => opened.get(id), sha256);
      return one.ok ? one.value.events : [];
    }),
  );
}

/** Slices follow each other in a parcel, and from one to the next. */
function joinWords(parts: readonly VocabularyPart[]): ReadonlyMap<string, Uint8Array> {
  const joined = new Map<string, Uint8Array>();
  for (const { id, offset, totalBytes, bytes } of parts) {
    const before = joined.get(id) ?? new Uint8Array();
    if (offset !== before.length || offset + bytes.length > totalBytes) continue;
    const longer = new Uint8Array(offset + bytes.length);
    longer.set(before);
    longer.set(bytes, offset);
    joined.set(id, longer);
  }
  return joined;
}
