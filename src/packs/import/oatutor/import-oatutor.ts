// OATutor's content repository (github.com/CAHLR/OATutor-Content, CC BY 4.0) as a pack: each step an item, the steps of a
// problem one after the other under what they share. What each choice rests on: docs/decisions/oatutor.md.
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { StemSource } from '../../format.ts';
import { createDraft } from '../draft.ts';
import { finishImport } from '../finish.ts';
import type { ImportRefusal, ImportSource, ImportWishes } from '../importer.ts';
import type { Imported, ImportLine } from '../report.ts';
import { toNote } from '../report.ts';
import { toItemId } from '../source-ids.ts';
import { carryStep, firstFigure, stemLines, toLine } from './carry-step.ts';
import { readCatalogues } from './catalogues.ts';
import { chooseProblems } from './chosen-lessons.ts';
import { createFormulas } from './formula.ts';
import { toModel } from './model.ts';
import { languageOf, toOwnManifest } from './own-manifest.ts';
import { createSaying, type Texts } from './saying.ts';
import { type Problem, readRepository } from './source.ts';
import { createSkills, type Skills } from './step-skills.ts';
import { expandStep } from './variables.ts';

/** A pack's stem has no more parts. */
const MOST_PARTS = 40;

export function importOatutor(source: ImportSource, wishes: ImportWishes): Result<Imported, ImportRefusal> {
  const repository = readRepository(source.files);
  if (repository.problems.length === 0) {
    return fail({
      code: 'import/not-this-format',
      detail: source.name,
      report: { lines: repository.lines },
    });
  }
  const catalogues = readCatalogues(repository.catalogues);
  const chosen = chooseProblems(repository.problems, catalogues, wishes.only);
  const draft = createDraft();
  const language = languageOf(chosen.problems, catalogues) ?? wishes.language;
  const texts: Texts = { draft, language, setFormula: createFormulas(), said: new Map() };
  const skills = createSkills(catalogues, texts);
  const lines = [...repository.lines, ...chosen.lines];
  for (const problem of chosen.problems) lines.push(...carryProblem(problem, skills, texts));
  const finished = finishImport(draft, toOwnManifest(wishes, language, chosen.problems, source), lines);
  if (!finished.ok) return finished;
  const model = toModel(skills.used(), catalogues);
  const files = model ? new Map([...finished.value.files, ['model.json', model]]) : finished.value.files;
  return ok({ files, report: finished.value.report });
}

/** Parts of a stem are counted over the steps that can be asked. */
function carryProblem(problem: Problem, skills: Skills, texts: Texts): readonly ImportLine[] {
  const steps = problem.steps.flatMap(expandStep);
  const stem = problem.steps.length > 1 && steps.length <= MOST_PARTS ? toStem(problem, texts) : undefined;
  const carried = steps.map((step) => {
    const id = toItemId(step.id);
    return texts.draft.hasItem(id)
      ? { item: undefined, line: toLine(step, problem, 'left', [], [toNote('doubled', step.id)]) }
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
