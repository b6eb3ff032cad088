// A learner's turn: one command after the other, each ending in the step that the screen then shows.
import type { Answer } from '../domain/answer.ts';
import type { EventOf } from '../domain/event.ts';
import type { ClassId, LearnerId, SkillId } from '../domain/ids.ts';
import { type Feeling, parseFeeling } from '../domain/private-words.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { OwnQuestion, Strategy } from '../domain/self-asked.ts';
import { answerItem, giveHelp, type OnItem, openHint } from './answering.ts';
import { chooseSkill, planWeek } from './deciding.ts';
import { goOnFrom } from './going-on.ts';
import { tryWay } from './trying-ways.ts';
import type { CurrentTurn } from './turn-keeper.ts';
import { append, choose, DONE, type Done, type PracticePorts } from './turn-moves.ts';
import { TURN_RECORD_VERSION, type TurnRecord } from './turn-record.ts';
import {
  allIn,
  answererOf,
  awaitsWord,
  endOf,
  forBoth,
  listenerOf,
  sortTwo,
  type Whose,
} from './two-at-once.ts';

const MINUTE_MS = 60_000;
/** What makes the turn a gentle one. */
const LOW: Feeling = 1;

export interface Practice {
  /** `other` sits beside: a turn of two. */
  start(
    learner: LearnerId,
    classId: ClassId | null,
    minutes: number,
    other?: LearnerId,
    feeling?: Feeling,
  ): Done;
  /** Of two one leaves; the other one goes on alone in the time that is left. */
  part(leaver: LearnerId): Done;
  end(why: EventOf<'turn-ended'>['why']): Done;
  /** `sure`: how sure the learner was just before, 1 to 3. */
  answer(seed: number, answer: Answer, sure?: number): Done;
  tryWay(seed: number, strategy: Strategy): Done;
  showHint(seed: number): Done;
  askForHelp(seed: number): Done;
  skip(seed: number): Done;
  goOn(): Done;
  choose(skill: SkillId | null): Done;
  plan(skills: readonly SkillId[]): Done;
  /** A turn whose next step is not chosen yet goes on: killed in between, or there was no pack until now. */
  resume(): Promise<void>;
  /** What a teacher has just decided counts at once: a step that was not begun yet is chosen anew. */
  reconsider(learner: LearnerId): Promise<void>;
  /** The questions that find the start are left out from here on; `seed` names the one on the screen. */
  skipFinding(seed: number): Done;
  finish(): Done;
  reflect(question: OwnQuestion, value: number): Done;
  /** Of two, what who did not answer says of it: 3 the same, 1 something else. */
  tell(value: number): Done;
}

export function createPractice(ports: PracticePorts): Practice {
  const { turn, states } = ports;
  const onTurn = (command: (current: CurrentTurn) => Done): Done =>
    turn.inTurn(async () => {
      const current = await turn.current();
      if (!current) return fail({ code: 'turn/none' });
      const done = await command(current);
      if (!done.ok && done.problem.code === 'turn/moved-on') await catchUpWith(current.record.learner);
      return done;
    });
  /** The screen shows a step that is over: what is stored says which one it is now. */
  const catchUpWith = async (learner: LearnerId): Promise<void> => {
    states.forget([learner]);
    turn.reload();
    const current = await turn.current();
    if (current?.record.phase.type === 'choosing') await choose(ports, current.record);
    else await turn.show();
  };
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
    start: (learner, classId, minutes, other, feeling) =>
      turn.inTurn(() => startTurn(ports, { learner, other: other ?? null, classId, minutes, feeling })),
    part: (leaver) =>
      onTurn(async ({ record }) => {
        const [learner] = allIn(record).filter((one) => one !== leaver);
        if (record.pair === undefined || learner === undefined) return fail({ code: 'turn/moved-on' });
        const had = (ports.now() - record.startedAtMs) / MINUTE_MS;
        const minutes = Math.max(1, Math.round(record.minutes - Math.max(0, had)));
        return startTurn(ports, {
          learner,
          other: null,
          classId: record.classId,
          minutes,
          feeling: undefined,
        });
      }),
    end: (why) =>
      onTurn(async ({ record }) => {
        // Before the end is written: cut off in between, the turn still runs, and nothing is lost.
        await ports.kept.keep(record);
        const ended = await append(ports, record.learner, endOf(record, why));
        if (!ended.ok) return ended;
        await turn.clear();
        for (const one of allIn(record)) await states.saveSnapshot(one);
        return DONE;
      }),
    answer: (seed, answer, sure) => onItem(seed, (on) => answerItem(ports, on, answer, sure)),
    tryWay: (seed, strategy) => onItem(seed, (on) => tryWay(ports, on, strategy)),
    showHint: (seed) => onItem(seed, (on) => openHint(ports, on, [])),
    askForHelp: (seed) => onItem(seed, (on) => giveHelp(ports, on)),
    skip: (seed) =>
      onItem(seed, async ({ record, place: { pack, item, skill } }) => {
        const { learner } = record;
        const body = { type: 'item-skipped', learner, pack, item, seed, skill } as const;
        const written = await append(ports, learner, forBoth(record, [body]), record.after);
        return written.ok ? choose(ports, record) : written;
      }),
    goOn: () => onTurn(({ record }) => goOnFrom(ports, record)),
    choose: (skill) => onTurn(({ record }) => chooseSkill(ports, record, skill)),
    plan: (skills) => onTurn(({ record }) => planWeek(ports, record, skills)),
    resume: () =>
      turn.inTurn(async () => {
        const current = await turn.current();
        if (current?.record.phase.type === 'choosing') await choose(ports, current.record);
      }),
    reconsider: (learner) =>
      turn.inTurn(async () => {
        const current = await turn.current();
        if (current?.record.learner === learner && isUntouched(current.record)) {
          await choose(ports, current.record);
        }
      }),
    skipFinding: (seed) =>
      onItem(seed, async ({ record, place: { pack } }) => {
        const { learner } = record;
        const body = { type: 'finding-set', learner, pack, skip: true } as const;
        const written = await append(ports, learner, [body], record.after);
        return written.ok ? choose(ports, record) : written;
      }),
    finish: () =>
      onTurn(async ({ record }) => {
        await ports.kept.keep(record);
        await turn.step({ ...record, phase: { type: 'summary', felt: null } });
        for (const one of allIn(record)) await states.saveSnapshot(one);
        return DONE;
      }),
    reflect: (question, value) =>
      onTurn(async ({ record }) => {
        const { learner } = record;
        if (question === 'felt') return tellFelt(record, value);
        return append(ports, learner, [{ type: 'reflected', learner, question, value }]);
      }),
    tell: (value) =>
      onTurn(async ({ record, shown }) => {
        const learner = listenerOf(record);
        const { phase } = record;
        if (!awaitsWord(record) || learner === null || phase.type !== 'feedback') {
          return fail({ code: 'turn/moved-on' });
        }
        const said = {
          type: 'reflected',
          learner,
          question: 'same',
          value,
          with: answererOf(record),
        } as const;
        const written = await append(ports, learner, [said]);
        if (!written.ok) return written;
        await turn.step({ ...record, phase: { ...phase, same: value } }, shown);
        return DONE;
      }),
  };

  /** Sealed, for the teacher alone; where nothing can seal it, it is said to nobody. */
  async function tellFelt(record: TurnRecord, value: number): Done {
    const { learner, phase } = record;
    const feeling = parseFeeling(value);
    if (feeling === null || phase.type !== 'summary' || phase.felt === feeling) return DONE;
    const again = phase.felt === null ? {} : { again: true as const };
    const said = await ports.sealed(learner, { type: 'left', feeling, ...again });
    if (said) {
      const written = await append(ports, learner, [said]);
      if (!written.ok) return written;
    }
    await turn.step({ ...record, phase: { ...phase, felt: feeling } });
    return DONE;
  }

  async function startTurn({ turn, now }: PracticePorts, starting: Starting): Done {
    const { classId, minutes } = starting;
    const running = await turn.current();
    if (running) {
      await ports.kept.keep(running.record);
      const ended = await append(ports, running.record.learner, endOf(running.record, 'handed-over'));
      if (!ended.ok) return ended;
    }
    const found = await whoseTurn(ports, starting);
    if (!found.ok) return found;
    const { learner, pair } = found.value;
    const left = await ports.kept.read(learner, pair?.other);
    const start = {
      type: 'turn-started',
      learner,
      minutes,
      ...(left && { kept: true as const }),
      ...(starting.feeling === LOW && { gentle: true as const }),
    } as const;
    const said =
      starting.feeling && (await ports.sealed(learner, { type: 'came', feeling: starting.feeling }));
    const begun = await append(ports, learner, [...(said ? [said] : []), ...forBoth(found.value, [start])]);
    if (!begun.ok) return begun;
    const record = {
      version: TURN_RECORD_VERSION,
      ...found.value,
      classId,
      startedAtMs: now(),
      minutes,
      endTold: false,
    } as const;
    if (left) {
      const isStored = await turn.step({ ...record, phase: left.phase }, left.shown);
      if (isStored) await ports.kept.forget(learner);
      return DONE;
    }
    const chosen = await choose(ports, { ...record, after: null, phase: { type: 'choosing' } });
    if (chosen.ok) await ports.kept.forget(learner);
    return chosen;
  }
}

/** Who is to have the tablet, and for how long. */
interface Starting {
  readonly learner: LearnerId;
  readonly other: LearnerId | null;
  readonly classId: ClassId | null;
  readonly minutes: number;
  readonly feeling: Feeling | undefined;
}

/** Both are folded before the turn begins: of two, what is known says for whom is chosen. */
async function whoseTurn(
  { states, now }: PracticePorts,
  { learner, other }: Starting,
): Promise<Result<Whose, Problem>> {
  const loaded = await states.load(learner);
  if (!loaded.ok) return loaded;
  if (other === null) return ok({ learner });
  const beside = await states.load(other);
  if (!beside.ok) return beside;
  const [first, second] = sortTwo(loaded.value, beside.value, now());
  return ok({ learner: first, pair: { other: second, round: 0 } });
}

/** The learner has answered and opened nothing on the step yet. */
function isUntouched({ phase }: TurnRecord): boolean {
  if (phase.type === 'item') {
    const { attempt, firstAnswer, hintsShown, hintsGiven = 0 } = phase;
    return attempt === 1 && firstAnswer === null && hintsShown === hintsGiven;
  }
  return phase.type !== 'feedback' && phase.type !== 'worked' && phase.type !== 'summary';
}
