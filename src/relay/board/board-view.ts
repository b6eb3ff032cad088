// What the office sees: schools, classes, devices, as counts and times. Names lie sealed in the log and no key to them
// is here, so classes and devices go by the beginning of their ids; a school has the label that the office gave it.
import type { DeviceRole } from '../../domain/event.ts';
import type { SchoolId } from '../../domain/ids.ts';
import { parseJsonObject } from '../json-object.ts';

export interface BoardDevice {
  readonly device: string;
  readonly role: DeviceRole | 'relay' | 'unknown';
  readonly revoked: boolean;
  readonly heardAtMs: number | null;
  /** Not heard for longer than a school goes between two visits. */
  readonly due: boolean;
  readonly streams: number;
  readonly events: number;
  /** Events that it said it has and that were not here when its last round ended. */
  readonly waiting: number | null;
  /** By how much its clock differed from the relay's; null when never heard. */
  readonly clockOffMs: number | null;
  readonly app: string | null;
  readonly packs: readonly string[];
  /** What it said of its storage, where it did. */
  readonly storage: 'low' | 'not-persisted' | 'fine' | null;
}

export interface BoardClass {
  readonly class: string;
  readonly learners: number;
}

export interface BoardSchool {
  readonly school: SchoolId;
  readonly label: string;
  readonly founded: boolean;
  readonly classes: readonly BoardClass[];
  readonly learners: number;
  readonly devices: readonly BoardDevice[];
  readonly events: number;
  /** Whole, and of no use here yet: chunks, by what they wait for. */
  readonly waitingFor: readonly {
    readonly reason: string;
    readonly chunks: number;
    readonly events: number;
  }[];
  readonly forks: number;
}

export interface Board {
  readonly atMs: number;
  readonly relay: string;
  readonly packs: readonly { readonly pack: string; readonly version: string }[];
  readonly schools: readonly BoardSchool[];
}

/** A week and a holiday more. */
export const DUE_MS = 8 * 86_400_000;
/** Half an hour off is a wrong time, a minute is not. */
export const CLOCK_TROUBLE_MS = 30 * 60_000;

/** What a device's last round told, as the store keeps it in `facts`. */
export interface DeviceFacts {
  readonly waiting: number;
  readonly clockOffMs: number;
  readonly storage?: 'low' | 'not-persisted' | 'fine';
}

/** Null for what a later version wrote or nobody did. */
export function parseFacts(json: string | null): DeviceFacts | null {
  if (json === null) return null;
  const said = parseJsonObject(json);
  if (said === null) return null;
  const { waiting, clockOffMs, storage } = said;
  if (typeof waiting !== 'number' || typeof clockOffMs !== 'number') return null;
  const known = (['low', 'not-persisted', 'fine'] as const).find((one) => one === storage);
  return { waiting, clockOffMs, ...(known && { storage: known }) };
}
