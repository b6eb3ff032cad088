// The plans of lessons together, with all that stands on them: made from the pack when they are printed or shown.
import type { ClassId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { Lesson } from '../domain/lesson.ts';
import { rightAnswer } from '../domain/marking/right-answer.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type LessonPlan, splitMinutes } from '../school/lesson-plans.ts';
import type { Core } from './core.ts';
import { type OpenCourse, pickLanguage } from './courses.ts';
import { createItemReader } from './item-reader.ts';
import { type PlannedGroup, readMadeGroups } from './made-groups.ts';
import { showGroups } from './together.ts';
import type { GroupCard, PlanCard, PlanQuestion, PlansView } from './together-api.ts';
import { readPlanItem } from './together-items.ts';

type Done<T> = Promise<Result<T, Problem>>;

interface About {
  readonly id: ClassId;
  readonly group: string | null;
  readonly language: string;
}

/** Problems: roster/unknown-class. */
export async function readPlans(core: Core, { id, group, language }: About): Done<PlansView> {
  const view = await showGroups(core, id, language);
  if (!view.ok) return view;
  const kept = await readMadeGroups(core, id);
  if (!kept.ok) return kept;
  const planned = new Map((kept.value.made?.groups ?? []).map((one) => [one.id, one]));
  const plans: PlanCard[] = [];
  for (const card of view.value.groups) {
    const one = planned.get(card.id);
    if (!one || (group !== null && card.id !== group)) continue;
    const plan = await toPlanCard(core, card, { one, minutes: view.value.settings.minutes, language });
    if (!plan.ok) return plan;
    plans.push(plan.value);
  }
  return ok({ className: view.value.className, madeAtMs: view.value.madeAtMs ?? 0, plans });
}

interface CardOf {
  readonly one: PlannedGroup;
  readonly minutes: number;
  readonly language: string;
}

async function toPlanCard(core: Core, group: GroupCard, { one, minutes, language }: CardOf): Done<PlanCard> {
  const open = await core.courses.find(group.pack);
  if (open === null) return fail({ code: 'pack/not-installed', pack: group.pack });
  const { plan } = one;
  const tag = pickLanguage(open.installed, language);
  const texts = await core.stores.shelf.readPackTexts(open.installed.install, tag);
  return ok({
    group,
    packTitle: texts.ok ? texts.value.title : '',
    language: tag,
    minutes: splitMinutes(minutes),
    lesson: await readLesson(core, open, plan, tag),
    board: toQuestion(await readPlanItem(core, open, plan.board, tag)),
    check: await Promise.all(
      plan.check.map(async (item) => toQuestion(await readPlanItem(core, open, item, tag))),
    ),
  });
}

const toQuestion = (item: Item | null): PlanQuestion | null => item && { item, right: rightAnswer(item) };

async function readLesson(
  core: Core,
  open: OpenCourse,
  { lesson }: LessonPlan,
  tag: string,
): Promise<Lesson | null> {
  if (lesson === null) return null;
  const reader = createItemReader(core.stores.shelf);
  const read = await reader.readLesson(open, lesson.skill, lesson.lesson, tag);
  return read.ok ? read.value : null;
}
