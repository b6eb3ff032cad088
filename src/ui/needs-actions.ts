// What a teacher asks and says of who needs her, and of who is in school; failures are told by `run`.
import type { ClassId } from '../domain/ids.ts';
import type { AttendanceSaid, NeedAbout, NeedReply, NeedsApi } from '../worker/needs-api.ts';
import type { Platform } from './platform.ts';
import type { Run } from './runner.ts';

export function createNeedsActions(api: NeedsApi, run: Run, handOut: Platform['handOut']) {
  return {
    readNeed: (about: NeedAbout) => run(api.readNeed(about)),
    answerNeed: (about: NeedAbout, reply: NeedReply) => run(api.answerNeed(about, reply)),
    readAttendance: (id: ClassId) => run(api.readAttendance(id)),
    takeAttendance: (id: ClassId, list: AttendanceSaid) => run(api.takeAttendance(id, list)),
    handOutAttendance: async (id: ClassId, words: Parameters<NeedsApi['makeAttendanceFile']>[1]) => {
      const made = await run(api.makeAttendanceFile(id, words));
      if (made.ok) await handOut(made.value.name, made.value.file);
    },
  };
}
