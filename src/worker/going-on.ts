// From feedback, a lesson or a summary to what comes next.
import { fail } from '../domain/result.ts';
import {
  append,
  choose,
  DONE,
  type Done,
  isMendingDue,
  isSpared,
  isTimeUp,
  type PracticePorts,
} from './turn-moves.ts';
import type { ItemPlace, TurnPhase, TurnRecord } from './turn-record.ts';
import { awaitsWord, forBoth } from './two-at-once.ts';

/** What the one big button leads to, from wherever the turn stands. */
export async function goOnFrom(ports: PracticePorts, record: TurnRecord): Done {
  const { phase, learner } = record;
  switch (phase.type) {
    case 'item':
    case 'offer':
    case 'plan':
      return fail({ code: 'turn/moved-on' });
    case 'choosing':
    case 'summary':
      return choose(ports, record);
    case 'lesson': {
      const { pack, skill, lesson, mends } = phase;
      const seconds = Math.max(0, Math.round((ports.now() - phase.shownAtMs) / 1000));
      const mending = mends === null ? {} : { mends };
      const body = { type: 'lesson-seen', learner, pack, skill, lesson, seconds, ...mending } as const;
      const seen = await append(ports, learner, forBoth(record, [body]), record.after);
      return seen.ok ? choose(ports, record) : seen;
    }
    case 'example':
      return seenExample(ports, record, phase);
    case 'finished':
      return toQuestion(ports, record, phase);
    case 'worked':
      return goOnAfterAnswer(ports, record);
    case 'feedback':
      if (awaitsWord(record)) return fail({ code: 'turn/moved-on' });
      if (phase.next === 'try-again') return tryAgain(ports, record, phase);
      return goOnAfterAnswer(ports, record);
  }
}

/** What the answer showed is mended at once, also at the end of a turn: tomorrow it would have set. */
async function goOnAfterAnswer(ports: PracticePorts, record: TurnRecord): Done {
  const { phase, learner } = record;
  const loaded = await ports.states.load(learner);
  if (!loaded.ok) return loaded;
  const { value: state } = loaded;
  if (!isTimeUp(record, state, isSpared(ports, record), ports.now())) return choose(ports, record);
  const isMissed = phase.type === 'feedback' && !phase.mark.correct;
  const mends = isMissed && isMendingDue(state, ports.now());
  return mends ? choose(ports, record) : sumUp(ports, record);
}

async function seenExample(ports: PracticePorts, record: TurnRecord, phase: PhaseOf<'example'>): Done {
  const { pack, skill, example, shownAtMs } = phase;
  const seconds = Math.max(0, Math.round((ports.now() - shownAtMs) / 1000));
  const { learner } = record;
  const body = { type: 'example-seen', learner, pack, skill, ...example, seconds } as const;
  const seen = await append(ports, learner, forBoth(record, [body]), record.after);
  return seen.ok ? toQuestion(ports, record, phase) : seen;
}

/** Time is counted from here on. */
async function toQuestion(
  { turn, now }: PracticePorts,
  record: TurnRecord,
  phase: PhaseOf<'example' | 'finished'>,
): Done {
  await turn.step({ ...record, phase: { ...toPlace(phase), type: 'item', shownAtMs: now() } });
  return DONE;
}

async function sumUp({ turn }: PracticePorts, record: TurnRecord): Done {
  await turn.step({ ...record, phase: { type: 'summary', felt: null } });
  return DONE;
}

async function tryAgain({ turn, now }: PracticePorts, record: TurnRecord, phase: PhaseOf<'feedback'>): Done {
  const { answer, attempt } = phase;
  const again = {
    ...toPlace(phase),
    type: 'item',
    attempt: attempt + 1,
    firstAnswer: answer,
    shownAtMs: now(),
  } as const;
  await turn.step({ ...record, phase: again });
  return DONE;
}

type PhaseOf<T extends TurnPhase['type']> = Extract<TurnPhase, { type: T }>;

/** Nothing but what a question is. */
function toPlace(phase: ItemPlace): ItemPlace {
  const { pack, item, seed, skill, reason, attempt, firstAnswer, hintsShown, hintsFree, shownAtMs } = phase;
  const { askedIn, hintsGiven } = phase;
  const place = { pack, item, seed, skill, reason, attempt, firstAnswer, hintsShown, hintsFree, shownAtMs };
  return {
    ...place,
    ...(askedIn !== undefined && { askedIn }),
    ...(hintsGiven !== undefined && { hintsGiven }),
  };
}
