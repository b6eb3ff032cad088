import { describe, expect, it } from 'vitest';
import { foldRoster } from '../../src/domain/roster.ts';
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
    });
    expect(roster.learners.get(amina)).toEqual({
      id: amina,
      class: blue,
      name: sealed('Amina'),
      avatar: 3,
      language: undefined,
      archived: false,
      pin: undefined,
    });
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
      type: 'learner-merged',
      learner: amina,
      into: learnerId('m'),
    };
    expect(foldRoster([added, event('A', 8, answered), later])).toEqual(foldRoster([added]));
  });
});
