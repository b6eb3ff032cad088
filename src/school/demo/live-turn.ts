// One turn of one simulated learner with the real tutor: it chooses as the worker does and writes what the worker writes
// (src/worker/turn-moves.ts, next-steps.ts, answering.ts), so that every choice in the demo can be explained again.
import type { BanyanEvent, EventBody } from '../../domain/event.ts';
import type { LearnerId, StreamId } from '../../domain/ids.ts';
import type { Item } from '../../domain/item.ts';
import { mark } from '../../domain/marking/mark.ts';
import { rightAnswer } from '../../domain/marking/right-answer.ts';
import { encodeHlc } from '../../domain/time.ts';
import type { Course } from '../../tutoring/course.ts';
import { chooseAmong } from '../../tutoring/course-choice.ts';
import { decisionFor } from '../../tutoring/decisions.ts';
import { applyHistory, type History, markOf, NOTHING_SAID, toTell } from '../../tutoring/known-history.ts';
import { mendingDue } from '../../tutoring/misconceptions.ts';
import { applyProgress } from '../../tutoring/progress.ts';
import type { Progress } from '../../tutoring/progress-state.ts';
import { hintPolicyFor } from '../../tutoring/scaffolds.ts';
import { afterAnswer } from '../../tutoring/session-policy.ts';
import type { ItemStep, LessonStep } from '../../tutoring/step.ts';
import type { Deed, Mind } from './mind.ts';
import { plainMiss } from './plain-miss.ts';

/** A question as it stands on the screen; null where it cannot be made. */
export type ItemAt = (row: number, seed: number) => Item | null;

/** What was written, and when; the stream's numbers are given at the end. */
export interface Written {
  readonly wallMs: number;
  readonly body: EventBody;
}

export interface Pupil {
  readonly learner: LearnerId;
  readonly stream: StreamId;
  readonly mind: Mind;
  readonly progress: Progress;
  readonly history: History;
  readonly written: Written[];
}

export interface TurnGround {
  readonly course: Course;
  readonly itemAt: ItemAt;
  readonly language: string;
}

const MINUTES = 8;
const ITEMS = 5;
/** Looking at feedback, and tapping on. */
const BETWEEN_MS = 4_000;
const LESSON_MS = 45_000;
const EXAMPLE_MS = 15_000;
const DECIDING_MS = 6_000;
const TICK_MS = 10;
/** Events lie on this grid, as a tablet writes them (device-store/installation.ts). */
const GRID_MS = 100;
/** Steps of a turn at most, whatever comes. */
const STEPS_MOST = 40;
/** After a miss the hint helps, as often as not. */
const SECOND_TRY_MS = 12_000;

export function liveTurn(ground: TurnGround, pupil: Pupil, startMs: number, ago: number): void {
  const { learner } = pupil;
  const clock = { ms: startMs };
  write(ground, pupil, clock, { type: 'turn-started', learner, minutes: MINUTES });
  let asked = 0;
  for (let steps = 0; steps < STEPS_MOST && asked < ITEMS; steps++) {
    if (clock.ms - startMs > (MINUTES - 1) * 60_000) break;
    const step = chooseStep(ground, pupil, clock);
    if (step === null) break;
    if (step.type === 'lesson') {
      seeLesson(ground, pupil, clock, step);
      continue;
    }
    if (!askItem(ground, pupil, clock, step, ago)) break;
    asked += 1;
  }
  write(ground, pupil, clock, { type: 'reflected', learner, question: 'felt', value: pupil.mind.feel(ago) });
  clock.ms += BETWEEN_MS;
  write(ground, pupil, clock, { type: 'turn-ended', learner, why: 'done' });
}

interface Clock {
  ms: number;
}

/** Writes it down at the clock's time, and folds it in as the tablet does. */
export function write(ground: TurnGround, pupil: Pupil, clock: Clock, body: EventBody): void {
  const wallMs = Math.floor(clock.ms / GRID_MS) * GRID_MS;
  pupil.written.push({ wallMs, body });
  const sequence = pupil.written.length;
  const event: BanyanEvent = {
    stream: pupil.stream,
    sequence,
    hlc: encodeHlc({ wallMs, counter: sequence % 1000 }),
    wallMs,
    ...body,
  };
  applyProgress(ground.course, pupil.progress, event);
  applyHistory(pupil.history, event);
}

/** What comes next; offers and plans are answered on the way. Null when there is nothing at all. */
function chooseStep(ground: TurnGround, pupil: Pupil, clock: Clock): ItemStep | LessonStep | null {
  const { learner, stream, progress, history } = pupil;
  const told = toTell(history, stream, { learner, known: NOTHING_SAID, nowMs: clock.ms });
  if (told !== null) write(ground, pupil, clock, told);
  const nowMs = markOf(history, stream)?.atMs ?? 0;
  const choice = chooseAmong([{ course: ground.course, progress }], { learner, nowMs });
  if (choice === null) return null;
  const { step, input, atEnd } = choice;
  const decision = atEnd ? null : decisionFor(input, step);
  if (decision === null) return step;
  clock.ms += DECIDING_MS;
  const { pack } = ground.course;
  if (decision.type === 'plan') {
    write(ground, pupil, clock, { type: 'plan-made', learner, pack, skills: decision.skills.slice(0, 2) });
  } else {
    const offered = decision.offers.map(({ skillId }) => skillId);
    write(ground, pupil, clock, {
      type: 'choice-made',
      learner,
      pack,
      skill: offered[pupil.written.length % offered.length] ?? null,
      offered,
    });
  }
  return chooseStep(ground, pupil, clock);
}

function seeLesson(ground: TurnGround, pupil: Pupil, clock: Clock, step: LessonStep): void {
  const { skillId: skill, lesson, mends } = step;
  clock.ms += LESSON_MS;
  write(ground, pupil, clock, {
    type: 'lesson-seen',
    learner: pupil.learner,
    pack: ground.course.pack,
    skill,
    lesson,
    seconds: LESSON_MS / 1000,
    ...(mends === null ? {} : { mends }),
  });
  pupil.mind.learn(step.skill, 'lesson');
}

/** False where the question cannot be made: the turn ends. */
function askItem(ground: TurnGround, pupil: Pupil, clock: Clock, step: ItemStep, ago: number): boolean {
  const item = ground.itemAt(step.row, step.seed);
  if (item === null) return false;
  const { learner, mind } = pupil;
  const { example, skillId: skill } = step;
  const solved = example && ground.itemAt(example.row, example.seed);
  const hasExample = solved !== null && solved.solution.length > 0;
  if (example && hasExample) {
    const { pack } = ground.course;
    const about = { item: example.item, seed: example.seed, skill, seconds: EXAMPLE_MS / 1000 };
    clock.ms += EXAMPLE_MS;
    write(ground, pupil, clock, { type: 'example-seen', learner, pack, ...about });
  }
  const deed = mind.meet(item, step, ago);
  const given = hintPolicyFor(step.scaffold, item.hints.length, hasExample).firstOpen ? 1 : 0;
  if (deed.asksHelp) write(ground, pupil, clock, { type: 'help-asked', learner, item: step.item, skill });
  for (let hint = given; hint < deed.hints; hint++) {
    write(ground, pupil, clock, { type: 'hint-shown', learner, item: step.item, seed: step.seed, hint });
  }
  const hints = Math.max(given, deed.hints);
  const tryIt = (attempt: number, { answer, tookMs }: Pick<Deed, 'answer' | 'tookMs'>, shown: number) => {
    clock.ms += tookMs;
    return answerItem(ground, pupil, clock, { step, item, answer, attempt, tookMs, hints: shown });
  };
  const correct = tryIt(1, deed, hints);
  mind.learn(step.skill, 'answer');
  clock.ms += BETWEEN_MS;
  const after = afterAnswer({
    correct,
    mends: !correct && mendingDue(ground.course, pupil.progress, clock.ms),
    attempt: 1,
    hintsShown: hints,
    hintCount: item.hints.length,
    responseMs: deed.tookMs,
    rapidMs: ground.course.model.rapidMsOf(step.row),
  });
  if (after.type === 'try-again') {
    const answer = mind.again(step.skill) ? rightAnswer(item) : plainMiss(item);
    tryIt(2, { answer, tookMs: SECOND_TRY_MS }, hints + (after.openHint ? 1 : 0));
    clock.ms += BETWEEN_MS;
  }
  return true;
}

interface Given {
  readonly step: ItemStep;
  readonly item: Item;
  readonly answer: Deed['answer'];
  readonly attempt: number;
  readonly tookMs: number;
  readonly hints: number;
}

/** True where it was right. */
function answerItem(ground: TurnGround, pupil: Pupil, clock: Clock, given: Given): boolean {
  const { step, item, answer, attempt, tookMs, hints } = given;
  const marked = mark(item, answer);
  if (!marked.ok) throw new Error(`Must be an answer to ${item.id}, got ${JSON.stringify(answer)}`);
  const { correct, score, misconceptions } = marked.value;
  write(ground, pupil, clock, {
    type: 'answered',
    learner: pupil.learner,
    pack: ground.course.pack,
    packVersion: ground.course.version,
    item: step.item,
    seed: step.seed,
    skills: item.skills,
    answer,
    correct,
    score,
    misconceptions,
    attempt,
    hints,
    responseTicks: Math.round(tookMs / TICK_MS),
    language: ground.language,
    reason: step.reason,
  });
  return correct;
}
