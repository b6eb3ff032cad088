// What the invented class is made of, and who is in it while it is made.
import type { Member } from './cast.ts';
import type { Pupil, TurnGround } from './live-turn.ts';

export interface DemoGround extends TurnGround {
  /** On a whole minute: what is reckoned in minutes then comes out the same whenever it is made. */
  readonly nowMs: number;
  readonly seed: number;
  /** Of the app, for the event that starts a stream. */
  readonly app: string;
  /** The calendar day of a moment where the tablet is, yyyy-mm-dd. */
  readonly dayOf: (ms: number) => string;
}

export interface DemoPupil extends Pupil {
  readonly member: Member;
}
