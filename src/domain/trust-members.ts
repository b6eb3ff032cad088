// Everybody else, once it is settled who administers: whom administrators admitted, then whom teachers did, in layers.
// An administrator's word on a role stands above a teacher's; of teachers' words the highest counts, so that none of
// them lowers another.
import type { DeviceRole, PublicKey } from './event.ts';
import type { DeviceId } from './ids.ts';
import type { Sealed } from './sealed.ts';
import { compareEvents, type Placed } from './time.ts';
import type { Ranking, RefusalReason, RefusedWord } from './trust-administrators.ts';
import {
  type Bound,
  counts,
  type Ground,
  isOfSchool,
  type SchoolPin,
  strictest,
  toBound,
  type Word,
} from './trust-words.ts';

export interface Member {
  readonly id: DeviceId;
  readonly key: PublicKey;
  /** Missing while the founding itself has not come here. */
  readonly agreement: PublicKey | undefined;
  readonly role: DeviceRole;
  /** Missing for the founder. */
  readonly admittedBy: DeviceId | undefined;
}

export interface Membership {
  /** Most senior first. */
  readonly members: ReadonlyMap<DeviceId, Member>;
  readonly labels: ReadonlyMap<DeviceId, Sealed>;
  readonly bounds: ReadonlyMap<DeviceId, Bound>;
  readonly revocations: readonly Word[];
  readonly refused: readonly RefusedWord[];
}

interface Identity {
  readonly key: PublicKey;
  readonly agreement: PublicKey | undefined;
  readonly by: DeviceId | undefined;
  readonly at: Placed | null;
}

interface Gathering {
  readonly ground: Ground;
  readonly ranking: Ranking;
  readonly identities: Map<DeviceId, Identity>;
  /** What teachers said. */
  readonly taught: Map<DeviceId, 'tablet' | 'teacher'>;
  readonly teachers: Set<DeviceId>;
  readonly bounds: Map<DeviceId, Bound>;
  readonly revocations: Word[];
  readonly refused: RefusedWord[];
}

export function gatherMembers(ground: Ground, ranking: Ranking): Membership {
  const gathering: Gathering = {
    ground,
    ranking,
    identities: new Map(),
    taught: new Map(),
    teachers: new Set(),
    bounds: new Map(ranking.bounds),
    revocations: [...ranking.revocations],
    refused: [],
  };
  knowAdministrators(gathering);
  hearTeachers(gathering);
  knowBySignature(gathering);
  for (const teacher of gathering.teachers) hearTeachersRevocations(gathering, teacher);
  const members = toMembers(gathering);
  for (const [issuer, words] of ground.words) {
    const role = members.get(issuer)?.role;
    for (const word of words) {
      const why = whyRefused(ground.pin, word, role, gathering.bounds.get(issuer), members);
      if (why !== undefined) gathering.refused.push({ word, why });
    }
  }
  const { bounds, revocations, refused } = gathering;
  return { members, labels: toLabels(gathering, members), bounds, revocations, refused };
}

/** Identities from the pin, from printed codes, and from what administrators admitted, the most senior's word first. */
function knowAdministrators({ ground, ranking, identities }: Gathering): void {
  const { pin, founder } = ground;
  const founding = wordsOf(ground, ranking.bounds, founder).find(
    ({ event }) => event.type === 'school-founded',
  );
  const agreement = founding?.event.type === 'school-founded' ? founding.event.agreement : undefined;
  identities.set(founder, { key: pin.founder, agreement, by: undefined, at: null });
  for (const [device, { key, agreement: own, by, at }] of ranking.recoveries) {
    identities.set(device, { key, agreement: own, by, at });
  }
  for (const administrator of ranking.ranks.keys()) {
    for (const word of wordsOf(ground, ranking.bounds, administrator)) know(identities, ground, word);
  }
}

/** A role may be told before the admission has come; what the device signed shows its key. */
function knowBySignature({ ground, ranking, identities }: Gathering): void {
  for (const [device, { by, at }] of ranking.roles) {
    const key = ground.words.get(device)?.[0]?.key;
    if (key === undefined || identities.has(device)) continue;
    identities.set(device, { key, agreement: undefined, by, at });
  }
}

/** Who spoke first of a device, the most senior before all, gives its keys: a later word cannot swap them. */
function know(identities: Map<DeviceId, Identity>, ground: Ground, { event, issuer }: Word): boolean {
  if (event.type !== 'device-admitted' || ground.deviceIdOf(event.key) !== event.device) return false;
  if (!identities.has(event.device)) {
    const { key, agreement } = event;
    identities.set(event.device, { key, agreement, by: issuer, at: event });
  }
  return true;
}

function hearTeachers(gathering: Gathering): void {
  const { ground, ranking, identities, taught, teachers, bounds } = gathering;
  let layer = [...ranking.roles.entries()]
    .filter(([device, { role }]) => role === 'teacher' && !ranking.ranks.has(device))
    .map(([device]) => device)
    .sort();
  while (layer.length > 0) {
    for (const teacher of layer) teachers.add(teacher);
    const said = layer.flatMap((teacher) => wordsOf(ground, bounds, teacher));
    for (const word of said.sort((a, b) => compareEvents(a.event, b.event))) {
      const { event } = word;
      if (event.type !== 'device-admitted') continue;
      if (event.role !== 'tablet' && event.role !== 'teacher') continue;
      if (!know(identities, ground, word) || isAdministered(ranking, event.device)) continue;
      if (taught.get(event.device) !== 'teacher') taught.set(event.device, event.role);
    }
    layer = [...taught.entries()]
      .filter(([device, role]) => role === 'teacher' && !teachers.has(device))
      .map(([device]) => device)
      .sort();
  }
}

const isAdministered = ({ ranks, roles }: Ranking, device: DeviceId): boolean =>
  ranks.has(device) || roles.has(device);

function hearTeachersRevocations(gathering: Gathering, teacher: DeviceId): void {
  const { ground, bounds, revocations } = gathering;
  for (const word of wordsOf(ground, bounds, teacher)) {
    if (word.event.type !== 'device-revoked' || roleOf(gathering, word.event.device) !== 'tablet') continue;
    const { device, believed } = word.event;
    bounds.set(device, strictest(bounds.get(device), toBound(believed)));
    revocations.push(word);
  }
}

function roleOf({ ranking, taught }: Gathering, device: DeviceId): DeviceRole | undefined {
  if (ranking.ranks.has(device)) return 'administrator';
  return ranking.roles.get(device)?.role ?? taught.get(device);
}

function toMembers(gathering: Gathering): ReadonlyMap<DeviceId, Member> {
  const { identities, ranking, teachers } = gathering;
  const order = new Map(
    [...new Set([...ranking.ranks.keys(), ...teachers])].map((device, at) => [device, at]),
  );
  const place = (device: DeviceId) => order.get(device) ?? order.size;
  const sorted = [...identities].sort(
    ([a, first], [b, second]) =>
      place(a) - place(b) || compareAdmissions(first.at, second.at) || (a < b ? -1 : 1),
  );
  const members = new Map<DeviceId, Member>();
  for (const [id, { key, agreement, by }] of sorted) {
    const role = roleOf(gathering, id);
    if (role !== undefined) members.set(id, { id, key, agreement, role, admittedBy: by });
  }
  return members;
}

function compareAdmissions(a: Placed | null, b: Placed | null): number {
  if (a === null || b === null) return 0;
  return compareEvents(a, b);
}

/** Administrators name every device, teachers tablets, each device itself; the last name counts. */
function toLabels(gathering: Gathering, members: ReadonlyMap<DeviceId, Member>): Map<DeviceId, Sealed> {
  const { ground, bounds } = gathering;
  const labels = new Map<DeviceId, { readonly label: Sealed; readonly at: Placed }>();
  for (const [issuer, { role }] of members) {
    for (const { event } of wordsOf(ground, bounds, issuer)) {
      const named = labelIn(event, ground);
      if (named === null) continue;
      const may =
        role === 'administrator' ||
        issuer === named.device ||
        isNamedByTeachers(role, members.get(named.device));
      const before = labels.get(named.device);
      if (!may || (before !== undefined && compareEvents(before.at, event) > 0)) continue;
      labels.set(named.device, { label: named.label, at: event });
    }
  }
  return new Map([...labels].map(([device, { label }]) => [device, label]));
}

const isNamedByTeachers = (role: DeviceRole, named: Member | undefined): boolean =>
  role === 'teacher' && (named?.role === 'tablet' || named?.role === 'teacher');

function labelIn(event: Word['event'], { founder }: Ground) {
  if (event.type === 'school-founded') return event.label ? { device: founder, label: event.label } : null;
  if (event.type !== 'device-admitted' && event.type !== 'device-set') return null;
  return event.label ? { device: event.device, label: event.label } : null;
}

/** Refusals that only the whole picture shows; those among administrators were found before. */
function whyRefused(
  pin: SchoolPin,
  word: Word,
  role: DeviceRole | undefined,
  bound: Bound | undefined,
  members: ReadonlyMap<DeviceId, Member>,
): RefusalReason | undefined {
  const { event } = word;
  if (event.type === 'stream-started')
    return event.key === undefined || event.key === word.key ? undefined : 'wrong-key';
  if (role === 'administrator') return undefined;
  if (!isOfSchool(word, pin)) return 'wrong-school';
  if (role === undefined) return 'unknown-issuer';
  if (!counts(word, bound)) return 'revoked';
  return isWithinRole(event, role, members) ? undefined : 'not-allowed';
}

function isWithinRole(
  event: Word['event'],
  role: DeviceRole,
  members: ReadonlyMap<DeviceId, Member>,
): boolean {
  if (event.type === 'key-shared') return true;
  const label = event.type === 'device-set' && event.role === undefined;
  if (role !== 'teacher') return label;
  switch (event.type) {
    case 'device-admitted':
      return event.role === 'tablet' || event.role === 'teacher';
    case 'device-revoked':
      return members.get(event.device)?.role === 'tablet';
    case 'device-set':
      return label;
    case 'recovery-set':
      return false;
    default:
      return true;
  }
}

function wordsOf(ground: Ground, bounds: ReadonlyMap<DeviceId, Bound>, device: DeviceId): readonly Word[] {
  return (ground.words.get(device) ?? []).filter(
    (word) => counts(word, bounds.get(device)) && isOfSchool(word, ground.pin),
  );
}
