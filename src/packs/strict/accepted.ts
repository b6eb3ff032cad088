// `strict.json` beside a pack's source: the few findings that its author has looked at and wants to keep, each with the
// reason. It stays with the source and is no part of the pack.
//   [{"rule": "telling-option", "about": "ordinal.words", "reason": "the long one is the name of the queue"}]
import { fail, ok, type Result } from '../../domain/result.ts';
import { type Finding, STRICT_RULES } from './finding.ts';

export const ACCEPTED_FILE = 'strict.json';
/** More would be a way round the rules: then the rule or the pack is wrong. */
export const MOST_ACCEPTED = 12;
const REASON_LETTERS = 12;

export interface Accepted {
  readonly rule: string;
  readonly about: string;
  readonly reason: string;
}

/** What is wrong with the file is said as a person would fix it. */
export function parseAccepted(json: string): Result<readonly Accepted[], string> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return fail('no JSON');
  }
  if (!Array.isArray(value)) return fail('must be a list of {"rule", "about", "reason"}');
  if (value.length > MOST_ACCEPTED)
    return fail(`accepts ${value.length} findings, at most ${MOST_ACCEPTED}: mend some`);
  const accepted: Accepted[] = [];
  for (const entry of value as readonly unknown[]) {
    const one = toAccepted(entry);
    if (typeof one === 'string') return fail(one);
    accepted.push(one);
  }
  return ok(accepted);
}

function toAccepted(entry: unknown): Accepted | string {
  if (typeof entry !== 'object' || entry === null) return 'must be a list of {"rule", "about", "reason"}';
  const { rule, about, reason } = entry as Readonly<Record<string, unknown>>;
  if (!STRICT_RULES.some((one) => one === rule))
    return `"${String(rule)}" is no rule; rules are ${STRICT_RULES.join(' ')}`;
  if (typeof about !== 'string' || typeof reason !== 'string')
    return `${String(rule)}: "about" and "reason" are texts`;
  if (reason.trim().length < REASON_LETTERS) return `${String(rule)} ${about}: say the reason in a sentence`;
  return { rule: String(rule), about, reason };
}

export interface Sifted {
  readonly open: readonly Finding[];
  /** Accepted, though nothing is found there any more: to be taken out. */
  readonly stale: readonly Accepted[];
}

export function siftAccepted(findings: readonly Finding[], accepted: readonly Accepted[]): Sifted {
  const isFor = (finding: Finding) => (one: Accepted) =>
    one.rule === finding.rule && one.about === finding.about;
  return {
    open: findings.filter((finding) => !accepted.some(isFor(finding))),
    stale: accepted.filter((one) => !findings.some((finding) => isFor(finding)(one))),
  };
}
