// Brings a backup's events into the log, as set union, and the school's keys with them. Everything is checked before
// anything is written; nobody is ever asked to give up what is here (SYNC.md).
import type { StoredEvent } from '../domain/event.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { CryptoPort } from '../identity/crypto-port.ts';
import { openBox } from '../identity/recovery-code.ts';
import { moveKeys, type SchoolRing, uniteKeys } from '../identity/school-key.ts';
import type { Parcel } from '../sync/chunk-vault.ts';
import type { BackupSchool } from './backup-format.ts';
import type { DexieEventLog } from './dexie-event-log.ts';
import type { KeyStore } from './key-store.ts';
import { readBackup } from './read-backup.ts';
import type { Settings } from './settings.ts';

export interface RestorePorts {
  readonly log: DexieEventLog;
  readonly settings: Settings;
  /** Settings that may come from a file; whatever else it brings is left out. */
  readonly settingKeys: readonly string[];
  /** Null on an insecure origin: events come in, names stay sealed. */
  readonly identity: { readonly crypto: CryptoPort; readonly keys: KeyStore } | null;
  /** Takes in what was signed, once the events are here; what nobody believes yet waits. */
  readonly takeParcel?: (parcel: Parcel) => Promise<Result<unknown, Problem>>;
}

export interface RestoreRequest {
  /** What the person calls the file. */
  readonly name: string;
  readonly file: Blob;
  /** The teacher's recovery code; needed only for names of a school whose keys are not here. */
  readonly code?: string;
}

export interface RestoreReport {
  readonly added: number;
  readonly known: number;
  readonly forks: number;
  /** Names came in that no key here opens: restore again with the recovery code. */
  readonly namesSealed: boolean;
}

/**
 * A second time nothing changes. Problems: backup/unreadable, backup/newer, backup/other-school, backup/wrong-code,
 * storage/full; none of them has changed anything.
 */
export async function restoreBackup(
  ports: RestorePorts,
  request: RestoreRequest,
  wallMs: number,
): Promise<Result<RestoreReport, Problem>> {
  const backup = await readBackup(request.name, request.file);
  if (!backup.ok) return backup;
  const { header, events } = backup.value;
  const ring = await chooseRing(ports, request, header.school);
  if (!ring.ok) return ring;
  const imported = await ports.log.restoreEvents(events, wallMs);
  if (!imported.ok) return imported;
  const taken = await ports.takeParcel?.(backup.value.parcel);
  if (taken && !taken.ok) return taken;
  const allowed = Object.entries(header.settings).filter(
    ([key, value]) => ports.settingKeys.includes(key) && canOpen(value, ring.value),
  );
  const kept = await keep(ports, ring.value, Object.fromEntries(allowed));
  if (!kept.ok) return kept;
  const { added, known, forks } = imported.value;
  return ok({ added, known, forks, namesSealed: isSealed(header.school, ring.value) });
}

/** The school's keys as they will be, and whether they change. Null without a school to bring in or to keep. */
interface RingChoice {
  readonly ring: SchoolRing;
  readonly change: 'none' | 'keys' | 'school';
  readonly school: BackupSchool | null;
}

async function chooseRing(
  { identity, log }: RestorePorts,
  { name, code }: RestoreRequest,
  school: BackupSchool | null,
): Promise<Result<RingChoice | null, Problem>> {
  if (identity === null) return ok(null);
  const here = await identity.keys.readSchool();
  if (!here.ok) return here;
  const ring = here.value;
  if (school === null) return ok({ ring, change: 'none', school });
  const used = await readUsedKeys(log);
  if (!used.ok) return used;
  const isOurs = school.id === ring.school || school.keys.some((id) => used.value.has(id));
  const isFresh = !ring.keys.some(({ id }) => used.value.has(id));
  if (!isOurs && !isFresh) return fail({ code: 'backup/other-school', file: name });
  if (code === undefined || school.recovery === null) return ok({ ring, change: 'none', school });
  const opened = await openBox(identity.crypto, school.recovery, code);
  if (!opened.ok) return fail({ code: 'backup/wrong-code', file: name });
  const keys = await moveKeys(identity.crypto, opened.value, ring);
  const both = uniteKeys(ring, keys);
  if (!isFresh || school.id === ring.school) return ok({ ring: both, change: 'keys', school });
  const { school: id, current } = opened.value;
  return ok({ ring: { ...both, school: id, current }, change: 'school', school });
}

async function keep(
  { identity, settings }: RestorePorts,
  choice: RingChoice | null,
  restored: Readonly<Record<string, unknown>>,
): Promise<Result<null, Problem>> {
  if (identity !== null && choice !== null && choice.change !== 'none') {
    const written = await identity.keys.writeSchool(choice.ring);
    if (!written.ok) return written;
    const box = choice.school?.recovery ?? null;
    if (choice.change === 'school' && box !== null) {
      const recovery = await identity.keys.writeRecovery(box);
      if (!recovery.ok) return recovery;
    }
  }
  return settings.addMissing(restored);
}

function isSealed(school: BackupSchool | null, choice: RingChoice | null): boolean {
  if (school === null) return false;
  return !school.keys.every((id) => choice?.ring.keys.some((key) => key.id === id) === true);
}

/** A PIN that no key here opens would lock the teacher out of this tablet. */
function canOpen(value: unknown, choice: RingChoice | null): boolean {
  const id = keyIdOf(value);
  return id === undefined || choice?.ring.keys.some((key) => key.id === id) === true;
}

/** Ids of all keys that texts of the log are sealed under. */
async function readUsedKeys(log: DexieEventLog): Promise<Result<ReadonlySet<string>, Problem>> {
  const used = new Set<string>();
  const events = await log.readTypes(SEALING_TYPES);
  if (!events.ok) return events;
  for (const event of events.value) for (const id of keyIdsIn(event)) used.add(id);
  return ok(used);
}

const SEALING_TYPES = ['class-added', 'class-set', 'learner-added', 'learner-set', 'pin-set'] as const;

function keyIdsIn(event: StoredEvent): readonly string[] {
  return Object.values(event).flatMap((value) => keyIdOf(value) ?? []);
}

/** The key that a text is sealed under; undefined for what is not sealed. */
function keyIdOf(value: unknown): string | undefined {
  return typeof value === 'string' ? /^(k[A-Za-z0-9_-]{11})\./.exec(value)?.[1] : undefined;
}
