// Who of a class needs the teacher now: every learner is looked at, the most useful few are told. Loaded when a teacher
// opens a class. It gives way to whoever is at work: each learner is read on its own, and nothing of it is kept.
import type { ClassId, LearnerId, PackId, SkillId } from '../domain/ids.ts';
import { canonicalLearner } from '../domain/roster.ts';
import { chooseNeeds, type FoundNeed } from '../school/class-needs-rules.ts';
import { foldNeedAnswers, isAnswered, type NeedWords } from '../school/need-answers.ts';
import { absentFrom } from '../school/practice-absence.ts';
import { isReplied, privateNeeds, type SaidWord } from '../school/private-fold.ts';
import { needsOf } from '../tutoring/needs.ts';
import { readLists } from './attendance.ts';
import type { Core } from './core.ts';
import { pickLanguage } from './courses.ts';
import { dayOf, startOfDay } from './local-day.ts';
import { readPrivate } from './private-words.ts';
import type { ClassNeedsView, ClassView, LearnerCard, NeedCard } from './views.ts';

/** More than a handful at once is a list that nobody reads. */
const TOLD_MOST = 5;

/** Null for a class that is not there. */
export async function readClassNeeds(
  core: Core,
  id: ClassId,
  language: string,
): Promise<ClassNeedsView | null> {
  const view = await core.cards.readClass(id);
  if (!view) return null;
  const nowMs = core.surroundings.now();
  const found: FoundNeed[] = [];
  for (const { id: learner } of view.learners) found.push(...(await findNeeds(core, learner)));
  found.push(...(await findAbsent(core, view)));
  const ids = view.learners.map(({ id: learner }) => learner);
  const said = await readPrivate(core, ids);
  found.push(...ids.flatMap((learner) => saidNeeds(said, learner, nowMs)));
  const words = await readWords(core);
  const listed = chooseNeeds(found, (one) => isHidden({ words, said, nowMs }, one));
  const cards = new Map(view.learners.map((card) => [card.id, card]));
  const titleOf = createSkillTitles(core, language);
  const told = await Promise.all(
    listed.flatMap((one) => {
      const card = cards.get(one.learner);
      return card ? [toCard(one, card, titleOf)] : [];
    }),
  );
  return { needs: told.slice(0, TOLD_MOST), rest: told.slice(TOLD_MOST) };
}

/** What one learner needs most, where there is anything that a teacher has not answered; null too for who is away. */
export async function readLearnerNeed(
  core: Core,
  learner: LearnerCard,
  inClass: ClassId | null,
  language: string,
): Promise<NeedCard | null> {
  const nowMs = core.surroundings.now();
  const view = inClass === null ? null : await core.cards.readClass(inClass);
  const absent = view?.learners.some(({ id }) => id === learner.id) ? await findAbsent(core, view) : [];
  const found = [
    ...(await findNeeds(core, learner.id)),
    ...absent.filter((one) => one.learner === learner.id),
  ];
  const said = await readPrivate(core, [learner.id]);
  const words = await readWords(core);
  const [first] = chooseNeeds([...found, ...saidNeeds(said, learner.id, nowMs)], (one) =>
    isHidden({ words, said, nowMs }, one),
  );
  return first ? toCard(first, learner, createSkillTitles(core, language)) : null;
}

type Said = ReadonlyMap<LearnerId, readonly SaidWord[]>;

/** What the learner said to the teacher alone. */
const saidNeeds = (said: Said, learner: LearnerId, nowMs: number): readonly FoundNeed[] =>
  privateNeeds(said.get(learner) ?? [], nowMs, startOfDay).map((need) => ({ learner, need, pack: null }));

interface Answers {
  readonly words: NeedWords;
  readonly said: Said;
  readonly nowMs: number;
}

function isHidden({ words, said, nowMs }: Answers, one: FoundNeed): boolean {
  const { code } = one.need;
  const isPrivate = code === 'wants-to-talk' || code === 'feeling-low';
  if (isPrivate && isReplied(said.get(one.learner) ?? [], code, nowMs, startOfDay)) return true;
  return isAnswered(words, one, nowMs);
}

async function findNeeds({ states, school, surroundings }: Core, learner: LearnerId) {
  const state = await states.glance(canonicalLearner(await school.roster(), learner));
  if (!state.ok) return [];
  return state.value.courses.flatMap(({ open, progress }): FoundNeed[] =>
    needsOf(open.course, progress, surroundings.now()).map((need) => ({
      ...{ learner, need, pack: open.installed.pack },
    })),
  );
}

async function findAbsent(core: Core, { learners }: ClassView): Promise<readonly FoundNeed[]> {
  const [roster, lists, turns] = await Promise.all([
    core.school.roster(),
    readLists(core),
    core.cards.turns(),
  ]);
  const joined = await readJoined(core);
  const away = [...lists].filter(([, list]) => list.away.size > 0);
  const absent = absentFrom({
    learners: learners.map((card) => ({ id: card.id, joinedMs: joined.get(card.id) ?? 0 })),
    turns: turns.map((turn) => ({ ...turn, learner: canonicalLearner(roster, turn.learner) })),
    // In whatever class: a child who moved was away all the same.
    isAway: (learner, day) => away.some(([name, list]) => name.endsWith(` ${day}`) && list.away.has(learner)),
    dayOf,
    nowMs: core.surroundings.now(),
  });
  return learners.flatMap((card) => {
    const need = absent.get(card.id);
    return need ? [{ learner: card.id, need, pack: null }] : [];
  });
}

/** When learners came into the roster, as far as that is known. */
async function readJoined({ stores }: Core): Promise<ReadonlyMap<LearnerId, number>> {
  const added = await stores.log.readTypes(['learner-added']);
  const joined = new Map<LearnerId, number>();
  for (const event of added.ok ? added.value : []) {
    if ('learner' in event && event.learner && !event.clockSuspect) {
      joined.set(event.learner as LearnerId, event.wallMs);
    }
  }
  return joined;
}

/** What teachers answered to needs, on whichever tablet. */
export async function readWords({ stores, school }: Core) {
  const [events, roster] = await Promise.all([stores.log.readTypes(['need-answered']), school.roster()]);
  return foldNeedAnswers(events.ok ? events.value : [], (learner) => canonicalLearner(roster, learner));
}

type TitleOf = (pack: PackId, skill: SkillId) => Promise<string>;

/** Skills by their names in the teacher's language, each read once however many children it is about. */
function createSkillTitles(core: Core, language: string): TitleOf {
  const read = new Map<string, Promise<string>>();
  return (pack, skill) => {
    const key = `${pack} ${skill}`;
    const title = read.get(key) ?? readSkillTitle(core, pack, skill, language);
    read.set(key, title);
    return title;
  };
}

async function toCard({ need, pack }: FoundNeed, learner: LearnerCard, titleOf: TitleOf): Promise<NeedCard> {
  return { learner, need, pack, skillTitle: 'skill' in need && pack ? await titleOf(pack, need.skill) : '' };
}

export async function readSkillTitle(
  { courses, stores }: Core,
  pack: PackId,
  skill: SkillId,
  language: string,
): Promise<string> {
  const open = await courses.open();
  const found = open.ok ? open.value.find(({ installed }) => installed.pack === pack) : undefined;
  if (!found) return '';
  const tag = pickLanguage(found.installed, language);
  const texts = await stores.shelf.readPackTexts(found.installed.install, tag);
  return (texts.ok && texts.value.skills[skill]) || '';
}
