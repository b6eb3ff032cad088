// The office's board as text.

import { type BoardDevice, CLOCK_TROUBLE_MS } from '../board/board-view.ts';
import { buildBoard } from '../board/build-board.ts';
import { readEvents } from '../intake/stored-events.ts';
import { createSchoolWords } from '../intake/vocabularies.ts';
import { createLog } from '../log.ts';
import { createSchoolViews } from '../schools/school-view.ts';
import { createServedCourses } from '../snapshots/served-courses.ts';
import type { Verb } from './admin-call.ts';
import { done, plural, toDay, toTable } from './words.ts';

export const showBoard: Verb = async ({ store, config, options, nowMs }) => {
  const views = createSchoolViews(store, readEvents(createSchoolWords(store, () => nowMs)));
  const quiet = createLog('error', Date.now, () => {});
  const courses = createServedCourses(config.appFolder, quiet);
  const board = await buildBoard({ store, views, courses, nowMs: () => nowMs });
  if (options.json) return done(JSON.stringify(board));
  if (board.schools.length === 0) return done('No school has enrolled here yet.');
  return done(
    ...board.schools.flatMap(({ label, learners, classes, events, devices, forks }) => [
      `${label}: ${plural(learners, 'learner')}, ${plural(classes.length, 'class', 'classes')}, ${plural(events, 'event')} safe here${forks > 0 ? `, ${plural(forks, 'fork')}` : ''}`,
      ...toTable(
        ['  device', 'is', 'last heard', 'events', 'waiting', 'app', 'trouble'],
        devices.map((device) => [
          `  ${device.device.slice(0, 6)}`,
          device.role,
          toDay(device.heardAtMs),
          String(device.events),
          device.waiting === null ? '' : String(device.waiting),
          [device.app, ...device.packs].filter((word) => word !== null).join(', '),
          troublesOf(device).join(', '),
        ]),
      ),
    ]),
  );
};

function troublesOf({ revoked, due, clockOffMs, storage }: BoardDevice): readonly string[] {
  if (revoked) return ['revoked'];
  return [
    ...(due ? ['overdue'] : []),
    ...(Math.abs(clockOffMs ?? 0) > CLOCK_TROUBLE_MS ? ['clock'] : []),
    ...(storage === 'low' || storage === 'not-persisted' ? [`storage ${storage}`] : []),
  ];
}
