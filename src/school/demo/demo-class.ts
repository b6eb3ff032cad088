// The invented class, whole: a term of turns with the real tutor, and what a teacher did beside it. The same seed on the
// same pack at the same time gives the same log. Names are not in it: who writes it into a log seals them there.
import type { BanyanEvent, EventBody } from '../../domain/event.ts';
import {
  type ClassId,
  type LearnerId,
  parseClassId,
  parseLearnerId,
  parseStreamId,
  type StreamId,
  toRandomId,
} from '../../domain/ids.ts';
import { createRandom, type Random } from '../../domain/random.ts';
import { DAY_MS } from '../../domain/time.ts';
import { createProgress } from '../../tutoring/progress.ts';
import { hasFlag, SKILL_FLAG } from '../../tutoring/progress-state.ts';
import { CAST, type Member } from './cast.ts';
import type { DemoGround, DemoPupil } from './demo-ground.ts';
import { liveTurn, type Written, write } from './live-turn.ts';
import { createMind } from './mind.ts';
import { teacherDays } from './teacher-days.ts';
import { type PlannedTurn, planTerm, TABLETS } from './term.ts';
import { toStream } from './to-stream.ts';

export interface DemoLearner {
  readonly id: LearnerId;
  readonly member: Member;
  /** When the learner came into the class. */
  readonly joinedMs: number;
}

export interface DemoClass {
  readonly id: ClassId;
  readonly learners: readonly DemoLearner[];
  /** Without the roster, which has names in it: `rosterStream` is kept free for it, up to `rosterMs`. */
  readonly events: readonly BanyanEvent[];
}

/** School days ago when a teacher took something back that was believed to be known. */
const CORRECTED_AGO = 6;
const JOINED_BEFORE_MS = 30 * 60_000;

/** Yields how far it is, in [0, 1], after every few turns; gives the class at the end. */
export function* inventClass(ground: DemoGround): Generator<number, DemoClass> {
  const random = createRandom(ground.seed);
  const bytes = () => Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256));
  const id = toRandomId(bytes(), parseClassId);
  const streams = Array.from({ length: TABLETS }, () => toRandomId(bytes(), parseStreamId));
  const pupils = CAST.map((member, at) => createPupil(ground, member, streams[at % TABLETS], bytes, random));
  const turns = planTerm(CAST, ground.nowMs);
  for (const [at, turn] of turns.entries()) {
    have(ground, pupils, turn);
    yield (at + 1) / turns.length;
  }
  const learners = pupils.map(({ learner, member, written }) => ({
    id: learner,
    member,
    joinedMs: (written[0]?.wallMs ?? ground.nowMs) - JOINED_BEFORE_MS,
  }));
  const beside = teacherDays({ ...ground, class: id, pupils });
  const first = streams[0];
  if (first === undefined) throw new Error('Must have a tablet, got none');
  const own = pupils.flatMap(({ stream, written }) => written.map((one) => ({ stream, ...one })));
  const events = streams.flatMap((stream) => {
    const of = own.filter((one) => one.stream === stream);
    const all = stream === first ? [...of, ...beside] : of;
    return toStream(stream, [...beginning(all, ground), ...all]);
  });
  return { id, learners, events };
}

function createPupil(
  ground: DemoGround,
  member: Member,
  stream: StreamId | undefined,
  bytes: () => Uint8Array,
  random: Random,
): DemoPupil {
  if (stream === undefined) throw new Error('Must have a tablet, got none');
  return {
    member,
    stream,
    learner: toRandomId(bytes(), parseLearnerId),
    mind: createMind(ground.course, member, createRandom(Math.floor(random() * 2 ** 32))),
    progress: createProgress(ground.course),
    history: new Map(),
    written: [],
  };
}

function have(ground: DemoGround, pupils: readonly DemoPupil[], turn: PlannedTurn): void {
  const pupil = pupils[turn.member];
  if (pupil === undefined) throw new Error(`Must be in the cast, got ${turn.member}`);
  if (pupil.member.trait === 'corrected' && turn.ago < CORRECTED_AGO) takeBack(ground, pupil, turn);
  liveTurn(ground, pupil, turn.startMs, turn.ago);
}

/** Once: the first skill that is believed to be secure is said not to be. */
function takeBack(ground: DemoGround, pupil: DemoPupil, { startMs }: PlannedTurn): void {
  if (pupil.written.some(({ body }) => body.type === 'override-set')) return;
  const skill = ground.course.graph.ids.findIndex((_, at) => hasFlag(pupil.progress, at, SKILL_FLAG.secured));
  const id = ground.course.graph.ids[skill];
  if (id === undefined) return;
  const { learner } = pupil;
  const clock = { ms: startMs - JOINED_BEFORE_MS };
  const body: EventBody = {
    type: 'override-set',
    learner,
    pack: ground.course.pack,
    skill: id,
    as: 'not-known',
  };
  write(ground, pupil, clock, body);
}

/** What is in the stream of a tablet before everything else. */
function beginning(all: readonly Written[], { app, course, nowMs }: DemoGround): readonly Written[] {
  const wallMs = all.reduce((first, one) => Math.min(first, one.wallMs), nowMs) - DAY_MS;
  return [
    { wallMs, body: { type: 'stream-started', why: 'new', app } },
    { wallMs, body: { type: 'pack-installed', pack: course.pack, version: course.version } },
  ];
}
