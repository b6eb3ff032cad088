// The commands of needs-api.ts, behind the teacher's door. What carries them out is loaded when a teacher first looks.
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { canonicalLearner } from '../domain/roster.ts';
import type { Core } from './core.ts';
import { startOfDay } from './local-day.ts';
import type { NeedAbout, NeedReply, NeedsApi } from './needs-api.ts';

type AsTeacher = <T>(command: (core: Core) => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;

const loadDetail = () => import('./need-detail.ts');
const loadAttendance = () => import('./attendance.ts');

/** `language` is the screen's; `written` shows the needs again, without which nobody waits for it. */
export function createNeedsCommands(
  asTeacher: AsTeacher,
  language: () => string,
  written: () => void,
): NeedsApi {
  return {
    readNeed: (about) =>
      asTeacher(async (core) => (await loadDetail()).readNeedDetail(core, language(), about)),
    answerNeed: (about, reply) =>
      asTeacher(async (core) => {
        const answered = await answerNeed(core, about, reply);
        if (answered.ok) written();
        return answered;
      }),
    readAttendance: (id) => asTeacher(async (core) => (await loadAttendance()).readAttendance(core, id)),
    takeAttendance: (id, list) =>
      asTeacher(async (core) => {
        const taken = await (await loadAttendance()).takeAttendance(core, id, list);
        if (taken.ok) written();
        return taken;
      }),
    makeAttendanceFile: (id, words) =>
      asTeacher(async (core) => (await loadAttendance()).makeAttendanceFile(core, id, words)),
  };
}

/** Problem: roster/unknown-learner. */
async function answerNeed(core: Core, about: NeedAbout, reply: NeedReply): Promise<Result<null, Problem>> {
  const { school, stores, surroundings } = core;
  const { answeringWord, DONE_DAYS, toAnswer, toAnswerTakenBack } = await import('../school/need-answers.ts');
  const roster = await school.roster();
  const learner = canonicalLearner(roster, about.learner);
  if (!roster.learners.has(learner)) return fail({ code: 'roster/unknown-learner' });
  const { code } = about.need;
  // What is between the two is answered between the two.
  if (code === 'wants-to-talk' || code === 'feeling-low') {
    const { sayPrivately } = await import('./private-words.ts');
    return sayPrivately(core, learner, { type: 'replied', to: code, as: reply });
  }
  const found = { ...about, learner };
  const nowMs = surroundings.now();
  const body = {
    done: () => toAnswer(found, 'done', startOfDay(nowMs, DONE_DAYS)),
    tomorrow: () => toAnswer(found, 'later', startOfDay(nowMs, 1)),
    'next-week': () => toAnswer(found, 'later', startOfDay(nowMs, 7)),
    'shown-again': () => toAnswerTakenBack(found),
  }[reply]();
  const words = await (await import('./class-needs.ts')).readWords(core);
  const written = await stores.log.append([answeringWord(words, found, body, nowMs)], nowMs);
  return written.ok ? ok(null) : written;
}
