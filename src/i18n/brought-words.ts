// Words of the interface that came as a file, held against the messages that this version knows: who made the file is far
// away, and may have made it for another version. What does not fit is left out, and said in the language that fills gaps.
import type { ProblemCode } from '../domain/problem.ts';
import type { Message } from './message.ts';
import type { ProblemTable } from './problem-text.ts';

export type Words = Readonly<Record<string, Message>>;

export interface HeldWords {
  /** Those that fit, by the keys of messages. */
  readonly words: Words;
  /** Messages that there are. */
  readonly of: number;
  /** Of the file's words, those that do not fit their message. */
  readonly unfit: readonly string[];
}

/** As much longer than the message beside it as no language is, for the shortest ones. */
const MOST_TIMES = 8;
const MOST_MORE = 60;
/** Markup, what cannot be seen, and what would turn the letters of a sentence around. */
const NOT_IN_WORDS = /[<>\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** `ground` are the messages of a language that is here, with the same places. */
export function holdWords(brought: Readonly<Record<string, unknown>>, ground: Words, tag: string): HeldWords {
  const words: Record<string, Message> = {};
  const unfit: string[] = [];
  for (const [key, message] of Object.entries(ground)) {
    const name = toFileKey(key);
    if (!Object.hasOwn(brought, name)) continue;
    const read = readMessage(brought[name], message, tag);
    if (read === null) unfit.push(name);
    else words[key] = read;
  }
  return { words, of: Object.keys(ground).length, unfit };
}

function readMessage(input: unknown, beside: Message, tag: string): Message | null {
  const message = toMessage(input, tag);
  if (message === null || placesOf(message) !== placesOf(beside)) return null;
  if (typeof message === 'object' && !placesOf(beside).split(' ').includes(message.plural)) return null;
  const most = Math.max(...wordingsOf(beside).map(({ length }) => length)) * MOST_TIMES + MOST_MORE;
  const isPlain = (text: string) =>
    text.trim() === text && text !== '' && text.length <= most && !NOT_IN_WORDS.test(text);
  return wordingsOf(message).every(isPlain) ? message : null;
}

function toMessage(input: unknown, tag: string): Message | null {
  if (typeof input === 'string') return input;
  if (typeof input !== 'object' || input === null) return null;
  const { plural, other, ...forms }: Record<string, unknown> = { ...input };
  if (typeof plural !== 'string' || typeof other !== 'string') return null;
  const known: ReadonlySet<string> = new Set(pluralCategories(tag));
  const read: Record<string, string> = {};
  for (const [category, wording] of Object.entries(forms)) {
    if (!known.has(category) || typeof wording !== 'string') return null;
    read[category] = wording;
  }
  return { ...read, plural, other };
}

/** Those of the language; of one that the browser does not know, `other` alone is ever asked for. */
export function pluralCategories(tag: string): readonly string[] {
  const [known] = Intl.PluralRules.supportedLocalesOf([tag]);
  return known === undefined ? ['other'] : new Intl.PluralRules(known).resolvedOptions().pluralCategories;
}

export function wordingsOf(message: Message): readonly string[] {
  if (typeof message === 'string') return [message];
  const { plural: _, ...wordings } = message;
  return Object.values(wordings);
}

/** The places that any wording of a message has, sorted. */
export function placesOf(message: Message): string {
  const places = wordingsOf(message).flatMap((wording) =>
    [...wording.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
  );
  return [...new Set(places)].sort().join(' ');
}

/** The three parts of each problem as words, by keys such as `pack/damaged what`. */
export function problemWords(table: ProblemTable): Words {
  return Object.fromEntries(
    Object.entries(table).flatMap(([code, parts]) =>
      Object.entries(parts).map(([part, message]) => [`${code} ${part}`, message]),
    ),
  );
}

/** The same back: every problem has its three parts, where `words` lacks one that of `otherwise`. */
export function toProblemTable(words: Words, otherwise: ProblemTable): ProblemTable {
  const codes = Object.entries(otherwise) as [ProblemCode, ProblemTable[ProblemCode]][];
  const told = codes.map(([code, { what, safe, now }]) => [
    code,
    {
      what: words[`${code} what`] ?? what,
      safe: words[`${code} safe`] ?? safe,
      now: words[`${code} now`] ?? now,
    },
  ]);
  return Object.fromEntries(told) as ProblemTable;
}

/** A file's keys have neither strokes nor spaces: `pack/damaged what` is `pack.damaged.what` there. */
export const toFileKey = (key: string): string => key.replace(/[/ ]/g, '.');
