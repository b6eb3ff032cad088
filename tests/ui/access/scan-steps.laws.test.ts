// The frame of one switch: with one key, pressed at the right times, everything on a screen can be taken.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterTaken,
  firstScan,
  nextScan,
  type Parts,
  type Path,
  type Pressed,
  partsAt,
  pressScan,
  type Scan,
} from '../../../src/ui/access/scan-steps.ts';

/** Things, groups of things, and sections of groups: as many as a screen has. */
const group = fc.integer({ min: 1, max: 7 }).map(things);
const screens: fc.Arbitrary<Parts> = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map(things),
  fc.array(group, { minLength: 1, maxLength: 8 }),
  fc.array(fc.oneof(group, fc.array(group, { minLength: 1, maxLength: 6 })), { minLength: 1, maxLength: 9 }),
);

function things(count: number): Parts {
  return Array.from({ length: count }, () => []);
}

/** Paths of all things. */
function allThings(screen: Parts, path: Path = []): readonly Path[] {
  const parts = partsAt(screen, path);
  return parts.length === 0 ? [path] : parts.flatMap((_, at) => allThings(screen, [...path, at]));
}

const holds = (around: Path, path: Path): boolean => around.every((at, step) => path[step] === at);

/** Waits until what is meant is framed, or something that it stands in, and presses, as somebody with one switch. */
function takeBySwitch(screen: Parts, meant: Path): Pressed | null {
  let scan = firstScan(screen);
  for (let step = 0; step < 60; step++) {
    if (!holds(scan.path, meant)) {
      scan = nextScan(screen, scan);
      continue;
    }
    const pressed = pressScan(screen, scan);
    if (pressed.type === 'taken') return pressed;
    scan = pressed.scan;
  }
  return null;
}

describe('the frame of one switch', () => {
  it('comes to every thing on the screen, and a press takes that and nothing else', () => {
    fc.assert(
      fc.property(screens, fc.nat(), (screen, seed) => {
        const all = allThings(screen);
        const meant = all[seed % all.length] ?? [];
        expect(takeBySwitch(screen, meant)).toEqual({ type: 'taken', path: meant });
      }),
    );
  });

  it('always stands on something that is there', () => {
    fc.assert(
      fc.property(screens, fc.array(fc.constantFrom('time', 'press', 'stays')), (screen, happens) => {
        let scan = firstScan(screen);
        for (const what of happens) {
          if (what === 'time') scan = nextScan(screen, scan);
          else {
            const pressed = pressScan(screen, scan);
            scan =
              pressed.type === 'taken' ? afterTaken(screen, pressed.path, what === 'stays') : pressed.scan;
          }
          const beside = partsAt(screen, scan.path.slice(0, -1));
          expect(scan.path.at(-1)).toBeLessThan(beside.length);
        }
      }),
    );
  });

  it('waits where nobody presses for long, and one press wakes it without taking anything', () => {
    fc.assert(
      fc.property(screens, (screen) => {
        let scan = firstScan(screen);
        for (let step = 0; step < 60; step++) scan = nextScan(screen, scan);
        expect(scan.waits).toBe(true);
        expect(pressScan(screen, scan)).toEqual({ type: 'goes-on', scan: firstScan(screen) });
      }),
    );
  });

  it('leaves a part again in which nobody presses', () => {
    const screen = [[things(3), things(2)], things(2)];
    const press = (scan: Scan): Scan => {
      const pressed = pressScan(screen, scan);
      if (pressed.type !== 'goes-on') throw new Error('Must go into the part');
      return pressed.scan;
    };
    let scan = press(press(firstScan(screen)));
    expect(scan.path).toEqual([0, 0, 0]);
    for (let step = 0; step < 6; step++) scan = nextScan(screen, scan);
    expect(scan).toEqual({ path: [0, 0], rounds: 0, waits: false });
    for (let step = 0; step < 4; step++) scan = nextScan(screen, scan);
    expect(scan).toEqual({ path: [0], rounds: 0, waits: false });
  });

  it('stays on the keys of a keypad, and goes on behind other groups', () => {
    const screen = [things(4), things(2)];
    expect(afterTaken(screen, [0, 2], true).path).toEqual([0, 2]);
    expect(afterTaken(screen, [0, 2], false).path).toEqual([1]);
  });

  it('stays in a section of a long screen after something in it was taken', () => {
    const screen = [[things(2), things(2)], things(2)];
    expect(afterTaken(screen, [0, 0, 1], false).path).toEqual([0, 1]);
    expect(afterTaken(screen, [0, 1, 1], false).path).toEqual([0, 0]);
  });
});
