// What a learner sees of themselves at a turn's end: what became of the goal, how sure and how right, what was tried, and
// one question back. Of two at one tablet nothing is said of either.
import type { StoredEvent } from '../domain/event.ts';
import { allIdsOf } from '../domain/roster.ts';
import { countSure, judgedAnswers, readSure } from '../school/judged-answers.ts';
import { triedWays } from '../school/tried-ways.ts';
import { asksBack } from '../tutoring/asks-self.ts';
import type { Core } from './core.ts';
import type { LearnerState } from './learner-states.ts';
import type { LookBack } from './self-views.ts';
import { type CardOf, readToday, toGoalCard } from './todays-goal.ts';
import { isAsked } from './unasked.ts';

/** More than a turn brings, and enough of those before for what it says about oneself. */
const EVENTS_READ = 400;

export async function readLookBack(core: Core, state: LearnerState, cardOf: CardOf): Promise<LookBack> {
  const { learner } = state;
  const roster = await core.school.roster();
  const today = await readToday(core, state);
  const read = await core.stores.log.readLatest(allIdsOf(roster, learner), EVENTS_READ);
  const events = read.ok ? read.value : [];
  const turn = events.slice(
    Math.max(
      0,
      events.findLastIndex(({ type }) => type === 'turn-started'),
    ),
  );
  const way = triedWays(turn).findLast(({ correct }) => correct !== null);
  return {
    goal: today && toGoalCard(core, state, today.goal, cardOf),
    sure: sureOf(events, turn),
    way: way?.correct == null ? null : { strategy: way.strategy, helped: way.correct },
    asks: isAsked(roster, learner, 'back') ? asksBack(state.courses.map(({ progress }) => progress)) : null,
  };
}

/** Of this turn, with what the last ones say; null where nothing was asked in it. */
function sureOf(events: readonly StoredEvent[], turn: readonly StoredEvent[]): LookBack['sure'] {
  const now = judgedAnswers(turn);
  if (now.length === 0) return null;
  return { ...countSure(now), reading: readSure(judgedAnswers(events)) };
}
