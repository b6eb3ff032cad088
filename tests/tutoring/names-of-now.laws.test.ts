// A log of years ago on the pack of today: what was called otherwise, parted or joined keeps its history.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import {
  type ItemId,
  parseItemId,
  parseMisconceptionId,
  parseSkillId,
  type SkillId,
} from '../../src/domain/ids.ts';
import { createSkillGraph } from '../../src/domain/skill-graph.ts';
import type { PackWas } from '../../src/packs/was.ts';
import { type Course, createCourse, skillOf } from '../../src/tutoring/course.ts';
import { explain } from '../../src/tutoring/explain.ts';
import { assignmentsOf } from '../../src/tutoring/fold-teacher.ts';
import { rowOf } from '../../src/tutoring/item-index.ts';
import { type Progress, SKILL_FLAG } from '../../src/tutoring/progress-state.ts';
import { streamNamed, valueIn } from '../support/event-samples.ts';
import { anyCourse, courseOf, itemNamed, PACK, plainCourse, skillNamed } from './courses.ts';
import { answerTo, anyLog, eventAt, lessonOn, progressAfter, turnStart } from './learners.ts';
import { assigns, saysOf } from './teacher-words.ts';

const skillId = (name: string): SkillId => valueIn(parseSkillId(name));
const itemId = (name: string): ItemId => valueIn(parseItemId(name));

/** The same course whose skills, items and misconceptions have other names of the same length. */
function renamed(course: Course, log: readonly StoredEvent[] = []): Course {
  const { columns } = course.index;
  const skill = (id: SkillId) => skillId(id.replace('skill-', 'thema-'));
  const misconception = (id: string) =>
    valueIn(parseMisconceptionId(id.replace('misconception-', 'mistaken-way-')));
  const { ids, prerequisites, core } = course.graph;
  const graph = createSkillGraph(
    ids.map((id, place) => ({
      id: skill(id),
      prerequisites: (prerequisites[place] ?? []).map((at) => skill(ids[at] ?? id)),
      core: core[place] ?? false,
    })),
  );
  // Also what only the log names: it was in the pack once.
  const items = [...columns.ids.split('\n'), ...(JSON.stringify(log).match(/item-\d+-\d+/g) ?? [])].filter(
    (id) => id !== '',
  );
  const was: PackWas = {
    skills: Object.fromEntries(ids.map((id) => [id, [skill(id)]])),
    items: Object.fromEntries(items.map((id) => [id, [itemId(id.replace('item-', 'task-'))]])),
    misconceptions: Object.fromEntries(columns.misconceptions.map(({ id }) => [id, [misconception(id)]])),
  };
  return createCourse({
    pack: PACK,
    version: '2.0.0',
    graph: valueIn(graph),
    columns: {
      ...columns,
      ids: columns.ids.replaceAll('item-', 'task-'),
      misconceptions: columns.misconceptions.map(({ id, skill: of, lessons }) => ({
        id: misconception(id),
        skill: skill(of),
        lessons: lessons.map((one) => ({ ...one, skill: skill(one.skill) })),
      })),
    },
    authorParameters: null,
    modelFile: null,
    was,
  });
}

/** All but which items were shown or passed over: they are known by a hash of their names. */
function countsOf({ model, skills, misconceptions, counts, assigned }: Progress) {
  return { model, skills, misconceptions, counts, assigned };
}

/** As if the log had been written with the names of now. */
function writtenToday(log: readonly StoredEvent[]): readonly StoredEvent[] {
  return JSON.parse(
    JSON.stringify(log)
      .replaceAll('"skill-', '"thema-')
      .replaceAll(/"item-(?=\d)/g, '"task-')
      .replaceAll('"misconception-', '"mistaken-way-'),
  );
}

test('a log under old names folds as it did, and as if it had been written under the new ones', () => {
  fc.assert(
    fc.property(anyCourse, anyLog, (course, log) => {
      const now = renamed(course, log);
      const folded = progressAfter(now, log);
      expect(countsOf(folded)).toEqual(countsOf(progressAfter(course, log)));
      expect(folded).toEqual(progressAfter(now, writtenToday(log)));
    }),
    { numRuns: 100 },
  );
});

test('places are found by the names of then and of now, and a name of nothing leads nowhere', () => {
  const now = renamed(plainCourse([[], [0]]));
  expect([
    skillOf(now, skillNamed(1)),
    skillOf(now, skillId('thema-1')),
    skillOf(now, skillId('no')),
  ]).toEqual([1, 1, -1]);
  expect(rowOf(now.index, itemNamed(0, 2))).toBe(rowOf(now.index, itemId('task-0-2')));
  expect(rowOf(now.index, itemId('no'))).toBe(-1);
});

/** Three skills of old; of the first one, items 0 and 1 have become `first`, items 2 and 3 `second`, the rest is gone. */
const PART = { difficulty: 2, type: 2 } as const;
const split = withWas(
  courseOf({
    prerequisites: [[], [0], []],
    extra: [],
    items: [[PART, PART], [PART, PART], [PART]],
    lessons: [1, 1, 1],
  }),
  {
    skills: { whole: [skillNamed(0), skillNamed(1)] },
    items: {
      'old-0': [itemNamed(0, 0)],
      'old-1': [itemNamed(0, 1)],
      'old-2': [itemNamed(1, 0)],
      'old-3': [itemNamed(1, 1)],
      'old-4': [],
    },
  },
);

function withWas(course: Course, was: PackWas): Course {
  const { graph, index } = course;
  const source = { pack: PACK, version: '2.0.0', graph, columns: index.columns };
  return createCourse({ ...source, authorParameters: null, modelFile: null, was });
}

const whole = skillId('whole');
const oldAnswer = (minute: number, place: number, correct: boolean): StoredEvent =>
  eventAt(minute, { ...answerTo({ skill: 0, correct }), item: itemId(`old-${place}`), skills: [whole] });

test('each answer to a skill that was split counts for the part that its item is in, once', () => {
  const answers = fc.array(fc.tuple(fc.nat(3), fc.boolean()), { maxLength: 40 });
  fc.assert(
    fc.property(answers, (given) => {
      const log = given.map(([place, correct], at) => oldAnswer(at, place, correct));
      const { skills } = progressAfter(split, log);
      const inFirst = given.filter(([place]) => place < 2);
      expect([...skills.answers]).toEqual([inFirst.length, given.length - inFirst.length, 0]);
      expect(skills.right[0]).toBe(inFirst.filter(([, correct]) => correct).length);
    }),
  );
});

test('an answer to an item that is gone is known of every part, and counts as one answer of the child', () => {
  const log = [oldAnswer(0, 4, true), oldAnswer(1, 4, true), oldAnswer(2, 4, true)];
  const progress = progressAfter(split, log);
  const known = (place: number) => split.model.pKnown(progress.model, place, 0);
  const fresh = progressAfter(split, []);
  expect(known(0)).toBeGreaterThan(split.model.pKnown(fresh.model, 0, 0));
  expect(known(1)).toBeGreaterThan(split.model.pKnown(fresh.model, 1, 0));
  expect(known(2)).toBe(split.model.pKnown(fresh.model, 2, 0));
  const alone = progressAfter(
    split,
    log.map((event) => ({ ...event, skills: [skillNamed(0)] })),
  );
  expect(progress.counts).toEqual(alone.counts);
});

test('what a teacher said of a skill that was split holds for each part', () => {
  const log = [
    { ...eventAt(0, saysOf(0, 'known')), skill: whole },
    { ...eventAt(1, assigns(0)), skill: whole },
  ];
  const { skills, ...rest } = progressAfter(split, log);
  expect([0, 1, 2].map((place) => (skills.flags[place] ?? 0) & SKILL_FLAG.saidKnown)).toEqual([
    SKILL_FLAG.saidKnown,
    SKILL_FLAG.saidKnown,
    0,
  ]);
  expect(assignmentsOf({ skills, ...rest }).map(({ skill }) => skill)).toEqual([0, 1]);
});

test('a skill that goes on beside a new part of it keeps what is its own', () => {
  const kept = withWas(split, { skills: { 'skill-0': [skillNamed(0), skillNamed(1)] } });
  const log = [
    eventAt(0, answerTo({ skill: 0, place: 1 })),
    eventAt(1, { ...answerTo({ skill: 0 }), item: itemNamed(1, 0) }),
  ];
  expect([...progressAfter(kept, log).skills.answers]).toEqual([1, 1, 0]);
});

test('skills that were joined have the answers of both, and an item of both counts once', () => {
  const joined = withWas(plainCourse([[]]), { skills: { left: [skillNamed(0)], right: [skillNamed(0)] } });
  const [left, right] = [skillId('left'), skillId('right')];
  const practised = fc.array(fc.constantFrom([left], [right], [left, right], [right, left]), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(practised, (given) => {
      const old = given.map((skills, at) => {
        const [first = left, ...others] = skills;
        return eventAt(at, { ...answerTo({ skill: 0 }), skills: [first, ...others] });
      });
      const today = given.map((_, at) => eventAt(at, answerTo({ skill: 0 })));
      expect(progressAfter(joined, old)).toEqual(progressAfter(joined, today));
    }),
  );
});

test('a lesson of a split skill was on the part that has it, once', () => {
  const log = [eventAt(0, turnStart), { ...eventAt(1, lessonOn(1, lessonOf(split, 1))), skill: whole }];
  const { skills } = progressAfter(split, log);
  expect([...skills.lessons]).toEqual([0, 1, 0]);
});

function lessonOf({ index }: Course, skill: number) {
  const lesson = index.columns.lessonIds[index.lessonStarts[skill] ?? 0];
  if (lesson === undefined) throw new Error(`Must have a lesson, skill ${skill}`);
  return lesson;
}

test('a choice of an earlier version is not explained by the new one, which says so', () => {
  const course = plainCourse([[]]);
  const events = [eventAt(0, turnStart), eventAt(1, answerTo({ skill: 0 }))];
  const log = { events, holds: () => true };
  const decision = { stream: streamNamed('tablet-0'), sequence: 2 };
  const explained = explain([withWas(course, { skills: {} })], log, decision);
  expect(explained).toEqual({ exact: false, why: 'other-version' });
});
