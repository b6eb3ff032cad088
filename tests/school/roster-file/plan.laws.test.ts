import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT } from '../../../src/school/roster-file/file-learner.ts';
import { planRoster, type RosterPlan } from '../../../src/school/roster-file/plan.ts';
import { readClassList } from '../../../src/school/roster-file/read-class-list.ts';
import type { LearnerHere, RosterHere } from '../../../src/school/roster-file/roster-here.ts';
import { CLASS_A, CLASS_B, classNamed, EMPTY, learnerNamed, NO_LIST } from './rosters.ts';

const FIELDS = [{ id: 'f1', name: 'Gender', choices: ['girl', 'boy'] }];
const names = fc.constantFrom('Amina', 'AMINA', 'Binta', 'Zoë', 'Zoe\u0308', 'أمينة', '');
const IDS = ['A', 'B', 'C', 'D'].map(learnerNamed);

const here: fc.Arbitrary<RosterHere> = fc
  .record({
    learners: fc.array(
      fc.record({
        name: names,
        class: fc.constantFrom(CLASS_A, CLASS_B, classNamed('over'), undefined),
        avatar: fc.nat(3),
        language: fc.constantFrom(undefined, 'fr'),
        archived: fc.boolean(),
        attributes: fc.constantFrom({}, { f1: 'girl' }, { 'source-id': '7' }),
      }),
      { maxLength: 4 },
    ),
    classes: fc.constantFrom(['2b', '3a'], ['2b', '2B']),
    erased: fc.subarray(IDS.slice(3)),
  })
  .map(({ learners, classes: [first = '', second = ''], erased }) => ({
    ...EMPTY,
    fields: FIELDS,
    erased: new Set(erased),
    classes: [
      { id: CLASS_A, name: first, archived: false },
      { id: CLASS_B, name: second, archived: false },
      { id: classNamed('over'), name: '4c', archived: true },
    ],
    learners: learners
      .slice(0, 3)
      .map((one, at): LearnerHere => ({ ...one, id: IDS[at] ?? learnerNamed('x') })),
  }));

const row = fc
  .tuple(
    names,
    fc.constantFrom('2b', '3A', '4c', '5d', ''),
    fc.constantFrom('', '2', '900'),
    fc.constantFrom('', 'French', 'Klingon'),
    fc.constantFrom('', 'GIRL', 'other'),
    fc.constantFrom('', '', '7', '8', ...IDS, learnerNamed('new')),
  )
  .map((cells) => cells.join(','));

const files = fc
  .array(row, { maxLength: 8 })
  .map((rows) => ['Name,Class,Picture,Language,Gender,Id', ...rows].join('\n'));

const into = fc.constantFrom(CLASS_A, null);

/** The school after what the plan says, with new ids where the worker would make them. */
function take(plan: RosterPlan, { learners, classes, ...rest }: RosterHere): RosterHere {
  const made = plan.newClasses.map((name, at) => ({ id: classNamed(`made${at}`), name, archived: false }));
  const classOf = (to: { readonly id: LearnerHere['class'] } | { readonly made: number }) =>
    'id' in to ? to.id : made[to.made]?.id;
  const all = new Map(learners.map((one) => [one.id, one]));
  for (const step of plan.steps) {
    if (step.type === 'add') {
      const { name, attributes } = step;
      const id = step.id ?? learnerNamed(`row${step.row}`);
      const language = step.language ?? undefined;
      const avatar = step.avatar ?? 50;
      all.set(id, { id, name, class: classOf(step.class), avatar, language, archived: false, attributes });
    }
    const known = step.type === 'change' ? all.get(step.learner) : undefined;
    if (step.type !== 'change' || !known) continue;
    const { class: to, attributes, ...plain } = step.change;
    all.set(known.id, {
      ...known,
      ...plain,
      ...(to && { class: classOf(to) }),
      attributes: { ...known.attributes, ...attributes },
    });
  }
  return { ...rest, learners: [...all.values()], classes: [...classes, ...made] };
}

const planOf = (text: string, school: RosterHere, to: typeof CLASS_A | null) =>
  planRoster(readClassList(text, FIELDS) ?? NO_LIST, school, to);
const leftOut = ({ faults }: RosterPlan) =>
  faults.filter(({ code }) => LEFT_OUT.has(code)).map(({ row: at, code }) => `${at} ${code}`);

describe('any list', () => {
  it('taken in once more changes nothing, and leaves the same rows out', () => {
    fc.assert(
      fc.property(here, files, into, (school, text, to) => {
        const first = planOf(text, school, to);
        const again = planOf(text, take(first, school), to);
        expect(again.newClasses).toEqual([]);
        expect(again.steps.map(({ type, row: at }) => `${at} ${type}`)).toEqual(
          first.steps.map(({ row: at }) => `${at} same`),
        );
        expect(leftOut(again)).toEqual(leftOut(first));
      }),
    );
  });

  it('takes each row or leaves it out, and each learner once', () => {
    fc.assert(
      fc.property(here, files, into, (school, text, to) => {
        const plan = planOf(text, school, to);
        const taken = plan.steps.map(({ row: at }) => at);
        const left = plan.faults.filter(({ code }) => LEFT_OUT.has(code)).map(({ row: at }) => at);
        const said = text.split('\n').flatMap((line, at) => (at > 0 && /[^,]/.test(line) ? [at + 1] : []));
        expect([...taken, ...left].sort((a, b) => a - b)).toEqual(said);
        const learners = plan.steps.flatMap((step) => (step.type === 'add' ? [] : [step.learner]));
        expect(new Set(learners).size).toBe(learners.length);
        expect(learners.filter((id) => plan.gone.includes(id))).toEqual([]);
      }),
    );
  });
});
