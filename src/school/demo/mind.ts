// A learner as simulated here: how well each skill is known in truth, what grows by practice, and what the trait makes
// of a question. It knows nothing of what the tutor believes; no claim is made that children think so.
import type { Answer } from '../../domain/answer.ts';
import type { MisconceptionId } from '../../domain/ids.ts';
import type { Item } from '../../domain/item.ts';
import { rightAnswer } from '../../domain/marking/right-answer.ts';
import type { Random } from '../../domain/random.ts';
import { wrongAnswers } from '../../packs/wrong-answers.ts';
import { type Course, misconceptionOf } from '../../tutoring/course.ts';
import type { ItemStep } from '../../tutoring/step.ts';
import type { Member, Trait } from './cast.ts';
import { plainMiss } from './plain-miss.ts';

/** What a learner does with a question. */
export interface Deed {
  readonly answer: Answer;
  /** Opened before the try. */
  readonly hints: number;
  readonly asksHelp: boolean;
  readonly tookMs: number;
}

export interface Mind {
  /** `ago`: school days before today. */
  meet(item: Item, step: ItemStep, ago: number): Deed;
  /** A question was answered, or a lesson on the skill was seen. */
  learn(skill: number, by: 'answer' | 'lesson'): void;
  /** Right at the second try, with a hint. */
  again(skill: number): boolean;
  /** How the turn felt, 1 (hard) to 3. */
  feel(ago: number): number;
  knows(skill: number): boolean;
}

const KNOWN = 0.96;
const UNKNOWN = 0.1;
/** Below it a skill is still to be learnt. */
const HALF = 0.5;
const LESSON_TEACHES = 0.45;
/** Where what it builds on is missing, little sticks. */
const ON_SAND = 0.8;
/** By chance, of what is not known at all. */
const GUESSED = 0.06;
const TOOK_LEAST_MS = 9_000;
const TOOK_SPREAD_MS = 16_000;
const HASTY_MS = 500;
const CLICKING_MS = 5_000;
/** With a hint, who asks for help gets it right so often. */
const HELPED = 0.85;
/** So often in a row somebody is misled on a skill: a child who misses more is at a wall, which is another need. */
const MISLED_MOST = 2;
/** Traits that are about one skill. */
const ABOUT_ONE: ReadonlySet<Trait> = new Set(['wall', 'asks-help', 'leans']);
/** School days over which a trait shows. */
const LATELY: Readonly<Partial<Record<Trait, number>>> = {
  wall: 6,
  misconceived: 8,
  'asks-help': 1,
  low: 4,
  hasty: 3,
  leans: 14,
  clicks: 3,
  corrected: 6,
};

export function createMind(course: Course, member: Member, random: Random): Mind {
  const { trait, rate } = member;
  const { prerequisites, depth } = course.graph;
  const strength: number[] = depth.map((deep) => (deep <= member.level ? KNOWN : UNKNOWN));
  /** What the trait is about, once it has been met. */
  let held: MisconceptionId | null = null;
  let about = -1;
  const met = new Set<number>();
  const misledRun = new Map<number, number>();

  const known = (skill: number): number => strength[skill] ?? 0;
  const isLately = (ago: number): boolean => ago <= (LATELY[trait] ?? -1);
  /** The first skill that is new to the learner while the trait shows. */
  const isAbout = ({ skill, reason }: ItemStep, ago: number): boolean => {
    const isNew = !met.has(skill) && reason.code !== 'finding-start' && reason.code !== 'review';
    met.add(skill);
    if (about < 0 && ABOUT_ONE.has(trait) && isNew && isLately(ago) && depth[skill] !== 0) {
      about = skill;
      strength[skill] = UNKNOWN;
    }
    return about === skill;
  };
  const usual = (): number => TOOK_LEAST_MS + Math.floor(random() * TOOK_SPREAD_MS);
  const calmly = (answer: Answer, hints = 0, asksHelp = false): Deed => ({
    answer,
    hints,
    asksHelp,
    tookMs: usual() + hints * CLICKING_MS,
  });
  const tried = (item: Item, skill: number): Answer => {
    const pRight = GUESSED + (1 - GUESSED) * known(skill);
    return random() < pRight ? rightAnswer(item) : plainMiss(item);
  };
  const misled = (item: Item): Answer | null => {
    const shown = wrongAnswers(item);
    held ??= shown.find(({ misconception }) => canBeTaught(course, misconception))?.misconception ?? null;
    return shown.find(({ misconception }) => misconception === held)?.answer ?? null;
  };

  return {
    meet: (item, step, ago) => {
      const { skill } = step;
      const help = item.hints.length > 0 ? 1 : 0;
      const isIt = isAbout(step, ago);
      switch (isLately(ago) ? trait : 'steady') {
        case 'hasty':
          return { answer: random() < 0.3 ? rightAnswer(item) : plainMiss(item), ...inHaste };
        case 'clicks':
          return { ...calmly(tried(item, skill), item.hints.length), tookMs: CLICKING_MS };
        case 'wall':
          return calmly(isIt ? plainMiss(item) : tried(item, skill));
        case 'leans':
          if (isIt) return calmly(rightAnswer(item), help);
          return calmly(tried(item, skill));
        case 'asks-help':
          if (isIt) return calmly(random() < HELPED ? rightAnswer(item) : plainMiss(item), help, true);
          return calmly(tried(item, skill));
        case 'misconceived': {
          const before = misledRun.get(skill) ?? 0;
          const answer = before < MISLED_MOST ? misled(item) : null;
          misledRun.set(skill, answer === null ? 0 : before + 1);
          return calmly(answer ?? rightAnswer(item));
        }
        case 'corrected':
          // What is known is known without slips: the answers speak against the teacher's word.
          return calmly(known(skill) < HALF ? tried(item, skill) : rightAnswer(item));
        default:
          return calmly(tried(item, skill));
      }
    },
    learn: (skill, by) => {
      if (skill === about) return;
      const stands = (prerequisites[skill] ?? []).every((below) => known(below) >= HALF);
      const grows = (by === 'lesson' ? LESSON_TEACHES : rate) * (stands ? 1 : ON_SAND);
      strength[skill] = Math.min(KNOWN, known(skill) + grows * (1 - known(skill)));
    },
    again: (skill) => skill !== about && random() < 0.75,
    feel: (ago) => (trait === 'low' && isLately(ago) ? 1 : random() < 0.75 ? 3 : 2),
    knows: (skill) => known(skill) >= HALF,
  };
}

const inHaste = { hints: 0, asksHelp: false, tookMs: HASTY_MS } as const;

/** One that has a lesson: what happens then is what a teacher should see. */
function canBeTaught(course: Course, id: MisconceptionId | undefined): boolean {
  const place = id === undefined ? -1 : misconceptionOf(course, id);
  return (course.index.columns.misconceptions[place]?.lessons.length ?? 0) > 0;
}
