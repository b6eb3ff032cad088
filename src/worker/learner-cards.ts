// Faces as screens show them: names opened, minutes of today added up.
import type { DexieEventLog } from '../device-store/dexie-event-log.ts';
import type { ClassId, LearnerId } from '../domain/ids.ts';
import type { Learner } from '../domain/roster.ts';
import { foldTurns, nextLearners, type TimeHad, timeHadSince } from '../domain/turns.ts';
import type { Names } from './names.ts';
import { remember } from './remembered.ts';
import { nameOf, type School } from './school.ts';
import type { ClassView, LearnerCard } from './views.ts';

const DAY_MS = 24 * 60 * 60_000;

export interface LearnerCards {
  /** Null for who is not in the roster. */
  read(learner: LearnerId): Promise<LearnerCard | null>;
  readClass(id: ClassId): Promise<ClassView | null>;
  /** Whoever should have the tablet after `learner`; null when the class is nobody else. */
  after(learner: LearnerId): Promise<LearnerCard | null>;
  /** A turn began or ended. */
  forgetTurns(): void;
}

export interface LearnerCardsPorts {
  readonly log: DexieEventLog;
  readonly school: School;
  readonly names: Names;
  readonly now: () => number;
}

export function createLearnerCards({ log, school, names, now }: LearnerCardsPorts): LearnerCards {
  const had = remember(
    async () => {
      const events = await log.readTypes(['turn-started', 'turn-ended']);
      return events.ok ? timeHadSince(foldTurns(events.value), now() - DAY_MS) : null;
    },
    (times) => times !== null,
  );
  const timeHad = async (): Promise<ReadonlyMap<LearnerId, TimeHad>> => (await had.get()) ?? new Map();
  const toCard = async (one: Learner): Promise<LearnerCard> => ({
    id: one.id,
    name: await names.read(one.name, nameOf(one.id)),
    avatar: one.avatar,
    guest: one.class === undefined,
    hasPin: one.pin !== undefined,
    minutesToday: Math.round((await timeHad()).get(one.id)?.minutes ?? 0),
    language: one.language ?? null,
  });
  const readClass = async (id: ClassId): Promise<ClassView | null> => {
    const { classes, learners } = await school.roster();
    const found = classes.get(id);
    if (!found) return null;
    const all = [...learners.values()].filter((one) => one.class === id);
    const own = all.filter((one) => !one.archived);
    const order = nextLearners(
      own.map((one) => one.id),
      await timeHad(),
    );
    const byId = new Map(own.map((one) => [one.id, one]));
    const cards = order.flatMap((learner) => byId.get(learner) ?? []).map(toCard);
    return {
      id,
      name: await names.read(found.name, { purpose: 'class-name', owner: id }),
      picturePin: found.picturePin,
      turnMinutes: found.turnMinutes,
      learners: await Promise.all(cards),
      away: await Promise.all(all.filter((one) => one.archived).map(toCard)),
    };
  };

  return {
    read: async (learner) => {
      const found = (await school.roster()).learners.get(learner);
      return found ? toCard(found) : null;
    },
    readClass,
    after: async (learner) => {
      const own = (await school.roster()).learners.get(learner);
      if (own?.class === undefined) return null;
      const view = await readClass(own.class);
      return view?.learners.find((card) => card.id !== learner) ?? null;
    },
    forgetTurns: had.forget,
  };
}
