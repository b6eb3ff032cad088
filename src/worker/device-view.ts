// The tablet as a whole: what is here, what is offered, what is not well.
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { SchoolClass } from '../domain/roster.ts';
import type { Core } from './core.ts';
import { readLastBackup } from './last-backup.ts';
import type { ClassCard, DeviceView, PackCard } from './views.ts';

const NOT_OPEN: Omit<DeviceView, 'state'> = {
  notices: [],
  canKeepNames: false,
  teacher: 'locked',
  classes: [],
  classesPutAway: [],
  packs: [],
  languages: [],
  lent: null,
  answersStored: 0,
  storage: 'unknown',
  lastBackupMs: null,
};

export async function makeDeviceView(
  opened: Result<Core, Problem>,
  facts: Pick<DeviceView, 'notices' | 'storage'> & { readonly language: string },
): Promise<DeviceView> {
  if (!opened.ok) return { ...NOT_OPEN, state: { type: 'failed', problem: opened.problem } };
  const core = opened.value;
  const teacher = await core.teacher.state();
  return {
    state: { type: 'ready' },
    notices: facts.notices,
    storage: facts.storage,
    canKeepNames: core.stores.vault !== null,
    teacher,
    ...(await toClassCards(core)),
    packs: await toPackCards(core, facts.language, teacher === 'open'),
    languages: await core.library.words.list(),
    lent: await toLent(core),
    // Counting is for the teacher's place; a learner's start does not wait for it.
    answersStored: teacher === 'open' ? await countAnswers(core) : 0,
    lastBackupMs: teacher === 'open' ? await readLastBackup(core) : null,
  };
}

/** What a model was fitted to is for the teacher's place, as counting is: it needs every pack opened. */
async function toPackCards(
  { library, models }: Core,
  language: string,
  isTeacher: boolean,
): Promise<readonly PackCard[]> {
  const cards = await library.cards(language, isTeacher);
  const fitted = isTeacher ? await models.cards() : null;
  const trust = isTeacher ? await library.trust() : null;
  const addOns = isTeacher ? await library.addOns.cards() : null;
  return cards.map((card) => ({
    ...card,
    addOns: addOns?.get(card.id) ?? [],
    model: fitted?.get(card.id) ?? null,
    trust: trust?.get(card.id) ?? null,
  }));
}

async function toClassCards({
  school,
  names,
}: Core): Promise<Pick<DeviceView, 'classes' | 'classesPutAway'>> {
  const { classes, learners } = await school.roster();
  const counts = new Map<string, number>();
  const used = new Set<string | undefined>();
  for (const { class: own, archived } of learners.values()) {
    used.add(own);
    if (own !== undefined && !archived) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  const toCard = async ({ id, name }: SchoolClass): Promise<ClassCard> => ({
    id,
    name: await names.read(name, { purpose: 'class-name', owner: id }),
    learnerCount: counts.get(id) ?? 0,
  });
  const all = [...classes.values()];
  return {
    classes: await Promise.all(all.filter(({ archived }) => !archived).map(toCard)),
    // What is left of a copy that was taken back is nothing to look at.
    classesPutAway: await Promise.all(all.filter(({ id, archived }) => archived && used.has(id)).map(toCard)),
  };
}

async function countAnswers({ stores }: Core): Promise<number> {
  const count = await stores.log.countType('answered');
  return count.ok ? count.value : 0;
}

async function toLent({ lending, cards, school }: Core): Promise<DeviceView['lent']> {
  const loan = await lending.loan();
  const { classes, learners } = await school.roster();
  const own = loan && learners.get(loan.learner)?.class;
  const learner = loan && (await cards.read(loan.learner));
  if (!learner || !own) return null;
  const picturePin = classes.get(own)?.picturePin ?? false;
  return { learner, class: own, picturePin, untilMs: loan.untilMs ?? null };
}
