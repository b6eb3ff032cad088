// The one place where a problem becomes words: what happened, is the learners' work safe, what to do now.
// Every code has all three in every language, by type.
import type { Problem, ProblemCode } from '../domain/problem.ts';
import { type Facts, fillMessage, type Message, type Speech } from './message.ts';

export interface ProblemText {
  readonly what: string;
  readonly safe: string;
  readonly now: string;
}

/** Of one language. Places name the problem's own facts; sizes are told in megabytes as `{sizeMb}` and so on. */
export type ProblemTable = Readonly<
  Record<ProblemCode, { readonly what: Message; readonly safe: Message; readonly now: Message }>
>;

const BYTES_PER_MB = 1024 * 1024;

export function toProblemText(problem: Problem, table: ProblemTable, speech: Speech): ProblemText {
  const texts = table[problem.code];
  const facts = toFacts(problem, speech);
  return {
    what: fillMessage(texts.what, facts, speech),
    safe: fillMessage(texts.safe, facts, speech),
    now: fillMessage(texts.now, facts, speech),
  };
}

/** The problem's fields as places: text and numbers as they are, bytes also in megabytes, most lists by their length. */
function toFacts(problem: Problem, { language }: Speech): Facts {
  const facts: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(problem)) {
    if (typeof value === 'string') facts[name] = value;
    if (typeof value === 'number') {
      facts[name] = value;
      if (name.endsWith('Bytes'))
        facts[name.replace('Bytes', 'Mb')] = Math.max(1, Math.round(value / BYTES_PER_MB));
    }
    if (Array.isArray(value))
      facts[name] = name === 'missing' ? new Intl.ListFormat(language).format(value) : value.length;
  }
  return facts;
}
