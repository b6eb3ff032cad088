// Which five minutes of learning a teacher is offered, from what the class's data say: a rule each, with the number that
// speaks for it, so that the teacher sees why. An offer is no mark of a teacher; it is put away with one tap, nobody hears
// of it, and all four are always there to be opened.
import { DAY_MS } from '../domain/time.ts';

/** In the order in which they are offered: who waits first, then what a talk mends, then words, then groups. */
export const COACHING_TOPICS = ['picture', 'mistakes', 'overrule', 'groups'] as const;
export type CoachingTopic = (typeof COACHING_TOPICS)[number];

/** What rules see of one class. */
export interface ClassFacts {
  /** Learners who have been on the list of needs for a week or longer, without a word of the teacher. */
  readonly waiting: number;
  /** Learners with a mistaken idea that lessons on the tablet did not mend, and that no lesson together was about. */
  readonly mixedUp: number;
  /** A teacher's words that stand on whether a skill is known, and those of them that the answers speak against. */
  readonly words: number;
  readonly contradicted: number;
  /** Skills practised, summed over learners, and those of them of which the tablet is not sure. */
  readonly practised: number;
  readonly unsure: number;
  /** Groups were made, or a lesson was given together. */
  readonly grouped: boolean;
  /** The most learners who are ready for one and the same thing. */
  readonly ready: number;
  /** Days on which anybody had a turn. */
  readonly days: number;
}

/** Why a topic is offered, with the number that its rule saw. */
export interface CoachingOffer {
  readonly topic: CoachingTopic;
  readonly because: 'waiting' | 'mixed-up' | 'contradicted' | 'unsure' | 'ready';
  readonly count: number;
}

/** What was said to offers on this tablet, and what was worked through. */
export interface CoachingKept {
  /** When each was last worked through to its end. */
  readonly done: Readonly<Partial<Record<CoachingTopic, number>>>;
  /** When an offer was last put away; null for never. */
  readonly notNowMs: number | null;
}

export const NOTHING_KEPT: CoachingKept = { done: {}, notNowMs: null };

/** Who has no time now has none for another offer either: nothing is offered for so long. */
const NOT_NOW_MS = 14 * DAY_MS;
/** What is to be tried with the class needs some days; until then nothing more is offered. */
const TRYING_MS = 7 * DAY_MS;

/** A handful of children on the list is a day's work; as many who have all waited a week tell that the list is not read. */
const WAITING_LEAST = 4;
/** One mistaken idea is the business of the list of needs; of several children it is a way to talk that helps. */
const MIXED_UP_LEAST = 2;
const CONTRADICTED_LEAST = 3;
/** Three are a group (made-groups.ts). */
const READY_LEAST = 3;
/** A teacher's own look helps most where so much was practised, and half of it is not sure … */
const PRACTISED_LEAST = 20;
const UNSURE_SHARE = 0.5;
/** … and it is not simply the first days. */
const DAYS_LEAST = 5;

/** What may be offered at all now; empty as long as the teacher wants quiet. */
export function openTopics({ done, notNowMs }: CoachingKept, nowMs: number): readonly CoachingTopic[] {
  const lastDoneMs = Object.values(done);
  const isQuiet =
    (notNowMs !== null && isWithin(NOT_NOW_MS, notNowMs, nowMs)) ||
    lastDoneMs.some((atMs) => isWithin(TRYING_MS, atMs, nowMs));
  return isQuiet ? [] : COACHING_TOPICS.filter((topic) => done[topic] === undefined);
}

/** The one to offer, if any: the first open topic for which the class's data speak. */
export function chooseOffer(facts: ClassFacts, kept: CoachingKept, nowMs: number): CoachingOffer | null {
  for (const topic of openTopics(kept, nowMs)) {
    const found = RULES[topic](facts);
    if (found) return { topic, ...found };
  }
  return null;
}

type Found = Omit<CoachingOffer, 'topic'> | null;

const RULES = {
  picture: ({ waiting }): Found => (waiting >= WAITING_LEAST ? { because: 'waiting', count: waiting } : null),
  mistakes: ({ mixedUp }): Found =>
    mixedUp >= MIXED_UP_LEAST ? { because: 'mixed-up', count: mixedUp } : null,
  overrule: ({ words, contradicted, practised, unsure, days }): Found => {
    if (contradicted >= CONTRADICTED_LEAST) return { because: 'contradicted', count: contradicted };
    const isUnsure = practised >= PRACTISED_LEAST && unsure >= practised * UNSURE_SHARE;
    return words === 0 && days >= DAYS_LEAST && isUnsure ? { because: 'unsure', count: unsure } : null;
  },
  groups: ({ grouped, ready, days }): Found =>
    !grouped && ready >= READY_LEAST && days >= DAYS_LEAST ? { because: 'ready', count: ready } : null,
} as const satisfies Readonly<Record<CoachingTopic, (facts: ClassFacts) => Found>>;

/** A time to come was said by a clock that was wrong: it silences nothing, but for a clock that was set right by hours. */
function isWithin(lengthMs: number, sinceMs: number, nowMs: number): boolean {
  return nowMs - sinceMs < lengthMs && sinceMs - nowMs < DAY_MS;
}
