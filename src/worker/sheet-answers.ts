// What came back on paper, written down: a cell is put in once, and again only where it says something else, all of them
// or none. What stood there is taken back by its name. A learner's turn that is under way goes by it at once.
import type { EventBody, EventOf } from '../domain/event.ts';
import type { ClassId, ItemId, LearnerId } from '../domain/ids.ts';
import { paperKey, readPaperWords } from '../domain/on-paper.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { toPaperAnswer } from '../school/paper-answers.ts';
import { type Printed, type Sheet, sheetsOf } from '../school/paper-grid.ts';
import { paperSeed } from '../school/worksheets.ts';
import type { Core } from './core.ts';
import type { PaperEntry, SheetsEntered } from './paper-api.ts';
import { readOnPaper, readPrintedSheets } from './printed-sheets.ts';
import { createQuestionReader, type ReadQuestion } from './sheet-questions.ts';

type Done<T> = Promise<Result<T, Problem>>;

interface Entering {
  readonly id: ClassId;
  readonly code: string;
  readonly entries: readonly PaperEntry[];
}

const NOTHING: SheetsEntered = { entered: 0, before: [] };

/** Entries for a learner, a sheet, a question or a code that is not there are left out. Problems: pack/not-installed. */
export async function enterSheets(core: Core, { id, code, entries }: Entering): Done<SheetsEntered> {
  const printed = await readPrintedSheets(core, id, code);
  if (!printed.ok) return printed;
  const [found] = printed.value;
  if (found === undefined) return ok(NOTHING);
  const changes = changesIn(found, entries);
  const read = createQuestionReader(core.stores.shelf);
  const bodies: EventBody[] = [];
  const before: PaperEntry[] = [];
  for (const [learner, own] of byLearner(changes)) {
    const written = await toBodies(core, read, learner, own);
    if (!written.ok) return written;
    bodies.push(...written.value.bodies);
    before.push(...written.value.changed.map(({ entry, was }) => ({ ...entry, learner, result: was })));
  }
  if (bodies.length === 0) return ok(NOTHING);
  const written = await core.stores.log.append(bodies, core.surroundings.now());
  if (!written.ok) return written;
  const learners = [...new Set(before.map(({ learner }) => learner))];
  core.states.forget(learners);
  for (const learner of learners) await core.practice.reconsider(learner);
  return ok({ entered: before.length, before });
}

/** A cell that is to say something else than it does. */
interface Change {
  readonly entry: PaperEntry;
  readonly was: PaperEntry['result'];
  readonly sheet: Sheet;
  readonly item: ItemId;
}

function changesIn(found: Printed, entries: readonly PaperEntry[]): readonly Change[] {
  const sheets = sheetsOf(found);
  return distinct(entries).flatMap((entry) => {
    const { learner, sheet, question, result } = entry;
    const row = found.rows.find((one) => one.learner === learner && one.sheet === sheets[sheet]);
    const item = row?.sheet.items[question];
    const was = row?.cells[question] ?? 'not-done';
    return row && item !== undefined && was !== result ? [{ entry, was, sheet: row.sheet, item }] : [];
  });
}

/** What one learner's changes write: one word for all that is taken back, and an answer a cell. */
async function toBodies(
  core: Core,
  read: ReadQuestion,
  learner: LearnerId,
  changes: readonly Change[],
): Done<{ readonly bodies: readonly EventBody[]; readonly changed: readonly Change[] }> {
  const said = await readOnPaper(core, learner);
  if (!said.ok) return said;
  const known = readPaperWords(said.value);
  const answers: EventBody[] = [];
  const changed: Change[] = [];
  const words: EventOf<'paper-taken-back'>['words'][number][] = [];
  for (const change of changes) {
    const { entry, sheet, item } = change;
    if (entry.result !== 'not-done') {
      const open = await core.courses.find(sheet.pack);
      if (!open) return fail({ code: 'pack/not-installed', pack: sheet.pack });
      const asked = await read(open, sheet, item);
      if (asked === null) continue;
      const task = { packVersion: open.installed.version, item: asked.item };
      answers.push(toPaperAnswer(task, { learner, result: entry.result, language: sheet.language }));
    }
    const key = paperKey({ pack: sheet.pack, item, seed: paperSeed(sheet.seed, item) });
    words.push(...(known.get(key)?.open ?? []).map(({ stream, sequence }) => [stream, sequence] as const));
    changed.push(change);
  }
  const takenBack: readonly EventBody[] =
    words.length > 0 ? [{ type: 'paper-taken-back', learner, words }] : [];
  return ok({ bodies: [...takenBack, ...answers], changed });
}

function byLearner(changes: readonly Change[]): ReadonlyMap<LearnerId, readonly Change[]> {
  const own = new Map<LearnerId, Change[]>();
  for (const change of changes) {
    const { learner } = change.entry;
    own.set(learner, [...(own.get(learner) ?? []), change]);
  }
  return own;
}

/** The last word on a cell. */
function distinct(entries: readonly PaperEntry[]): readonly PaperEntry[] {
  return [...new Map(entries.map((one) => [`${one.learner} ${one.sheet} ${one.question}`, one])).values()];
}
