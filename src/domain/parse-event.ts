// The border of the log: what was stored, restored or received becomes an event here, or is refused with the field
// that is wrong. Kinds and fields of later versions pass as they are; what this version reads must have its shape.
// More than 300 lines, since it lists every kind.
import type { BanyanEvent, EventType, StoredEvent } from './event.ts';
import {
  parseClassId,
  parseDeviceId,
  parseItemId,
  parseLearnerId,
  parseLessonId,
  parsePackId,
  parseSchoolId,
  parseSkillId,
  parseStreamId,
} from './ids.ts';
import { fail, ok, type Result } from './result.ts';
import { parseHlc } from './time.ts';

export type BadEvent =
  | { readonly code: 'event/malformed'; readonly field: string }
  | { readonly code: 'event/too-large' };

/** Far more than any event of ours; a hostile file must not fill a tablet with one. */
export const EVENT_LIMITS = { depth: 8, values: 4_000, textLength: 20_000 } as const;

/** Questions on one sheet of paper: far more than fit, since each is read from a pack when the sheet is opened. */
export const SHEET_ITEMS_MOST = 100;

type Check = (value: unknown) => boolean;

const accepts =
  (parse: (input: unknown) => Result<unknown>): Check =>
  (value) =>
    parse(value).ok;
const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
const finite: Check = (value) => Number.isFinite(value);
const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const share: Check = (value) => Number.isFinite(value) && (value as number) >= 0 && (value as number) <= 1;
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check, least = 0): Check =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every((one) => check(one));
/** A member of a union that may grow: later versions add types of answers and reasons, folds pass over them. */
const tagged =
  (tag: string): Check =>
  (value) =>
    isPlainObject(value) && typeof value[tag] === 'string';

const answerTag = tagged('type');
/** A free text that nobody sealed is not for the log, wherever it comes from (decisions/free-writing.md). */
const isWrittenInClear: Check = (value) => {
  const written = isPlainObject(value) ? value.written : undefined;
  return isPlainObject(written) && written.in === 'clear';
};

const learner = accepts(parseLearnerId);
const pack = accepts(parsePackId);
const item = accepts(parseItemId);
const skill = accepts(parseSkillId);
const schoolClass = accepts(parseClassId);
const device = accepts(parseDeviceId);
/** Of a word that this one answers. */
const behind = optional(accepts(parseHlc));
const ofSchool = optional(accepts(parseSchoolId));
const onlyTrue: Check = (value) => value === undefined || value === true;
const together = { with: optional(learner), chosenForOther: onlyTrue };
/** 65 bytes as base64url. */
const publicKey: Check = (value) => typeof value === 'string' && /^[A-Za-z0-9_-]{87}$/.test(value);
/** How far some streams count. */
const reach: Check = listOf(
  (value) => Array.isArray(value) && value.length === 2 && parseStreamId(value[0]).ok && count(value[1]),
);

const HEADER: Readonly<Record<string, Check>> = {
  stream: accepts(parseStreamId),
  sequence: (value) => Number.isSafeInteger(value) && (value as number) >= 1,
  hlc: accepts(parseHlc),
  wallMs: finite,
  clockSuspect: onlyTrue,
  type: (value) => typeof value === 'string' && /^[a-z][a-z0-9-]{0,39}$/.test(value),
  learner: optional(learner),
};

const BODIES = {
  'stream-started': {
    why: text,
    app: text,
    previous: optional(accepts(parseStreamId)),
    key: optional(publicKey),
  },
  'school-founded': {
    school: accepts(parseSchoolId),
    key: publicKey,
    agreement: publicKey,
    label: optional(text),
    name: optional(text),
  },
  'device-admitted': {
    device,
    key: publicKey,
    agreement: publicKey,
    role: text,
    label: optional(text),
    school: ofSchool,
  },
  'device-set': { device, role: optional(text), label: optional(text), school: ofSchool },
  'device-revoked': { device, believed: reach, school: ofSchool },
  'key-shared': { to: device, key: text, box: text },
  'key-chosen': { key: text, school: ofSchool },
  'recovery-set': { key: publicKey, agreement: publicKey, box: text, school: ofSchool },
  'class-added': { class: schoolClass, name: text },
  'class-set': {
    class: schoolClass,
    name: optional(text),
    picturePin: optional(flag),
    turnMinutes: optional(finite),
    packs: optional(listOf(pack)),
    packsFromMs: optional(finite),
    packsUntilMs: optional(finite),
    archived: optional(flag),
    minutesByNeed: optional(flag),
    region: optional(text),
    asksFeeling: optional(flag),
    goal: optional(tagged('type')),
    unasked: optional(listOf(text)),
    behind,
  },
  'attributes-defined': { fields: text },
  'learner-added': { learner, class: optional(schoolClass), name: optional(text), avatar: count },
  'learner-set': {
    learner,
    behind,
    class: optional(schoolClass),
    name: optional(text),
    avatar: optional(count),
    language: optional(text),
    secondLanguage: optional(text),
    archived: optional(flag),
    attributes: optional(text),
    turnMinutes: optional(finite),
    readAloud: optional(flag),
    largeText: optional(flag),
    calmMotion: optional(flag),
    textSize: optional(finite),
    strongContrast: optional(flag),
    wideSpacing: optional(flag),
    speechSpeed: optional(text),
    switchUse: optional(text),
    switchMs: optional(finite),
    switchKey: optional(text),
    switchVoice: optional(flag),
    extraTime: optional(flag),
    asksFeeling: optional(flag),
    hints: optional(text),
    interests: optional(listOf(text)),
    unasked: optional(listOf(text)),
    packs: optional(listOf(pack)),
    packsFromMs: optional(finite),
    packsUntilMs: optional(finite),
  },
  'learner-erased': { erased: learner },
  'learner-merged': { from: learner, into: learner },
  'consent-set': { learner, practice: optional(text), retraining: optional(text) },
  'note-added': { learner, note: text },
  'said-privately': { learner, said: text },
  'progress-carried': {
    learner,
    pack,
    packVersion: text,
    state: text,
    covers: reach,
    clock: optional(accepts(parseHlc)),
    cut: onlyTrue,
  },
  'attendance-taken': { class: schoolClass, day: text, here: listOf(learner), away: listOf(learner) },
  'need-answered': {
    learner,
    behind,
    need: text,
    pack: optional(pack),
    skill: optional(skill),
    as: text,
    untilMs: finite,
    sinceMs: optional(finite),
    count: optional(finite),
  },
  'lesson-taught': {
    class: schoolClass,
    pack,
    skill,
    misconception: optional(text),
    learners: listOf(learner),
  },
  'worksheet-made': {
    class: schoolClass,
    code: text,
    learners: listOf(learner),
    pack,
    packVersion: text,
    items: (value) => listOf(item)(value) && (value as readonly unknown[]).length <= SHEET_ITEMS_MOST,
    seed: count,
    language: text,
  },
  'paper-taken-back': { learner, words: reach },
  'tablet-lent': { to: (value) => value === null || learner(value), untilMs: optional(finite) },
  'pin-set': { learner, pin: optional(text) },
  'turn-started': { learner, minutes: finite, kept: onlyTrue, gentle: onlyTrue, ...together },
  'turn-ended': { learner, why: text },
  answered: {
    learner,
    pack,
    packVersion: text,
    item,
    seed: count,
    skills: listOf(skill, 1),
    answer: (value) => answerTag(value) && !isWrittenInClear(value),
    correct: flag,
    score: share,
    misconceptions: listOf(text),
    attempt: count,
    hints: count,
    responseTicks: count,
    language: text,
    reason: tagged('code'),
    ...together,
  },
  'hint-shown': { learner, item, seed: count, hint: count, with: optional(learner) },
  'help-asked': { learner, item, skill, with: optional(learner) },
  'item-skipped': { learner, pack, item, seed: count, skill, ...together },
  'lesson-seen': {
    learner,
    pack,
    skill,
    lesson: accepts(parseLessonId),
    mends: optional(text),
    seconds: finite,
    ...together,
  },
  'example-seen': { learner, pack, item, seed: count, skill, seconds: finite, ...together },
  'history-known': {
    learner,
    reach,
    carried: onlyTrue,
    packs: optional(listOf(pack)),
  },
  'finding-set': { learner, pack, skip: flag },
  'choice-made': {
    learner,
    pack,
    skill: (value) => value === null || skill(value),
    offered: listOf(skill),
  },
  'plan-made': { learner, pack, skills: listOf(skill) },
  'goal-chosen': { learner, goal: text, pack, skills: listOf(skill), aim: count },
  'strategy-chosen': { learner, pack, item, seed: count, skill, strategy: text },
  'stage-set': { learner, stage: count },
  'override-set': { learner, pack, skill, as: text },
  'skill-assigned': { learner, pack, skill, fromMs: optional(finite), untilMs: optional(finite) },
  'assignment-lifted': { learner, pack, skill },
  'items-assigned': {
    learner,
    pack,
    set: text,
    items: listOf(item, 1),
    ordered: onlyTrue,
    seed: optional(count),
    fromMs: optional(finite),
    untilMs: optional(finite),
  },
  'items-lifted': { learner, pack, set: text },
  reflected: { learner, question: text, value: finite, with: optional(learner) },
  'pack-installed': { pack, version: text },
  'publisher-set': { key: text, name: text, trusted: flag },
  'storage-told': { storage: text },
  'pack-removed': { pack, version: text },
} as const satisfies { readonly [T in EventType]: Readonly<Record<string, Check>> };

/** As lists, made once: a tablet reads tens of thousands of events when it starts. */
type FieldCheck = readonly [field: string, check: Check];
const HEADER_CHECKS: readonly FieldCheck[] = Object.entries(HEADER);
const BODY_CHECKS: ReadonlyMap<string, readonly FieldCheck[]> = new Map(
  Object.entries(BODIES).map(([type, body]) => [type, Object.entries<Check>(body)]),
);
const TOO_LARGE: BadEvent = { code: 'event/too-large' };

/** Reads an event; the value is the input itself, with whatever further fields it has. */
export function parseEvent(input: unknown): Result<StoredEvent, BadEvent> {
  if (!isPlainObject(input)) return fail({ code: 'event/malformed', field: '' });
  const bad = measure(input, { values: 0 }, 1, '');
  if (bad) return fail(bad);
  const malformed = firstFailing(HEADER_CHECKS, input) ?? firstFailing(bodyOf(input.type), input);
  return malformed === undefined
    ? ok(input as unknown as StoredEvent)
    : fail({ code: 'event/malformed', field: malformed });
}

/** Tells the kinds of this version from those of later ones. */
export function isKnownEvent(event: StoredEvent): event is BanyanEvent {
  return BODY_CHECKS.has(event.type);
}

function bodyOf(type: unknown): readonly FieldCheck[] {
  return (typeof type === 'string' && BODY_CHECKS.get(type)) || [];
}

function firstFailing(
  checks: readonly FieldCheck[],
  input: Readonly<Record<string, unknown>>,
): string | undefined {
  return checks.find(([field, check]) => !check(input[field]))?.[0];
}

/** What a walk through a value has met so far. */
interface Walk {
  values: number;
}

/** Walks the whole value once: only plain data, within the limits, no keys that reach for a prototype. */
function measure(value: unknown, walk: Walk, depth: number, field: string): BadEvent | undefined {
  walk.values += 1;
  const isLong = typeof value === 'string' && value.length > EVENT_LIMITS.textLength;
  if (isLong || walk.values > EVENT_LIMITS.values || depth > EVENT_LIMITS.depth) return TOO_LARGE;
  if (!isData(value)) return { code: 'event/malformed', field };
  if (typeof value !== 'object' || value === null) return undefined;
  if (value instanceof Uint8Array) return value.length > EVENT_LIMITS.textLength ? TOO_LARGE : undefined;
  const inside = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(inside)) {
    if (key === '__proto__') return { code: 'event/malformed', field: key };
    const bad = measure(inside[key], walk, depth + 1, field === '' ? key : field);
    if (bad) return bad;
  }
  return undefined;
}

function isData(value: unknown): boolean {
  if (value === null || value === undefined || Array.isArray(value)) return true;
  if (typeof value === 'object') return isPlainObject(value) || value instanceof Uint8Array;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Also objects of another realm, as a worker's message may be; no arrays, dates, maps. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]';
}
