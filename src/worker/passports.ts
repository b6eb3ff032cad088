// A learner's passport: where the learner stands, shown by one tablet and scanned by another that may never have heard
// of the learner. The history merges later; until it has come, the passport stands for it (tutoring/carried-progress.ts).
import type { EventLog } from '../device-store/event-log.ts';
import type { EventBody, EventOf } from '../domain/event.ts';
import type { ClassId, LearnerId } from '../domain/ids.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { allIdsOf, canonicalLearner, type Learner } from '../domain/roster.ts';
import { toBase64Url } from '../identity/base64url.ts';
import { readPassport, writePassport } from '../identity/passport.ts';
import { NEWEST_VERSION, type Passport } from '../identity/passport-content.ts';
import type { LearnerSnapshot } from '../sync/snapshot.ts';
import { type Covering, createCoveringFold } from '../tutoring/carried-covers.ts';
import { toCarriedState } from '../tutoring/carried-progress.ts';
import { hasWords } from '../tutoring/carried-words.ts';
import { COUNT, countOf } from '../tutoring/progress-state.ts';
import { holdsCovers } from './held-covers.ts';
import type { LearnerState, LearnerStates } from './learner-states.ts';
import { nameOf } from './school.ts';
import type { RosterGround } from './school-roster.ts';
import { append } from './school-standing.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

export interface PassportGround extends RosterGround {
  readonly log: RosterGround['log'] & Pick<EventLog, 'read'>;
  readonly states: Pick<LearnerStates, 'load' | 'forget'>;
}

/** At most 500 bytes, for one code. Problem: roster/unknown-learner. */
export async function makePassport(
  ground: PassportGround,
  learner: LearnerId,
): Done<Uint8Array<ArrayBuffer>> {
  const roster = await ground.school.roster();
  const id = canonicalLearner(roster, learner);
  const known = roster.learners.get(id);
  if (!known) return fail({ code: 'roster/unknown-learner' });
  const state = await ground.states.load(id);
  if (!state.ok) return state;
  // After the states, so that it says at least as much: what comes in between is not counted rather than twice.
  const covering = await readCovering(ground.log, allIdsOf(roster, id), state.value.carried);
  if (!covering.ok) return covering;
  const ring = await ground.keys.readSchool();
  if (!ring.ok) return ring;
  const isGuest = known.class === undefined && known.name === undefined;
  const passport: Passport = {
    learner: id,
    class: known.class ?? null,
    avatar: known.avatar,
    language: known.language ?? null,
    secondLanguage: known.secondLanguage ?? null,
    interests: known.interests ?? [],
    name: (await ground.names.read(known.name, nameOf(id))) || null,
    packs: packStates(state.value),
    ...covering.value,
  };
  const { bytes } = await writePassport(ground.crypto, isGuest ? null : ring.value, passport);
  return ok(bytes);
}

/** The learner goes on here, in class `into` or in the one that the passport tells. A second scan adds nothing new. */
export async function acceptPassport(
  ground: PassportGround,
  bytes: Uint8Array<ArrayBuffer>,
  into: ClassId | null,
): Done<LearnerId> {
  const ring = await ground.keys.readSchool();
  if (!ring.ok) return ring;
  const read = await readPassport(ground.crypto, ring.value, bytes);
  if (!read.ok) return fail(toProblem(read.problem.code));
  const passport = read.value;
  const roster = await ground.school.roster();
  if (roster.erased.has(passport.learner)) return fail({ code: 'roster/unknown-learner' });
  const id = canonicalLearner(roster, passport.learner);
  const held = await readHeld(ground.log, allIdsOf(roster, id), passport);
  if (!held.ok) return held;
  const joining = await toJoining(ground, passport, {
    known: roster.learners.get(id),
    id,
    into,
    held: held.value,
  });
  const carried = held.value ? [] : passport.packs.map((one) => toCarried(id, one, passport));
  const bodies = [...joining, ...carried];
  const written = bodies.length > 0 ? await append(ground, bodies) : ok(null);
  if (!written.ok) return written;
  ground.school.reload();
  ground.states.forget([id]);
  return ok(id);
}

/** What the learner practised most comes first: it is what must fit. */
function packStates({ courses }: LearnerState): Passport['packs'] {
  const practised = courses
    .filter(({ progress }) => countOf(progress, COUNT.answers) > 0 || hasWords(progress))
    .sort((a, b) => countOf(b.progress, COUNT.answers) - countOf(a.progress, COUNT.answers));
  return practised.flatMap(({ open: { course }, progress }) => {
    const bytes = toCarriedState(course, progress);
    return bytes === null ? [] : [{ pack: course.pack, version: course.version, state: bytes }];
  });
}

/** What the learner's events here are of, with what older passports and relays' snapshots stand for. */
async function readCovering(
  log: PassportGround['log'],
  ids: readonly LearnerId[],
  carried: readonly LearnerSnapshot[],
): Done<Covering> {
  const fold = createCoveringFold();
  for (const learner of ids) {
    const read = await log.read({ learner }, (batch) => {
      for (const event of batch) fold.take(event);
    });
    if (!read.ok) return read;
  }
  for (const { covers, through } of carried) {
    fold.add(
      [...covers].flatMap(([stream, { ranges }]) =>
        ranges.slice(-1).map(([, last]) => [stream, last] as const),
      ),
      through.hlc,
    );
  }
  return ok(fold.result());
}

/** By what is here of the streams. A passport that covers nothing says nothing new of a learner who was here. */
async function readHeld(
  log: PassportGround['log'],
  ids: readonly LearnerId[],
  { covers, cut, packs }: Passport,
): Done<boolean> {
  // Of streams that it does not name nobody knows whether they are here: only the same passport again is nothing new.
  if (cut) return wasScanned(log, ids, packs);
  const coverage = await log.coverage();
  if (!coverage.ok) return coverage;
  if (covers.length > 0 && holdsCovers(coverage.value, covers)) return ok(true);
  const own = await readCovering(log, ids, []);
  if (!own.ok) return own;
  const known = new Map(own.value.covers);
  // Covered by what another passport of the learner brought before.
  return ok(covers.length > 0 && covers.every(([stream, last]) => (known.get(stream) ?? 0) >= last));
}

async function wasScanned(
  log: PassportGround['log'],
  ids: readonly LearnerId[],
  packs: Passport['packs'],
): Done<boolean> {
  const known = new Set<string>();
  for (const learner of ids) {
    const read = await log.read({ learner }, (batch) => {
      for (const event of batch) {
        if (isKnownEvent(event) && event.type === 'progress-carried') known.add(event.state);
      }
    });
    if (!read.ok) return read;
  }
  return ok(packs.every(({ state }) => known.has(toBase64Url(state))));
}

interface Joining {
  readonly known: Learner | undefined;
  readonly id: LearnerId;
  readonly into: ClassId | null;
  /** All that the passport stands for is here already. */
  readonly held: boolean;
}

async function toJoining(
  { names }: PassportGround,
  passport: Passport,
  { known, id: learner, into, held }: Joining,
): Promise<readonly EventBody[]> {
  const { name, avatar, class: told } = passport;
  if (known) {
    const moved = into !== null && known.class !== into ? { class: into } : {};
    // Whatever was said behind what this tablet has: the learner comes from there. Else it knows better.
    const said = { ...moved, ...(held ? {} : toOwn(passport, known)) };
    return Object.keys(said).length === 0 ? [] : [{ type: 'learner-set', learner, ...said }];
  }
  const sealed = name === null ? null : await names.seal(name, nameOf(learner));
  const inClass = into ?? told;
  const added: EventBody = {
    type: 'learner-added',
    learner,
    avatar,
    ...(inClass === null ? {} : { class: inClass }),
    ...(sealed === null ? {} : { name: sealed }),
  };
  const own = toOwn(passport, undefined);
  return Object.keys(own).length === 0 ? [added] : [added, { type: 'learner-set', learner, ...own }];
}

/** How the learner reads and what it likes, as far as the passport says something else than is known here. */
function toOwn(
  { language, secondLanguage, interests }: Passport,
  known: Learner | undefined,
): Partial<EventOf<'learner-set'>> {
  const isNew = interests.join() !== (known?.interests ?? []).join();
  return {
    ...(language !== null && language !== known?.language && { language }),
    ...(secondLanguage !== null && secondLanguage !== known?.secondLanguage && { secondLanguage }),
    ...(interests.length > 0 && isNew && { interests }),
  };
}

function toCarried(
  learner: LearnerId,
  { pack, version: packVersion, state }: Passport['packs'][number],
  { covers, clock, cut }: Passport,
): EventBody {
  return {
    type: 'progress-carried',
    learner,
    pack,
    packVersion,
    state: toBase64Url(state),
    covers,
    ...(clock === null ? {} : { clock }),
    ...(cut && { cut }),
  };
}

function toProblem(code: 'passport/malformed' | 'passport/newer' | 'passport/other-school'): Problem {
  if (code === 'passport/newer')
    return { code: 'parcel/newer', needs: NEWEST_VERSION + 1, knows: NEWEST_VERSION };
  return code === 'passport/malformed' ? { code: 'parcel/unreadable' } : { code: 'school/other' };
}
