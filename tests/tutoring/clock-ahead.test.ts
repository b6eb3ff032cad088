// A tablet's clock was a year ahead for a day, and nobody noticed: what was practised then lies in the future.
import { describe, expect, it } from 'vitest';
import { stuckOf } from '../../src/tutoring/stuck-fold.ts';
import { chainOf } from './courses.ts';
import { turnStart } from './learners.ts';
import { beginLife, goOn, isOn, type Life } from './life.ts';
import { A_DAY } from './next-steps.ts';

const A_YEAR = 365 * A_DAY;
const wallOf = ({ progress }: Life) => stuckOf(progress).find(({ skill }) => skill === 1);

/** Has learnt the first skill and missed the second until it was left for the day. */
function atWall(): Life {
  const life = beginLife(chainOf(3));
  life.wait(A_YEAR);
  life.happens(turnStart);
  goOn(life, 80, (step) => ({ correct: isOn(0)(step) }), {
    skipFinding: true,
    until: () => (wallOf(life)?.tries ?? 0) >= 6,
  });
  return life;
}

describe('a wall that was left while the clock was ahead', () => {
  it('is tried again on the next day that the clock tells rightly, and not only in a year', () => {
    const life = atWall();
    expect(wallOf(life)?.tries).toBe(6);
    expect(life.next({ skipFinding: true })).not.toMatchObject({ skill: 1 });
    life.wait(A_DAY - A_YEAR);
    life.happens(turnStart);
    expect(wallOf(life)?.tries).toBe(0);
    const steps = goOn(life, 6, () => ({ correct: true }), { skipFinding: true });
    expect(steps).toContainEqual(expect.objectContaining({ type: 'item', skill: 1 }));
  });

  it('is left alone for the rest of that day all the same', () => {
    const life = atWall();
    life.wait(60);
    life.happens(turnStart);
    expect(wallOf(life)?.tries).toBe(6);
  });
});
