// What in a draft names what, so that leaving something out leaves nothing behind that only it used.
import type { SkillId } from '../../domain/ids.ts';
import type { ItemSource, LessonSource, MisconceptionSource } from '../format.ts';
import { chosenKeys, type Named, namedByItem, namedByLesson } from '../text-keys.ts';

export interface Uses {
  readonly id: string;
  readonly texts: ReadonlySet<string>;
  readonly media: ReadonlySet<string>;
}

export function toUses(
  items: Iterable<ItemSource>,
  lessons: readonly LessonSource[],
  misconceptions: readonly MisconceptionSource[],
): readonly Uses[] {
  return [
    ...[...items].map((item) => toUse(item.id, namedByItem(item), chosenKeys(item))),
    ...lessons.map((lesson) => toUse(lesson.id, namedByLesson(lesson))),
    ...misconceptions.map(({ id, title }) => ({
      id,
      texts: new Set([typeof title === 'string' ? title : title.key]),
      media: new Set<string>(),
    })),
  ];
}

function toUse(id: string, { texts, media }: Named, chosen: readonly string[] = []): Uses {
  return { id, texts: new Set([...texts.map(({ key }) => key), ...chosen]), media: new Set(media) };
}

/** What is named only by things that are left out. */
export function toUnused(
  uses: readonly Uses[],
  leaving: ReadonlySet<string>,
): { readonly texts: ReadonlySet<string>; readonly media: ReadonlySet<string> } {
  const texts = new Set<string>();
  const media = new Set<string>();
  if (leaving.size === 0) return { texts, media };
  for (const use of uses.filter(({ id }) => leaving.has(id))) {
    for (const key of use.texts) texts.add(key);
    for (const path of use.media) media.add(path);
  }
  for (const use of uses.filter(({ id }) => !leaving.has(id))) {
    for (const key of use.texts) texts.delete(key);
    for (const path of use.media) media.delete(path);
  }
  return { texts, media };
}

/** Skills that something is about, in their order; what stood behind an empty one stands behind what led to it. */
export function keepSkills<S extends { readonly id: SkillId; readonly prerequisites: readonly SkillId[] }>(
  skills: readonly S[],
  about: readonly { readonly skill: SkillId; readonly also?: readonly SkillId[] }[],
): readonly S[] {
  const used = new Set(about.flatMap(({ skill, also = [] }) => [skill, ...also]));
  const known = new Map(skills.map((skill) => [skill.id, skill]));
  return skills
    .filter(({ id }) => used.has(id))
    .map((skill) => ({ ...skill, prerequisites: usedBefore(skill, known, used) }));
}

/** The nearest used skills before one; each is visited once, so circles end. */
function usedBefore<S extends { readonly id: SkillId; readonly prerequisites: readonly SkillId[] }>(
  skill: S,
  known: ReadonlyMap<SkillId, S>,
  used: ReadonlySet<SkillId>,
): readonly SkillId[] {
  const found = new Set<SkillId>();
  const seen = new Set<SkillId>();
  const open = [...skill.prerequisites];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (used.has(id)) found.add(id);
    else open.push(...(known.get(id)?.prerequisites ?? []));
  }
  return [...found];
}
