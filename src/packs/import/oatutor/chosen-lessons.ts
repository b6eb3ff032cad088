// Which problems of a repository go into a pack: all, or those of one lesson or course, as a school wants them.
import { type ImportLine, toNote } from '../report.ts';
import type { Catalogues, Lesson } from './catalogues.ts';
import type { Problem } from './source.ts';

interface Chosen {
  readonly problems: readonly Problem[];
  readonly lines: readonly ImportLine[];
}

/** The problems of one lesson or course, told by its id, its name or its number; all where nothing is said. */
export function chooseProblems(
  problems: readonly Problem[],
  { lessons }: Catalogues,
  only: string | undefined,
): Chosen {
  const wanted = only?.trim().toLowerCase() ?? '';
  if (wanted === '') return { problems, lines: [] };
  const isWanted = (problem: Problem) => namesOf(problem, lessons.get(problem.lessonId)).includes(wanted);
  const rest = new Map<string, number>();
  for (const problem of problems) {
    const of = `${problem.course} ${problem.lesson}`.trim();
    if (!isWanted(problem)) rest.set(of, (rest.get(of) ?? 0) + problem.steps.length);
  }
  const lines = [...rest].map(
    ([name, count]): ImportLine => ({
      ...{ at: name, name, kind: 'lesson', outcome: 'left', items: [] },
      notes: [toNote('not-chosen', `${count}`)],
    }),
  );
  return { problems: problems.filter(isWanted), lines };
}

function namesOf(problem: Problem, lesson: Lesson | undefined): readonly string[] {
  const topics = problem.lesson.replace(/^[\d.]+\s*/, '');
  const number = /^[\d.]+/.exec(problem.lesson)?.[0] ?? '';
  return [
    ...[problem.lessonId, problem.lesson, topics, number, problem.course, `${problem.course} ${number}`],
    ...(lesson ? [lesson.name, lesson.topics, lesson.course, `${lesson.course} ${lesson.name}`] : []),
  ]
    .filter((name) => name !== '')
    .map((name) => name.toLowerCase());
}
