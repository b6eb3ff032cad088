// Events said in today's names as they enter a fold, because one skill of an earlier version may have become several.
// One event of a child stays one event, so that nothing is counted twice; only a teacher's word on a skill that was
// split is said of each part.
import type { BanyanEvent, EventOf, StoredEvent } from '../domain/event.ts';
import type { ItemId, SkillId } from '../domain/ids.ts';
import { skillsAt } from '../packs/columns.ts';
import type { Course } from './course.ts';
import { rowOf } from './item-index.ts';
import type { NamesOfNow } from './names-of-now.ts';

/** The event as it would be written today: mostly itself, and none of what the pack does not name. */
export function inNamesOfNow(course: Course, event: StoredEvent): readonly StoredEvent[] {
  const { was } = course;
  // Kinds that this version does not know end in `default`; known kinds were checked where they came in.
  const known = event as BanyanEvent;
  if (was === null || ('pack' in known && known.pack !== course.pack)) return [event];
  const item = (id: ItemId): ItemId => was.items.get(id) ?? id;
  switch (known.type) {
    case 'answered':
      return [{ ...known, item: item(known.item), skills: answeredSkills(course, was, known) }];
    case 'item-skipped':
    case 'example-seen':
    case 'help-asked':
      return [
        { ...known, item: item(known.item), skill: onePart(course, was, known.skill, item(known.item)) },
      ];
    case 'lesson-seen':
      return [{ ...known, skill: partWithLesson(course, was, known) }];
    case 'choice-made':
      return [
        { ...known, skill: known.skill === null ? null : (partsOf(was, known.skill)[0] ?? known.skill) },
      ];
    case 'plan-made':
      return [{ ...known, skills: known.skills.flatMap((skill) => partsOf(was, skill)) }];
    case 'override-set':
    case 'skill-assigned':
    case 'assignment-lifted':
      return partsOf(was, known.skill).map((skill) => ({ ...known, skill }));
    case 'items-assigned':
      return [{ ...known, items: known.items.map(item) }];
    default:
      return [event];
  }
}

/** Itself where nothing is said of it; none where it was taken out. */
function partsOf({ skills }: NamesOfNow, skill: SkillId): readonly SkillId[] {
  return skills.get(skill) ?? [skill];
}

/** Of a split skill, the parts that the item asks today; all of them when the item is gone or asks none. */
function answeredSkills(
  course: Course,
  was: NamesOfNow,
  { skills, item }: EventOf<'answered'>,
): readonly [SkillId, ...SkillId[]] {
  const asked = askedToday(course, was.items.get(item) ?? item);
  const [first, ...others] = new Set(
    skills.flatMap((skill) => {
      const parts = partsOf(was, skill);
      const inItem = parts.filter((part) => asked.has(part));
      return inItem.length > 0 ? inItem : parts;
    }),
  );
  // A skill that was taken out keeps its name, which no course knows: the answer still counts as one.
  return [first ?? skills[0], ...others];
}

function onePart(course: Course, was: NamesOfNow, skill: SkillId, item: ItemId): SkillId {
  const parts = partsOf(was, skill);
  const asked = askedToday(course, item);
  return parts.find((part) => asked.has(part)) ?? parts[0] ?? skill;
}

function askedToday({ index, graph }: Course, item: ItemId): ReadonlySet<SkillId | undefined> {
  const row = rowOf(index, item);
  return new Set(row < 0 ? [] : skillsAt(index.columns, row).map((place) => graph.ids[place]));
}

function partWithLesson(course: Course, was: NamesOfNow, { skill, lesson }: EventOf<'lesson-seen'>): SkillId {
  const parts = partsOf(was, skill);
  const { columns, lessonStarts } = course.index;
  const holds = (part: SkillId) => {
    const place = course.graph.indexOf.get(part);
    if (place === undefined) return false;
    const from = lessonStarts[place] ?? 0;
    return columns.lessonIds.slice(from, from + (columns.lessons[place] ?? 0)).includes(lesson);
  };
  return parts.find(holds) ?? parts[0] ?? skill;
}
