// What a step invents, as the views that the app shows of real children: the same grid, lines, answers and skills.

import {
  type BadId,
  type LearnerId,
  parseItemId,
  parseLearnerId,
  parseMisconceptionId,
  parsePackId,
  parseSkillId,
} from '../../../domain/ids.ts';
import type { Result } from '../../../domain/result.ts';
import type { CoachChild } from '../../../i18n/coaching-content-messages.ts';
import type { Translate } from '../../../i18n/messages.ts';
import {
  arrange,
  CELL_GROWTHS,
  type ClassPicture,
  type PictureGrid,
  type PictureRow,
} from '../../../school/class-picture.ts';
import type { GivenAnswer } from '../../../worker/needs-api.ts';
import type { SkillRow } from '../../../worker/teaching-api.ts';
import type { GroupCard, TogetherLearner } from '../../../worker/together-api.ts';
import {
  type InventedGroup,
  type InventedSkill,
  type InventedSum,
  type PictureLine,
  SKILLS,
} from './step.ts';

/** What inventing rests on: words, and the tablet's day. */
export interface Invention {
  readonly t: Translate;
  readonly nowMs: number;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const PACK = idOf(parsePackId, 'invented.class');
const MIX_UP = idOf(parseMisconceptionId, 'smaller-from-larger');
const CHILDREN = ['amina', 'badr', 'dalia', 'elias', 'farid', 'hana', 'idris', 'leila'] as const;

export const learnerOf = (child: CoachChild): LearnerId => idOf(parseLearnerId, child.padEnd(22, '0'));

/** Faces that can be told apart; each child keeps its own through all steps. */
export const avatarOf = (child: CoachChild): number => 7 * CHILDREN.indexOf(child) + 3;

function toLearner(child: CoachChild, { t }: Invention): TogetherLearner {
  return { id: learnerOf(child), name: t(`coach-child.${child}`), avatar: avatarOf(child) };
}

export function toGrid(lines: readonly PictureLine[], about: Invention): PictureGrid | null {
  const { t, nowMs } = about;
  const offsetMs = new Date(nowMs).getTimezoneOffset() * MINUTE_MS;
  const today = Math.floor((nowMs - offsetMs) / DAY_MS);
  const columns = SKILLS.map((skill) => ({
    pack: PACK,
    skill: idOf(parseSkillId, skill),
    title: t(`coach-skill.${skill}`),
    core: skill !== 'share',
    counted: true,
  }));
  const picture: ClassPicture = {
    packs: [{ pack: PACK, title: '', columns }],
    rows: lines.map((line) => toRow(line, today, about)),
    today,
    isFresh: true,
  };
  // As they stand: the names are in this order in every language.
  return arrange(picture, { pack: PACK, order: 'name', columns: 'all', rows: 'all' }, () => 0);
}

function toRow({ child, fields }: PictureLine, today: number, about: Invention): PictureRow {
  const growths = fields.map(([growth]) => CELL_GROWTHS.indexOf(growth));
  const cells = {
    growths: Uint8Array.from(growths),
    said: new Uint8Array(fields.length),
    stands: Uint8Array.from(fields, ([growth]) => Number(growth === 'fruit' || growth === 'thirsty')),
    percents: Uint8Array.from(fields, ([, percent]) => percent),
    days: Uint16Array.from(fields, ([, , daysAgo]) => (daysAgo === null ? 0 : today - daysAgo)),
    core: { stood: [], practised: [] },
  };
  return { learner: toLearner(child, about), packs: [cells], time: { minutes: 0, weeks: 1 } };
}

export function toGroupCard(group: InventedGroup, at: number, about: Invention): GroupCard {
  const { skill, mixUp, members, outcome } = group;
  const { t, nowMs } = about;
  return {
    id: `invented-${at}`,
    pack: PACK,
    skill: idOf(parseSkillId, skill),
    skillTitle: t(`coach-skill.${skill}`),
    misconception: mixUp ? { id: MIX_UP, title: t('coach.mix-up') } : null,
    urgent: members.filter(({ why }) => why.code === 'misconception' && why.needsHelp).length,
    members: members.map(({ child, why }) => ({ learner: toLearner(child, about), why, results: [] })),
    taughtAtMs: outcome && nowMs,
    outcome: outcome && { ...outcome, again: outcome.again.map(learnerOf) },
  };
}

export function toGivenAnswer(
  [from, less, answered, daysAgo]: InventedSum,
  { t, nowMs }: Invention,
): GivenAnswer {
  const right = from - less;
  return {
    atMs: nowMs - daysAgo * DAY_MS,
    item: {
      type: 'number',
      pack: PACK,
      id: idOf(parseItemId, `${from}-${less}`),
      skills: [idOf(parseSkillId, 'take-away')],
      seed: 0,
      difficulty: 2,
      // A formula, which stays from left to right in every language.
      prompt: `<math><mn>${from}</mn><mo>−</mo><mn>${less}</mn></math>`,
      hints: [],
      solution: [],
      answer: String(right),
      form: 'integer',
      tolerance: '0',
      unit: '',
      units: [],
      wrong: [],
    },
    answer: { type: 'number', text: String(answered) },
    correct: answered === right,
    hints: 0,
    skillTitle: t('coach-skill.take-away'),
  };
}

export function toSkillRow({ skill, said, ...stands }: InventedSkill, { t, nowMs }: Invention): SkillRow {
  return {
    ...stands,
    pack: PACK,
    skill: idOf(parseSkillId, skill),
    title: t(`coach-skill.${skill}`),
    picture: null,
    core: true,
    hasItems: true,
    said: said && { as: said.as, here: true, by: '', atMs: nowMs - said.daysAgo * DAY_MS },
    assigned: null,
  };
}

function idOf<T>(parse: (text: string) => Result<T, BadId>, text: string): T {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(`Must be an id, got ${text}`);
  return parsed.value;
}
