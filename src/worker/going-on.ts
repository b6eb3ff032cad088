// From feedback, a lesson or a summary to what comes next.
import { fail } from '../domain/result.ts';
import { append, choose, DONE, type Done, isTimeUp, type PracticePorts } from './turn-moves.ts';
import type { TurnPhase, TurnRecord } from './turn-record.ts';

/** What the one big button leads to, from wherever the turn stands. */
export async function goOnFrom(ports: PracticePorts, record: TurnRecord): Done {
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
      const seen = await append(ports, learner, [body], record.after);
      return seen.ok ? choose(ports, record) : seen;
    }
    case 'worked':
      return isTimeUp(record, ports.now()) ? sumUp(ports, record) : choose(ports, record);
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
  return isTimeUp(record, now()) ? sumUp(ports, record) : choose(ports, record);
}

async function sumUp({ turn }: PracticePorts, record: TurnRecord): Done {
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
