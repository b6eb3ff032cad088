// Who administers the school, most senior first: the founder, then whom a senior made one, in the order of the making.
// What a senior says of a junior decides; so each one's standing hangs on words of more senior ones alone, and no
// order of arrival and no clock can change it. Only a revocation may be said upwards (a founder's tablet is lost, too);
// it counts unless a senior revoked its speaker first, or it would take away what its speaker stands on.
import type { DeviceRole, EventOf, PublicKey } from './event.ts';
import type { DeviceId } from './ids.ts';
import { compareEvents, type Placed } from './time.ts';
import { type Bound, counts, type Ground, isOfSchool, strictest, toBound, type Word } from './trust-words.ts';

export type RefusalReason =
  /** Of a device that nobody admitted, so far as is known here. */
  | 'unknown-issuer'
  /** The issuer's role does not reach so far. */
  | 'not-allowed'
  /** Written after what is believed of a revoked device, or a second version of what was written before. */
  | 'revoked'
  /** The device's id is not its key's. */
  | 'wrong-id'
  /** Another school's, or founded by another key. */
  | 'wrong-school'
  /** Says something of a device that stands above its issuer. */
  | 'senior'
  /** Revokes what the issuer, or one who revoked before, was admitted by. */
  | 'own-branch'
  /** The key it names is not the one that signed it, or another device's stream. */
  | 'wrong-key';

export interface RefusedWord {
  readonly word: Word;
  readonly why: RefusalReason;
}

export interface RoleWord {
  readonly role: DeviceRole;
  readonly by: DeviceId;
  readonly at: Placed;
}

export interface Ranking {
  /** Ranks, 0 for the most senior; in order of rank. */
  readonly ranks: ReadonlyMap<DeviceId, number>;
  /** What administrators said last of each device's role. */
  readonly roles: ReadonlyMap<DeviceId, RoleWord>;
  readonly bounds: ReadonlyMap<DeviceId, Bound>;
  /** Keys that recovery codes open: administrators that no device can revoke. */
  readonly recoveries: ReadonlyMap<DeviceId, RecoveryKeys>;
  readonly revocations: readonly Word[];
  readonly refused: readonly RefusedWord[];
}

/** The pairs in a printed code, and who had it printed. */
export interface RecoveryKeys {
  readonly key: PublicKey;
  readonly agreement: PublicKey;
  readonly by: DeviceId;
  readonly at: Placed | null;
}

interface Candidate {
  readonly device: DeviceId;
  readonly depth: number;
  readonly at: Placed | null;
}

interface Hearing {
  readonly ground: Ground;
  /** By device, with the best place that it was given. */
  readonly candidates: Map<DeviceId, Candidate>;
  readonly depths: Map<DeviceId, number>;
  readonly ranks: Map<DeviceId, number>;
  readonly roles: Map<DeviceId, RoleWord>;
  readonly bounds: Map<DeviceId, Bound>;
  readonly recoveries: Map<DeviceId, RecoveryKeys>;
  readonly revocations: Word[];
  /** Revocations of seniors, by rank of who speaks; the founder's printed code ranks next to the founder. */
  readonly upward: Word[];
  readonly refused: RefusedWord[];
}

/** Settles who administers; cost grows with the words times the revocations that were said upwards. */
export function rankAdministrators(ground: Ground): Ranking {
  const accepted: Word[] = [];
  const decided = new Set<Word>();
  const refused: RefusedWord[] = [];
  for (;;) {
    const heard = hearAll(ground, accepted);
    const next = heard.upward.find((word) => !decided.has(word));
    if (next === undefined) {
      const revocations = [...heard.revocations, ...accepted];
      return { ...heard, revocations, refused: [...heard.refused, ...refused] };
    }
    decided.add(next);
    const trial = hearAll(ground, [...accepted, next]);
    // Every speaker must still be heard with what was said.
    if ([...accepted, next].every((word) => trial.upward.includes(word))) accepted.push(next);
    else refused.push({ word: next, why: 'own-branch' });
  }
}

function hearAll(ground: Ground, cuts: readonly Word[]): Hearing {
  const hearing: Hearing = {
    ground,
    candidates: new Map([[ground.founder, { device: ground.founder, depth: 0, at: null }]]),
    depths: new Map(),
    ranks: new Map(),
    roles: new Map(),
    bounds: new Map(),
    recoveries: new Map(),
    revocations: [],
    upward: [],
    refused: [],
  };
  pinRecovery(hearing);
  for (const cut of cuts) bindTo(hearing, cut);
  for (let next = mostSenior(hearing); next !== null; next = mostSenior(hearing)) {
    hearing.ranks.set(next.device, hearing.ranks.size);
    hearing.depths.set(next.device, next.depth);
    for (const word of codesFirst(ground.words.get(next.device) ?? [])) {
      if (!counts(word, hearing.bounds.get(next.device))) refuse(hearing, word, 'revoked');
      else if (!isOfSchool(word, ground.pin)) refuse(hearing, word, 'wrong-school');
      else hear(hearing, word);
    }
  }
  return hearing;
}

/** Next to the founder, as a code of the founder's own would be. */
function pinRecovery({ ground, recoveries, candidates }: Hearing): void {
  const { recovery } = ground.pin;
  if (recovery === undefined) return;
  const device = ground.deviceIdOf(recovery.key);
  recoveries.set(device, { ...recovery, by: ground.founder, at: null });
  candidates.set(device, { device, depth: 0.5, at: null });
}

/** A code that was printed cannot be taken back by a word that claims to be older. */
function codesFirst(words: readonly Word[]): readonly Word[] {
  const isCode = ({ event }: Word) => event.type === 'recovery-set';
  return [...words.filter(isCode), ...words.filter((word) => !isCode(word))];
}

function mostSenior({ candidates, ranks, roles, recoveries, ground }: Hearing): Candidate | null {
  let best: Candidate | null = null;
  for (const one of candidates.values()) {
    const { device } = one;
    const may = device === ground.founder || recoveries.has(device);
    if (ranks.has(device) || !(may || roles.get(device)?.role === 'administrator')) continue;
    if (best === null || compareCandidates(one, best) < 0) best = one;
  }
  return best;
}

function propose({ candidates }: Hearing, one: Candidate): void {
  const before = candidates.get(one.device);
  if (before === undefined || compareCandidates(one, before) < 0) candidates.set(one.device, one);
}

function compareCandidates(a: Candidate, b: Candidate): number {
  if (a.depth !== b.depth) return a.depth - b.depth;
  if (a.at === null || b.at === null) return a.at === null ? -1 : 1;
  return compareEvents(a.at, b.at) || (a.device < b.device ? -1 : 1);
}

function hear(hearing: Hearing, word: Word): void {
  const { event } = word;
  switch (event.type) {
    case 'device-admitted':
      if (hearing.ground.deviceIdOf(event.key) !== event.device) refuse(hearing, word, 'wrong-id');
      else hearRole(hearing, word, event.device, event.role);
      return;
    case 'device-set':
      if (event.role !== undefined) hearRole(hearing, word, event.device, event.role);
      return;
    case 'device-revoked':
      hearRevocation(hearing, word, event.device);
      return;
    case 'recovery-set':
      hearRecovery(hearing, word, event);
      return;
    default:
      return;
  }
}

function hearRole(hearing: Hearing, word: Word, device: DeviceId, role: DeviceRole): void {
  const { ranks, roles, depths } = hearing;
  if (!ROLES.includes(role)) {
    refuse(hearing, word, 'not-allowed');
    return;
  }
  if (ranks.has(device)) {
    if (role !== 'administrator') refuse(hearing, word, 'senior');
    return;
  }
  const before = roles.get(device);
  if (before !== undefined && compareEvents(before.at, word.event) > 0) return;
  roles.set(device, { role, by: word.issuer, at: word.event });
  if (role !== 'administrator') return;
  propose(hearing, { device, depth: (depths.get(word.issuer) ?? 0) + 1, at: word.event });
}

function hearRevocation(hearing: Hearing, word: Word, device: DeviceId): void {
  const { ranks, recoveries, upward, revocations } = hearing;
  const isUpward = ranks.has(device);
  // Who holds the printed code speaks last: no device may take that away.
  if (recoveries.has(device) && !recoveries.has(word.issuer)) {
    refuse(hearing, word, 'senior');
    return;
  }
  if (isUpward) {
    // Each is tried with a fold of its own, so one of each speaker about each senior has to do.
    const isSaid = upward.some(({ event, issuer }) => issuer === word.issuer && revokedBy(event) === device);
    if (!isSaid) upward.push(word);
    return;
  }
  bindTo(hearing, word);
  revocations.push(word);
}

function hearRecovery(hearing: Hearing, word: Word, event: EventOf<'recovery-set'>): void {
  const device = hearing.ground.deviceIdOf(event.key);
  if (hearing.ranks.has(device) && !hearing.recoveries.has(device)) {
    refuse(hearing, word, 'senior');
    return;
  }
  const { key, agreement } = event;
  hearing.recoveries.set(device, { key, agreement, by: word.issuer, at: event });
  propose(hearing, { device, depth: hearing.depths.get(word.issuer) ?? 0, at: word.event });
}

const revokedBy = (event: Word['event']): DeviceId | null =>
  event.type === 'device-revoked' ? event.device : null;

function bindTo({ bounds }: Hearing, { event }: Word): void {
  if (event.type !== 'device-revoked') return;
  bounds.set(event.device, strictest(bounds.get(event.device), toBound(event.believed)));
}

function refuse({ refused }: Hearing, word: Word, why: RefusalReason): void {
  refused.push({ word, why });
}

export const ROLES: readonly DeviceRole[] = ['tablet', 'teacher', 'coordinator', 'administrator'];
