import { describe, expect, it, test } from 'vitest';
import { allIdsOf, canonicalLearner, foldRoster } from '../../src/domain/roster.ts';
import { NO_SUPPORT } from '../../src/domain/support.ts';
import { answered, classId, event, learnerId, sealed } from './events.ts';

const amina = learnerId('l');
const blue = classId('c');
const added = event('A', 1, {
  type: 'learner-added',
  learner: amina,
  class: blue,
  name: sealed('Amina'),
  avatar: 3,
});

describe('roster', () => {
  it('a class and a learner stand in it as they were added', () => {
    const classAdded = event('A', 2, { type: 'class-added', class: blue, name: sealed('Blue') });
    const roster = foldRoster([classAdded, added]);
    expect(roster.classes.get(blue)).toEqual({
      id: blue,
      name: sealed('Blue'),
      picturePin: true,
      turnMinutes: 15,
      packs: undefined,
      minutesByNeed: false,
      archived: false,
    });
    expect(roster.learners.get(amina)).toEqual({
      id: amina,
      class: blue,
      name: sealed('Amina'),
      avatar: 3,
      language: undefined,
      archived: false,
      attributes: [],
      interests: [],
      support: NO_SUPPORT,
      consents: { practice: 'unsaid', retraining: 'unsaid' },
      packs: undefined,
      pin: undefined,
    });
  });

  it('a learner likes what they said last, and a class is in its region until it is taken back', () => {
    const said = [
      added,
      event('A', 2, { type: 'class-added', class: blue, name: sealed('Blue') }),
      event('A', 3, { type: 'learner-set', learner: amina, interests: ['music', 'space', 'animals'] }),
      event('A', 4, { type: 'class-set', class: blue, region: 'ng' }),
    ];
    expect(foldRoster(said).learners.get(amina)?.interests).toEqual(['animals', 'music']);
    expect(foldRoster(said).classes.get(blue)?.region).toBe('ng');
    const later = [
      ...said,
      event('A', 5, { type: 'learner-set', learner: amina, interests: [] }),
      event('A', 6, { type: 'class-set', class: blue, region: '' }),
    ];
    expect(foldRoster(later).learners.get(amina)?.interests).toEqual([]);
    expect(foldRoster(later).classes.get(blue)?.region).toBeUndefined();
  });

  it.each([
    [-1, 0, 15],
    [0, 0, 15],
    [1e308, 60, 60],
  ])('of %d minutes said of a turn, a learner has %d and a class %d', (turnMinutes, own, ofClass) => {
    const roster = foldRoster([
      added,
      event('A', 2, { type: 'class-added', class: blue, name: sealed('Blue') }),
      event('A', 3, { type: 'learner-set', learner: amina, turnMinutes }),
      event('A', 4, { type: 'class-set', class: blue, turnMinutes }),
    ]);
    expect(roster.learners.get(amina)?.support.turnMinutes).toBe(own);
    expect(roster.classes.get(blue)?.turnMinutes).toBe(ofClass);
  });

  it('a change that arrives before the learner is kept, and shows once the learner is there', () => {
    const renamed = event(
      'B',
      1,
      { type: 'learner-set', learner: amina, name: sealed('Amina K.') },
      { at: 5 },
    );
    expect(foldRoster([renamed]).learners.size).toBe(0);
    expect(foldRoster([renamed, added]).learners.get(amina)?.name).toBe(sealed('Amina K.'));
  });

  it('of two tablets that change different fields, both changes stay', () => {
    const avatar = event('A', 2, { type: 'learner-set', learner: amina, avatar: 9 }, { at: 4 });
    const archived = event('B', 1, { type: 'learner-set', learner: amina, archived: true }, { at: 3 });
    const learner = foldRoster([added, avatar, archived]).learners.get(amina);
    expect(learner).toMatchObject({ avatar: 9, archived: true, name: sealed('Amina') });
  });

  it('a picture PIN is set, and reset by the teacher', () => {
    const set = event('A', 2, { type: 'pin-set', learner: amina, pin: sealed('hash') });
    const reset = event('A', 3, { type: 'pin-set', learner: amina });
    expect(foldRoster([added, set]).learners.get(amina)?.pin).toBe(sealed('hash'));
    expect(foldRoster([reset, added, set]).learners.get(amina)?.pin).toBeUndefined();
  });

  it('a guest has neither name nor class', () => {
    const guest = event('A', 1, { type: 'learner-added', learner: amina, avatar: 0 });
    expect(foldRoster([guest]).learners.get(amina)).toMatchObject({ class: undefined, name: undefined });
  });

  it('answers and events of later versions change nothing', () => {
    const later = {
      ...event('A', 9, answered),
      type: 'learner-cloned',
      learner: amina,
      into: learnerId('m'),
    };
    expect(foldRoster([added, event('A', 8, answered), later])).toEqual(foldRoster([added]));
  });
});

describe('a child who was entered twice', () => {
  const [binta, chidi] = [learnerId('m'), learnerId('n')];
  const add = (letter: string, sequence: number) =>
    event('A', sequence, {
      type: 'learner-added',
      learner: learnerId(letter),
      name: sealed('a'),
      avatar: sequence,
    });
  const merge = (stream: string, sequence: number, from: typeof amina, into: typeof amina) =>
    event(stream, sequence, { type: 'learner-merged', from, into }, { at: sequence });
  const three = [add('l', 1), add('m', 2), add('n', 3)];

  it('is one learner from then on, through chains of merges', () => {
    const roster = foldRoster([...three, merge('B', 5, amina, binta), merge('C', 4, binta, chidi)]);
    expect([...roster.learners.keys()]).toEqual([chidi]);
    expect([amina, binta, chidi].map((id) => canonicalLearner(roster, id))).toEqual([chidi, chidi, chidi]);
    expect(allIdsOf(roster, amina)).toEqual([chidi, amina, binta]);
  });

  it('is one learner also when two teachers merged in a circle', () => {
    const roster = foldRoster([...three, merge('B', 5, amina, binta), merge('C', 6, binta, amina)]);
    expect([...roster.learners.keys()]).toEqual([binta, chidi]);
    expect(canonicalLearner(roster, amina)).toBe(binta);
  });

  it('stays who is left when the other entry was erased elsewhere', () => {
    const erased = event('D', 1, { type: 'learner-erased', erased: binta });
    const roster = foldRoster([...three, merge('B', 5, amina, binta), erased]);
    expect([...roster.learners.keys()]).toEqual([amina, chidi]);
    expect(canonicalLearner(roster, binta)).toBe(amina);
  });

  it('keeps the notes of both, in the order in which they were written', () => {
    const note = (stream: string, sequence: number, learner: typeof amina) =>
      event(stream, sequence, { type: 'note-added', learner, note: sealed(`${sequence}`) });
    const roster = foldRoster([
      ...three,
      note('C', 9, binta),
      note('B', 8, amina),
      merge('B', 10, amina, binta),
      note('C', 9, binta),
    ]);
    expect(roster.notes.get(binta)?.map((one) => one.note)).toEqual([sealed('8'), sealed('9')]);
  });
});

describe('an erased learner', () => {
  it('leaves a tombstone alone, and is in no class again', () => {
    const note = event('A', 2, { type: 'note-added', learner: amina, note: sealed('reads well') });
    const erased = event('B', 1, { type: 'learner-erased', erased: amina });
    const again = event('C', 1, { type: 'learner-added', learner: amina, avatar: 1 }, { at: 99 });
    const roster = foldRoster([added, note, erased, again]);
    expect([roster.learners.size, roster.notes.size]).toEqual([0, 0]);
    expect(roster.erased.has(amina)).toBe(true);
    expect(JSON.stringify([...roster.learners, ...roster.notes])).not.toContain('Amina');
  });
});

test('a language taken back is no language', () => {
  const set = (sequence: number, language: string) =>
    event('A', sequence, { type: 'learner-set', learner: amina, language }, { at: sequence });
  expect(foldRoster([added, set(5, 'fr')]).learners.get(amina)?.language).toBe('fr');
  expect(foldRoster([added, set(5, 'fr'), set(6, '')]).learners.get(amina)?.language).toBeUndefined();
});

test.each(['!!', 'fr fr', 'fr-', 'constructor', '__proto__', 'fr-u', 'en-rozaj-rozaj', 'x'.repeat(9_000)])(
  'what no engine takes for a language, as %s, is none',
  (language) => {
    const set = event('A', 5, { type: 'learner-set', learner: amina, language }, { at: 5 });
    expect(foldRoster([added, set]).learners.get(amina)?.language).toBeUndefined();
  },
);
