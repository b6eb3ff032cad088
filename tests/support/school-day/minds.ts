// How the children of the school day think: what each of them knows, learns, takes for another thing, or does not read.
// This is the planted truth that the teacher's evening is held against.
import type { Answer } from '../../../src/domain/answer.ts';
import type { SkillId } from '../../../src/domain/ids.ts';
import type { Item } from '../../../src/domain/item.ts';
import { rightAnswer } from '../../../src/domain/marking/right-answer.ts';
import { createRandom } from '../../../src/domain/random.ts';
import { guessOf } from '../guess.ts';
import { answerOf } from '../misconceived.ts';
import { plainMiss } from '../wrong-answer.ts';
import type { Syllabus } from './syllabus.ts';

/** What a child gives to a question, and how long it looks at it before. */
export interface Thought {
  readonly answer: Answer;
  readonly tookMs: number;
}

export interface Mind {
  think(item: Item): Thought;
  /** Whether this child can do what a skill is about, as things stand. */
  knows(skill: SkillId): boolean;
  /** Whether it could before the week began. */
  knewAtFirst(skill: SkillId): boolean;
}

const CALM_MS = 24_000;
/** Faster than anybody reads (tracing/evidence.ts: 800 ms). */
const HASTY_MS = 400;

/** What no practice and no lesson changes in a child. */
export type Trouble =
  /** Neither this skill is learnt nor what is built on it. */
  | { readonly type: 'wall'; readonly skill: SkillId }
  /** Wherever a mistaken rule leads to a wrong answer, that one is given. */
  | { readonly type: 'mistake'; readonly misconception: string };

/** Knows the first so many skills of the path; misses the first question on any other, and has it from then on. */
export function createMind({ path, below }: Syllabus, knownAtFirst: number, trouble?: Trouble): Mind {
  const wall = trouble?.type === 'wall' ? trouble.skill : null;
  const isBeyond = (skill: SkillId): boolean => wall !== null && (skill === wall || below(skill).has(wall));
  const atFirst = new Set(path.slice(0, knownAtFirst).filter((skill) => !isBeyond(skill)));
  const known = new Set(atFirst);
  const knows = (skill: SkillId): boolean => known.has(skill);
  return {
    knows,
    knewAtFirst: (skill) => atFirst.has(skill),
    think: (item) => {
      const mistaken = trouble?.type === 'mistake' ? answerOf(item, trouble.misconception) : null;
      const isRight = item.skills.every(knows);
      for (const skill of item.skills) if (!isBeyond(skill)) known.add(skill);
      return { answer: mistaken ?? (isRight ? rightAnswer(item) : plainMiss(item)), tookMs: CALM_MS };
    },
  };
}

/** Taps whatever there is to tap, at once. */
export function createGuessingMind(seed: number): Mind {
  const random = createRandom(seed);
  return {
    knows: () => false,
    knewAtFirst: () => false,
    think: (item) => ({ answer: guessOf(item, random), tookMs: HASTY_MS }),
  };
}
