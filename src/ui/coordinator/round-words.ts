// What a coordinator has to know of a device, from what is known here. A clock that lies makes nobody late.
import type { DeviceCard, SchoolView } from '../../worker/sync-api.ts';

/** Android knows types, not endings, and calls an unknown file a stream of octets. */
export const PACK_TYPES = '.banyan,.zip,application/zip,application/octet-stream';

const DAY_MS = 24 * 60 * 60_000;
/** A round a week is what schools are visited by; a day more is a visit that was missed. */
const DUE_AFTER_DAYS = 8;

export type Trouble = 'never' | 'due' | 'clock' | 'storage';

export function toTroubles(device: DeviceCard, nowMs: number): readonly Trouble[] {
  if (device.revoked) return [];
  const heard = device.lastHeardMs;
  const late = heard !== null && nowMs - heard > DUE_AFTER_DAYS * DAY_MS;
  return [
    ...(heard === null && !device.here ? (['never'] as const) : []),
    ...(late && !device.here ? (['due'] as const) : []),
    ...(device.clockSuspect ? (['clock'] as const) : []),
    ...(device.storage === 'best-effort' ? (['storage'] as const) : []),
  ];
}

/** Its answers that are here and that no relay has yet; none for the device itself, whose own are told apart. */
export function toOnTheWay(device: DeviceCard): number {
  return device.here ? 0 : (device.toRelay ?? device.waiting);
}

/** Answers of other devices that lie here and that no relay has yet. */
export function toCarried(school: SchoolView): number {
  return school.devices.reduce((sum, device) => sum + toOnTheWay(device), 0);
}

/** Trouble first, then whoever was heard longest ago. */
export function inBoardOrder(devices: readonly DeviceCard[], nowMs: number): readonly DeviceCard[] {
  const rank = (device: DeviceCard) => (device.revoked ? 2 : toTroubles(device, nowMs).length > 0 ? 0 : 1);
  return [...devices].sort(
    (a, b) => rank(a) - rank(b) || (a.lastHeardMs ?? 0) - (b.lastHeardMs ?? 0) || (a.id < b.id ? -1 : 1),
  );
}
