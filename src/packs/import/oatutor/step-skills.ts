// Skills of steps, made as they are met: their titles, and the lesson that teaches each.
import type { SkillId } from '../../../domain/ids.ts';
import { plainLine } from '../markup.ts';
import { type Catalogues, type Lesson, skillIdOf, skillTitle } from './catalogues.ts';
import type { Texts } from './saying.ts';
import type { Problem, Step } from './source.ts';

export interface Skills {
  /** Those of a step; a step that the model does not know practises its lesson. */
  of(step: Step, problem: Problem): readonly [SkillId, ...SkillId[]];
  used(): readonly { readonly id: SkillId; readonly name: string }[];
}

const NO_SKILL = 'oatutor';

export function createSkills({ skillsOf, lessons }: Catalogues, { draft, language }: Texts): Skills {
  const names = new Map<SkillId, string>();
  const lessonOf = new Map(
    [...lessons.values()].flatMap((lesson) => lesson.skills.map((name) => [name, lesson])),
  );
  const add = (name: string, title: string, lesson: Lesson | undefined): SkillId => {
    const id = skillIdOf(name);
    if (names.has(id)) return id;
    names.set(id, name);
    const codes = lesson && plainLine(`${lesson.name} ${lesson.topics}`, 80);
    draft.addSkill({
      id,
      prerequisites: [],
      title: { [language]: plainLine(title) },
      ...(codes && { codes: { oatutor: codes } }),
    });
    return id;
  };
  return {
    of(step, problem) {
      const [first, ...more] = skillsOf(step.source);
      const own = lessons.get(problem.lessonId);
      if (first !== undefined) {
        const add1 = (name: string) => add(name, skillTitle(name), own ?? lessonOf.get(name));
        return [add1(first), ...new Set(more.filter((name) => name !== first).map(add1))];
      }
      const title = problem.lesson || own?.topics || problem.course || NO_SKILL;
      return [add(`lesson ${title}`, title, own)];
    },
    used: () => [...names].map(([id, name]) => ({ id, name })),
  };
}
