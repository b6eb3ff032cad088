// The frame of one switch: with one key, pressed at the right times, everything on a screen can be taken.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterTaken,
  firstScan,
  nextScan,
  type Pressed,
  pressScan,
  type Scan,
} from '../../../src/ui/access/scan-steps.ts';

const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 8 });

/** Waits until the frame stands on what is meant, as somebody with one switch does; null where it never comes. */
function wait(of: readonly number[], from: Scan, isMeant: (scan: Scan) => boolean): Scan | null {
  let scan = from;
  for (let step = 0; step < 40; step++) {
    if (isMeant(scan)) return scan;
    scan = nextScan(of, scan);
  }
  return null;
}

function takeBySwitch(of: readonly number[], group: number, item: number): Pressed | null {
  const onGroup = wait(of, firstScan(of), (scan) => scan.group === group);
  if (!onGroup) return null;
  if (onGroup.item === null) {
    const pressed = pressScan(of, onGroup);
    if (pressed.type === 'taken') return pressed;
    const onItem = wait(of, pressed.scan, (scan) => scan.group === group && scan.item === item);
    return onItem && pressScan(of, onItem);
  }
  const onItem = wait(of, onGroup, (scan) => scan.item === item);
  return onItem && pressScan(of, onItem);
}

describe('the frame of one switch', () => {
  it('comes to every thing on the screen, and a press takes that and nothing else', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (of, groupSeed, itemSeed) => {
        const group = groupSeed % of.length;
        const item = itemSeed % (of[group] ?? 1);
        expect(takeBySwitch(of, group, item)).toEqual({ type: 'taken', group, item });
      }),
    );
  });

  it('always stands on something that is there', () => {
    fc.assert(
      fc.property(sizes, fc.array(fc.constantFrom('time', 'press', 'stays')), (of, happens) => {
        let scan = firstScan(of);
        for (const what of happens) {
          if (what === 'time') scan = nextScan(of, scan);
          else {
            const pressed = pressScan(of, scan);
            scan = pressed.type === 'taken' ? afterTaken(of, pressed, what === 'stays') : pressed.scan;
          }
          expect(scan.group).toBeLessThan(of.length);
          expect(scan.item ?? 0).toBeLessThan(of[scan.group] ?? 0);
        }
      }),
    );
  });

  it('waits where nobody presses for long, and one press wakes it without taking anything', () => {
    fc.assert(
      fc.property(sizes, (of) => {
        let scan = firstScan(of);
        for (let step = 0; step < 60; step++) scan = nextScan(of, scan);
        expect(scan.waits).toBe(true);
        expect(pressScan(of, scan)).toEqual({ type: 'goes-on', scan: firstScan(of) });
      }),
    );
  });

  it('leaves a group again in which nobody presses', () => {
    const of = [3, 2];
    const inside = pressScan(of, firstScan(of));
    if (inside.type !== 'goes-on') throw new Error('Must go into the group');
    let { scan } = inside;
    for (let step = 0; step < 6; step++) scan = nextScan(of, scan);
    expect(scan).toEqual({ group: 0, item: null, rounds: 0, waits: false });
  });

  it('stays on the keys of a keypad, and goes on behind other groups', () => {
    const of = [4, 2];
    expect(afterTaken(of, { group: 0, item: 2 }, true)).toMatchObject({ group: 0, item: 2 });
    expect(afterTaken(of, { group: 0, item: 2 }, false)).toMatchObject({ group: 1, item: null });
  });
});
