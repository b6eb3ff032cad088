// Makes sheets for a class, a group or one learner, and reads what stands on them. Loaded when a teacher wants paper.
import type { EventOf } from '../domain/event.ts';
import type { ClassId, ItemId, LearnerId } from '../domain/ids.ts';
import { SHEET_ITEMS_MOST } from '../domain/parse-event.ts';
import type { Problem } from '../domain/problem.ts';
import { toSeed } from '../domain/random.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { canonicalLearner } from '../domain/roster.ts';
import { countOpen, type Printed, type Sheet, sheetsOf } from '../school/paper-grid.ts';
import { sheetCode } from '../school/sheet-code.ts';
import { chooseSheet } from '../school/worksheets.ts';
import type { Core } from './core.ts';
import { type OpenCourse, pickLanguage } from './courses.ts';
import type { LearnerState } from './learner-states.ts';
import type {
  PaperLearner,
  PaperQuestion,
  PaperSheet,
  PrintedCard,
  SheetsView,
  SheetsWanted,
} from './paper-api.ts';
import { readPrintedSheets, toPaperLearners } from './printed-sheets.ts';
import { createQuestionReader, type ReadQuestion } from './sheet-questions.ts';

type Read<T> = Promise<Result<T, Problem>>;
type SheetBody = Omit<EventOf<'worksheet-made'>, 'stream' | 'sequence' | 'hlc' | 'wallMs' | 'clockSuspect'>;

/** `screens` is the screen's language. Problems: roster/unknown-learner, roster/unknown-class. */
export async function makeSheets(
  core: Core,
  screens: string,
  wanted: SheetsWanted,
): Read<{ readonly code: string | null; readonly without: number }> {
  const roster = await core.school.roster();
  if (!roster.classes.has(wanted.class)) return fail({ code: 'roster/unknown-class' });
  const learners = [...new Set(wanted.learners.map((one) => canonicalLearner(roster, one)))];
  if (!learners.every((one) => roster.learners.has(one))) return fail({ code: 'roster/unknown-learner' });
  const printed = await readPrintedSheets(core, wanted.class);
  if (!printed.ok) return printed;
  const code = sheetCode(toSeed(String(core.surroundings.randomBytes(8))));
  const groups = wanted.together ? [learners] : learners.map((one) => [one]);
  const bodies: SheetBody[] = [];
  for (const group of groups) {
    const body = await toSheet(core, { ...wanted, learners: group, code, screens }, printed.value);
    if (!body.ok) return body;
    if (body.value !== null) bodies.push(body.value);
  }
  if (bodies.length === 0) return ok({ code: null, without: learners.length });
  const each = bodies.flatMap((body) =>
    body.learners.map((one) => ({ ...body, learner: one, learners: [one] })),
  );
  const written = await core.stores.log.append(each, core.surroundings.now());
  if (!written.ok) return written;
  return ok({ code, without: learners.length - bodies.flatMap((body) => body.learners).length });
}

interface SheetAbout extends SheetsWanted {
  readonly code: string;
  readonly screens: string;
}

/** Null when there is nothing to ask. */
async function toSheet(
  core: Core,
  { class: ofClass, learners, count, code, screens }: SheetAbout,
  printed: readonly Printed[],
): Read<SheetBody | null> {
  const { askedIn, states, surroundings } = core;
  const known: LearnerState[] = [];
  for (const learner of learners) {
    const state = await states.glance(learner);
    if (!state.ok) return state;
    known.push(state.value);
  }
  const seed = toSeed(`${code} ${learners.join(' ')}`);
  const nowMs = surroundings.now();
  const open = openOn(printed, learners);
  for (const { installed, course } of coursesFor(core, known)) {
    const ofCourse = known.flatMap(({ courses }) => courses.filter((one) => one.open.course === course));
    const chosen = chooseSheet({
      course,
      learners: ofCourse.map(({ progress }) => progress),
      nowMs,
      seed,
      count: Math.min(count, SHEET_ITEMS_MOST),
      printed: open,
    });
    if (chosen.length === 0) continue;
    return ok({
      type: 'worksheet-made',
      class: ofClass,
      code,
      learners,
      pack: course.pack,
      packVersion: course.version,
      items: chosen.map(({ item }) => item),
      seed,
      language: await askedIn.class(ofClass, pickLanguage(installed, languageFor(core, learners, screens))),
    });
  }
  return ok(null);
}

/** The pack in which most of them would go on comes first, then as they stand on the shelf. */
function coursesFor({ next, surroundings }: Core, states: readonly LearnerState[]): readonly OpenCourse[] {
  const all = states[0]?.courses.map(({ open }) => open) ?? [];
  const wants = new Map<string, number>();
  for (const state of states) {
    const pack = next.peek(state, surroundings.now())?.pack;
    if (pack !== undefined) wants.set(pack, (wants.get(pack) ?? 0) + 1);
  }
  return [...all].sort((a, b) => (wants.get(b.course.pack) ?? 0) - (wants.get(a.course.pack) ?? 0));
}

/** What lies at home still: asked again only where there is nothing else. */
function openOn(printed: readonly Printed[], learners: readonly LearnerId[]): readonly ItemId[] {
  return printed
    .flatMap(({ rows }) => rows.filter(({ learner }) => learners.includes(learner)))
    .flatMap(({ sheet, cells }) => sheet.items.filter((_, at) => cells[at] === null));
}

/** Their own when all of a group have the same, else the screen's: that is what the teacher reads. */
function languageFor({ languageOf }: Core, learners: readonly LearnerId[], screens: string): string {
  const [first, ...others] = learners.map(languageOf);
  return first !== undefined && others.every((one) => one === first) ? first : screens;
}

export async function readPrintedCards(core: Core, id: ClassId): Read<readonly PrintedCard[]> {
  const printed = await readPrintedSheets(core, id);
  if (!printed.ok) return printed;
  const learners = await toPaperLearners(core, [
    ...new Set(printed.value.flatMap(({ rows }) => rows.map(({ learner }) => learner))),
  ]);
  return ok(
    printed.value.map(({ code, madeAtMs, rows }) => ({
      code,
      madeAtMs,
      learners: rows.flatMap(({ learner }) => learners.get(learner) ?? []),
      questions: rows.reduce((sum, { cells }) => sum + cells.length, 0),
      open: countOpen(rows),
    })),
  );
}

/** Null for a code that no sheet of the class has. Problems: pack/not-installed. */
export async function readSheets(core: Core, id: ClassId, code: string): Read<SheetsView | null> {
  const printed = await readPrintedSheets(core, id, code);
  if (!printed.ok) return printed;
  const [found] = printed.value;
  if (found === undefined) return ok(null);
  const learners = await toPaperLearners(
    core,
    found.rows.map(({ learner }) => learner),
  );
  const own = sheetsOf(found);
  const sheets: PaperSheet[] = [];
  const readQuestion = createQuestionReader(core.stores.shelf);
  for (const sheet of own) {
    const of = found.rows.filter((row) => row.sheet === sheet);
    const read = await toPaperSheet(
      core,
      readQuestion,
      sheet,
      of.flatMap(({ learner }) => learners.get(learner) ?? []),
    );
    if (!read.ok) return read;
    sheets.push(read.value);
  }
  const rows = found.rows.flatMap(({ learner, sheet, cells }) => {
    const card = learners.get(learner);
    return card ? [{ learner: card, sheet: own.indexOf(sheet), cells }] : [];
  });
  return ok({ code, madeAtMs: found.madeAtMs, sheets, rows });
}

async function toPaperSheet(
  core: Core,
  readQuestion: ReadQuestion,
  sheet: Sheet,
  learners: readonly PaperLearner[],
): Read<PaperSheet> {
  const open = await core.courses.find(sheet.pack);
  if (!open) return fail({ code: 'pack/not-installed', pack: sheet.pack });
  const language = pickLanguage(open.installed, sheet.language);
  const texts = await core.stores.shelf.readPackTexts(open.installed.install, language);
  const questions: (PaperQuestion | null)[] = [];
  for (const item of sheet.items) questions.push(await readQuestion(open, sheet, item));
  const packTitle = (texts.ok && texts.value.title) || sheet.pack;
  return ok({ learners, pack: sheet.pack, packTitle, language, questions });
}
