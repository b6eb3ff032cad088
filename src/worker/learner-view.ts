// A learner's home: the path through the packs that are practised, how each skill stands, and where it goes on.
import type { PackShelf } from '../device-store/pack-shelf.ts';
import type { LearnerId, PackId, SkillId } from '../domain/ids.ts';
import { ownStage, taughtStage } from '../tutoring/autonomy.ts';
import { skillIdAt } from '../tutoring/course.ts';
import { practisedAmong } from '../tutoring/course-choice.ts';
import { growthsAt, toGrowth } from '../tutoring/growth.ts';
import { planOf } from '../tutoring/planned.ts';
import { COUNT, countOf } from '../tutoring/progress-state.ts';
import { pickLanguage } from './courses.ts';
import type { LearnerCards } from './learner-cards.ts';
import type { CourseState, LearnerState, LearnerStates } from './learner-states.ts';
import type { NextSteps } from './next-steps.ts';
import { TURN_GOAL } from './turn-moves.ts';
import { pictureOf } from './turn-view.ts';
import type { LearnerView, SkillCard } from './views.ts';

export interface LearnerViewPorts {
  readonly states: LearnerStates;
  readonly cards: LearnerCards;
  readonly next: NextSteps;
  readonly shelf: PackShelf;
  readonly className: (learner: LearnerId) => Promise<string | null>;
  readonly asksFeeling: () => Promise<boolean>;
  readonly language: (learner: LearnerId) => string;
  readonly packsOf: (learner: LearnerId) => readonly PackId[] | null;
  /** Null of a guest, and where it is left out. */
  readonly today: (state: LearnerState, named: Named, items: number) => Promise<LearnerView['today'] | null>;
  readonly now: () => number;
}

/** A skill on the path, for what else is told of it. */
export type Named = (pack: PackId, skill: SkillId) => SkillCard | null;

export async function makeLearnerView(ports: LearnerViewPorts, id: LearnerId): Promise<LearnerView | null> {
  const learner = await ports.cards.read(id);
  const loaded = await ports.states.load(id);
  if (!learner || !loaded.ok) return null;
  const path: SkillCard[] = [];
  const next = ports.next.peek(loaded.value, ports.now());
  for (const state of practisedAmong(loaded.value.courses, ports.packsOf(id))) {
    path.push(...(await toCards(ports, id, state, next)));
  }
  const lately = loaded.value.courses.reduce(
    (sum, { progress }) => sum + countOf(progress, COUNT.turnItems),
    0,
  );
  const answered = learner.minutesToday > 0 ? lately : 0;
  const named: Named = (pack, skill) => path.find((one) => one.pack === pack && one.skill === skill) ?? null;
  const today = learner.guest ? null : await ports.today(loaded.value, named, answered);
  return {
    learner,
    className: await ports.className(id),
    asksFeeling: await ports.asksFeeling(),
    path,
    goal: { answered, of: TURN_GOAL },
    ...(today && { today }),
    stage: stageIn(loaded.value.courses, next?.pack ?? null),
  };
}

/** The teacher's word is the same in all packs; what has grown is told of the one that goes on. */
function stageIn(courses: readonly CourseState[], pack: string | null): LearnerView['stage'] {
  const state = courses.find(({ open }) => open.installed.pack === pack) ?? courses[0];
  if (!state) return { said: 0, own: 1 };
  return { said: taughtStage(state.progress) ?? 0, own: ownStage(state.progress) };
}

async function toCards(
  { shelf, language, now }: LearnerViewPorts,
  learner: LearnerId,
  { open, progress }: CourseState,
  next: { readonly pack: string; readonly skill: string } | null,
): Promise<readonly SkillCard[]> {
  const { course, installed } = open;
  const tag = pickLanguage(installed, language(learner));
  const texts = await shelf.readPackTexts(installed.install, tag);
  const growths = growthsAt(course, progress, now());
  const plan = planOf(progress, now());
  return course.graph.order.map((place) => {
    const skill = skillIdAt(course, place);
    return {
      pack: installed.pack,
      skill,
      title: (texts.ok && texts.value.skills[skill]) || '',
      picture: pictureOf(open, skill),
      core: course.graph.core[place] ?? false,
      growth: toGrowth(growths[place] ?? 0),
      now: next?.pack === installed.pack && next.skill === skill,
      planned: plan.includes(place) ? plan.indexOf(place) + 1 : null,
    };
  });
}
