// The sheets of a class as the log holds them, with who they are for now and what was put in. What came back on a sheet
// may stand before it in the log: a tablet does not follow a clock that is more than a day ahead, so that answers to a
// sheet of such a clock sort before it. Their learners' whole logs are read, of which only words on paper are kept.

import type { StoredEvent } from '../domain/event.ts';
import type { ClassId, LearnerId } from '../domain/ids.ts';
import { isPaperWord } from '../domain/on-paper.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { allIdsOf, canonicalLearner } from '../domain/roster.ts';
import { enteredOnPaper, type PaperResult } from '../school/paper-answers.ts';
import { type Printed, readPrinted, type Sheet } from '../school/paper-grid.ts';
import type { Core } from './core.ts';
import type { PaperLearner } from './paper-api.ts';
import { nameOf } from './school.ts';

type Read<T> = Promise<Result<T, Problem>>;

/** Codes that are listed; an older one is found by typing it. */
const LISTED_MOST = 12;

/** Of the codes that were printed last, or of one code alone. */
export async function readPrintedSheets(core: Core, id: ClassId, code?: string): Read<readonly Printed[]> {
  const read = await core.stores.log.readTypes(['worksheet-made']);
  if (!read.ok) return read;
  const own = read.value.filter((event): event is Sheet => isSheet(event) && event.class === id);
  const listed = code === undefined ? lastCodes(own) : new Set([code]);
  const sheets = own.filter((sheet) => listed.has(sheet.code));
  if (sheets.length === 0) return ok([]);
  const roster = await core.school.roster();
  const canonical = (learner: LearnerId): LearnerId | null => {
    const now = canonicalLearner(roster, learner);
    return roster.learners.has(now) ? now : null;
  };
  const entered = new Map<LearnerId, ReadonlyMap<string, PaperResult>>();
  for (const learner of new Set(
    sheets.flatMap(({ learners }) => learners.flatMap((one) => canonical(one) ?? [])),
  )) {
    const events = await readOnPaper(core, learner);
    if (!events.ok) return events;
    entered.set(learner, enteredOnPaper(events.value));
  }
  return ok(readPrinted(sheets, canonical, (learner) => entered.get(learner) ?? new Map()));
}

/** What was said of a learner's answers on paper, under every id. */
export async function readOnPaper(
  { school, stores }: Core,
  learner: LearnerId,
): Read<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (const id of allIdsOf(await school.roster(), learner)) {
    const read = await stores.log.read({ learner: id }, (batch) => {
      events.push(...batch.filter(isPaperWord));
    });
    if (!read.ok) return read;
  }
  return ok(events);
}

const isSheet = (event: StoredEvent): event is Sheet =>
  isKnownEvent(event) && event.type === 'worksheet-made';

const lastCodes = (sheets: readonly Sheet[]): ReadonlySet<string> =>
  new Set([...new Set(sheets.map(({ code }) => code))].slice(-LISTED_MOST));

/** Faces and names of learners, also of those who have changed class since. */
export async function toPaperLearners(
  { school, names }: Core,
  learners: readonly LearnerId[],
): Promise<ReadonlyMap<LearnerId, PaperLearner>> {
  const roster = await school.roster();
  const found = new Map<LearnerId, PaperLearner>();
  for (const id of learners) {
    const one = roster.learners.get(id);
    if (one) found.set(id, { id, name: await names.read(one.name, nameOf(id)), avatar: one.avatar });
  }
  return found;
}
