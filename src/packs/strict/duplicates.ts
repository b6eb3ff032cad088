// Two items that ask the same question. Templates are compared by what they draw: one whose variants are mostly among
// those of another adds nothing, whatever its parameters are called.
import type { Item } from '../../domain/item.ts';
import type { PackContents } from '../pack-contents.ts';
import type { Finding } from './finding.ts';
import { drawItems } from './samples.ts';
import { comparable, plain } from './wording.ts';

const SEEDS = 80;
/** Of the variants of the one with fewer. */
const SAME_SHARE = 0.6;
/** Of one question: a hundred that are alike are told against a few of them, not each against each. */
const MOST_HOLDERS = 3;

export function findDuplicates(contents: PackContents): readonly Finding[] {
  const [language = ''] = contents.texts.keys();
  const questions = contents.items.map(({ value }) => {
    return new Set(drawItems(contents, value, language, SEEDS).map(toQuestion));
  });
  const holders = new Map<string, number[]>();
  const findings: Finding[] = [];
  for (const [at, own] of questions.entries()) {
    const shared = new Map<number, number>();
    for (const question of own) {
      const others = holders.get(question) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (others.length < MOST_HOLDERS) holders.set(question, [...others, at]);
    }
    for (const [other, count] of shared) {
      const fewer = Math.min(own.size, questions[other]?.size ?? 0);
      const [mine, theirs] = [contents.items[at], contents.items[other]];
      if (!mine || !theirs || count < SAME_SHARE * fewer) continue;
      const where = `${theirs.value.id} (${theirs.file}:${theirs.line})`;
      findings.push({
        rule: 'duplicate-item',
        file: mine.file,
        line: mine.line,
        about: mine.value.id,
        detail: `${count} of ${fewer} drawn variants ask what ${where} asks: change what is asked, or leave one out`,
      });
    }
  }
  return findings;
}

/** Equal for two variants that a child would call the same: the order of options and their ids do not count. */
function toQuestion(item: Item): string {
  const shown = Object.entries(item).flatMap(([field, value]: readonly [string, unknown]) => {
    if (UNSEEN.has(field)) return [];
    const parts = Array.isArray(value) ? value.map(toShown).sort() : [toShown(value)];
    return [`${field}: ${parts.join('; ')}`];
  });
  return shown.sort().join('\n');
}

function toShown(value: unknown): string {
  return JSON.stringify(value, (field, inner: unknown) => {
    if (UNSEEN.has(field)) return undefined;
    return typeof inner === 'string' ? comparable(inner) || plain(inner) : inner;
  });
}

/** What no child sees before the answer, and what names things. */
const UNSEEN = new Set(
  (
    'pack id skills seed difficulty hints solution wrong misconception answers pairs spelling tolerance snap form ' +
    'challenge order'
  ).split(' '),
);
