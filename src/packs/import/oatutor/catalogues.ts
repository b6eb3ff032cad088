// What the whole repository says of its steps: `skillModel.json` (skills of a step), `coursePlans.json` (lessons and
// their skills), `bkt-params/…` (what the tracer starts with).
import type { SkillId } from '../../../domain/ids.ts';
import { toSkillId } from '../source-ids.ts';
import { raised } from './formula.ts';
import { type Fields, fieldOf, fieldsOf, textOf, textsOf } from './json.ts';

export interface Lesson {
  readonly id: string;
  readonly course: string;
  readonly language: string;
  /** `Lesson 1.7` and `Decimals`. */
  readonly name: string;
  readonly topics: string;
  /** As the skill model names them. */
  readonly skills: readonly string[];
}

export interface Catalogues {
  readonly lessons: ReadonlyMap<string, Lesson>;
  /** Names of skills, most important first; empty for a step that it does not know. */
  skillsOf(step: string): readonly string[];
  /** Parameters by name of the skill, in the source's own fields. */
  readonly parameters: ReadonlyMap<string, Fields>;
}

const MOST_LESSONS = 5_000;

export function readCatalogues(files: ReadonlyMap<string, unknown>): Catalogues {
  const model = fieldsOf(files.get('skillModel.json')) ?? {};
  const parameters = new Map<string, Fields>();
  for (const name of [...files.keys()].filter((file) => /bktparams/i.test(file)).sort(defaultLast)) {
    for (const [skill, entry] of Object.entries(fieldsOf(files.get(name)) ?? {})) {
      const fields = fieldsOf(entry);
      if (fields) parameters.set(skill, fields);
    }
  }
  return {
    lessons: readLessons(files.get('coursePlans.json')),
    parameters,
    skillsOf: (step) => textsOf(model, step),
  };
}

/** Of several sets OATutor starts with the one called default; it is read last and stands. */
function defaultLast(a: string, b: string): number {
  const rank = (name: string) => (/^default/i.test(name) ? 1 : 0);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function readLessons(plans: unknown): ReadonlyMap<string, Lesson> {
  const lessons = new Map<string, Lesson>();
  for (const course of Array.isArray(plans) ? plans.slice(0, MOST_LESSONS) : []) {
    const of = fieldsOf(course) ?? {};
    const list = fieldOf(of, 'lessons');
    for (const entry of Array.isArray(list) ? list.slice(0, MOST_LESSONS) : []) {
      const fields = fieldsOf(entry);
      const id = fields && textOf(fields, 'id');
      if (!fields || !id) continue;
      lessons.set(id, {
        id,
        course: textOf(of, 'courseName'),
        language: textOf(of, 'language'),
        name: textOf(fields, 'name'),
        topics: textOf(fields, 'topics'),
        skills: Object.keys(fieldsOf(fieldOf(fields, 'learningObjectives')) ?? {}),
      });
    }
  }
  return lessons;
}

/** The same id whatever else a repository holds, so that progress stays. */
export function skillIdOf(name: string): SkillId {
  return toSkillId(name);
}

/** `solve_linear_equations` as a teacher reads it; `and_percents` is the tail of a list that was cut at its commas. */
export function skillTitle(name: string): string {
  const words = raised(name.replace(/_+/g, ' ').replace(/\s+/g, ' '))
    .replace(/^(?:and|or)\s+/i, '')
    .replace(/\s*\+\s*/g, ' + ')
    .replace(/[\s.,;:]+$/, '')
    .trim();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
