// What a skill needs to be taught with: a way in, and mistakes that are foreseen.

import type { ItemSource } from '../format.ts';
import type { PackContents } from '../pack-contents.ts';
import type { Finding } from './finding.ts';
import { gradesOf } from './samples.ts';

/** The author's guess of difficulty, 1 to 5, that is still a way in. */
const EASY = 2;

export function findHardStarts(contents: PackContents): readonly Finding[] {
  return [...gradesOf(contents).keys()].flatMap((skill) => {
    const items = contents.items.filter(({ value }) => value.skill === skill);
    const [first] = items;
    if (!first || items.some(({ value }) => value.difficulty <= EASY)) return [];
    const easiest = Math.min(...items.map(({ value }) => value.difficulty));
    const detail = `the easiest item of skill ${skill} has difficulty ${easiest}: add one of ${EASY} or less`;
    return [
      { rule: 'unbalanced-difficulty', file: first.file, line: first.line, about: skill, detail } as const,
    ];
  });
}

/** Of a skill's numbers and choices: a first, easy question may have no mistake that is worth a name. */
const FORESEEN_SHARE = 0.75;

export function findMissingWrongAnswers(contents: PackContents): readonly Finding[] {
  return [...gradesOf(contents).keys()].flatMap((skill) => {
    const asked = contents.items.filter(({ value }) => value.skill === skill && canForesee(value));
    const missing = asked.filter(({ value }) => unforeseen(value) !== undefined);
    if (missing.length <= asked.length * (1 - FORESEEN_SHARE)) return [];
    return missing.map(({ file, line, value }) => {
      const share = `${missing.length} of ${asked.length} such items of ${skill}`;
      const detail = `${unforeseen(value)} (as ${share}): say what a wrong answer shows ("misconception"), so that the child gets the right help`;
      return { rule: 'missing-wrong-answers', file, line, about: value.id, detail } as const;
    });
  });
}

const canForesee = ({ type }: ItemSource): boolean =>
  type === 'number' || type === 'number-line' || type === 'choose-one';

function unforeseen(source: ItemSource): string | undefined {
  switch (source.type) {
    case 'number':
    case 'number-line':
      return source.wrong?.length ? undefined : 'foresees no wrong number';
    case 'choose-one':
      return source.options.some(({ misconception }) => misconception)
        ? undefined
        : 'no wrong option says why';
    default:
      return undefined;
  }
}
