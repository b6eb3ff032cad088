// OATutor's content repository (github.com/CAHLR/OATutor-Content, CC BY 4.0) as a pack: each step an item, the steps of a
// problem one after the other under what they share. What each choice rests on: docs/decisions/oatutor.md.
import type { ItemId } from '../../../domain/ids.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { StemSource } from '../../format.ts';
import type { PackFiles } from '../../pack-contents.ts';
import { createDraft, type DraftManifest, type PackDraft } from '../draft.ts';
import { finishImport } from '../finish.ts';
import type { ImportRefusal, ImportSource, ImportWishes } from '../importer.ts';
import { type Imported, type ImportLine, type ImportNote, toNote } from '../report.ts';
import { toItemId } from '../source-ids.ts';
import { carryStep, firstFigure, stemLines, toLine } from './carry-step.ts';
import { readCatalogues } from './catalogues.ts';
import { chooseProblems } from './chosen-lessons.ts';
import { createFormulas, type SetFormula } from './formula.ts';
import { fieldOf, fieldsOf, readJsonFile } from './json.ts';
import { toModel } from './model.ts';
import { languageOf, toOwnManifest } from './own-manifest.ts';
import { createSaying, type Texts } from './saying.ts';
import { type Problem, type Repository, readRepository } from './source.ts';
import { createSkills, type Skills } from './step-skills.ts';
import { expandStep } from './variables.ts';

/** A pack's stem has no more parts. */
const MOST_PARTS = 40;

/** Rounds in which steps that a pack would refuse are left out, so that the other parts of their stem are counted anew. */
const MOST_ROUNDS = 3;

export function importOatutor(source: ImportSource, wishes: ImportWishes): Result<Imported, ImportRefusal> {
  const repository = readRepository(source.files);
  if (repository.problems.length === 0) {
    return fail({
      code: 'import/not-this-format',
      detail: source.name,
      report: { lines: repository.lines },
    });
  }
  const unsound = new Map<ItemId, ImportNote>();
  const setFormula = createFormulas();
  for (let round = 1; ; round++) {
    const carried = carryAll(repository, source, wishes, unsound, setFormula);
    const finished = finishImport(carried.draft, carried.manifest, carried.lines);
    const before = unsound.size;
    const report = finished.ok ? finished.value.report : finished.problem.report;
    if (report && round < MOST_ROUNDS) addUnsound(carried.lines, report.lines, unsound);
    if (unsound.size > before) continue;
    if (!finished.ok) return finished;
    const { files, report: told } = finished.value;
    const model = carried.modelOf(skillsIn(files));
    return ok({ files: model ? new Map([...files, ['model.json', model]]) : files, report: told });
  }
}

interface Whole {
  readonly draft: PackDraft;
  readonly manifest: DraftManifest;
  readonly lines: readonly ImportLine[];
  modelOf(skills: ReadonlySet<unknown>): Uint8Array | undefined;
}

function carryAll(
  repository: Repository,
  source: ImportSource,
  wishes: ImportWishes,
  unsound: ReadonlyMap<ItemId, ImportNote>,
  setFormula: SetFormula,
): Whole {
  const catalogues = readCatalogues(repository.catalogues);
  const chosen = chooseProblems(repository.problems, catalogues, wishes.only);
  const draft = createDraft();
  const language = languageOf(chosen.problems, catalogues) ?? wishes.language;
  const texts: Texts = { draft, language, setFormula, said: new Map() };
  const skills = createSkills(catalogues, texts);
  const lines = [...repository.lines, ...chosen.lines];
  for (const problem of chosen.problems) lines.push(...carryProblem(problem, skills, texts, unsound));
  const manifest = toOwnManifest(wishes, language, chosen.problems, source);
  const modelOf = (kept: ReadonlySet<unknown>) =>
    toModel(
      skills.used().filter(({ id }) => kept.has(id)),
      catalogues,
    );
  return { draft, manifest, lines, modelOf };
}

/** Those that something is left of: a model may name no others. */
function skillsIn(files: PackFiles): ReadonlySet<unknown> {
  const manifest = fieldsOf(readJsonFile(files.get('pack.json') ?? new Uint8Array())) ?? {};
  const skills = fieldOf(manifest, 'skills');
  return new Set((Array.isArray(skills) ? skills : []).map((skill) => fieldOf(fieldsOf(skill) ?? {}, 'id')));
}

/** What the check of the whole pack left out, and said why. */
function addUnsound(
  before: readonly ImportLine[],
  after: readonly ImportLine[],
  unsound: Map<ItemId, ImportNote>,
): void {
  for (const [at, { items }] of before.entries()) {
    const kept = new Set(after[at]?.items);
    const note = after[at]?.notes.find(({ code }) => code === 'unsound');
    // Parts that only lack their neighbours are sound.
    if (!note || /: stem: /.test(note.detail)) continue;
    for (const item of items) if (!kept.has(item)) unsound.set(item, note);
  }
}

/** Parts of a stem are counted over the steps that can be asked. */
function carryProblem(
  problem: Problem,
  skills: Skills,
  texts: Texts,
  unsound: ReadonlyMap<ItemId, ImportNote>,
): readonly ImportLine[] {
  const steps = problem.steps.flatMap(expandStep);
  const stem = problem.steps.length > 1 && steps.length <= MOST_PARTS ? toStem(problem, texts) : undefined;
  const carried = steps.map((step) => {
    const id = toItemId(step.id);
    const note = unsound.get(id) ?? (texts.draft.hasItem(id) ? toNote('doubled', step.id) : undefined);
    return note
      ? { item: undefined, line: toLine(step, problem, 'left', [], [note]) }
      : carryStep(
          step,
          { problem, id, skills: skills.of(step, problem), hasStem: stem !== undefined },
          texts,
        );
  });
  const items = carried.flatMap(({ item }) => item ?? []);
  for (const [at, item] of items.entries()) {
    texts.draft.addItem(stem ? { ...item, stem: { ...stem, part: at + 1, of: items.length } } : item);
  }
  return carried.map(({ line }) => line);
}

function toStem(problem: Problem, texts: Texts): Pick<StemSource, 'id' | 'text' | 'figure'> | undefined {
  const id = toItemId(problem.id);
  const saying = createSaying(texts, problem, `${id}.stem`);
  const { markup, figures } = saying.word(stemLines(problem).join('\n'));
  if (markup === '' || saying.isTooLong(markup)) return undefined;
  const { figure } = firstFigure(figures, saying);
  return { id, text: saying.key('text', markup), ...(figure && { figure }) };
}
