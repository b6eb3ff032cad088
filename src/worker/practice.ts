// A learner's turn: one step after the other. The hot path is tap → mark → append, durable → feedback; the next item is
// chosen and read while the feedback is looked at.
import type { EventLog } from '../device-store/event-log.ts';
import type { Answer } from '../domain/answer.ts';
import type { EventBody, EventOf } from '../domain/event.ts';
import type { ClassId, LearnerId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import { mark } from '../domain/marking/mark.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { skillOf } from '../tutoring/course.ts';
import { growthsAt, toGrowth } from '../tutoring/growth.ts';
import { afterAnswer } from '../tutoring/session-policy.ts';
import type { OpenCourse } from './courses.ts';
import type { LearnerState, LearnerStates } from './learner-states.ts';
import type { NextSteps } from './next-steps.ts';
import type { CurrentTurn, TurnKeeper } from './turn-keeper.ts';
import { type ItemPlace, TURN_RECORD_VERSION, type TurnPhase, type TurnRecord } from './turn-record.ts';
import type { Growth } from './views.ts';

type Done = Promise<Result<null, Problem>>;
const DONE: Result<null, Problem> = ok(null);
const TICK_MS = 10;
const MINUTE_MS = 60_000;
/** Longer than this nobody thinks about a question: the tablet lay there. */
const LONGEST_RESPONSE_MS = 60 * MINUTE_MS;

export interface PracticePorts {
  readonly log: EventLog;
  readonly states: LearnerStates;
  readonly next: NextSteps;
  readonly turn: TurnKeeper;
  readonly now: () => number;
  readonly language: (learner: LearnerId) => string;
}

export interface Practice {
  start(learner: LearnerId, classId: ClassId | null, minutes: number): Done;
  end(why: EventOf<'turn-ended'>['why']): Done;
  answer(seed: number, answer: Answer): Done;
  showHint(seed: number): Done;
  askForHelp(seed: number): Done;
  skip(seed: number): Done;
  goOn(): Done;
  finish(): Done;
  reflect(question: 'felt' | 'sure' | 'next', value: number): Done;
}

/** The item that a command is about, and all that is known of it. */
interface OnItem {
  readonly record: TurnRecord;
  readonly place: ItemPlace;
  readonly item: Item;
  readonly open: OpenCourse;
}

export function createPractice(ports: PracticePorts): Practice {
  const { turn, states } = ports;
  const onTurn = (command: (current: CurrentTurn) => Done): Done =>
    turn.inTurn(async () => {
      const current = await turn.current();
      return current ? command(current) : fail({ code: 'turn/none' });
    });
  /** Refuses what is meant for an item that is no longer there: another tab, or a second tap. */
  const onItem = (seed: number, command: (on: OnItem) => Done): Done =>
    onTurn(async ({ record, shown }) => {
      const { phase } = record;
      if (phase.type !== 'item' || phase.seed !== seed || shown.type !== 'item') {
        return fail({ code: 'turn/moved-on' });
      }
      return command({ record, place: phase, item: shown.item, open: shown.open });
    });
  return {
    start: (learner, classId, minutes) => turn.inTurn(() => startTurn(ports, learner, classId, minutes)),
    end: (why) =>
      onTurn(async ({ record }) => {
        const ended = await append(ports, record.learner, [
          { type: 'turn-ended', learner: record.learner, why },
        ]);
        if (!ended.ok) return ended;
        await turn.clear();
        await states.saveSnapshot(record.learner);
        return DONE;
      }),
    answer: (seed, answer) => onItem(seed, (on) => answerItem(ports, on, answer)),
    showHint: (seed) => onItem(seed, (on) => openHint(ports, on, [])),
    askForHelp: (seed) =>
      onItem(seed, (on) => {
        const { learner } = on.record;
        const { item, skill } = on.place;
        return openHint(ports, on, [{ type: 'help-asked', learner, item, skill }]);
      }),
    skip: (seed) =>
      onItem(seed, async ({ record, place: { pack, item, skill } }) => {
        const { learner } = record;
        const body = { type: 'item-skipped', learner, pack, item, seed, skill } as const;
        const written = await append(ports, learner, [body]);
        return written.ok ? choose(ports, record) : written;
      }),
    goOn: () => onTurn(({ record }) => goOnFrom(ports, record)),
    finish: () =>
      onTurn(async ({ record }) => {
        await turn.step({ ...record, phase: { type: 'summary', felt: null } });
        await states.saveSnapshot(record.learner);
        return DONE;
      }),
    reflect: (question, value) =>
      onTurn(async ({ record }) => {
        const { learner } = record;
        const written = await append(ports, learner, [{ type: 'reflected', learner, question, value }]);
        if (!written.ok) return written;
        const isSummary = record.phase.type === 'summary' && question === 'felt';
        if (isSummary) await turn.step({ ...record, phase: { type: 'summary', felt: value } });
        return DONE;
      }),
  };

  async function startTurn(
    { turn, now }: PracticePorts,
    learner: LearnerId,
    classId: ClassId | null,
    minutes: number,
  ): Done {
    const running = await turn.current();
    if (running) {
      const before = running.record.learner;
      const ended = await append(ports, before, [
        { type: 'turn-ended', learner: before, why: 'handed-over' },
      ]);
      if (!ended.ok) return ended;
    }
    const loaded = await states.load(learner);
    if (!loaded.ok) return loaded;
    const begun = await append(ports, learner, [{ type: 'turn-started', learner, minutes }]);
    if (!begun.ok) return begun;
    const record = {
      version: TURN_RECORD_VERSION,
      learner,
      classId,
      startedAtMs: now(),
      minutes,
      mended: [],
    } as const;
    return choose(ports, { ...record, after: null, phase: { type: 'choosing' } });
  }
}

async function append(
  { log, states, now }: PracticePorts,
  learner: LearnerId,
  bodies: readonly EventBody[],
): Done {
  const written = await log.append(bodies, now());
  if (!written.ok) return written;
  states.apply(learner, written.value);
  return DONE;
}

async function choose({ next, turn, now, language }: PracticePorts, record: TurnRecord): Done {
  const chosen = await next.choose(record.learner, language(record.learner), now());
  if (!chosen.ok) return chosen;
  await turn.step({ ...record, phase: chosen.value.phase }, chosen.value.shown);
  return DONE;
}

async function answerItem(ports: PracticePorts, on: OnItem, answer: Answer): Done {
  const { record, place, item } = on;
  const marked = mark(item, answer);
  if (!marked.ok) return marked;
  const loaded = await ports.states.load(record.learner);
  if (!loaded.ok) return loaded;
  const growthBefore = growthOfSkill(loaded.value, place, ports.now());
  const body = toAnswered(ports, on, answer, marked.value);
  const written = await append(ports, record.learner, [body]);
  if (!written.ok) return written;
  const after = afterAnswer({
    correct: body.correct,
    attempt: body.attempt,
    hintsShown: place.hintsShown,
    hintCount: item.hints.length,
    responseMs: body.responseTicks * TICK_MS,
  });
  const opened = after.type === 'try-again' && after.openHint ? 1 : 0;
  const phase: TurnPhase = {
    ...place,
    type: 'feedback',
    answer,
    mark: marked.value,
    next: after.type === 'try-again' ? 'try-again' : 'go-on',
    growthBefore,
    hintsShown: place.hintsShown + opened,
  };
  await ports.turn.step({ ...record, phase }, { type: 'item', item, open: on.open });
  if (phase.next === 'go-on') {
    ports.next.prepare(record.learner, ports.language(record.learner), ports.now());
  }
  return DONE;
}

function toAnswered(
  { now, language }: PracticePorts,
  { record, place, item, open }: OnItem,
  answer: Answer,
  marked: { readonly correct: boolean; readonly score: number; readonly misconceptions: readonly string[] },
): Extract<EventBody, { readonly type: 'answered' }> {
  const elapsedMs = now() - place.shownAtMs;
  const isKnown = elapsedMs > 0 && elapsedMs <= LONGEST_RESPONSE_MS;
  return {
    type: 'answered',
    learner: record.learner,
    pack: place.pack,
    packVersion: open.installed.version,
    item: place.item,
    seed: place.seed,
    skills: item.skills,
    answer,
    correct: marked.correct,
    score: marked.score,
    misconceptions: marked.misconceptions,
    attempt: place.attempt,
    hints: place.hintsShown,
    responseTicks: isKnown ? Math.round(elapsedMs / TICK_MS) : 0,
    language: language(record.learner),
    reason: place.reason,
  };
}

/** Opens the next hint, if there is one left; `more` is recorded in the same step. */
async function openHint(ports: PracticePorts, on: OnItem, more: readonly EventBody[]): Done {
  const { record, place, item, open } = on;
  const { learner } = record;
  const hint = place.hintsShown;
  const isLeft = hint < item.hints.length;
  const shown: EventBody = { type: 'hint-shown', learner, item: place.item, seed: place.seed, hint };
  const bodies = isLeft ? [...more, shown] : more;
  if (bodies.length === 0) return DONE;
  const written = await append(ports, learner, bodies);
  if (!written.ok) return written;
  const phase = { ...place, type: 'item', hintsShown: isLeft ? hint + 1 : hint } as const;
  await ports.turn.step({ ...record, phase }, { type: 'item', item, open });
  return DONE;
}

async function goOnFrom(ports: PracticePorts, record: TurnRecord): Done {
  const { phase, learner } = record;
  switch (phase.type) {
    case 'item':
      return fail({ code: 'turn/moved-on' });
    case 'choosing':
    case 'summary':
      return choose(ports, record);
    case 'lesson': {
      const { pack, skill, lesson, mends } = phase;
      const seconds = Math.max(0, Math.round((ports.now() - phase.shownAtMs) / 1000));
      const mending = mends === null ? {} : { mends };
      const body = { type: 'lesson-seen', learner, pack, skill, lesson, seconds, ...mending } as const;
      const seen = await append(ports, learner, [body]);
      return seen.ok ? choose(ports, record) : seen;
    }
    case 'feedback':
      if (phase.next === 'try-again') return tryAgain(ports, record, phase);
      return goOnAfterFeedback(ports, record);
  }
}

/** What the answer showed is mended at once, also at the end of a turn: tomorrow it would have set. */
async function goOnAfterFeedback(ports: PracticePorts, record: TurnRecord): Done {
  const { next, turn, now, language } = ports;
  const mending = await next.mend(record, language(record.learner), now());
  if (mending?.phase.type === 'lesson') {
    const mended = [...record.mended, mending.phase.lesson];
    await turn.step({ ...record, mended, phase: mending.phase }, mending.shown);
    return DONE;
  }
  if (!isTimeUp(record, now())) return choose(ports, record);
  await turn.step({ ...record, phase: { type: 'summary', felt: null } });
  return DONE;
}

async function tryAgain(
  { turn, now }: PracticePorts,
  record: TurnRecord,
  { pack, item, seed, skill, reason, attempt, hintsShown, answer }: Extract<TurnPhase, { type: 'feedback' }>,
): Done {
  const place = { pack, item, seed, skill, reason, hintsShown };
  const phase = {
    ...place,
    type: 'item',
    attempt: attempt + 1,
    firstAnswer: answer,
    shownAtMs: now(),
  } as const;
  await turn.step({ ...record, phase });
  return DONE;
}

/** Whether the planned minutes are over; a clock that ran backwards never ends a turn. */
export function isTimeUp(record: TurnRecord, nowMs: number): boolean {
  return nowMs - record.startedAtMs >= record.minutes * MINUTE_MS;
}

/** How the skill of an item stands for its learner. */
export function growthOfSkill(
  state: LearnerState,
  place: Pick<ItemPlace, 'pack' | 'skill'>,
  nowMs: number,
): Growth {
  const found = state.courses.find(({ open }) => open.course.pack === place.pack);
  if (!found) return 'seed';
  const skill = skillOf(found.open.course, place.skill);
  return toGrowth(growthsAt(found.open.course, found.progress, nowMs)[skill] ?? 0);
}
