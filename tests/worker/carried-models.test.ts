// Where a relay that holds the history folds with another model than the tablet that asks: what it says stands in until
// the history itself is there.
import { expect, test } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { parseItemId, parsePackId, parseSkillId } from '../../src/domain/ids.ts';
import { readArchiveRecords, recordOf } from '../../src/packs/archive-records.ts';
import { foldLearner } from '../../src/relay/snapshots/learner-fold.ts';
import type { Have } from '../../src/sync/have.ts';
import { decodeSnapshot } from '../../src/sync/snapshot.ts';
import { fitResponse } from '../../src/tracing/fit/fit-response.ts';
import { encodeResponse } from '../../src/tracing/response/response-bytes.ts';
import { fromCarriedState, toCarriedState } from '../../src/tutoring/carried-progress.ts';
import type { Course } from '../../src/tutoring/course.ts';
import { createPackCourse } from '../../src/tutoring/pack-course.ts';
import { applyProgress, createProgress } from '../../src/tutoring/progress.ts';
import { COUNT, countOf, type Progress } from '../../src/tutoring/progress-state.ts';
import { foldFromCarried, isUnreadable } from '../../src/worker/carried-snapshots.ts';
import { learnerNamed, remoteAnswer, streamNamed, valueIn } from '../support/event-samples.ts';
import { fixtureArchive } from '../support/fixture-archive.ts';
import { fixtureModel } from '../support/fixture-model.ts';
import { simulateAnswers } from '../tracing/fit/simulated-answers.ts';

const PACK = valueIn(parsePackId('org.example.fractions'));
const AMINA = learnerNamed('amina');
const ELSEWHERE = streamNamed('elsewhere');
const archive = valueIn(readArchiveRecords('fractions.zip', fixtureArchive()));

function courseWith(model: Uint8Array | null, version = '1.2.0'): Course {
  const columns = recordOf(archive, 'columns')?.columns;
  if (columns === undefined) throw new Error('Must hold columns');
  const manifest = { ...archive.manifest, version };
  return createPackCourse({ manifest, columns, authorJson: null, modelFiles: [model] }).course;
}

const answer = (sequence: number): StoredEvent =>
  ({
    ...remoteAnswer(ELSEWHERE, sequence, AMINA),
    pack: PACK,
    item: valueIn(parseItemId('add.choose')),
    skills: [valueIn(parseSkillId('add'))],
    correct: sequence % 3 !== 0,
    attempt: 1,
    hints: 0,
  }) as StoredEvent;

const past = Array.from({ length: 7 }, (_, at) => answer(at + 1));
const since = [answer(8), answer(9)];
const held: Have = new Map([[ELSEWHERE, { ranges: [[1, 7]], check: null }]]);

/** As a relay with this course makes it of the past. */
function snapshotBy(course: Course) {
  const [folded] = foldLearner(AMINA, past, held, [course]);
  if (folded === undefined) throw new Error('Must have folded the pack');
  return valueIn(decodeSnapshot(folded.bytes));
}

function fold(course: Course, events: readonly StoredEvent[]): Progress {
  const progress = createProgress(course);
  for (const event of events) applyProgress(course, progress, event);
  return progress;
}

const known = (course: Course, { model }: Progress): number => course.model.pKnown(model, 0, 0);

/** What predicts is in it too, so that a state holds more than BKT's. */
function withResponse(): Uint8Array {
  const vocabulary = { skills: ['add', 'fractions'], items: ['a', 'b'], itemSkills: [[0], [1]] } as const;
  const response = encodeResponse(fitResponse(simulateAnswers(vocabulary, 30), vocabulary));
  const skills = archive.manifest.skills.map(({ id }) => ({ id, items: 1, checksum: 0 }));
  return fixtureModel({}, { skills, sections: new Map([['response', response]]) });
}

const models = {
  'both with BKT of their own': [fixtureModel({ prior: 0.1 }), fixtureModel({ prior: 0.6, learn: 0.3 })],
  'the relay without a model': [null, withResponse()],
  'the tablet without a model': [withResponse(), null],
} as const;

test.each(Object.entries(models))(
  'a snapshot by another model stands in, and the history is asked for: %s',
  (_, [onRelay, onTablet]) => {
    const [relay, tablet] = [courseWith(onRelay), courseWith(onTablet)];
    expect(tablet.fingerprint).not.toBe(relay.fingerprint);
    const snapshot = snapshotBy(relay);

    const stoodIn = foldFromCarried(tablet, [], [snapshot]);
    if (stoodIn === null) throw new Error('Must stand in');
    expect(known(tablet, stoodIn)).toBe(known(relay, fold(relay, past)));
    expect(countOf(stoodIn, COUNT.answers)).toBe(7);
    expect(isUnreadable(tablet, [], snapshot)).toBe(true);

    const later = foldFromCarried(tablet, since, [snapshot]);
    expect(later && countOf(later, COUNT.answers)).toBe(9);

    const whole = [...past, ...since];
    expect(foldFromCarried(tablet, whole, [snapshot])).toBeNull();
    expect(isUnreadable(tablet, whole, snapshot)).toBe(false);
  },
);

test('a snapshot by the same model is the truth, and nothing is asked for', () => {
  const model = fixtureModel({ prior: 0.6 });
  const snapshot = snapshotBy(courseWith(model));
  const course = courseWith(model);
  expect(isUnreadable(course, [], snapshot)).toBe(false);
  const progress = foldFromCarried(course, [], [snapshot]);
  expect(progress && new Uint8Array(progress.model.buffer)).toEqual(
    new Uint8Array(fold(course, past).model.buffer),
  );
});

test('a snapshot of another version of the pack does not stand in: its skills may be other ones', () => {
  const snapshot = snapshotBy(courseWith(null, '1.1.0'));
  expect(foldFromCarried(courseWith(null), [], [snapshot])).toBeNull();
});

test('a passport is made and read with and without a fitted model, and says what BKT believes', () => {
  const [plain, fitted] = [courseWith(null), courseWith(withResponse())];
  expect(fitted.model.name).not.toBe(plain.model.name);
  for (const [from, to] of [
    [plain, fitted],
    [fitted, plain],
    [fitted, fitted],
  ] as const) {
    const state = toCarriedState(from, fold(from, past));
    const progress = state && fromCarriedState(to, state);
    expect(progress && known(to, progress)).toBeCloseTo(known(from, fold(from, past)), 2);
    expect(progress && to.model.predict(progress.model, [0], 0, 0)).toBeGreaterThan(0);
  }
});
