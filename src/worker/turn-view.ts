// The turn as the screen sees it: the record, with names, texts and pictures filled in.

import type { PackShelf } from '../device-store/pack-shelf.ts';
import type { LearnerId, PackId, SkillId } from '../domain/ids.ts';
import type { KindWord } from '../domain/kind-word.ts';
import type { SelfQuestion } from '../domain/self-asked.ts';
import { skillIdAt } from '../tutoring/course.ts';
import { lastPlanned } from '../tutoring/planned.ts';
import { COUNT, countOf, PLAN_MOST } from '../tutoring/progress-state.ts';
import { asksForCalm, type Calm } from '../tutoring/session-policy.ts';
import { summariseTurn } from '../tutoring/turn-summary.ts';
import { type OpenCourse, pickLanguage } from './courses.ts';
import { asksOn } from './item-asks.ts';
import type { LearnerCards } from './learner-cards.ts';
import type { LearnerState, LearnerStates } from './learner-states.ts';
import { loadMarking } from './marking.ts';
import type { LookBack } from './self-views.ts';
import type { CurrentTurn, TurnKeeper } from './turn-keeper.ts';
import { growthOfSkill, isTimeUp, turnGoal } from './turn-moves.ts';
import type { ItemPlace, TurnRecord } from './turn-record.ts';
import { allIn, answererOf, awaitsWord } from './two-at-once.ts';
import type { ChoiceCard, Draft, GrowthChange, TurnStep, TurnView } from './views.ts';

/** A skill of a pack, in the learner's language; null where the pack is gone. */
type Named = (pack: PackId, skill: SkillId) => ChoiceCard | null;

export interface TurnViewPorts {
  readonly turn: TurnKeeper;
  readonly states: LearnerStates;
  readonly cards: LearnerCards;
  readonly shelf: PackShelf;
  /** The learner's class; null for a guest. */
  readonly ownClass: (
    record: TurnRecord,
  ) => Promise<{ readonly name: string; readonly picturePin: boolean } | null>;
  readonly language: (record: TurnRecord) => string;
  readonly readDraft: (place: Pick<ItemPlace, 'seed' | 'attempt'>) => Promise<Draft | null>;
  /** A pack is on its way: the learner waits for it instead of being sent away. */
  readonly isInstalling: () => boolean;
  /** Whether a teacher leaves it in. */
  readonly asked: (learner: LearnerId, question: SelfQuestion) => Promise<boolean>;
  readonly lookBack: (state: LearnerState, named: Named) => Promise<LookBack>;
  /** A word that fits what happened in the turn. */
  readonly kindWord: (learner: LearnerId) => Promise<KindWord>;
  readonly now: () => number;
}

export async function makeTurnView(ports: TurnViewPorts): Promise<TurnView> {
  const current = await ports.turn.current();
  if (!current) return { type: 'none' };
  const { record } = current;
  const learner = await ports.cards.read(record.learner);
  const loaded = await ports.states.load(record.learner);
  if (!learner || !loaded.ok) return { type: 'none' };
  const other = record.pair ? await ports.cards.read(record.pair.other) : null;
  const hasTime = [learner, other].some((card) => card?.support?.extraTime);
  const own = await ports.ownClass(record);
  const sums = loaded.value.courses.map(({ open, progress }) =>
    summariseTurn(open.course, progress, ports.now()),
  );
  return {
    type: 'running',
    learner,
    ...(other && { pair: { other, answers: answererOf(record) !== record.learner } }),
    className: own?.name ?? null,
    classId: record.classId,
    picturePin: own?.picturePin ?? false,
    step: await toStep(ports, current, loaded.value, hasTime),
    answered: sums.reduce((sum, one) => sum + one.items, 0),
    goal: turnGoal(loaded.value),
    startedAtMs: record.startedAtMs,
    minutes: record.minutes,
    timeUp: isTimeUp(record, loaded.value, hasTime, ports.now()),
  };
}

async function toStep(
  ports: TurnViewPorts,
  current: CurrentTurn,
  state: LearnerState,
  hasExtraTime: boolean,
): Promise<TurnStep> {
  const { record, shown } = current;
  const { phase } = record;
  if (phase.type === 'summary') return toSummary(ports, record, state, phase.felt);
  if (shown.type === 'nothing' || shown.type === 'no-pack' || phase.type === 'choosing') {
    if (ports.isInstalling()) return { type: 'preparing' };
    const hasPack = phase.type === 'choosing' && state.courses.length > 0;
    return { type: hasPack ? 'nothing-to-ask' : 'no-pack' };
  }
  const titles = await readTitles(ports, record, shown.open);
  if (phase.type === 'offer') {
    const toCard = toChoiceCard(ports, shown.open, titles, state);
    const offers = phase.offers.map(({ skill, reason }) => ({ ...toCard(skill), reason }));
    return { type: 'offer', pack: phase.pack, offers };
  }
  if (phase.type === 'plan') {
    const cards = phase.skills.map(toChoiceCard(ports, shown.open, titles, state));
    const last = lastPlan(state, phase.pack).map(toChoiceCard(ports, shown.open, titles, state));
    return { type: 'plan', pack: phase.pack, cards, most: PLAN_MOST, ...(last.length > 0 && { last }) };
  }
  const why = { reason: phase.reason, skillTitle: titles.skill(phase.skill) };
  if (phase.type === 'lesson') {
    return shown.type === 'lesson'
      ? { type: 'lesson', lesson: shown.lesson, pack: phase.pack, why }
      : { type: 'preparing' };
  }
  if (shown.type !== 'item') return { type: 'preparing' };
  if (phase.type === 'finished') {
    return { type: 'finished', offer: phase.reason.code === 'challenge' ? 'challenge' : 'practice' };
  }
  if (phase.type === 'item') {
    const { attempt, firstAnswer, hintsShown, hintsFree } = phase;
    const draft = await ports.readDraft(phase);
    const asked = attempt === 1 ? calmFor(state, phase) : null;
    const calm = asked === 'haste' && hasExtraTime ? null : asked;
    const { item, open } = shown;
    const asks = await asksOn(
      { record, place: phase, item, open, state, isCalmed: calm !== null },
      ports.asked,
    );
    const step = {
      type: 'item',
      item,
      attempt,
      firstAnswer,
      hintsShown,
      hintsFree,
      calm,
      draft,
      why,
    } as const;
    return { ...step, ...asks };
  }
  const marking = await loadMarking();
  const right = marking.ok ? marking.value.rightAnswer(shown.item) : null;
  if (phase.type === 'example') return { type: 'example', item: shown.item, right, why };
  if (phase.type === 'worked') return { type: 'worked', item: shown.item, right };
  if (awaitsWord(record)) return { type: 'agree', item: shown.item, answer: phase.answer };
  const { answer, mark, next } = phase;
  const after = growthOfSkill(state, phase, ports.now());
  return {
    type: 'feedback',
    item: shown.item,
    answer,
    mark,
    right: !mark.correct && next === 'go-on' ? right : null,
    next,
    growth: toChange(shown.open, titles, phase.skill, phase.growthBefore ?? after, after),
  };
}

/** In the pack that goes on: how a learner works in one says nothing of another day in another. */
function calmFor({ courses }: LearnerState, { pack }: Pick<ItemPlace, 'pack'>): Calm {
  const found = courses.find(({ open }) => open.course.pack === pack);
  if (!found) return null;
  const { progress } = found;
  return asksForCalm({
    hasteRun: countOf(progress, COUNT.hasteRun),
    helpRun: countOf(progress, COUNT.helpRun),
  });
}

/** Skills of the plan that is over; none before the first. */
function lastPlan({ courses }: LearnerState, pack: PackId): readonly SkillId[] {
  const found = courses.find(({ open }) => open.course.pack === pack);
  if (!found) return [];
  return lastPlanned(found.progress).map((skill) => skillIdAt(found.open.course, skill));
}

function toChoiceCard({ now }: TurnViewPorts, open: OpenCourse, titles: Titles, state: LearnerState) {
  const pack = open.installed.pack;
  return (skill: SkillId): ChoiceCard => ({
    skill,
    title: titles.skill(skill),
    picture: pictureOf(open, skill),
    growth: growthOfSkill(state, { pack, skill }, now()),
  });
}

async function toSummary(
  ports: TurnViewPorts,
  record: TurnRecord,
  state: LearnerState,
  felt: number | null,
): Promise<TurnStep> {
  const beside = record.pair && (await ports.states.load(record.pair.other));
  const grown = await grownIn(ports, record, state);
  // What grew in one of two grew in what they did together.
  const others = beside?.ok ? await grownIn(ports, record, beside.value) : [];
  grown.push(...others.filter(({ skill }) => !grown.some((one) => one.skill === skill)));
  const sums = state.courses.map(({ open, progress }) => summariseTurn(open.course, progress, ports.now()));
  const answered = sums.reduce((sum, { items }) => sum + items, 0);
  const right = sums.reduce((sum, one) => sum + one.right, 0);
  const { classId, pair } = record;
  const named = await cardsIn(ports, record, state);
  const back = classId === null || pair ? null : await ports.lookBack(state, named);
  const next = await ports.cards.after(...allIn(record));
  const kind = await ports.kindWord(record.learner);
  return { type: 'summary', grown, answered, right, kind, felt, ...(back && { back }), next };
}

/** Skills of any pack that is here, by name. */
async function cardsIn(ports: TurnViewPorts, record: TurnRecord, state: LearnerState): Promise<Named> {
  const { courses } = state;
  const titles = await Promise.all(courses.map(({ open }) => readTitles(ports, record, open)));
  return (pack, skill) => {
    const at = courses.findIndex(({ open }) => open.installed.pack === pack);
    const [of, own] = [courses[at], titles[at]];
    return of && own ? toChoiceCard(ports, of.open, own, state)(skill) : null;
  };
}

async function grownIn(ports: TurnViewPorts, record: TurnRecord, { courses }: LearnerState) {
  const grown: GrowthChange[] = [];
  for (const { open, progress } of courses) {
    const titles = await readTitles(ports, record, open);
    for (const { skillId, before, after } of summariseTurn(open.course, progress, ports.now()).grown) {
      grown.push(toChange(open, titles, skillId, before, after));
    }
  }
  return grown;
}

interface Titles {
  skill(id: SkillId): string;
}

/** By course and language: every step of a turn names a skill, and a pack has hundreds. */
const titlesOf = new WeakMap<OpenCourse, Map<string, Titles>>();

async function readTitles(
  { shelf, language }: TurnViewPorts,
  record: TurnRecord,
  open: OpenCourse,
): Promise<Titles> {
  const tag = pickLanguage(open.installed, language(record));
  const known = titlesOf.get(open) ?? new Map<string, Titles>();
  titlesOf.set(open, known);
  const held = known.get(tag);
  if (held) return held;
  const texts = await shelf.readPackTexts(open.installed.install, tag);
  const skills: Readonly<Record<string, string>> = texts.ok ? texts.value.skills : {};
  const titles: Titles = { skill: (id) => skills[id] ?? '' };
  if (texts.ok) known.set(tag, titles);
  return titles;
}

function toChange(
  open: OpenCourse,
  titles: Titles,
  skill: SkillId,
  before: GrowthChange['before'],
  after: GrowthChange['after'],
): GrowthChange {
  return { skill, title: titles.skill(skill), picture: pictureOf(open, skill), before, after };
}

/** The drawing that stands for a skill; null when the pack has none. */
export function pictureOf({ installed }: OpenCourse, skill: SkillId): string | null {
  return installed.manifest.skills.find((one) => one.id === skill)?.picture ?? null;
}
