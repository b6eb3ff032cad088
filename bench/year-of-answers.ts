// A backup as a tablet has made it that these learners used before: a year of answers, told by chance that is the same
// every time.
import { writeBackup } from '../src/device-store/write-backup.ts';
import type { Answer } from '../src/domain/answer.ts';
import type { BanyanEvent, EventBody } from '../src/domain/event.ts';
import {
  type LearnerId,
  type PackId,
  parseItemId,
  parsePackId,
  parseSkillId,
  parseStreamId,
} from '../src/domain/ids.ts';
import { ok, type Result } from '../src/domain/result.ts';
import { DAY_MS, encodeHlc } from '../src/domain/time.ts';
import { GENERATED_PACK } from './generated-pack.ts';

export interface YearOptions {
  readonly learners: readonly LearnerId[];
  readonly answers: number;
  readonly skills: number;
  /** Over which they are spread. */
  readonly days: number;
  /** The day after the last answer. */
  readonly nowMs: number;
}

const ANSWERS_A_TURN = 20;
const ANSWERS_A_SKILL = 8;
const ANSWER_TAKES_MS = 30_000;
const SHARE_RIGHT = 0.78;

/** The file that *Bring a backup back* takes. */
export async function makeYearBackup(options: YearOptions): Promise<Blob> {
  const events = makeYear(options);
  const written = await writeBackup(
    {
      read: async (_query, take) => {
        await take(events);
        return ok(events.length);
      },
    },
    { app: 'bench', madeAtMs: options.nowMs, school: null, settings: {} },
  );
  if (!written.ok) throw new Error(`The backup could not be made: ${written.problem.code}`);
  return written.value.file;
}

/** Turns of twenty, every learner in turn, evenly over the days. */
function makeYear({ learners, answers, skills, days, nowMs }: YearOptions): readonly BanyanEvent[] {
  const stream = need(parseStreamId('benchbenchbenchbenchAA'));
  const turns = Math.ceil(answers / ANSWERS_A_TURN);
  const random = createRandom(20_000);
  const done = new Map<LearnerId, number>();
  const events: BanyanEvent[] = [];
  let wallMs = nowMs - (days + 1) * DAY_MS;
  const say = (body: EventBody): void => {
    const hlc = encodeHlc({ wallMs: Math.floor(wallMs), counter: 0 });
    events.push({ stream, sequence: events.length + 1, hlc, wallMs: Math.floor(wallMs), ...body });
    wallMs += 1;
  };
  say({ type: 'stream-started', why: 'new', app: 'bench' });
  for (let turn = 0; turn < turns; turn++) {
    const learner = learners[turn % learners.length];
    if (learner === undefined) throw new Error('Must have a learner, got none');
    wallMs = Math.max(wallMs, nowMs - (days + 1) * DAY_MS + (turn / turns) * days * DAY_MS);
    say({ type: 'turn-started', learner, minutes: 15 });
    for (let at = 0; at < ANSWERS_A_TURN; at++) {
      wallMs += ANSWER_TAKES_MS;
      const count = done.get(learner) ?? 0;
      done.set(learner, count + 1);
      say(toAnswered(learner, count, skills, random));
    }
    say({ type: 'turn-ended', learner, why: 'done' });
  }
  return events;
}

/** A learner goes from skill to skill in the graph's order, eight answers each. */
function toAnswered(learner: LearnerId, count: number, skills: number, random: () => number): EventBody {
  const skill = Math.floor(count / ANSWERS_A_SKILL) % skills;
  const row = skill + skills * (count % ANSWERS_A_SKILL);
  const correct = random() < SHARE_RIGHT;
  const skillId = need(parseSkillId(`skill-${skill}`));
  return {
    type: 'answered',
    learner,
    pack: PACK,
    packVersion: '1.0.0',
    item: need(parseItemId(`item-${String(row).padStart(6, '0')}`)),
    seed: Math.floor(random() * 2 ** 32),
    skills: [skillId],
    answer: toAnswer(row, correct),
    correct,
    score: correct ? 1 : 0,
    misconceptions: [],
    attempt: 1,
    hints: 0,
    responseTicks: 500 + Math.floor(random() * 2000),
    language: 'en',
    reason: { code: 'in-zone', skill: skillId, pCorrect: 0.75 },
  };
}

/** The types take turns in the generated pack. */
function toAnswer(row: number, correct: boolean): Answer {
  if (row % 3 === 0) return { type: 'number', text: correct ? '34' : '33' };
  if (row % 3 === 1) return { type: 'choose-one', option: correct ? 'o0' : 'o2' };
  return { type: 'order', order: correct ? ['e0', 'e1', 'e2'] : ['e1', 'e0', 'e2'] };
}

const PACK: PackId = need(parsePackId(GENERATED_PACK));

/** Numbers in [0, 1), the same for the same seed (Lehmer, 31 bits). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function need<T, P>(parsed: Result<T, P>): T {
  if (!parsed.ok) throw new Error(`Must parse, got ${JSON.stringify(parsed.problem)}`);
  return parsed.value;
}
