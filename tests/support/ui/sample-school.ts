// A school with four devices, as the worker would say it: one of them well, one late, one with a wrong clock.
import type { DeviceId, SchoolId } from '../../../src/domain/ids.ts';
import type { DeviceCard, Parcel, Received, SafetyView, SchoolView } from '../../../src/worker/sync-api.ts';
import { PACK } from './sample-views.ts';
import { NOW_MS } from './test-app.ts';

const DAY_MS = 86_400_000;
export const RELAY = 'https://relay.district.example';

export const deviceId = (number: number) => `device${String(number).padStart(16, '0')}` as DeviceId;
const SCHOOL_ID = 'school0000000000000001' as SchoolId;

const card = (number: number, change: Partial<DeviceCard>): DeviceCard => ({
  id: deviceId(number),
  label: `Tablet ${number}`,
  role: 'tablet',
  here: false,
  revoked: false,
  lastHeardMs: NOW_MS - DAY_MS,
  answers: 1_200 + number,
  waiting: 0,
  clockSuspect: false,
  app: '0.1.0',
  packs: [{ id: PACK, version: '1.0.0' }],
  storage: 'persisted',
  ...change,
});

export const devices: readonly DeviceCard[] = [
  card(1, { label: 'Mrs Banda’s phone', role: 'administrator', here: true, lastHeardMs: NOW_MS }),
  card(2, { waiting: 28, toRelay: 28 }),
  card(3, { lastHeardMs: NOW_MS - 12 * DAY_MS }),
  card(4, { clockSuspect: true, storage: 'best-effort', lastHeardMs: NOW_MS - 3 * DAY_MS }),
];

export const safety: SafetyView = {
  answers: 340,
  inTwoPlaces: 312,
  onlyHere: 28,
  lastContactMs: NOW_MS - 3 * DAY_MS,
  relays: [
    {
      address: RELAY,
      state: 'waiting',
      lastContactMs: NOW_MS - 3 * DAY_MS,
      nextTryMs: NOW_MS + 600_000,
      problem: null,
    },
  ],
};

export const schoolView: SchoolView = {
  state: 'member',
  id: SCHOOL_ID,
  name: 'Mwanga Primary School',
  role: 'administrator',
  devices,
  recovery: 'none',
  safety,
  alarms: [],
};

export const aloneView: SchoolView = {
  state: 'alone',
  id: null,
  name: '',
  role: 'tablet',
  devices: [],
  recovery: 'none',
  safety: { answers: 340, inTwoPlaces: 0, onlyHere: 340, lastContactMs: null, relays: [] },
  alarms: [],
};

export const parcel: Parcel = {
  name: 'banyan-tablet-2.zip',
  bytes: new Uint8Array(7_000).map((_, at) => (at * 31 + (at >> 3)) % 251),
  answers: 120,
};

export const received: Received = {
  from: 'qr',
  added: 171,
  known: 14,
  answers: 120,
  learners: 6,
  waiting: 0,
  receipt: new Uint8Array(180).fill(9),
};
