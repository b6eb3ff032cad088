// The other things that happen in a turn, each a few facts.

import { type BitCoder, codeFlag } from '../../domain/coding/bit-coder.ts';
import { codeNumber } from '../../domain/coding/code-number.ts';
import type { EventOf, EventType } from '../../domain/event.ts';
import { type LearnerId, type LessonId, parseLessonId } from '../../domain/ids.ts';
import { type ChunkState, OUTCOME, WORDS } from './chunk-state.ts';
import { CONTEXT } from './contexts.ts';
import { codeEntry, codeGroup } from './entry-column.ts';
import type { Entry, Group, Lexicon } from './lexicon.ts';
import { countFields, isCount, isWord } from './plain-json.ts';
import { codeSeed } from './seed-column.ts';

/** By their numbers; the numbers of `answered` and of what is spelled lie before. */
export const TURN_KINDS = [
  'turn-started',
  'turn-ended',
  'hint-shown',
  'help-asked',
  'item-skipped',
  'lesson-seen',
  'reflected',
] as const satisfies readonly EventType[];
export type TurnKind = (typeof TURN_KINDS)[number];
export type TurnEvent = { readonly [K in TurnKind]: EventOf<K> }[TurnKind];
/** Type, learner and what is the kind's own. */
export type TurnBody = TurnEvent extends infer E
  ? E extends TurnEvent
    ? Omit<E, 'stream' | 'sequence' | 'hlc' | 'wallMs' | 'clockSuspect'>
    : never
  : never;

/** Fields around: stream, sequence, hlc, wallMs, type, learner. */
const AROUND = 6;

/** Whether the columns carry the event exactly, given what the learner saw last. */
export function fitsTurn(event: TurnEvent, lexicon: Lexicon, current: Entry | null): boolean {
  const own = countFields(event) - AROUND - (event.clockSuspect ? 1 : 0);
  switch (event.type) {
    case 'turn-started':
      return own === 1 && isCount(event.minutes);
    case 'turn-ended':
      return own === 1 && isWord(event.why);
    case 'hint-shown':
      return own === 3 && isCount(event.seed) && isCount(event.hint) && hasItem(lexicon, current, event.item);
    case 'help-asked':
      return own === 2 && findItem(lexicon, current, event.item)?.skills[0] === event.skill;
    case 'item-skipped':
      return own === 4 && isCount(event.seed) && isSkipped(event, findItem(lexicon, current, event.item));
    case 'lesson-seen':
      return (
        own === (event.mends === undefined ? 4 : 5) &&
        isCount(event.seconds) &&
        (event.mends === undefined || isWord(event.mends)) &&
        findGroup(lexicon, event) !== null
      );
    case 'reflected':
      return own === 2 && isWord(event.question) && isCount(event.value);
  }
}

function hasItem(lexicon: Lexicon, current: Entry | null, item: string): boolean {
  return findItem(lexicon, current, item) !== null;
}

function isSkipped(event: EventOf<'item-skipped'>, entry: Entry | null): boolean {
  return entry !== null && entry.pack === event.pack && entry.skills[0] === event.skill;
}

/** These events name an item by its id alone: what the learner sees, else the first pack's that has it. */
function findItem(lexicon: Lexicon, current: Entry | null, item: string): Entry | null {
  if (current?.item === item) return current;
  for (const pack of lexicon.packs) {
    const entry = pack.byItem.get(item);
    if (entry !== undefined) return entry;
  }
  return null;
}

function findGroup(lexicon: Lexicon, event: EventOf<'lesson-seen'>): Group | null {
  for (const one of lexicon.packs) {
    const group = one.pack === event.pack ? one.bySkill.get(event.skill) : undefined;
    if (group !== undefined) return group;
  }
  return null;
}

/** Codes an event of this kind; null when the coder is spoilt. */
export function codeTurn(
  coder: BitCoder,
  state: ChunkState,
  event: { readonly type: TurnKind; readonly kind: number; readonly other: boolean },
  given: TurnEvent | null,
): TurnBody | null {
  const learner = state.learner as LearnerId;
  switch (event.type) {
    case 'turn-started': {
      const minutes = given?.type === event.type ? given.minutes : 0;
      return { type: event.type, learner, minutes: codeNumber(coder, CONTEXT.minutes, minutes) };
    }
    case 'turn-ended': {
      const why = given?.type === event.type ? given.why : '';
      return { type: event.type, learner, why: state.word(coder, WORDS.why, why) as never };
    }
    case 'reflected': {
      const said = given?.type === event.type ? given : null;
      const question = state.word(coder, WORDS.question, said?.question ?? '') as 'felt';
      return {
        type: event.type,
        learner,
        question,
        value: codeNumber(coder, CONTEXT.reflected, said?.value ?? 0),
      };
    }
    case 'lesson-seen':
      return codeLesson(coder, state, event.other, given?.type === event.type ? given : null);
    default:
      return codeOnItem(coder, state, { ...event, type: event.type }, given);
  }
}

function codeOnItem(
  coder: BitCoder,
  state: ChunkState,
  event: {
    readonly type: 'hint-shown' | 'help-asked' | 'item-skipped';
    readonly kind: number;
    readonly other: boolean;
  },
  given: TurnEvent | null,
): TurnBody | null {
  const { current } = state;
  const about = given !== null && 'item' in given ? given : null;
  const wanted = about === null ? null : findItem(state.lexicon, current.entry, about.item);
  const entry = codeEntry(coder, state, event, wanted);
  if (entry === null) return null;
  const { learner } = state;
  const named = { learner: learner as LearnerId, item: entry.item };
  const [skill] = entry.skills;
  if (event.type === 'help-asked') {
    if (current.outcome === OUTCOME.none) current.seed = state.seed;
    current.outcome = OUTCOME.open;
    return { type: event.type, ...named, skill };
  }
  const seed = codeSeed(coder, state, about !== null && 'seed' in about ? about.seed : 0);
  current.outcome = OUTCOME.open;
  if (event.type === 'item-skipped') return { type: event.type, ...named, pack: entry.pack, seed, skill };
  const hint = codeHint(coder, current.hints, about?.type === 'hint-shown' ? about.hint : 0);
  current.hints = hint + 1;
  return { type: event.type, ...named, seed, hint };
}

function codeHint(coder: BitCoder, expected: number, hint: number): number {
  const asExpected = codeFlag(coder, CONTEXT.hintAsExpected, hint === expected);
  return asExpected ? expected : codeNumber(coder, CONTEXT.hint, hint);
}

function codeLesson(
  coder: BitCoder,
  state: ChunkState,
  other: boolean,
  given: EventOf<'lesson-seen'> | null,
): TurnBody | null {
  const group = codeGroup(coder, state, other, given && findGroup(state.lexicon, given));
  if (group === null) return null;
  const named = codeLessonName(coder, state, group, given);
  if (named === null) return null;
  const { pack, skill } = group;
  const seconds = codeNumber(coder, CONTEXT.seconds, given?.seconds ?? 0);
  return { type: 'lesson-seen', learner: state.learner as LearnerId, pack, skill, ...named, seconds };
}

function codeLessonName(
  coder: BitCoder,
  state: ChunkState,
  group: Group,
  given: EventOf<'lesson-seen'> | null,
): { readonly lesson: LessonId; readonly mends?: never } | null {
  const mends = given?.mends ?? null;
  const place =
    given === null ? 0 : group.lessons.findIndex((one) => one.lesson === given.lesson && one.mends === mends);
  if (group.lessons.length > 0 && codeFlag(coder, CONTEXT.lessonKnown, place >= 0)) {
    const found = group.lessons[coder.uniform(group.lessons.length, place)];
    return found ? toLessonName(found.lesson, found.mends) : null;
  }
  const lesson = parseLessonId(state.word(coder, WORDS.lesson, given?.lesson ?? ''));
  const hasMends = codeFlag(coder, CONTEXT.lessonMends, mends !== null);
  const word = hasMends ? state.word(coder, WORDS.misconception, mends ?? '') : null;
  if (!lesson.ok) coder.spoil();
  return lesson.ok ? toLessonName(lesson.value, word) : null;
}

function toLessonName(lesson: LessonId, mends: string | null) {
  return mends === null ? { lesson } : { lesson, mends: mends as never };
}
