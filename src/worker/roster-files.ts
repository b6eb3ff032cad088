// A list of learners taken in from a file: read, compared with the roster as it is now, and written as one lot of events
// once a teacher has seen what it changes.
import type { EventBody } from '../domain/event.ts';
import { type ClassId, type LearnerId, parseClassId, parseLearnerId, toRandomId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Decode } from '../packs/table/decode-text.ts';
import { attributesFromTexts } from '../school/attributes.ts';
import { createFaces } from '../school/faces.ts';
import type { ClassRef } from '../school/roster-file/class-finder.ts';
import { type DryRun, seenOf, toDryRun } from '../school/roster-file/dry-run.ts';
import { type PlanStep, planRoster, type RosterPlan } from '../school/roster-file/plan.ts';
import { FILE_LIMITS, readRosterFile as readFile } from '../school/roster-file/read-file.ts';
import type { RosterHere } from '../school/roster-file/roster-here.ts';
import { type BeforeAndNow, type EventRange, toBeforeAndNow, toUndo } from '../school/roster-file/undo.ts';
import { createJudge } from './believed-words.ts';
import type { Core } from './core.ts';
import { openAttributes, sealAttributes } from './kept-fields.ts';
import { openRoster } from './open-roster.ts';
import type { Applied, RosterFile } from './roster-api.ts';
import { nameOf, ROSTER_TYPES } from './school.ts';

type Done<T = null> = Promise<Result<T, Problem>>;
type Planned = { readonly plan: RosterPlan; readonly here: RosterHere };

const INSECURE: Result<never, Problem> = fail({ code: 'origin/insecure' });

const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not valid in this encoding: an answer, since encodings are found by trying.
    return null;
  }
};

export async function readRosterFile(core: Core, file: RosterFile): Done<DryRun> {
  const planned = await planFile(core, file);
  return planned.ok ? ok(toDryRun(planned.value.plan, planned.value.here)) : planned;
}

export async function applyRosterFile(
  core: Core,
  file: RosterFile,
  seen: string,
  takeOut: boolean,
): Done<Applied> {
  const planned = await planFile(core, file);
  if (!planned.ok) return planned;
  const { plan, here } = planned.value;
  if (seenOf(plan) !== seen) return ok({ type: 'differs', now: toDryRun(plan, here) });
  const bodies = await toEvents(core, plan, here, takeOut);
  if (bodies === null) return INSECURE;
  if (bodies.length === 0) return ok({ type: 'taken', written: null });
  const written = await core.stores.log.append(bodies, core.surroundings.now());
  if (!written.ok) return written;
  core.school.reload();
  const [first, last] = [written.value[0], written.value.at(-1)];
  const range = first && last && { stream: first.stream, first: first.sequence, last: last.sequence };
  return ok({ type: 'taken', written: range ?? null });
}

export async function undoRosterFile(core: Core, written: EventRange): Done {
  const events = await core.stores.log.readTypes(ROSTER_TYPES);
  if (!events.ok) return events;
  // As the roster is read: what nobody believes takes nothing back.
  const believed = await createJudge(core.stores)(events.value);
  if (!believed.ok) return believed;
  const told = toBeforeAndNow(believed.value, written);
  const { bodies, attributes } = toUndo(told);
  const fields = await Promise.all(attributes.map((learner) => attributesBack(core, told, learner)));
  const all = [...bodies, ...fields.filter((body) => body !== null)];
  return all.length === 0 ? ok(null) : core.school.write(all);
}

async function planFile(core: Core, { name, file, into }: RosterFile): Done<Planned> {
  const roster = await core.school.roster();
  if (into !== null && !roster.classes.has(into)) return fail({ code: 'roster/unknown-class' });
  // Before it is read: a film picked by mistake is no list.
  const limitBytes = FILE_LIMITS.archiveBytes;
  if (file.size > limitBytes)
    return fail({ code: 'roster/file-too-large', file: name, sizeBytes: file.size, limitBytes });
  const [bytes, here] = await Promise.all([readBytes(file), openRoster(core)]);
  if (bytes === null) return fail({ code: 'roster/file-unreadable', file: name });
  if (here.hasSealed) return fail({ code: 'roster/names-sealed' });
  const list = readFile(name, bytes, decode, here.fields);
  return list.ok ? ok({ plan: planRoster(list.value, here, into), here }) : list;
}

/** Null where the card was pulled out, or the file was changed since it was picked. */
async function readBytes(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** Null where nothing can be sealed. */
async function toEvents(
  core: Core,
  plan: RosterPlan,
  here: RosterHere,
  takeOut: boolean,
): Promise<readonly EventBody[] | null> {
  const { randomBytes } = core.surroundings;
  const made = plan.newClasses.map(() => toRandomId<ClassId>(randomBytes(16), parseClassId));
  const classes = await Promise.all(
    made.map(async (id, at): Promise<EventBody | null> => {
      const about = { purpose: 'class-name', owner: id } as const;
      const name = await core.names.seal(plan.newClasses[at] ?? '', about);
      return name && { type: 'class-added', class: id, name };
    }),
  );
  const toClass = (to: ClassRef): ClassId => {
    const id = 'id' in to ? to.id : made[to.made];
    if (id === undefined) throw new Error('Must be one of the classes to be made');
    return id;
  };
  const faceOf = createFaceGiver(here);
  const learners = await Promise.all(
    plan.steps.map((step) => (step.type === 'same' ? [] : toStepEvents(core, step, toClass, faceOf))),
  );
  const gone = takeOut ? plan.gone : [];
  const all = [
    ...classes,
    ...learners.flat(),
    ...gone.map((learner): EventBody => ({ type: 'learner-set', learner, archived: true })),
  ];
  const sealed = all.filter((body) => body !== null);
  return sealed.length === all.length ? sealed : null;
}

type Step = Exclude<PlanStep, { type: 'same' }>;

async function toStepEvents(
  core: Core,
  step: Step,
  toClass: (to: ClassRef) => ClassId,
  faceOf: (id: ClassId) => number,
): Promise<readonly (EventBody | null)[]> {
  if (step.type === 'change') return [await toChangeEvent(core, step, toClass)];
  const inClass = toClass(step.class);
  // Before anything is waited for, so that faces go by the order of the file.
  const avatar = step.avatar ?? faceOf(inClass);
  const learner = step.id ?? toRandomId<LearnerId>(core.surroundings.randomBytes(16), parseLearnerId);
  const name = await core.names.seal(step.name, nameOf(learner));
  const attributes = await sealSome(core, learner, step.attributes);
  if (name === null || attributes === null) return [null];
  const further = { ...(step.language !== null && { language: step.language }), ...attributes };
  const added: EventBody = { type: 'learner-added', learner, class: inClass, name, avatar };
  return Object.keys(further).length === 0 ? [added] : [added, { type: 'learner-set', learner, ...further }];
}

async function toChangeEvent(
  core: Core,
  { learner, change }: Extract<PlanStep, { type: 'change' }>,
  toClass: (to: ClassRef) => ClassId,
): Promise<EventBody | null> {
  const { name, class: to, attributes, ...plain } = change;
  const sealed = name === undefined ? undefined : await core.names.seal(name, nameOf(learner));
  const kept = await sealSome(core, learner, attributes ?? {});
  if (sealed === null || kept === null) return null;
  return {
    type: 'learner-set',
    learner,
    ...plain,
    ...(sealed !== undefined && { name: sealed }),
    ...(to !== undefined && { class: toClass(to) }),
    ...kept,
  };
}

/** Nothing for no values, null where they cannot be sealed. */
async function sealSome(core: Core, learner: LearnerId, values: Readonly<Record<string, string>>) {
  if (Object.keys(values).length === 0) return {};
  const attributes = await sealAttributes(core, learner, values);
  return attributes && { attributes };
}

function createFaceGiver({ learners }: RosterHere): (id: ClassId) => number {
  const givers = new Map<ClassId, () => number>();
  return (id) => {
    const known = givers.get(id);
    if (known) return known();
    const there = learners.filter((one) => one.class === id && !one.archived);
    const give = createFaces(there.map(({ avatar }) => avatar));
    givers.set(id, give);
    return give();
  };
}

/** The values that are still as they were said, as they were before; null where none are. */
async function attributesBack(
  core: Core,
  { before, now, said }: BeforeAndNow,
  learner: LearnerId,
): Promise<EventBody | null> {
  const [was, is] = [before.learners.get(learner), now.learners.get(learner)];
  if (!was || !is) return null;
  const old = await openAttributes(core, was);
  const current = await openAttributes(core, is);
  const ours = new Set(said.flatMap((event) => ('attributes' in event ? [event.attributes] : [])));
  const words = is.attributes.filter(({ text }) => ours.has(text));
  const values = attributesFromTexts(
    await Promise.all(
      words.map((word) => core.names.read(word.text, { purpose: 'attributes', owner: word.learner })),
    ),
  );
  const back = Object.entries(values).flatMap(([field, value]) =>
    current[field] === value && old[field] !== value ? [[field, old[field] ?? ''] as const] : [],
  );
  if (back.length === 0) return null;
  const attributes = await sealAttributes(core, learner, Object.fromEntries(back));
  return attributes && { type: 'learner-set', learner, attributes };
}
