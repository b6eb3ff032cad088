// What teachers have decided of learners and of a class, and which event says so: each word stands until a later one on
// the same thing takes its place, so that what stands, and what a lifting brings back, is the same on every tablet.
import type { BanyanEvent, EventBody, StoredEvent } from '../domain/event.ts';
import type { ClassId, ItemId, LearnerId, PackId, SkillId } from '../domain/ids.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import { compareEvents, type Placed, placeAmong } from '../domain/time.ts';
import { isWay, type UnaskedWord, unaskedInClass, type WayWord, wayFields, waysIn } from './decided-ways.ts';

export interface Dates {
  readonly fromMs: number | null;
  readonly untilMs: number | null;
}

/** Of a learner. What is the usual is said as well: it takes back what was said before. */
export type LearnerWord =
  /** Dates are null where it is lifted. */
  | { readonly type: 'skill'; readonly pack: PackId; readonly skill: SkillId; readonly dates: Dates | null }
  | {
      readonly type: 'items';
      readonly pack: PackId;
      readonly set: string;
      readonly items: readonly ItemId[];
      readonly ordered: boolean;
      /** Null where each learner gets another variant. */
      readonly seed: number | null;
      readonly dates: Dates | null;
    }
  | {
      readonly type: 'said';
      readonly pack: PackId;
      readonly skill: SkillId;
      readonly as: 'known' | 'not-known' | 'blocked' | 'none';
    }
  | { readonly type: 'finding'; readonly pack: PackId; readonly skip: boolean }
  | { readonly type: 'stage'; readonly stage: number }
  | WayWord
  | { readonly type: 'packs'; readonly packs: readonly PackId[]; readonly dates: Dates };

export type ClassWord =
  | { readonly type: 'packs'; readonly packs: readonly PackId[]; readonly dates: Dates }
  | { readonly type: 'minutesByNeed'; readonly on: boolean }
  | UnaskedWord;

/** What stands, and what says so. */
export interface Standing<Word> {
  readonly word: Word;
  readonly by: StoredEvent;
}

/** The kinds that say it; nothing else needs to be read. */
export const DECIDING_TYPES = [
  ...(['skill-assigned', 'assignment-lifted', 'items-assigned', 'items-lifted', 'override-set'] as const),
  ...(['finding-set', 'stage-set', 'learner-set', 'class-set'] as const),
] as const satisfies readonly BanyanEvent['type'][];

/** What is said of one thing: a later word on the same takes its place. */
export function aboutOf(word: LearnerWord | ClassWord): string {
  switch (word.type) {
    case 'skill':
    case 'said':
      return `${word.type} ${word.pack} ${word.skill}`;
    case 'items':
      return `items ${word.pack} ${word.set}`;
    case 'finding':
      return `finding ${word.pack}`;
    default:
      return word.type;
  }
}

/** As the roster takes them: an answer to what a clock far ahead said stands behind it (domain/time.ts, `placeAmong`). */
export function compareWords(a: StoredEvent, b: StoredEvent): number {
  return compareEvents(placeOf(a), placeOf(b));
}

/** The last word on each thing of a learner, of every id; in any order. */
export function standingOf(
  events: readonly StoredEvent[],
  ids: ReadonlySet<LearnerId>,
): ReadonlyMap<string, Standing<LearnerWord>> {
  const standing = new Map<string, Standing<LearnerWord>>();
  for (const event of [...events].sort(compareWords)) {
    if (!isKnownEvent(event) || !('learner' in event) || !ids.has(event.learner)) continue;
    for (const word of wordsIn(event)) {
      const about = aboutOf(word);
      standing.set(about, { word: withItems(word, standing.get(about)?.word), by: event });
    }
  }
  return standing;
}

/** The last word on each thing of a class; in any order. */
export function standingOfClass(
  events: readonly StoredEvent[],
  id: ClassId,
): ReadonlyMap<string, Standing<ClassWord>> {
  const standing = new Map<string, Standing<ClassWord>>();
  for (const event of [...events].sort(compareWords)) {
    if (!isKnownEvent(event) || event.type !== 'class-set' || event.class !== id) continue;
    for (const word of classWordsIn(event)) standing.set(aboutOf(word), { word, by: event });
  }
  return standing;
}

/** Whether it is a decision, and not what would be without any. */
export function isDecision(word: LearnerWord | ClassWord): boolean {
  switch (word.type) {
    case 'skill':
    case 'items':
      return word.dates !== null;
    case 'said':
      return word.as !== 'none';
    case 'finding':
      return word.skip;
    case 'stage':
      return word.stage !== 0;
    case 'packs':
      return word.packs.length > 0;
    case 'minutesByNeed':
      return word.on;
    default:
      return isWay(word);
  }
}

/** What takes a word back. */
export function lifted<Word extends LearnerWord | ClassWord>(word: Word): Word {
  const usual = toUsual(word);
  // Of the same type by construction, which TypeScript cannot see through the union.
  return { ...word, ...usual } as Word;
}

/** The event that says it. */
export function bodyOf(learner: LearnerId, word: LearnerWord): EventBody {
  switch (word.type) {
    case 'skill': {
      const { pack, skill, dates } = word;
      if (dates === null) return { type: 'assignment-lifted', learner, pack, skill };
      return { type: 'skill-assigned', learner, pack, skill, ...saidDates(dates) };
    }
    case 'items': {
      const { pack, set, items, ordered, seed, dates } = word;
      if (dates === null) return { type: 'items-lifted', learner, pack, set };
      const how = { ...(ordered && { ordered: true as const }), ...(seed !== null && { seed }) };
      return { type: 'items-assigned', learner, pack, set, items, ...how, ...saidDates(dates) };
    }
    case 'said':
      return { type: 'override-set', learner, pack: word.pack, skill: word.skill, as: word.as };
    case 'finding':
      return { type: 'finding-set', learner, pack: word.pack, skip: word.skip };
    case 'stage':
      return { type: 'stage-set', learner, stage: word.stage };
    case 'packs':
      return { type: 'learner-set', learner, ...saidPacks(word) };
    default:
      return { ...wayFields(word), type: 'learner-set', learner };
  }
}

export function classBodyOf(id: ClassId, word: ClassWord): EventBody {
  if (word.type === 'packs') return { type: 'class-set', class: id, ...saidPacks(word) };
  if (word.type === 'unasked') return { type: 'class-set', class: id, unasked: word.unasked ?? [] };
  return { type: 'class-set', class: id, minutesByNeed: word.on };
}

type Usual = Partial<
  Record<
    | 'unasked'
    | 'dates'
    | 'as'
    | 'skip'
    | 'stage'
    | 'minutes'
    | 'hints'
    | 'packs'
    | 'on'
    | 'percent'
    | 'use'
    | 'speed',
    unknown
  >
>;

function toUsual(word: LearnerWord | ClassWord): Usual {
  switch (word.type) {
    case 'skill':
    case 'items':
      return { dates: null };
    case 'said':
      return { as: 'none' };
    case 'finding':
      return { skip: false };
    case 'stage':
      return { stage: 0 };
    case 'turnMinutes':
      return { minutes: 0 };
    case 'hints':
      return { hints: 'usual' };
    case 'textSize':
      return { percent: 100 };
    case 'switchUse':
      return { use: 'none' };
    case 'speechSpeed':
      return { speed: 'usual' };
    case 'packs':
      return { packs: [], dates: NO_DATES };
    case 'unasked':
      return { unasked: null };
    default:
      return { on: false };
  }
}

export const NO_DATES: Dates = { fromMs: null, untilMs: null };

/** Only what the roster holds can answer; of all else its own time says where it stands. */
function placeOf(event: StoredEvent): Placed {
  const canAnswer = isKnownEvent(event) && (event.type === 'learner-set' || event.type === 'class-set');
  return canAnswer ? placeAmong(event) : event;
}

function wordsIn(event: BanyanEvent): readonly LearnerWord[] {
  switch (event.type) {
    case 'skill-assigned':
      return [{ type: 'skill', pack: event.pack, skill: event.skill, dates: datesIn(event) }];
    case 'assignment-lifted':
      return [{ type: 'skill', pack: event.pack, skill: event.skill, dates: null }];
    case 'items-assigned': {
      const { pack, set, items, ordered = false, seed = null } = event;
      return [{ type: 'items', pack, set, items, ordered, seed, dates: datesIn(event) }];
    }
    case 'items-lifted':
      return [
        {
          type: 'items',
          pack: event.pack,
          set: event.set,
          items: [],
          ordered: false,
          seed: null,
          dates: null,
        },
      ];
    case 'override-set':
      return [{ type: 'said', pack: event.pack, skill: event.skill, as: event.as }];
    case 'finding-set':
      return [{ type: 'finding', pack: event.pack, skip: event.skip }];
    case 'stage-set':
      return [{ type: 'stage', stage: event.stage }];
    case 'learner-set':
      return [...waysIn(event), ...packsIn(event)];
    default:
      return [];
  }
}

function classWordsIn(event: Extract<BanyanEvent, { readonly type: 'class-set' }>): readonly ClassWord[] {
  const { minutesByNeed } = event;
  const byNeed = minutesByNeed === undefined ? [] : [{ type: 'minutesByNeed' as const, on: minutesByNeed }];
  return [...byNeed, ...packsIn(event), ...unaskedInClass(event)];
}

function packsIn(event: Extract<BanyanEvent, { readonly type: 'learner-set' | 'class-set' }>) {
  const { packs, packsFromMs = 0, packsUntilMs = 0, clockSuspect } = event;
  if (packs === undefined) return [];
  const isTimed = clockSuspect !== true;
  const dates = {
    fromMs: isTimed && packsFromMs !== 0 ? packsFromMs : null,
    untilMs: isTimed && packsUntilMs !== 0 ? packsUntilMs : null,
  };
  return [{ type: 'packs' as const, packs, dates }];
}

/** A lifting names the set alone: what it held is remembered, so that it can be brought back. */
function withItems(word: LearnerWord, before: LearnerWord | undefined): LearnerWord {
  if (word.type !== 'items' || word.dates !== null || before?.type !== 'items') return word;
  return { ...before, dates: null };
}

interface SaidDates {
  readonly fromMs?: number;
  readonly untilMs?: number;
  readonly clockSuspect?: true;
}

/** Dates of a tablet whose clock was wrong mean nothing elsewhere. */
function datesIn({ fromMs, untilMs, clockSuspect }: SaidDates): Dates {
  return clockSuspect === true ? NO_DATES : { fromMs: fromMs ?? null, untilMs: untilMs ?? null };
}

function saidDates({ fromMs, untilMs }: Dates): SaidDates {
  return { ...(fromMs !== null && { fromMs }), ...(untilMs !== null && { untilMs }) };
}

const saidPacks = ({ packs, dates }: { readonly packs: readonly PackId[]; readonly dates: Dates }) => ({
  packs,
  packsFromMs: dates.fromMs ?? 0,
  packsUntilMs: dates.untilMs ?? 0,
});
