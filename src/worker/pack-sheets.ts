// Questions of a pack on paper, for nobody in particular: what a teacher picks, with a key. Nothing of it is recorded.
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { itemIdAt } from '../packs/columns.ts';
import { worksOnPaper } from '../school/worksheets.ts';
import { skillIdAt } from '../tutoring/course.ts';
import type { Core } from './core.ts';
import { type OpenCourse, pickLanguage } from './courses.ts';
import type { PackOnPaper, PackSheet, PackSheetWanted, PaperQuestion } from './paper-api.ts';
import { createQuestionReader } from './sheet-questions.ts';

type Read<T> = Promise<Result<T, Problem>>;

/** `language` is the screen's: titles come in it. */
export async function readPacksOnPaper(core: Core, language: string): Read<readonly PackOnPaper[]> {
  const open = await core.courses.open();
  if (!open.ok) return open;
  const packs: PackOnPaper[] = [];
  for (const one of open.value) {
    const { install, pack, manifest, languages } = one.installed;
    const texts = await core.stores.shelf.readPackTexts(install, pickLanguage(one.installed, language));
    const rows = rowsBySkill(one);
    packs.push({
      pack,
      title: texts.ok ? texts.value.title : pack,
      languages: languages.map(({ tag }) => tag),
      skills: manifest.skills.flatMap(({ id }) => {
        const questions = rows.get(id)?.length ?? 0;
        const title = (texts.ok && texts.value.skills[id]) || id;
        return questions > 0 ? [{ skill: id, title, questions }] : [];
      }),
    });
  }
  return ok(packs);
}

/** As many as asked for, in turn from each skill, in the order of the pack. Problem: pack/not-installed. */
export async function readPackSheet(core: Core, wanted: PackSheetWanted): Read<PackSheet> {
  const open = await core.courses.find(wanted.pack);
  if (!open) return fail({ code: 'pack/not-installed', pack: wanted.pack });
  const language = pickLanguage(open.installed, wanted.language);
  const tag = await core.askedIn.here(language);
  const readQuestion = createQuestionReader(core.stores.shelf);
  const questions: PaperQuestion[] = [];
  for (const row of chosenRows(open, wanted)) {
    const id = itemIdAt(open.course.index.columns, row);
    const question = await readQuestion(open, { seed: wanted.seed, language: tag }, id);
    if (question) questions.push(question);
  }
  return ok({ language, questions });
}

function chosenRows(open: OpenCourse, { skills, count }: PackSheetWanted): readonly number[] {
  const rows = rowsBySkill(open);
  const lists = skills.map((skill) => rows.get(skill) ?? []);
  const chosen = new Set<number>();
  for (let round = 0; chosen.size < count && lists.some((list) => round < list.length); round++) {
    for (const list of lists) {
      const row = list[round];
      if (row !== undefined && chosen.size < count) chosen.add(row);
    }
  }
  return [...chosen].sort((a, b) => a - b);
}

/** What a pencil can answer. */
function rowsBySkill({ course }: OpenCourse): ReadonlyMap<string, readonly number[]> {
  const { columns } = course.index;
  const bySkill = new Map<string, number[]>();
  for (let row = 0; row < columns.count; row++) {
    if (!worksOnPaper(course, row)) continue;
    const skill = skillIdAt(course, columns.skill[row] ?? 0);
    const rows = bySkill.get(skill) ?? [];
    rows.push(row);
    bySkill.set(skill, rows);
  }
  return bySkill;
}
