import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody, StoredEvent } from '../../src/domain/event.ts';
import type { LearnerId } from '../../src/domain/ids.ts';
import { isOnPaper } from '../../src/domain/on-paper.ts';
import { shownAt } from '../../src/packs/columns.ts';
import type { Course } from '../../src/tutoring/course.ts';
import { explain } from '../../src/tutoring/explain.ts';
import type { ItemStep, LessonStep } from '../../src/tutoring/step.ts';
import { learnerNamed } from '../support/event-samples.ts';
import { anyCourse, GONE_PACK, itemNamed, OTHER_PACK, PACK, skillNamed } from './courses.ts';
import { answerTo, LEARNER } from './learners.ts';
import { newWorld, TestTablet, type World } from './tablets.ts';
import { asks, liftsSet } from './teacher-words.ts';

const TWIN = learnerNamed('amina-again');

/** Something that happens: which kind, on which tablet, and chance for the details. */
interface Happening {
  readonly kind: (typeof KINDS)[number];
  readonly tablet: number;
  readonly chance: number;
  readonly minutes: number;
}

const KINDS = [
  ...(['turn', 'turn', 'deed', 'deed', 'deed', 'deed', 'deed', 'deed', 'deed', 'deed', 'again'] as const),
  ...(['sync', 'sync', 'some', 'teacher', 'teacher', 'decides', 'hint', 'install', 'remove'] as const),
  ...(['merge', 'clock', 'twin', 'unreadable', 'reconsider', 'reconsider', 'gaps', 'gaps'] as const),
  ...(['paper', 'paper-back', 'packs', 'packs'] as const),
] as const;

const happenings: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    tablet: fc.integer({ min: 0, max: 2 }),
    chance: fc.nat(),
    minutes: fc.constantFrom(0, 1, 1, 2, 30, 90, 1440, 6 * 1440),
  }),
  { minLength: 5, maxLength: 60 },
);

interface Life {
  readonly world: World;
  readonly tablets: readonly TestTablet[];
  readonly courses: readonly Course[];
  readonly events: readonly StoredEvent[];
}

function liveOn(course: Course, second: Course, list: readonly Happening[]): Life {
  const world = newWorld();
  const other: Course = { ...second, pack: OTHER_PACK };
  const tablets = [0, 1, 2].map(
    (n) => new TestTablet(`tablet-${n}`, n === 2 ? [other, course] : [course], world),
  );
  for (const { kind, tablet, chance, minutes } of list) {
    world.wall.ms += minutes * 60_000;
    const [here, there] = [tablets[tablet], tablets[(tablet + 1 + (chance % 2)) % 3]];
    if (here && there) happen({ kind, here, there, chance, course, other });
  }
  const all = new Map(tablets.flatMap(({ held }) => [...held]));
  return { world, tablets, courses: [other, course], events: [...all.values()] };
}

interface Scene extends Pick<Happening, 'kind' | 'chance'> {
  readonly here: TestTablet;
  readonly there: TestTablet;
  readonly course: Course;
  readonly other: Course;
}

function happen({ kind, here, there, chance, course, other }: Scene): void {
  const learner = here.shown?.learner ?? LEARNER;
  const happens: Readonly<Record<(typeof KINDS)[number], () => void>> = {
    turn: () => here.startTurn(LEARNER),
    twin: () => here.startTurn(TWIN),
    deed: () => act(here, chance),
    // From the summary on, or after a restart: chosen once more without anything having been done.
    again: () => here.choose(learner),
    unreadable: () => here.choose(learner, chance % 3),
    sync: () => here.take(there.held.values()),
    some: () => here.take([...there.held.values()].filter((_, at) => (chance >> (at % 20)) % 2 === 0)),
    teacher: () => void here.write(wordOf(learner, chance)),
    packs: () => {
      here.packs = [null, [PACK], [OTHER_PACK], [GONE_PACK]][chance % 4] ?? null;
    },
    paper: () => void here.write(onPaper(learner, chance)),
    'paper-back': () => {
      const words = [...here.held.values()].filter(isOnPaper).slice(0, 1 + (chance % 2));
      here.write({
        type: 'paper-taken-back',
        learner,
        words: words.map(({ stream, sequence }) => [stream, sequence] as const),
      });
    },
    reconsider: () => {
      here.write(wordOf(learner, chance));
      here.choose(learner);
      act(here, chance >> 4);
    },
    // Of another tablet comes every second event; what is missing comes in the middle of the turn.
    gaps: () => {
      for (let deeds = 0; deeds < 3; deeds++) act(there, chance >> deeds);
      here.take([...there.held.values()].filter(({ sequence }) => (sequence + chance) % 2 === 0));
      here.startTurn(LEARNER);
      act(here, chance >> 3);
      here.take(there.held.values());
    },
    decides: () => {
      here.write({ type: 'choice-made', learner, pack: PACK, skill: skillNamed(chance % 6), offered: [] });
      here.choose(learner);
    },
    hint: () => void here.write({ type: 'reflected', learner, question: 'felt', value: 2 }),
    install: () => here.install(chance % 2 === 0 ? course : other),
    remove: () => here.remove(chance % 2 === 0 ? course : other),
    merge: () => void here.write({ type: 'learner-merged', from: TWIN, into: LEARNER }),
    clock: () => {
      here.isSuspect = !here.isSuspect;
    },
  };
  happens[kind]();
}

function wordOf(learner: LearnerId, chance: number): EventBody {
  const about = { learner, pack: PACK, skill: skillNamed(chance % 5) } as const;
  const said = (['known', 'not-known', 'blocked', 'none'] as const)[(chance >> 3) % 4] ?? 'none';
  const words: readonly EventBody[] = [
    { type: 'override-set', ...about, as: said },
    { type: 'skill-assigned', ...about },
    { type: 'assignment-lifted', ...about },
    { type: 'stage-set', learner, stage: 1 + (chance % 3) },
    { type: 'finding-set', learner, pack: PACK, skip: chance % 2 === 0 },
    asks(`set-${chance % 4}`, setOf(chance), chance % 3 === 0 ? { ordered: true, seed: 7 } : {}, learner),
    asks(`set-${chance % 4}`, setOf(chance >> 3), {}, learner),
    liftsSet(`set-${chance % 4}`, learner),
  ];
  return words[(chance >> 6) % words.length] ?? words[0] ?? { type: 'stage-set', learner, stage: 1 };
}

/** Some questions, of which the course may not have all. */
const setOf = (chance: number) =>
  [0, 1, 2].map((at) => itemNamed((chance >> at) % 6, (chance >> (2 + at)) % 4));

/** A teacher puts in what was answered on a worksheet, while something else may stand on the screen. */
function onPaper(learner: LearnerId, chance: number): EventBody {
  const place = chance % 3;
  const shape = { skill: chance % 5, place, correct: chance % 2 === 0, reason: 'on-paper' } as const;
  return { ...answerTo(shape), learner };
}

/** Does what the screen asks for, rightly or not, and goes on. */
function act(tablet: TestTablet, chance: number): void {
  if (tablet.shown === null) return;
  const { learner, course, step } = tablet.shown;
  for (const body of deedsOf(learner, course, step, chance)) tablet.record(body);
  tablet.choose(learner);
}

function deedsOf(
  learner: LearnerId,
  { pack, version: packVersion, index }: Course,
  step: ItemStep | LessonStep,
  chance: number,
): readonly EventBody[] {
  if (step.type === 'lesson') {
    const { skillId: skill, lesson, mends } = step;
    return [
      { type: 'lesson-seen', learner, pack, skill, lesson, seconds: 20, ...(mends !== null && { mends }) },
    ];
  }
  const { item, seed, skillId, reason } = step;
  const skipped = { type: 'item-skipped', learner, pack, item, seed, skill: skillId } as const;
  if (chance % 11 === 0) return [skipped];
  const correct = chance % 3 !== 0;
  const shown = shownAt(index.columns, step.row).slice(0, correct ? 0 : 1);
  const misconceptions = [...shown].flatMap((at) => index.columns.misconceptions[at]?.id ?? []);
  const answer = {
    ...({ type: 'answered', learner, pack, packVersion, item, seed, skills: [skillId] } as const),
    ...({ answer: { type: 'number', text: '1' }, score: 0, language: 'en' } as const),
    ...{
      misconceptions,
      reason,
      correct,
      hints: chance % 5 === 0 ? 1 : 0,
      responseTicks: chance % 7 === 0 ? 20 : 900,
    },
  };
  const first = { ...answer, attempt: 1 };
  if (correct) return [first];
  return chance % 4 === 0 ? [first, skipped] : [first, { ...answer, correct: chance % 2 === 0, attempt: 2 }];
}

const everywhere = (law: (life: Life) => void): void =>
  fc.assert(
    fc.property(anyCourse, anyCourse, happenings, (course, second, list) =>
      law(liveOn(course, second, list)),
    ),
  );

const holdsAll = () => true;

describe('laws of explanations', () => {
  it('every decision of any life on several tablets, made again, is the one that was recorded', () => {
    everywhere(({ world, courses, events }) => {
      for (const { step, passedOver, ...decision } of world.decided) {
        const found = explain(courses, { events, holds: holdsAll }, decision);
        expect(found).toMatchObject({ exact: true, step });
        expect(found.exact && found.facts.passedOver.length).toBe(passedOver);
      }
    });
  });

  it('the tablet that decided can say why as well, if the others told it all that it had known', () => {
    everywhere(({ world, courses, tablets }) => {
      for (const { stream, held } of tablets) {
        const holds = (of: string, first: number, last: number): boolean => {
          for (let at = first; at <= last; at++) if (!held.has(`${of} ${at}`)) return false;
          return true;
        };
        for (const { step, ...decision } of world.decided) {
          if (decision.stream !== stream) continue;
          const found = explain(courses, { events: [...held.values()], holds }, decision);
          expect(found).toMatchObject({ exact: true, step });
        }
      }
    });
  });

  it('of what was put in from paper there is none, since no tutor chose it', () => {
    everywhere(({ courses, events }) => {
      for (const event of events.filter(isOnPaper)) {
        const found = explain(courses, { events, holds: holdsAll }, event);
        expect(found).toEqual({ exact: false, why: 'not-chosen' });
      }
    });
  });

  it('is the same whatever came since, and in whatever order the events are handed over', () => {
    everywhere(({ world, courses, events }) => {
      const [first] = world.decided;
      if (first === undefined) return;
      const { stream, sequence } = first;
      const once = explain(courses, { events, holds: holdsAll }, { stream, sequence });
      const again = explain(
        courses,
        { events: [...events].reverse(), holds: holdsAll },
        { stream, sequence },
      );
      expect(again).toEqual(once);
    });
  });

  it('facts are probabilities, and what moved belief was known when it was chosen', () => {
    everywhere(({ world, courses, events }) => {
      for (const decision of world.decided.slice(-3)) {
        const found = explain(courses, { events, holds: holdsAll }, decision);
        if (!found.exact) throw new Error(`Must be exact, got ${found.why}`);
        const { pKnown, pCorrect, moved, rule } = found.facts;
        for (const p of [pKnown, pCorrect ?? 0.5, ...moved.flatMap(({ before, after }) => [before, after])]) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
        expect(rule.code).toBe(found.step.reason.code);
        const own = moved.filter(({ stream }) => stream === decision.stream);
        expect(own.every(({ sequence }) => sequence < decision.sequence)).toBe(true);
      }
    });
  });
});
