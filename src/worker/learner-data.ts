// All that this tablet keeps of one learner, as files that a family can open and another program can read: who it is, what
// teachers wrote, and every event with what was sealed in it opened. It is made behind the teacher's door, and stays with
// whoever it is handed to.
import { strToU8, zipSync } from 'fflate';
import type { Answer } from '../domain/answer.ts';
import type { StoredEvent } from '../domain/event.ts';
import type { LearnerId, PackId, SkillId } from '../domain/ids.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { allIdsOf, canonicalLearner, type Learner } from '../domain/roster.ts';
import type { Sealed } from '../domain/sealed.ts';
import { compareEvents } from '../domain/time.ts';
import type { SealedAbout } from '../identity/sealed-text.ts';
import { toCsv } from '../packs/table/csv.ts';
import { timeOf } from '../tutoring/event-time.ts';
import { readSkillTitle } from './class-needs.ts';
import type { Core } from './core.ts';
import { openAttributes, openFields } from './kept-fields.ts';
import { readNotes } from './learner-notes.ts';
import type { LearnerDataWords } from './privacy-api.ts';
import { nameOf } from './school.ts';
import { openWritten } from './written-texts.ts';

type Made = Result<{ name: string; file: Blob }, Problem>;
type Opened = Readonly<Record<string, unknown>>;

const TICKS_A_SECOND = 100;

/** A record of years is some thousand events; the rest of the archive is small. */
export async function makeLearnerData(
  core: Core,
  about: LearnerId,
  words: LearnerDataWords,
  language: string,
): Promise<Made> {
  const roster = await core.school.roster();
  const id = canonicalLearner(roster, about);
  const found = roster.learners.get(id);
  if (!found) return fail({ code: 'roster/unknown-learner' });
  const ids = allIdsOf(roster, id);
  const events = await readEvents(core, ids);
  if (!events.ok) return events;
  const opened = await Promise.all(events.value.filter(isForFamily).map((event) => openEvent(core, event)));
  const who = await tellWho(core, found);
  if (!who.ok) return who;
  const madeAt = new Date(core.surroundings.now()).toISOString();
  const everything = { madeAt, ids, ...who.value, events: opened };
  const files = {
    'read-me.txt': strToU8(`${words.about}\n`),
    'answers.csv': strToU8(toCsv(await answerRows(core, events.value, words, language))),
    'everything.json': strToU8(`${JSON.stringify(everything, null, 1)}\n`),
  };
  const zip = zipSync(files, { level: 6, mtime: new Date(core.surroundings.now()) });
  const called = who.value.name.replace(/[^\p{L}\p{N}]+/gu, '-') || 'learner';
  const name = `${called}-${madeAt.slice(0, 10)}.zip`;
  return ok({ name, file: new Blob([zip], { type: 'application/zip' }) });
}

async function tellWho(core: Core, found: Learner) {
  const { names, school } = core;
  const roster = await school.roster();
  const notes = await readNotes({ names, school }, found.id);
  if (!notes.ok) return notes;
  const [fields, values] = [await openFields(core, roster), await openAttributes(core, found)];
  const inClass = found.class === undefined ? undefined : roster.classes.get(found.class);
  return ok({
    name: await names.read(found.name, nameOf(found.id)),
    class: inClass ? await names.read(inClass.name, { purpose: 'class-name', owner: inClass.id }) : '',
    picture: found.avatar,
    language: found.language ?? null,
    likes: found.interests,
    support: found.support,
    consents: found.consents,
    kept: Object.fromEntries(fields.map((field) => [field.name, values[field.id] ?? ''])),
    notes: notes.value.map(({ text, wallMs }) => ({ written: new Date(wallMs).toISOString(), text })),
  });
}

/** Under every id; in order, each once. */
async function readEvents(
  { stores }: Core,
  ids: readonly LearnerId[],
): Promise<Result<readonly StoredEvent[], Problem>> {
  const events: StoredEvent[] = [];
  for (const learner of ids) {
    const read = await stores.log.read({ learner }, (batch) => {
      events.push(...batch);
    });
    if (!read.ok) return read;
  }
  return ok(events.sort(compareEvents));
}

/**
 * What is sealed, by the field that holds it, for each kind of event. A PIN is a hash, and nobody's to read; what a child
 * says to its teachers alone stays with them, as the child was told.
 */
const SEALED: Readonly<Record<string, readonly (readonly [string, SealedAbout['purpose']])[]>> = {
  'learner-added': [['name', 'learner-name']],
  'learner-set': [
    ['name', 'learner-name'],
    ['attributes', 'attributes'],
  ],
  'note-added': [['note', 'note']],
};

/** A feeling that an older version wrote in clear is private as well. */
function isForFamily(event: StoredEvent): boolean {
  return !(isKnownEvent(event) && event.type === 'reflected' && event.question === 'felt');
}

async function openEvent({ names }: Core, event: StoredEvent): Promise<Opened> {
  if (isKnownEvent(event) && event.type === 'answered') {
    return { ...event, answer: await openWritten(names, event) };
  }
  const { pin: _, said: _said, ...opened } = { ...event } as Record<string, unknown>;
  const owner = (event as { readonly learner?: LearnerId }).learner;
  for (const [field, purpose] of SEALED[event.type] ?? []) {
    const sealed = opened[field];
    if (typeof sealed !== 'string' || owner === undefined) continue;
    // Checked where it came in: what these fields hold is sealed.
    opened[field] = await names.read(sealed as Sealed, { purpose, owner });
  }
  return opened;
}

async function answerRows(
  core: Core,
  events: readonly StoredEvent[],
  words: LearnerDataWords,
  language: string,
): Promise<readonly (readonly string[])[]> {
  const titles = new Map<string, Promise<string>>();
  const titleOf = (pack: PackId, skill: SkillId): Promise<string> => {
    const title = titles.get(`${pack} ${skill}`) ?? readSkillTitle(core, pack, skill, language);
    titles.set(`${pack} ${skill}`, title);
    return title;
  };
  const { when, pack, skill, question, answer, right, hints, seconds } = words;
  const rows: (readonly string[])[] = [[when, pack, skill, question, answer, right, hints, seconds]];
  for (const event of events) {
    if (!isKnownEvent(event) || event.type !== 'answered') continue;
    const atMs = timeOf(event);
    const [first] = event.skills;
    rows.push([
      atMs > 0 ? new Date(atMs).toISOString() : '',
      event.pack,
      first === undefined ? '' : await titleOf(event.pack, first),
      event.item,
      toPlain(await openWritten(core.names, event)),
      event.correct ? words.yes : words.no,
      String(event.hints),
      String(event.responseTicks / TICKS_A_SECOND),
    ]);
  }
  return rows;
}

/** As it was given, without the name of its kind; a drawing and places in a picture are in the other file. */
function toPlain({ type: _, ...given }: Answer): string {
  const values = Object.values(given).flat(2);
  return values.filter((value) => typeof value === 'string' || typeof value === 'number').join(' · ');
}
