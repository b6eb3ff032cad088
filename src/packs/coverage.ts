// Enough questions of enough kinds that nobody sees the same one twice in a week. See docs/pack-format.md.
import type { PackFault } from '../domain/problem.ts';
import { thinPlaces } from './coverage-thin-places.ts';
import { wrongAnswersOf } from './coverage-wrong-answers.ts';
import type { ItemSource } from './format.ts';
import type { PackContents } from './pack-contents.ts';
import { placeIn } from './parse/files.ts';

const FORMS = 6;
const TYPES = 3;
const LESSONS = 2;
const HINTS = 2;
const STEPS = 1;

export interface SkillCoverage {
  readonly skill: string;
  /** Items that differ in more than their numbers. */
  readonly forms: number;
  readonly types: number;
  readonly lessons: number;
}

export function coverageOf(contents: PackContents): readonly SkillCoverage[] {
  return (contents.manifest?.skills ?? []).map(({ id }) => {
    const items = contents.items.filter(({ value }) => value.skill === id).map(({ value }) => value);
    const lessons = contents.lessons.filter(
      ({ value }) => value.skill === id && value.kind !== 'misconception',
    );
    return {
      skill: id,
      forms: new Set(items.map(toForm)).size,
      types: new Set(items.map(({ type }) => type)).size,
      lessons: lessons.length,
    };
  });
}

export function checkCoverage(contents: PackContents, faults: PackFault[]): void {
  for (const { skill, forms, types, lessons } of coverageOf(contents)) {
    const lacking = [
      ...(forms < FORMS ? [`${forms} of ${FORMS} forms`] : []),
      ...(types < TYPES ? [`${types} of ${TYPES} item types`] : []),
      ...(lessons < LESSONS ? [`${lessons} of ${LESSONS} lessons`] : []),
    ];
    if (lacking.length > 0) {
      placeIn('pack.json', 0, faults).report('', `skill ${skill}: ${lacking.join(', ')}`, 'coverage');
    }
  }
  for (const { file, line, value } of contents.items) {
    const at = placeIn(file, line, faults, value.id);
    if (value.hints.length < HINTS) at.report('', `${value.hints.length} of ${HINTS} hints`, 'coverage');
    if (value.solution.length < STEPS) at.report('', 'no worked solution', 'coverage');
  }
  for (const { file, line, detail, isFault } of thinPlaces(contents, wrongAnswersOf(contents))) {
    if (isFault) placeIn(file, line, faults).report('', detail, 'coverage');
  }
}

/** Two items are one form when only their numbers differ: same type, same prompt, same kinds of pictures. */
function toForm(source: ItemSource): string {
  const prompt = typeof source.prompt === 'string' ? source.prompt : source.prompt.key;
  return [source.type, prompt, source.figure?.type ?? '', optionLook(source)].join(' ');
}

function optionLook(source: ItemSource): string {
  if (source.type !== 'choose-one' && source.type !== 'choose-several') return '';
  return source.options.find(({ figure }) => figure !== undefined)?.figure?.type ?? '';
}
