// Every screen's address. Addresses live in the fragment, so one file serves them all: from any sub-path, offline,
// as a deep link. `npm run screens` reads this table too, so it imports no screen.
// More than 300 lines, since it lists every screen.
import {
  type ClassId,
  type ItemId,
  type LearnerId,
  type PackId,
  parseClassId,
  parseItemId,
  parseLearnerId,
  parsePackId,
  parseSkillId,
  type SkillId,
} from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';

/** What must be there before a screen shows what it is for; the screens script makes it so. */
export type Reach =
  | 'nothing'
  | 'class'
  | 'learner'
  | 'guest-turn'
  | 'teacher'
  | 'teacher-class'
  | 'teacher-group'
  | 'teacher-learner'
  | 'teacher-two-learners';

interface RouteRow {
  readonly pattern: string;
  /** Each role is one lazy part; setup is there at once. A turn is the learner's, and a part for itself. */
  readonly role: 'setup' | 'turn' | 'learner' | 'teacher' | 'coordinator';
  readonly reach: Reach;
  /** For people who read the table or a report. */
  readonly title: string;
}

export const ROUTES = {
  start: { pattern: '/', role: 'setup', reach: 'nothing', title: 'First start' },
  classes: { pattern: '/classes', role: 'learner', reach: 'class', title: 'Which class is yours' },
  faces: { pattern: '/class/:class', role: 'learner', reach: 'class', title: 'Which picture is yours' },
  pin: { pattern: '/class/:class/:learner', role: 'learner', reach: 'learner', title: 'Picture PIN' },
  home: { pattern: '/class/:class/:learner/home', role: 'learner', reach: 'learner', title: 'My tree' },
  turn: {
    pattern: '/turn',
    role: 'turn',
    reach: 'guest-turn',
    title: 'A turn: question, feedback, summary',
  },
  teacher: { pattern: '/teacher', role: 'teacher', reach: 'teacher', title: 'The teacher’s classes' },
  'new-class': { pattern: '/teacher/new-class', role: 'teacher', reach: 'teacher', title: 'Make a class' },
  'class-set': {
    pattern: '/teacher/class/:class',
    role: 'teacher',
    reach: 'teacher-class',
    title: 'A class and its learners',
  },
  'copy-class': {
    pattern: '/teacher/class/:class/year',
    role: 'teacher',
    reach: 'teacher-class',
    title: 'A class goes on to the next year',
  },
  'move-several': {
    pattern: '/teacher/class/:class/move',
    role: 'teacher',
    reach: 'teacher-class',
    title: 'Several learners to another class',
  },
  'login-cards': {
    pattern: '/teacher/class/:class/cards',
    role: 'teacher',
    reach: 'teacher-class',
    title: 'Cards to log in',
  },
  fields: {
    pattern: '/teacher/fields',
    role: 'teacher',
    reach: 'teacher',
    title: 'What the school keeps of learners',
  },
  'class-picture': {
    pattern: '/teacher/class/:class/picture',
    role: 'teacher',
    reach: 'teacher-class',
    title: 'A class as a picture',
  },
  'add-learners': {
    pattern: '/teacher/class/:class/add',
    role: 'teacher',
    reach: 'teacher-class',
    title: 'Add a list of names',
  },
  attendance: {
    pattern: '/teacher/attendance/:class',
    role: 'teacher',
    reach: 'teacher-class',
    title: 'Who is in school',
  },
  together: {
    pattern: '/teacher/class/:class/together',
    role: 'teacher',
    reach: 'teacher-class',
    title: 'Groups to teach together',
  },
  'together-plans': {
    pattern: '/teacher/class/:class/together/plans',
    role: 'teacher',
    reach: 'teacher-class',
    title: 'The plans of all groups',
  },
  'together-group': {
    pattern: '/teacher/class/:class/group/:group',
    role: 'teacher',
    reach: 'teacher-group',
    title: 'One group and its lesson',
  },
  'class-list': {
    pattern: '/teacher/class/:class/list',
    role: 'teacher',
    reach: 'teacher-class',
    title: 'A class list from a file',
  },
  'class-lists': {
    pattern: '/teacher/lists',
    role: 'teacher',
    reach: 'teacher',
    title: 'Class lists as files',
  },
  'learner-set': {
    pattern: '/teacher/class/:class/:learner',
    role: 'teacher',
    reach: 'teacher-learner',
    title: 'One learner',
  },
  'learner-skills': {
    pattern: '/teacher/class/:class/:learner/skills',
    role: 'teacher',
    reach: 'teacher-learner',
    title: 'A learner’s skills',
  },
  'learner-skill': {
    pattern: '/teacher/class/:class/:learner/skills/:pack/:skill',
    role: 'teacher',
    reach: 'teacher-learner',
    title: 'One skill of a learner',
  },
  decided: {
    pattern: '/teacher/class/:class/decided',
    role: 'teacher',
    reach: 'teacher-class',
    title: 'What was decided of a class',
  },
  'learner-decided': {
    pattern: '/teacher/class/:class/:learner/decided',
    role: 'teacher',
    reach: 'teacher-learner',
    title: 'What was decided of a learner',
  },
  tutor: {
    pattern: '/teacher/class/:class/:learner/tutor',
    role: 'teacher',
    reach: 'teacher-learner',
    title: 'A learner’s answers, and why each question came',
  },
  paper: {
    pattern: '/teacher/class/:class/paper',
    role: 'teacher',
    reach: 'teacher-class',
    title: 'Days on paper',
  },
  sheets: {
    pattern: '/teacher/class/:class/paper/:code',
    role: 'teacher',
    reach: 'teacher-class',
    title: 'Worksheets, and what came back',
  },
  families: {
    pattern: '/teacher/class/:class/families',
    role: 'teacher',
    reach: 'teacher-class',
    title: 'Pages for families',
  },
  'learner-paper': {
    pattern: '/teacher/class/:class/:learner/paper',
    role: 'teacher',
    reach: 'teacher-learner',
    title: 'A learner’s days on paper',
  },
  family: {
    pattern: '/teacher/class/:class/:learner/family',
    role: 'teacher',
    reach: 'teacher-learner',
    title: 'A page for a family',
  },
  privacy: {
    pattern: '/teacher/privacy',
    role: 'teacher',
    reach: 'teacher',
    title: 'What is kept of children',
  },
  'family-asked': {
    pattern: '/teacher/privacy/family',
    role: 'teacher',
    reach: 'teacher',
    title: 'A page that asks a family',
  },
  consents: {
    pattern: '/teacher/privacy/:class',
    role: 'teacher',
    reach: 'teacher-class',
    title: 'What families agreed to',
  },
  coaching: {
    pattern: '/teacher/coaching',
    role: 'teacher',
    reach: 'teacher',
    title: 'Five minutes for the teacher',
  },
  'coaching-topic': {
    pattern: '/teacher/coaching/:topic',
    role: 'teacher',
    reach: 'teacher',
    title: 'A situation to think through',
  },
  packs: { pattern: '/teacher/packs', role: 'teacher', reach: 'teacher', title: 'Packs of questions' },
  'print-pack': {
    pattern: '/teacher/packs/print',
    role: 'teacher',
    reach: 'teacher',
    title: 'Questions of a pack on paper',
  },
  bring: {
    pattern: '/teacher/packs/bring',
    role: 'teacher',
    reach: 'teacher',
    title: 'Questions from another program',
  },
  voice: {
    pattern: '/teacher/voice/:own',
    role: 'teacher',
    reach: 'teacher',
    title: 'A pack in the teacher’s voice',
  },
  own: {
    pattern: '/teacher/own',
    role: 'teacher',
    reach: 'teacher',
    title: 'A teacher’s own questions',
  },
  'own-pack': {
    pattern: '/teacher/own/:own',
    role: 'teacher',
    reach: 'teacher',
    title: 'A pack that a teacher writes',
  },
  'own-question': {
    pattern: '/teacher/own/:own/:item',
    role: 'teacher',
    reach: 'teacher',
    title: 'A question that a teacher writes',
  },
  tablet: { pattern: '/teacher/tablet', role: 'teacher', reach: 'teacher', title: 'This tablet' },
  passport: {
    pattern: '/teacher/class/:class/:learner/passport',
    role: 'teacher',
    reach: 'teacher-learner',
    title: 'A learner’s passport',
  },
  'take-passport': {
    pattern: '/teacher/passport/:class',
    role: 'teacher',
    reach: 'teacher-class',
    title: 'A learner comes with a passport',
  },
  merge: {
    pattern: '/teacher/class/:class/:learner/merge',
    role: 'teacher',
    reach: 'teacher-learner',
    title: 'Entered twice: with whom',
  },
  'merge-two': {
    pattern: '/teacher/class/:class/:learner/merge/:other',
    role: 'teacher',
    reach: 'teacher-two-learners',
    title: 'Entered twice: both become one',
  },
  safety: { pattern: '/teacher/safety', role: 'teacher', reach: 'teacher', title: 'How safe the work is' },
  'hand-over': {
    pattern: '/teacher/hand-over',
    role: 'teacher',
    reach: 'teacher',
    title: 'Hand the work over',
  },
  'take-in': { pattern: '/teacher/take-in', role: 'teacher', reach: 'teacher', title: 'Take work in' },
  school: { pattern: '/teacher/school', role: 'teacher', reach: 'teacher', title: 'The school' },
  admit: { pattern: '/teacher/admit', role: 'teacher', reach: 'teacher', title: 'Let a device in' },
  join: { pattern: '/join', role: 'teacher', reach: 'nothing', title: 'Join a school' },
  recover: { pattern: '/recover', role: 'teacher', reach: 'nothing', title: 'The school again' },
  round: { pattern: '/round', role: 'coordinator', reach: 'teacher', title: 'The coordinator’s round' },
  collect: {
    pattern: '/round/collect',
    role: 'coordinator',
    reach: 'teacher',
    title: 'Collect from a tablet',
  },
  carry: {
    pattern: '/round/carry',
    role: 'coordinator',
    reach: 'teacher',
    title: 'What is carried for whom',
  },
  board: { pattern: '/round/board', role: 'coordinator', reach: 'teacher', title: 'Schools and devices' },
} as const satisfies Readonly<Record<string, RouteRow>>;

export type RouteName = keyof typeof ROUTES;
export type Role = RouteRow['role'];

type Ids<Pattern extends string> = (Pattern extends `${string}:class${string}`
  ? { readonly class: ClassId }
  : unknown) &
  (Pattern extends `${string}:learner${string}` ? { readonly learner: LearnerId } : unknown) &
  (Pattern extends `${string}:other${string}` ? { readonly other: LearnerId } : unknown) &
  (Pattern extends `${string}:pack/:skill` ? { readonly pack: PackId; readonly skill: SkillId } : unknown) &
  (Pattern extends `${string}:own${string}` ? { readonly own: PackId } : unknown) &
  (Pattern extends `${string}:item${string}` ? { readonly item: ItemId } : unknown) &
  (Pattern extends `${string}:group${string}` ? { readonly group: string } : unknown) &
  (Pattern extends `${string}:code${string}` ? { readonly code: string } : unknown) &
  (Pattern extends `${string}:topic${string}` ? { readonly topic: string } : unknown);

/** A screen and whom it is about. */
export type PlaceOf<N extends RouteName> = { readonly name: N } & Ids<(typeof ROUTES)[N]['pattern']>;
export type Place = { [N in RouteName]: PlaceOf<N> }[RouteName];

export const START: Place = { name: 'start' };

/** The fragment of a place, with its `#`. */
export function toHash(place: Place): string {
  const ids: Readonly<Record<string, string>> = { ...place };
  return `#${ROUTES[place.name].pattern.replace(/:(\w+)/g, (_, key: string) => ids[key] ?? '')}`;
}

/** The place of a fragment; an address that is none leads to the start. */
export function toPlace(hash: string): Place {
  const parts = hash.replace(/^#/, '').split('/');
  for (const [name, row] of Object.entries(ROUTES)) {
    const ids = idsOf(row.pattern.split('/'), parts);
    // The table's own key and the ids its pattern asks for: together a place by construction.
    if (ids) return { name, ...ids } as Place;
  }
  return START;
}

function idsOf(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const ids: Record<string, string> = {};
  for (const [at, expected] of pattern.entries()) {
    const got = parts[at] ?? '';
    if (!expected.startsWith(':')) {
      if (got !== expected) return null;
      continue;
    }
    const id = idIn(expected, got);
    if (id === null) return null;
    ids[expected.slice(1)] = id;
  }
  return ids;
}

/** What the worker calls a group; it finds out whether there is one. */
const GROUP = /^[a-z0-9]{1,13}-[0-9]{1,3}$/;

/** What stands on a worksheet; the worker finds out whether there is one. */
const CODE = /^[A-Z]{6}$/;

/** Of what a teacher can think through; the screen knows which there are. */
const TOPIC = /^[a-z]{1,12}$/;

function idIn(expected: string, got: string): string | null {
  if (expected === ':code') return CODE.test(got) ? got : null;
  if (expected === ':topic') return TOPIC.test(got) ? got : null;
  if (expected === ':group') return GROUP.test(got) ? got : null;
  const parsed = (PARSERS[expected] ?? parseLearnerId)(got);
  return parsed.ok ? parsed.value : null;
}

/** What is not named here is a learner. */
const PARSERS: Readonly<Partial<Record<string, (got: unknown) => Result<string, unknown>>>> = {
  ':class': parseClassId,
  ':own': parsePackId,
  ':item': parseItemId,
  ':pack': parsePackId,
  ':skill': parseSkillId,
};
