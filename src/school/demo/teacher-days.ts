// What the teacher of the invented class did: a list of who was in school on each of the last days, and a worksheet of
// yesterday of which some came back.
import type { ClassId, LearnerId } from '../../domain/ids.ts';
import { toSeed } from '../../domain/random.ts';
import { DAY_MS } from '../../domain/time.ts';
import { toPaperAnswer } from '../paper-answers.ts';
import { sheetCode } from '../sheet-code.ts';
import { chooseSheet } from '../worksheets.ts';
import type { DemoGround, DemoPupil } from './demo-ground.ts';
import type { Written } from './live-turn.ts';
import { daysAgoOf } from './term.ts';

export interface TeacherGround extends DemoGround {
  readonly class: ClassId;
  readonly pupils: readonly DemoPupil[];
}

const LISTED_DAYS = 9;
/** After the day's turns, which end before the time that it is now. */
const LIST_AFTER_MS = 60_000;
const PRINTED_AFTER_MS = 3_600_000;
const ENTERED_BEFORE_MS = 60_000;
/** Whoever is not in school for a day: one in so many. */
const AWAY_ONE_IN = 19;
const SHEET_LEARNERS = 5;
const SHEET_ITEMS = 6;
const CAME_BACK = 3;

export function teacherDays(ground: TeacherGround): readonly Written[] {
  const days = Array.from({ length: LISTED_DAYS }, (_, at) => attendance(ground, at + 1));
  return [...days.reverse(), ...worksheet(ground)];
}

/** Who had a turn was there; who is ill for weeks was not; of the others one or two a day. */
function attendance({ class: own, pupils, dayOf, nowMs }: TeacherGround, ago: number): Written {
  const wallMs = nowMs - daysAgoOf(ago) * DAY_MS + LIST_AFTER_MS;
  const day = dayOf(wallMs);
  const isHere = ({ written, member }: DemoPupil, at: number): boolean =>
    written.some((one) => wallMs - DAY_MS < one.wallMs && one.wallMs <= wallMs) ||
    (member.trait !== 'fading' && (member.trait === 'absent' || (at + ago * 7) % AWAY_ONE_IN !== 0));
  const here: LearnerId[] = [];
  const away: LearnerId[] = [];
  for (const [at, pupil] of pupils.entries()) (isHere(pupil, at) ? here : away).push(pupil.learner);
  return { wallMs, body: { type: 'attendance-taken', class: own, day, here, away } };
}

/** For a few who had no turn since; what came back was put in a minute ago. Nothing where the pack has no such question. */
function worksheet(ground: TeacherGround): readonly Written[] {
  const { class: own, pupils, course, itemAt, nowMs, language } = ground;
  const printedMs = nowMs - daysAgoOf(1) * DAY_MS + PRINTED_AFTER_MS;
  const group = pupils
    .filter(({ member, written }) => member.trait === 'steady' && (written.at(-1)?.wallMs ?? 0) < printedMs)
    .slice(0, SHEET_LEARNERS);
  const seed = toSeed(`${own} sheet`);
  const learners = group.map(({ learner }) => learner);
  if (group.length === 0) return [];
  const chosen = chooseSheet({
    course,
    learners: group.map(({ progress }) => progress),
    nowMs: printedMs,
    seed,
    count: SHEET_ITEMS,
  });
  const items = chosen.flatMap(({ row, seed: variant, skill }) => {
    const item = itemAt(row, variant);
    return item ? [{ item, skill }] : [];
  });
  if (items.length === 0) return [];
  const { pack, version: packVersion } = course;
  const about = { pack, packVersion, items: items.map(({ item }) => item.id), seed, language };
  const made: Written = {
    wallMs: printedMs,
    body: { type: 'worksheet-made', class: own, code: sheetCode(seed), learners, ...about },
  };
  const back = group.slice(0, CAME_BACK).flatMap(({ learner, mind }, at) =>
    items.map(({ item, skill }, place): Written => {
      const isRight = mind.knows(course.graph.ids.indexOf(skill)) || (place + at) % 3 !== 0;
      const result = isRight ? 'right' : 'not-yet';
      const body = toPaperAnswer({ packVersion, item }, { learner, result, language });
      return { wallMs: nowMs - ENTERED_BEFORE_MS, body };
    }),
  );
  return [made, ...back];
}
