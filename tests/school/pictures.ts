// Classes for whoever tests their picture: learners with logs, and pictures made of numbers.
import fc from 'fast-check';
import type { StoredEvent } from '../../src/domain/event.ts';
import {
  CELL_GROWTHS,
  CELL_WORDS,
  type ClassPicture,
  type PictureCells,
  type PictureRow,
} from '../../src/school/class-picture.ts';
import { foldPicture } from '../../src/school/picture-fold.ts';
import { type Moment, toCells, toPicturePack } from '../../src/school/picture-rows.ts';
import { coreOverTime, practiceTime, WEEKS_TOLD } from '../../src/school/picture-weeks.ts';
import type { Course } from '../../src/tutoring/course.ts';
import { learnerNamed, NOON_MS } from '../support/event-samples.ts';
import { PACK, skillNamed } from '../tutoring/courses.ts';

export const NOW: Moment = { nowMs: NOON_MS + 60 * 60_000, zoneMinutes: 0 };

/** A class of one pack: by name, what each did. */
export function pictureOf(
  course: Course,
  logs: Readonly<Record<string, readonly StoredEvent[]>>,
  moment: Moment = NOW,
): ClassPicture {
  const words = { pack: course.pack, title: 'Numbers', skill: (skill: string) => `The ${skill}` };
  return {
    packs: [toPicturePack(course, words)],
    rows: Object.entries(logs).map(([name, log]): PictureRow => {
      const { progress, weeks } = foldPicture(course, log);
      const core = coreOverTime(weeks, course, progress, moment.nowMs);
      return {
        learner: { id: learnerNamed(name), name, avatar: 0 },
        packs: [toCells(course, progress, core, moment)],
        time: practiceTime(weeks, moment.nowMs),
      };
    }),
    today: 20_778,
    isFresh: true,
  };
}

const weekEnds = fc.array(fc.nat(30), { minLength: WEEKS_TOLD + 1, maxLength: WEEKS_TOLD + 1 });

function anyCells(skills: number): fc.Arbitrary<PictureCells> {
  const bytes = (max: number) => fc.uint8Array({ min: 0, max, minLength: skills, maxLength: skills });
  return fc.record({
    growths: bytes(CELL_GROWTHS.length - 1),
    said: bytes(CELL_WORDS.length - 1),
    stands: bytes(1),
    percents: bytes(100),
    days: fc.uint16Array({ minLength: skills, maxLength: skills }),
    core: fc.record({ stood: weekEnds, practised: weekEnds }),
  });
}

/** Names that a spreadsheet might take for a formula, or for the end of a line. */
const names = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('=1+1', "'@x", '-3', 'A,"B"'),
);

/** Any picture of one pack, whatever its cells say; some learners' work is still being read. */
export const anyPicture: fc.Arbitrary<ClassPicture> = fc.integer({ min: 0, max: 9 }).chain((skills) =>
  fc.record({
    packs: fc
      .array(fc.record({ core: fc.boolean(), counted: fc.boolean() }), {
        minLength: skills,
        maxLength: skills,
      })
      .map((shapes) => [
        {
          pack: PACK,
          title: 'Numbers',
          columns: shapes.map((shape, place) => ({
            pack: PACK,
            skill: skillNamed(place),
            title: `Skill ${place}`,
            ...shape,
          })),
        },
      ]),
    rows: fc
      .array(
        fc.record({ name: names, cells: fc.option(anyCells(skills), { freq: 6 }), minutes: fc.nat(500) }),
        {
          maxLength: 8,
        },
      )
      .map((rows) =>
        rows.map(({ name, cells, minutes }, at) => ({
          learner: { id: learnerNamed(`learner-${at}`), name, avatar: at },
          packs: cells && [cells],
          time: { minutes, weeks: 6.5 },
        })),
      ),
    today: fc.constant(20_778),
    isFresh: fc.boolean(),
  }),
);
