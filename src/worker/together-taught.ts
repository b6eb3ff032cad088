// After the lesson: that it was taught, and what came back on the exit check. Both go into the log, the answers like any
// others from paper, and so the next items and the next groups follow from them.
import type { EventBody } from '../domain/event.ts';
import type { ClassId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { canonicalLearner } from '../domain/roster.ts';
import { type PaperTask, toPaperAnswer } from '../school/paper-answers.ts';
import type { Core } from './core.ts';
import { pickLanguage } from './courses.ts';
import { type PlannedGroup, readMadeGroups, writeMadeGroups } from './made-groups.ts';
import { findGroup, readResults, showGroups } from './together.ts';
import type { CheckEntry, TogetherView } from './together-api.ts';
import { readPlanItem } from './together-items.ts';

type Done<T> = Promise<Result<T, Problem>>;

interface Entered {
  readonly id: ClassId;
  readonly group: string;
  readonly entries: readonly CheckEntry[];
  readonly language: string;
}

/** Problems: roster/unknown-class, groups/gone. */
export async function enterCheck(
  core: Core,
  { id, group: name, entries, language }: Entered,
): Done<TogetherView> {
  const found = await findGroup(core, id, name);
  if (!found.ok) return found;
  if (found.value === null) return fail({ code: 'groups/gone' });
  const { group } = found.value;
  const answers = await answersOf(core, group, entries, language);
  if (!answers.ok) return answers;
  const roster = await core.school.roster();
  const learners = [...new Set(group.members.map(({ learner }) => canonicalLearner(roster, learner)))];
  const { pack, skill, misconception } = group.topic;
  const lessons = learners.map((learner): EventBody => {
    const about = { class: id, pack, skill, ...(misconception !== null && { misconception }) };
    return { type: 'lesson-taught', ...about, learner, learners: [learner] };
  });
  const isFirst = group.taughtAtMs === null;
  const bodies = [...(isFirst ? lessons : []), ...answers.value];
  if (bodies.length === 0) return showGroups(core, id, language);
  const written = await core.stores.log.append(bodies, core.surroundings.now());
  if (!written.ok) return written;
  if (isFirst) {
    const marked = await mark(core, id, { ...group, taughtAtMs: core.surroundings.now() });
    if (!marked.ok) return marked;
  }
  const told = new Set(entries.map(({ learner }) => canonicalLearner(roster, learner)));
  core.states.forget([...told]);
  for (const learner of told) await core.practice.reconsider(learner);
  return showGroups(core, id, language);
}

async function mark(core: Core, id: ClassId, group: PlannedGroup): Done<null> {
  const kept = await readMadeGroups(core, id);
  if (!kept.ok) return kept;
  const { made } = kept.value;
  if (made === null) return fail({ code: 'groups/gone' });
  const groups = made.groups.map((one) => (one.id === group.id ? group : one));
  return writeMadeGroups(core, id, { ...kept.value, made: { ...made, groups } });
}

/** What is put in already stays as it is; a question that the pack does not have any more cannot be put in. */
async function answersOf(
  core: Core,
  group: PlannedGroup,
  entries: readonly CheckEntry[],
  language: string,
): Done<readonly EventBody[]> {
  const open = await core.courses.find(group.topic.pack);
  if (open === null) return fail({ code: 'pack/not-installed', pack: group.topic.pack });
  const tag = pickLanguage(open.installed, language);
  const tasks: (PaperTask | null)[] = [];
  for (const one of group.plan.check) {
    const item = await readPlanItem(core, open, one, tag);
    tasks.push(item && { packVersion: open.installed.version, item });
  }
  const roster = await core.school.roster();
  const members = new Set(group.members.map(({ learner }) => canonicalLearner(roster, learner)));
  const bodies = new Map<string, EventBody>();
  for (const { learner: named, question, result } of entries) {
    const learner = canonicalLearner(roster, named);
    const task = tasks[question];
    if (!members.has(learner) || !task) continue;
    const before = (await readResults(core, learner, group))[question] ?? null;
    const key = `${learner} ${question}`;
    if (before === null) bodies.set(key, toPaperAnswer(task, { learner, result, language: tag }));
  }
  return ok([...bodies.values()]);
}
