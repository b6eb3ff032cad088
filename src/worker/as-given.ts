// One question as the child saw it, made again from pack, version, item, seed and language, with what was given at each
// try. Where the pack has gone on since, it is shown only if the answer still has its place in it, and said either way.
import { tryStorage } from '../device-store/storage-problem.ts';
import type { EventOf, StoredEvent } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import { rightAnswer } from '../domain/marking/right-answer.ts';
import { isOnPaper } from '../domain/on-paper.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { allIdsOf, canonicalLearner } from '../domain/roster.ts';
import { fitsToday } from '../school/as-given.ts';
import { timeOf } from '../tutoring/event-time.ts';
import { rowOf } from '../tutoring/item-index.ts';
import { readBeside } from './beside.ts';
import type { Core } from './core.ts';
import { type OpenCourse, pickLanguage } from './courses.ts';
import { createItemReader } from './item-reader.ts';
import type { AsGiven, AskedThen, GivenTry } from './learner-page-api.ts';
import type { ToldBefore } from './telling-api.ts';
import { openWritten } from './written-texts.ts';

type Done<T> = Promise<Result<T, Problem>>;
type Answered = EventOf<'answered'>;

/** A tick of the log, in seconds. */
const TICK_SECONDS = 0.01;

/** Problems: roster/unknown-learner, also where none of the tries is this learner's. Cost does not grow with the log. */
export async function readAsGiven(
  core: Core,
  language: string,
  learner: LearnerId,
  tries: readonly ToldBefore[],
): Done<AsGiven> {
  const roster = await core.school.roster();
  const ids = new Set<string>(allIdsOf(roster, canonicalLearner(roster, learner)));
  const found = await readEvents(core, tries);
  if (!found.ok) return found;
  const answers = found.value.filter((event): event is Answered => isAnswerOf(event, ids));
  const [first] = answers;
  if (first === undefined) return fail({ code: 'roster/unknown-learner' });
  const open = await core.courses.find(first.pack);
  const names = open ? await namesIn(core, open, language) : null;
  return ok({
    skillTitle: names?.skills[first.skills[0]] ?? '',
    onPaper: isOnPaper(first),
    beside: await readBeside(core, first),
    asked: await askedThen(core, open, first, answers),
    tries: await Promise.all(answers.map((event) => toTry(core, event, names?.misconceptions ?? {}))),
  });
}

/** Of one place there may be two, where a copy of the tablet's storage wrote on. */
function readEvents({ stores }: Core, places: readonly ToldBefore[]): Done<readonly StoredEvent[]> {
  const { events } = stores.database;
  const readOne = ({ hlc, stream, sequence }: ToldBefore) =>
    events.where('[hlc+stream+sequence]').equals([hlc, stream, sequence]).toArray();
  return tryStorage('restore', async () => (await Promise.all(places.map(readOne))).flat());
}

function isAnswerOf(event: StoredEvent, ids: ReadonlySet<string>): event is Answered {
  return isKnownEvent(event) && event.type === 'answered' && ids.has(event.learner);
}

async function namesIn({ stores }: Core, { installed }: OpenCourse, language: string) {
  const texts = await stores.shelf.readPackTexts(installed.install, pickLanguage(installed, language));
  return texts.ok ? texts.value : null;
}

async function askedThen(
  { stores }: Core,
  open: OpenCourse | null,
  first: Answered,
  answers: readonly Answered[],
): Promise<AskedThen> {
  if (open === null) return { type: 'no-pack', pack: first.pack };
  const { version: is } = open.installed;
  const version = is === first.packVersion ? null : { was: first.packVersion, is };
  const row = rowOf(open.course.index, first.item);
  const read =
    row < 0 ? null : await createItemReader(stores.shelf).readItem(open, row, first.seed, first.language);
  if (!read?.ok) return version ? { type: 'changed', version } : { type: 'unreadable' };
  const item = read.value;
  if (version && !answers.every((event) => fitsToday(item, event))) return { type: 'changed', version };
  const language = pickLanguage(open.installed, first.language);
  return { type: 'made', item, right: rightAnswer(item), language, version };
}

async function toTry(
  core: Core,
  event: Answered,
  titles: Readonly<Record<string, string>>,
): Promise<GivenTry> {
  const answer = await openWritten(core.names, event);
  const { correct, score, hints, responseTicks, misconceptions } = event;
  return {
    atMs: timeOf(event),
    ...{ answer, correct, score, hints },
    seconds: responseTicks === 0 ? null : responseTicks * TICK_SECONDS,
    shows: misconceptions.flatMap((id) => titles[id] ?? []),
  };
}
