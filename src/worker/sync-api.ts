// The part of the boundary between page and worker that is about the school, its devices and what travels between
// them: commands down, views up, failures as values. Names come and go in clear here and are sealed behind it.
import type { DeviceRole } from '../domain/event.ts';
import type { ClassId, DeviceId, LearnerId, PackId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { TeachingApi } from './teaching-api.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

export type Carrier = 'relay' | 'file' | 'qr';

/** What reached this device from a file, a run of codes or a relay; nothing is ever asked to be discarded. */
export interface Received {
  readonly from: Carrier;
  /** Events that were new here. */
  readonly added: number;
  readonly known: number;
  /** Of `added`: answers of learners. */
  readonly answers: number;
  /** Learners of whom something new came. */
  readonly learners: number;
  /** Chunks that are whole and kept, and of no use here yet: of a device that nobody admitted, or words are missing. */
  readonly waiting: number;
  /** It was cut short or damaged: what was whole of it is here, the rest has to come again. */
  readonly incomplete?: true;
  /** What the sender is told now; the receipt travels back the way the parcel came. */
  readonly receipt: Uint8Array<ArrayBuffer> | null;
}

/** A thing to hand over: as a file, or as bytes for a run of codes. */
export interface Parcel {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly answers: number;
}

export interface SyncApi extends TeachingApi {
  /** Makes this device's school known as one that others can join; this device administers it. */
  foundSchool(name: string, deviceLabel: string): Done;
  /** What another device shows to join: QR text and a code of 8 to say aloud. */
  requestToJoin(deviceLabel: string): Done<{ readonly qr: string; readonly code: string }>;
  /** On a teacher's device: reads a request (QR text or file bytes) and tells who asks, before anything is granted. */
  readJoinRequest(
    text: string,
  ): Done<{ readonly label: string; readonly code: string; readonly device: DeviceId }>;
  /** Grants it; the answer goes back by QR run, file, or through a relay that both reach. */
  admitDevice(text: string, role: DeviceRole): Done<Parcel>;
  /** Back on the joining device. */
  acceptAdmission(bytes: Uint8Array<ArrayBuffer>): Done<{ readonly school: string }>;
  setDevice(device: DeviceId, change: { readonly role?: DeviceRole; readonly label?: string }): Done;
  /** Keys are renewed; what it recorded so far stays. */
  revokeDevice(device: DeviceId): Done;
  /** The school again, from the printed code and any backup, bundle or relay of it. */
  recoverSchool(code: string, bytes: Uint8Array<ArrayBuffer> | null): Done<{ readonly school: string }>;

  /** `code` is from the relay's administrator and used once; later devices of the school need none. */
  connectRelay(address: string, code: string | null): Done;
  forgetRelay(address: string): Done;
  /** Somebody asked for it now; ends when the round has ended. */
  syncNow(): Done<Received>;

  /** Everything that `to` is not known to have; all of the school's for null. */
  packParcel(to: DeviceId | null): Done<Parcel>;
  /** A parcel, a receipt, a passport or an admission, from whatever carrier; also base64 text of one. */
  receive(from: Carrier, bytes: Uint8Array<ArrayBuffer>): Done<Received>;
  /** Where a learner stands, in one code. */
  makePassport(learner: LearnerId): Done<Uint8Array<ArrayBuffer>>;
  acceptPassport(bytes: Uint8Array<ArrayBuffer>, into: ClassId | null): Done<LearnerId>;

  moveLearner(learner: LearnerId, to: ClassId): Done;
  mergeLearners(from: LearnerId, into: LearnerId): Done;
  /** Gone for good, here and wherever this travels. */
  eraseLearner(learner: LearnerId): Done;
  addNote(learner: LearnerId, text: string): Done;
  /** Newest first; those that this device can open. */
  readNotes(learner: LearnerId): Done<readonly NoteCard[]>;
}

export interface NoteCard {
  readonly text: string;
  readonly wallMs: number;
}

export interface DeviceCard {
  readonly id: DeviceId;
  readonly label: string;
  readonly role: DeviceRole;
  readonly here: boolean;
  readonly revoked: boolean;
  /** When something of it last came here; null for never. */
  readonly lastHeardMs: number | null;
  readonly answers: number;
  /** Its answers that no relay and no other device is known to hold. */
  readonly waiting: number;
  readonly clockSuspect: boolean;
  readonly app: string | null;
  /** Its answers that are here and that no relay is known to hold: carried, where it is another device. */
  readonly toRelay?: number;
  /** What it said of itself last; missing while nothing of it is known here. */
  readonly packs?: readonly { readonly id: PackId; readonly version: string }[];
  /** To whom it is lent, and until when, wall clock; the name is empty where no key opens it. */
  readonly lent?: { readonly name: string; readonly untilMs: number | null };
  /** Whether its browser may delete what is stored; missing where it has not said, or cannot know. */
  readonly storage?: 'persisted' | 'best-effort';
}

/** How safe the work is, counted from acknowledgements and never from hope. */
export interface SafetyView {
  readonly answers: number;
  /** Held by this device and at least one other place. */
  readonly inTwoPlaces: number;
  readonly onlyHere: number;
  readonly lastContactMs: number | null;
  readonly relays: readonly {
    readonly address: string;
    readonly state: 'idle' | 'syncing' | 'waiting' | 'unreachable' | 'refused';
    readonly lastContactMs: number | null;
    /** When it is tried again by itself. */
    readonly nextTryMs: number | null;
    readonly problem: Problem | null;
  }[];
}

export interface SchoolView {
  /** `alone` before it is founded or joined; `asked` between a request to join and its answer. */
  readonly state: 'alone' | 'asked' | 'member' | 'revoked';
  readonly id: string | null;
  readonly name: string;
  readonly role: DeviceRole;
  readonly devices: readonly DeviceCard[];
  /** A recovery code exists and opens everything that there is now. */
  readonly recovery: 'none' | 'complete' | 'incomplete';
  readonly safety: SafetyView;
  /** Two devices wrote under one name, or a row was damaged: both are kept. */
  readonly alarms: readonly Problem[];
}

/** A request that the window sends for the worker: a plain-HTTP relay nearby is reached from there alone. */
export interface ReachRequest {
  readonly url: string;
  /** Null asks, bytes are posted as text/plain, so that no preflight comes before them. */
  readonly body: Uint8Array<ArrayBuffer> | null;
  /** Only the bytes of an answer of this content type are handed over: others are a captive portal's. */
  readonly kind: string;
}

export type ReachAnswer =
  | {
      readonly type: 'answered';
      readonly status: number;
      /** Its content type. */
      readonly kind: string;
      readonly retryAfterSeconds: number | null;
    }
  | { readonly type: 'unreachable' }
  | { readonly type: 'stopped' }
  /** This browser does not let a secure page speak with such an address. */
  | { readonly type: 'forbidden' };

/** What only the window knows of how well the tablet can afford to sync. */
export interface Means {
  /** 0 to 1; null where the browser does not tell. */
  readonly battery: number | null;
  readonly charging: boolean;
  /** The person asked for less data, or the line is as slow as in the last century. */
  readonly savesData: boolean;
}

/** What the window does for the worker; handed over when the worker is started. */
export interface WindowLink {
  /** `take` gets the answer's bytes in order as they come; all of them came when this resolves. */
  send(id: number, request: ReachRequest, take: (part: Uint8Array) => void): Promise<ReachAnswer>;
  stop(id: number): Promise<void>;
  means(): Promise<Means>;
}
