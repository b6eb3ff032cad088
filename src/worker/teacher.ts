// The teacher's door: a PIN before what a learner should not change, with a wait after wrong tries. Open until locked, or
// until nothing was done behind it for a while.
import type { Settings } from '../device-store/settings.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Sealed } from '../domain/sealed.ts';
import { beginTry, NO_TRIES, parsePinTries, toMissProblem, waitDown } from '../identity/pin-tries.ts';
import { matchesTeacherPin, parseTeacherPin, sealTeacherPin } from '../identity/teacher-pin.ts';
import type { Identity } from './names.ts';

type Done = Promise<Result<null, Problem>>;

export const TEACHER_PIN = 'teacher-pin';
const TRIES = 'teacher-pin-tries';
/** A tablet put down with the door open is found by a child. */
const LOCK_AFTER_MS = 10 * 60_000;

export interface Teacher {
  /** Without an identity there is no PIN and nothing to hide: the door is always open. */
  state(): Promise<'no-pin-yet' | 'locked' | 'open'>;
  /** The first time there is none to know; later only behind the open door. */
  setPin(pin: string): Done;
  unlock(pin: string): Done;
  lock(): void;
  /** Runs what only a teacher may do; keeps the door open. */
  behind<T>(command: () => Promise<Result<T, Problem>>): Promise<Result<T, Problem>>;
}

export interface TeacherPorts {
  readonly settings: Settings;
  readonly identity: Identity | null;
  readonly now: () => number;
}

export function createTeacher({ settings, identity, now }: TeacherPorts): Teacher {
  let openUntilMs = 0;
  const open = (): void => {
    openUntilMs = now() + LOCK_AFTER_MS;
  };
  const readPin = () =>
    settings.read(TEACHER_PIN, (value) => (typeof value === 'string' ? (value as Sealed) : null));

  const state = async (): Promise<'no-pin-yet' | 'locked' | 'open'> => {
    if (!identity) return 'open';
    const left = openUntilMs - now();
    // A clock that was set back must not keep the door open for days.
    if (left > 0 && left <= LOCK_AFTER_MS) return 'open';
    const pin = await readPin();
    return pin.ok && pin.value === null ? 'no-pin-yet' : 'locked';
  };

  const tryPin = async (identity: Identity, pin: string): Promise<Result<boolean, Problem>> => {
    const [sealed, ring] = [await readPin(), await identity.ring()];
    if (!sealed.ok) return sealed;
    if (!sealed.value || !ring) return ok(false);
    const clean = parseTeacherPin(pin);
    return ok(clean !== null && (await matchesTeacherPin(identity.crypto, ring, clean, sealed.value)));
  };

  return {
    state,
    setPin: async (pin) => {
      const clean = parseTeacherPin(pin);
      const ring = await identity?.ring();
      if (!identity || !ring) return fail({ code: 'origin/insecure' });
      if ((await state()) === 'locked') return fail({ code: 'teacher/locked' });
      if (clean === null) return fail({ code: 'pin/too-short', least: 4 });
      const written = await settings.write(TEACHER_PIN, await sealTeacherPin(identity.crypto, ring, clean));
      if (written.ok) open();
      return written;
    },
    unlock: async (pin) => {
      if (!identity) return ok(null);
      const tries = await settings.read(TRIES, (value) => waitDown(parsePinTries(value, now()), now()));
      if (!tries.ok) return tries;
      const begun = beginTry(tries.value, now());
      // Counted before it is checked: a reload in the middle is no free try. A wait goes on by the clock as it is now,
      // since one that was set back for good would never reach the time at which the wait began.
      const counted = await settings.write(TRIES, begun.ok ? begun.value : tries.value);
      if (!counted.ok) return counted;
      if (!begun.ok) return begun;
      const right = await tryPin(identity, pin);
      if (!right.ok) return right;
      if (!right.value) return fail(toMissProblem(begun.value));
      open();
      return settings.write(TRIES, NO_TRIES);
    },
    lock: () => {
      openUntilMs = 0;
    },
    behind: async (command) => {
      if ((await state()) !== 'open') return fail({ code: 'teacher/locked' });
      if (openUntilMs > 0) open();
      return command();
    },
  };
}
