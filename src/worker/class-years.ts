// A class from one year to the next: put away and taken up again, copied, its learners moved. Each is one lot of events,
// so that nothing is ever half done; what children did belongs to them and goes along.
import type { EventBody, StoredEvent } from '../domain/event.ts';
import { type ClassId, type LearnerId, parseClassId, toRandomId } from '../domain/ids.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { canonicalLearner, type Roster, type SchoolClass } from '../domain/roster.ts';
import { compareEvents } from '../domain/time.ts';
import { timeOf } from '../tutoring/event-time.ts';
import type { ClassEnd, Stray } from './classes-api.ts';
import type { Core } from './core.ts';
import type { Writer } from './event-writers.ts';
import { nameOf, toName } from './school.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

/** Problem of all here: roster/unknown-class. */
export async function archiveClass({ school }: Core, id: ClassId, archived: boolean): Done {
  if (!(await school.roster()).classes.has(id)) return fail({ code: 'roster/unknown-class' });
  return school.write([{ type: 'class-set', class: id, archived }]);
}

/** Problems: roster/name-empty, origin/insecure where nothing can be sealed. */
export async function copyClass(
  { school, names, surroundings }: Core,
  id: ClassId,
  name: string,
  learners: readonly LearnerId[],
): Done<ClassId> {
  const roster = await school.roster();
  const old = roster.classes.get(id);
  if (!old) return fail({ code: 'roster/unknown-class' });
  const clean = toName(name);
  if (clean === null) return fail({ code: 'roster/name-empty' });
  const copy = toRandomId<ClassId>(surroundings.randomBytes(16), parseClassId);
  const sealed = await names.seal(clean, { purpose: 'class-name', owner: copy });
  if (!sealed) return fail({ code: 'origin/insecure' });
  const written = await school.write([
    { type: 'class-added', class: copy, name: sealed },
    { type: 'class-set', class: copy, ...settingsOf(old) },
    ...movesTo(roster, learners, copy),
    { type: 'class-set', class: id, archived: true },
  ]);
  return written.ok ? ok(copy) : written;
}

/** Nobody stays behind in the copy: also who came into it meanwhile goes to the old class. */
export async function undoCopy({ school }: Core, id: ClassId, copy: ClassId): Done {
  const roster = await school.roster();
  if (!roster.classes.has(id) || !roster.classes.has(copy)) return fail({ code: 'roster/unknown-class' });
  const inCopy = [...roster.learners.values()].filter((one) => one.class === copy);
  return school.write([
    { type: 'class-set', class: id, archived: false },
    ...movesTo(
      roster,
      inCopy.map((one) => one.id),
      id,
    ),
    { type: 'class-set', class: copy, archived: true },
  ]);
}

export async function moveLearners({ school }: Core, learners: readonly LearnerId[], to: ClassId): Done {
  const roster = await school.roster();
  if (!roster.classes.has(to)) return fail({ code: 'roster/unknown-class' });
  const moves = movesTo(roster, learners, to);
  return moves.length > 0 ? school.write(moves) : ok(null);
}

/** Whoever is asked in it already is left alone; who has left the class, too. Empty for that of the tablet. */
export async function setClassLanguage({ school }: Core, id: ClassId, language: string): Done {
  const roster = await school.roster();
  if (!roster.classes.has(id)) return fail({ code: 'roster/unknown-class' });
  const others = [...roster.learners.values()].filter(
    (one) => one.class === id && !one.archived && (one.language ?? '') !== language,
  );
  const words = others.map((one) => ({ type: 'learner-set', learner: one.id, language }) as const);
  return words.length > 0 ? school.write(words) : ok(null);
}

/** Who was put into a class that never came here, or whose first word was lost. */
export async function readStrays({ school, names }: Core): Done<readonly Stray[]> {
  const { classes, learners } = await school.roster();
  const strays = [...learners.values()].map(async (one): Promise<readonly Stray[]> => {
    const { id, avatar, archived } = one;
    if (archived || one.class === undefined || classes.has(one.class)) return [];
    return [{ learner: id, class: one.class, name: await names.read(one.name, nameOf(id)), avatar }];
  });
  return ok((await Promise.all(strays)).flat());
}

/** Who put a class away and when, and how much it was used by tablets that had not heard of it. */
export async function readClassEnd(core: Core, writer: Writer, id: ClassId): Done<ClassEnd> {
  const roster = await core.school.roster();
  const read = await core.stores.log.readTypes(['class-set', 'turn-started']);
  if (!read.ok) return read;
  const known = read.value.filter(isKnownEvent);
  const words = known
    .filter((event) => event.type === 'class-set' && event.class === id && event.archived !== undefined)
    .sort(compareEvents);
  const last = words.at(-1);
  if (last?.type !== 'class-set' || last.archived !== true) return ok({ said: null, turnsSince: 0 });
  const isSince = (event: StoredEvent & { readonly learner: LearnerId }): boolean =>
    compareEvents(event, last) > 0 &&
    roster.learners.get(canonicalLearner(roster, event.learner))?.class === id;
  const turnsSince = known.filter((event) => event.type === 'turn-started' && isSince(event)).length;
  const atMs = timeOf(last) || null;
  return ok({ said: { ...(await writer(last)), atMs }, turnsSince });
}

function settingsOf({ picturePin, turnMinutes, minutesByNeed, packs, region, asksFeeling }: SchoolClass) {
  return {
    picturePin,
    turnMinutes,
    minutesByNeed,
    ...(region && { region }),
    ...(asksFeeling !== undefined && { asksFeeling }),
    ...(packs && { packs: packs.packs, packsFromMs: packs.fromMs, packsUntilMs: packs.untilMs }),
  };
}

/** Of those who are known here, each once. */
function movesTo(roster: Roster, learners: readonly LearnerId[], to: ClassId): readonly EventBody[] {
  const ids = new Set(learners.map((learner) => canonicalLearner(roster, learner)));
  return [...ids]
    .filter((id) => roster.learners.has(id) && roster.learners.get(id)?.class !== to)
    .map((learner) => ({ type: 'learner-set', learner, class: to }));
}
