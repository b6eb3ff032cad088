// What came back on paper, written down: one answer a cell, each once, all of them or none. A learner's turn that is
// under way goes by it at once.
import type { EventBody } from '../domain/event.ts';
import type { ClassId, LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { toPaperAnswer } from '../school/paper-answers.ts';
import { sheetsOf } from '../school/paper-grid.ts';
import type { Core } from './core.ts';
import type { PaperEntry } from './paper-api.ts';
import { readPrintedSheets } from './printed-sheets.ts';
import { createQuestionReader } from './sheet-questions.ts';

interface Entering {
  readonly id: ClassId;
  readonly code: string;
  readonly entries: readonly PaperEntry[];
}

/** Entries for a learner, a sheet, a question or a code that is not there are left out. Problems: pack/not-installed. */
export async function enterSheets(
  core: Core,
  { id, code, entries }: Entering,
): Promise<Result<{ readonly entered: number }, Problem>> {
  const printed = await readPrintedSheets(core, id, code);
  if (!printed.ok) return printed;
  const [found] = printed.value;
  if (found === undefined) return ok({ entered: 0 });
  const sheets = sheetsOf(found);
  const readQuestion = createQuestionReader(core.stores.shelf);
  const bodies: EventBody[] = [];
  const learners = new Set<LearnerId>();
  for (const { learner, sheet, question, result } of distinct(entries)) {
    const row = found.rows.find(
      (one) => one.learner === learner && one.sheet === sheets[sheet] && one.cells[question] === null,
    );
    const itemId = row?.sheet.items[question];
    if (row === undefined || itemId === undefined) continue;
    const open = await core.courses.find(row.sheet.pack);
    if (!open) return fail({ code: 'pack/not-installed', pack: row.sheet.pack });
    const asked = await readQuestion(open, row.sheet, itemId);
    if (asked === null) continue;
    const task = { packVersion: open.installed.version, item: asked.item };
    bodies.push(toPaperAnswer(task, { learner, result, language: row.sheet.language }));
    learners.add(learner);
  }
  if (bodies.length === 0) return ok({ entered: 0 });
  const written = await core.stores.log.append(bodies, core.surroundings.now());
  if (!written.ok) return written;
  core.states.forget([...learners]);
  for (const learner of learners) await core.practice.reconsider(learner);
  return ok({ entered: bodies.length });
}

/** The last word on a cell. */
function distinct(entries: readonly PaperEntry[]): readonly PaperEntry[] {
  return [...new Map(entries.map((one) => [`${one.learner} ${one.sheet} ${one.question}`, one])).values()];
}
