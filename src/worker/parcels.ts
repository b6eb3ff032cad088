// What goes by file or by code: bundles of chunks, and receipts for the way back. Whoever brings one may carry it for
// anybody; everything in it proves itself.
import { writeAcknowledged } from '../device-store/acknowledgements.ts';
import type { DeviceId, SchoolId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok } from '../domain/result.ts';
import { createVerifier } from '../identity/chunk-signature.ts';
import { toDeviceId, toPoint } from '../identity/device-id.ts';
import { type BundleFault, packBundle, type ReadBundle, readBundle, writeBundle } from '../sync/bundle.ts';
import { readChunkHeader } from '../sync/chunk-header.ts';
import type { VaultProblem } from '../sync/chunk-vault.ts';
import type { Have } from '../sync/have.ts';
import type { Message } from '../sync/messages.ts';
import { readReceipt, signReceipt, verifyReceipt } from '../sync/receipt.ts';
import { countMissing } from './safety.ts';
import type { Carrier, Parcel, Received } from './sync-api.ts';
import type { SyncGround } from './sync-ground.ts';
import { type Done, type SyncParts, toReceived } from './sync-parts.ts';

const ALL = { classes: 'all', history: true } as const;

/** Everything that `to` is not known to have; all that is here, in all versions, for null. */
export async function packParcel({ ground }: SyncParts, to: DeviceId | null): Done<Parcel> {
  const from = await sender(ground);
  if (from === null) return fail({ code: 'school/alone' });
  const have = to === null ? null : await knownOf(ground, to);
  const bytes = await packBundle(ground.vault, from, { have, known: new Set(), scope: ALL });
  if (!bytes.ok) return fail(toProblem(bytes.problem));
  const whole = await ground.vault.whole();
  if (!whole.ok) return fail(toProblem(whole.problem));
  const answers = await countMissing(ground.core.stores.database, whole.value, have ?? new Map());
  const day = toDayName(from.wallMs);
  return ok({ name: `banyan-${day}-${from.device.slice(0, 6)}.banyan`, bytes: bytes.value, answers });
}

/** The school's words for a device that joins: it fits a run of codes, and the learners' work comes by another road. */
export async function packFor(ground: SyncGround): Done<Uint8Array<ArrayBuffer>> {
  const from = await sender(ground);
  if (from === null) return fail({ code: 'school/alone' });
  const parcel = await ground.vault.joining();
  if (!parcel.ok) return fail(toProblem(parcel.problem));
  const { cards, vocabularies, chunks } = parcel.value;
  const messages: Message[] = [
    ...cards.map((card): Message => ({ type: 'card', ...card })),
    ...vocabularies.map((part): Message => ({ type: 'vocabulary', ...part })),
    ...chunks.map((bytes): Message => ({ type: 'chunk', bytes })),
  ];
  return ok(writeBundle(from, messages));
}

/** A bundle, with receipts or without. What is whole of a damaged one comes in, and that some is missing is told. */
export async function receiveBundle(parts: SyncParts, from: Carrier, bytes: Uint8Array): Done<Received> {
  const { ground } = parts;
  const read = readBundle(bytes);
  if (!read.ok) return fail(ofFault(read.problem));
  const pin = await ground.pin();
  if (pin === null) return fail({ code: 'school/alone' });
  const bundle = read.value;
  if (bundle.from.school !== pin.school) return fail({ code: 'school/other' });
  const { result, came } = await parts.counting(() => takeIn(parts, bundle));
  if (!result.ok) return result;
  const { known, waiting } = result.value;
  await takeReceipts(ground, bundle.receipts, pin.school);
  if (bundle.fault !== null && came.added + known + bundle.receipts.length === 0)
    return fail(ofFault(bundle.fault));
  const receipt = bundle.chunks > 0 ? await writeReceipt(ground, bundle) : null;
  await parts.listeners.schoolChanged();
  const rest = { known, waiting, receipt, ...(bundle.fault && ({ incomplete: true } as const)) };
  return ok(toReceived(from, came, rest));
}

/** Commits what a bundle brings, and does what follows from it. */
export async function takeIn(
  parts: SyncParts,
  { parcels }: Pick<ReadBundle, 'parcels'>,
): Done<{ readonly known: number; readonly waiting: number }> {
  let known = 0;
  for (const parcel of parcels) {
    const report = await parts.ground.vault.commit(parcel);
    if (!report.ok) return fail(toProblem(report.problem));
    known += report.value.known;
    for (const stream of report.value.forks) parts.alarm({ code: 'sync/fork', stream });
  }
  await parts.settle();
  return ok({ known, waiting: await parts.ground.core.stores.database.waiting.count() });
}

async function sender({ core, pin, signer }: SyncGround) {
  const pinned = await pin();
  if (pinned === null) return null;
  const device = toDeviceId((await signer()).key);
  return { school: pinned.school, device, wallMs: core.surroundings.now() };
}

/** Beyond it no calendar has a day (ECMA-262, 21.4.1.1): a clock that shows it names no file, and must stop none. */
const LAST_MS = 8.64e15;

export function toDayName(wallMs: number): string {
  return new Date(wallMs >= 0 && wallMs <= LAST_MS ? wallMs : 0).toISOString().slice(0, 10);
}

/** What the device said itself that it holds. */
async function knownOf({ core }: SyncGround, device: DeviceId): Promise<Have> {
  const row = await core.stores.database.acknowledgements.get(`device ${device}`);
  return new Map((row?.streams ?? []).map(([stream, ranges, check]) => [stream, { ranges, check }]));
}

/** Of the streams that were brought, what is held now: read back from committed state. */
async function writeReceipt(ground: SyncGround, bundle: ReadBundle): Promise<Uint8Array<ArrayBuffer> | null> {
  const from = await sender(ground);
  const have = await ground.vault.whole();
  if (from === null || !have.ok) return null;
  const brought = new Set<string>();
  for (const { chunks } of bundle.parcels) {
    for (const chunk of chunks) {
      const header = readChunkHeader(chunk);
      if (header.ok) brought.add(header.value.stream);
    }
  }
  const held = new Map([...have.value].filter(([stream]) => brought.has(stream)));
  const { sign } = await ground.signer();
  const bytes = await signReceipt({ ...from, have: held }, sign);
  return writeBundle(from, [{ type: 'receipt', bytes }]);
}

/** Only of devices that the school believes; a receipt says what its signer held, so it can only add. */
async function takeReceipts(
  ground: SyncGround,
  receipts: readonly Uint8Array[],
  school: SchoolId,
): Promise<void> {
  const trust = await ground.vault.trust();
  if (!trust.ok) return;
  const verify = createVerifier(ground.crypto);
  const check = (key: Uint8Array, signature: Uint8Array, hash: Uint8Array) => verify(key, hash, signature);
  for (const bytes of receipts) {
    const receipt = readReceipt(bytes);
    const device = receipt.ok ? trust.value.devices.get(receipt.value.device) : undefined;
    if (!receipt.ok || !device || receipt.value.school !== school || device.believed !== null) continue;
    if (!(await verifyReceipt(receipt.value, toPoint(device.key), check))) continue;
    await addAcknowledged(ground, device.id, receipt.value.have);
  }
}

async function addAcknowledged(ground: SyncGround, device: DeviceId, have: Have): Promise<void> {
  const { database } = ground.core.stores;
  const before = await knownOf(ground, device);
  const atMs = ground.core.surroundings.now();
  await writeAcknowledged(database, `device ${device}`, {
    have: new Map([...before, ...have]),
    epoch: '',
    atMs,
  });
}

export const toProblem = ({ code, detail }: VaultProblem): Problem =>
  code === 'vault/full'
    ? { code: 'storage/full', doing: 'restore' }
    : { code: 'storage/unavailable', detail };

function ofFault(fault: BundleFault): Problem {
  if (fault.code === 'bundle/newer') return { code: 'parcel/newer', needs: fault.needs, knows: fault.knows };
  return { code: 'parcel/unreadable' };
}
