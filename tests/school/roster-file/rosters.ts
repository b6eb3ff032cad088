// Rosters as a school might have them, and as nobody would wish to: for examples and for laws.
import fc from 'fast-check';
import { parseClassId, parseLearnerId } from '../../../src/domain/ids.ts';
import type { AttributeField } from '../../../src/school/attributes.ts';
import { cleanName, isTooLong } from '../../../src/school/person-name.ts';
import type { LearnerHere, RosterHere } from '../../../src/school/roster-file/roster-here.ts';
import { valueIn } from '../../support/event-samples.ts';

export const learnerNamed = (letters: string) => valueIn(parseLearnerId(letters.padStart(22, '-')));
export const classNamed = (letters: string) => valueIn(parseClassId(letters.padStart(22, '-')));

export const CLASS_A = classNamed('a');
export const CLASS_B = classNamed('b');

/** A file in which nothing was found. */
export const NO_LIST = { learners: [], faults: [], rows: 0 };

export const EMPTY: RosterHere = {
  classes: [
    { id: CLASS_A, name: '2b', archived: false },
    { id: CLASS_B, name: '3a', archived: false },
  ],
  learners: [],
  fields: [],
  aliases: new Map(),
  erased: new Set(),
};

export function learnerHere(letters: string, name: string, change: Partial<LearnerHere> = {}): LearnerHere {
  return {
    id: learnerNamed(letters),
    name,
    class: CLASS_A,
    avatar: 0,
    language: undefined,
    archived: false,
    attributes: {},
    ...change,
  };
}

/** Names that people have, and such as files are broken by. */
const names = fc
  .oneof(
    fc.constantFrom(
      'Amina',
      'AMINA',
      'Zoë',
      'أمينة',
      'عبد الرحمن',
      '李雷',
      'Oluwaseun Adebayo-Williams',
      'Élodie',
    ),
    fc.constantFrom('=1+1', '-', '@a', "'=x", '"', 'a,b', 'a;b\tc|d', '🐘', '١', 'name', 'Nom', 'id'),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  )
  .filter((name) => !isTooLong(cleanName(name)));

const values = fc.oneof(names, fc.constant('yes'));
const fields: fc.Arbitrary<readonly AttributeField[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('f1', 'f2', 'f3', 'f4'),
    name: fc.oneof(names, fc.constantFrom('Gender', 'gender', 'Class', 'Gender [f1]')),
    choices: fc.constantFrom<readonly string[]>([], ['yes', 'no']),
  }),
  { selector: ({ id }) => id, maxLength: 4 },
);

const learners = (count: number) =>
  fc.record({
    name: names,
    class: fc.constantFrom(CLASS_A, CLASS_B, classNamed('c'), classNamed('nowhere'), undefined),
    avatar: fc.nat(130),
    language: fc.constantFrom(undefined, 'en', 'fr', 'ar', 'sw', 'PT-br', 'x-klingon', '='),
    archived: fc.constantFrom(false, false, true),
    attributes: fc.dictionary(fc.constantFrom('f1', 'f2', 'f3', 'f4', 'f9'), values, { maxKeys: count }),
  });

export const rosters: fc.Arbitrary<RosterHere> = fc
  .record({
    names: fc.tuple(names, names, names),
    fields,
    learners: fc.array(learners(3), { maxLength: 12 }),
    archived: fc.boolean(),
  })
  .map(({ names: [first, second, third], fields: own, learners: all, archived }) => ({
    ...EMPTY,
    fields: own,
    classes: [
      { id: CLASS_A, name: first, archived: false },
      { id: CLASS_B, name: second, archived: false },
      { id: classNamed('c'), name: third, archived },
    ],
    learners: all.map((one, at) => ({ ...one, id: learnerNamed(String.fromCharCode(65 + at)) })),
  }));
