// What the learner decides in a turn: which of the offers comes next, and what the week is for. Both are in the log
// before the next step is chosen; a second tap, or another tab, decides nothing more.
import type { EventBody } from '../domain/event.ts';
import type { SkillId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, type Result } from '../domain/result.ts';
import { PLAN_MOST } from '../tutoring/progress-state.ts';
import { append, choose, type Done, type PracticePorts } from './turn-moves.ts';
import type { TurnRecord } from './turn-record.ts';

const MOVED_ON: Result<never, Problem> = fail({ code: 'turn/moved-on' });

/** Null leaves it to the tutor. */
export async function chooseSkill(ports: PracticePorts, record: TurnRecord, skill: SkillId | null): Done {
  const { phase, learner } = record;
  if (phase.type !== 'offer') return MOVED_ON;
  const offered = phase.offers.map((offer) => offer.skill);
  if (skill !== null && !offered.includes(skill)) return MOVED_ON;
  return decide(ports, record, { type: 'choice-made', learner, pack: phase.pack, skill, offered });
}

/** In the learner's order; no skills for no plan this week. */
export async function planWeek(ports: PracticePorts, record: TurnRecord, skills: readonly SkillId[]): Done {
  const { phase, learner } = record;
  if (phase.type !== 'plan' || !skills.every((skill) => phase.skills.includes(skill))) return MOVED_ON;
  const planned = [...new Set(skills)].slice(0, PLAN_MOST);
  return decide(ports, record, { type: 'plan-made', learner, pack: phase.pack, skills: planned });
}

async function decide(ports: PracticePorts, record: TurnRecord, body: EventBody): Done {
  const written = await append(ports, record.learner, [body], record.after);
  return written.ok ? choose(ports, record) : written;
}
