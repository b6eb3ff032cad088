// One step of a problem as an item: its question, its answer, its help. Steps of one problem share a stem.
import type { ItemId, SkillId } from '../../../domain/ids.ts';
import type { FigureSource, ItemSource } from '../../format.ts';
import { distinctNotes, type ImportLine, type ImportNote, toNote } from '../report.ts';
import { planAnswer } from './plan-answer.ts';
import { createSaying, type Saying, type Texts } from './saying.ts';
import type { Problem, Step } from './source.ts';
import { wordHelp } from './word-help.ts';

export interface Place {
  readonly problem: Problem;
  /** Most important first, at least one. */
  readonly skills: readonly [SkillId, ...SkillId[]];
  /** What the problem says stands above all its steps, and not in each. */
  readonly hasStem: boolean;
  readonly id: ItemId;
}

export type Carried =
  | { readonly item: ItemSource; readonly line: ImportLine }
  | { readonly item: undefined; readonly line: ImportLine };

const MOST_SKILLS = 8;

export function carryStep(step: Step, place: Place, texts: Texts): Carried {
  const { problem, hasStem, id, skills } = place;
  const saying = createSaying(texts, problem, id);
  const own = ownLines(step, problem, hasStem);
  const left = (note: ImportNote): Carried => ({
    item: undefined,
    line: toLine(step, problem, 'left', [], [note, ...saying.notes()]),
  });
  if (own.length === 0) return left(toNote('unreadable', step.id));
  const question = `${step.title} ${step.body}`;
  const task = `${problem.title} ${problem.body} ${question}`;
  const plan = planAnswer(step, { question, task }, saying);
  if (!plan.ok) return left(plan.note);
  const prompt = saying.word(own.join('\n'));
  if (prompt.markup === '' || saying.isTooLong(prompt.markup)) return left(toNote('unreadable', step.title));
  const { figure, notes } = firstFigure(prompt.figures, saying);
  const help = wordHelp(step, saying, texts.language);
  const [skill, ...also] = skills;
  const item: ItemSource = {
    id,
    skill,
    ...(also.length > 0 && { also: also.slice(0, MOST_SKILLS) }),
    difficulty: difficultyOf(step),
    prompt: saying.key('prompt', prompt.markup),
    ...(figure && { figure }),
    ...help.fields,
    ...plan.value.fields,
  };
  const all = distinctNotes([...plan.value.notes, ...notes, ...help.notes, ...saying.notes()]);
  const outcome = plan.value.isChanged || all.length > 0 ? 'changed' : 'carried';
  return { item, line: toLine(step, problem, outcome, [id], all) };
}

export function toLine(
  step: Step,
  problem: Problem,
  outcome: ImportLine['outcome'],
  items: readonly ItemId[],
  notes: readonly ImportNote[],
): ImportLine {
  const name = problem.title.replaceAll('$$', '').slice(0, 120) || problem.id;
  const kind = [step.problemType, step.answerType].filter((word) => word !== '').join(' ') || 'step';
  return { at: step.at, name, kind, outcome, items, notes: distinctNotes(notes) };
}

/** What stands above all steps of a problem, and is not said again by each. */
export function stemLines(problem: Problem): readonly string[] {
  const title = isOnlyLabel(problem) ? [] : [problem.title];
  return distinctLines([...title, problem.body]);
}

/** The steps say what the problem says only where nothing else stands over them. */
function ownLines(step: Step, problem: Problem, hasStem: boolean): readonly string[] {
  const above = stemLines(problem);
  const isLabel = isSame(step.title, problem.title) && hasWords(step.body);
  const own = distinctLines([isLabel ? '' : step.title, step.body]).filter(
    (line) => !hasStem || !above.some((other) => isSame(line, other)),
  );
  if (!hasStem) return distinctLines([...above, ...own]);
  if (own.length > 0) return own;
  return distinctLines([step.title, step.body, problem.title]).slice(0, 1);
}

/**
 * A title beside words that ask is the name of a chapter, as skill and shelf say already; on a small screen it pushes
 * the question away. One that holds a formula, a number or a colon is part of the question.
 */
function isOnlyLabel({ title, body, steps }: Problem): boolean {
  if (isSame(title, body)) return true;
  const plain = title.replace(/#\d+\s*$/, '').replace(/\$\$[a-z]\$\$/gi, 'x');
  if (/\$\$|##|[:?.]\s*$|\d/.test(plain) || title.length > 80) return false;
  const [step] = steps;
  return hasWords(body) || (step !== undefined && hasWords(`${step.title} ${step.body}`));
}

function hasWords(text: string): boolean {
  const plain = text.split('$$').filter((_, at) => at % 2 === 0);
  return (plain.join(' ').match(/\p{L}{2,}/gu) ?? []).length >= 2;
}

/** Each line once; a formula alone that another line says already is not said again. */
function distinctLines(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const line of lines) {
    const isTold = (other: string) =>
      isSame(other, line) || (FORMULA_ALONE.test(line) && other.includes(line.trim()));
    if (line.trim() !== '' && !kept.some(isTold)) kept.push(line);
  }
  return kept;
}

const FORMULA_ALONE = /^\s*\$\$[^$]{3,}\$\$\s*$/;

function isSame(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/[\s.:;,]+/g, '').toLowerCase();
  return plain(a) === plain(b);
}

export function firstFigure(
  names: readonly string[],
  saying: Saying,
): { readonly figure: FigureSource | undefined; readonly notes: readonly ImportNote[] } {
  const figures = [...new Set(names)].flatMap((name) => saying.figure(name) ?? []);
  const notes = figures.length > 1 ? [toNote('images', names.slice(1).join(', '))] : [];
  return { figure: figures[0], notes };
}

/** Longer pathways help with longer questions. */
function difficultyOf({ pathway }: Step): number {
  return pathway.length <= 2 ? 2 : pathway.length <= 5 ? 3 : 4;
}
