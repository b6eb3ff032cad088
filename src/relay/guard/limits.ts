// How much anybody may ask of a relay. Wide enough for a school of forty tablets behind one address that come back
// from a week without a network, narrow enough that no single one of them can take the relay from the others.
export interface Limits {
  /** The whole of a POST /sync; of a longer one, what came so far is kept. */
  readonly syncBodyBytes: number;
  /** Anything else that is posted. */
  readonly smallBodyBytes: number;
  /** A body must come in at this rate on average, once the grace has passed. 2G at its worst brings ten times that. */
  readonly leastBytesPerSecond: number;
  readonly graceMs: number;
  /** For the request's head alone. */
  readonly headMs: number;
  /** For a whole request, however slow the link. */
  readonly requestMs: number;
  /** Without a byte in either direction. */
  readonly idleMs: number;
  /** Between two requests of one connection. */
  readonly keepAliveMs: number;
  readonly connections: number;
  readonly connectionsPerAddress: number;
  /** Rounds of all devices at the same time; more are asked to come later. */
  readonly rounds: number;
  /** Of one answer, however much is asked for. */
  readonly answerBytes: number;
  readonly perAddress: Allowance;
  readonly perDevice: Allowance;
  readonly enrolment: Allowance;
}

/** So many at once, then so many a second. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

export const LIMITS: Limits = {
  syncBodyBytes: 8 * 1024 * 1024,
  smallBodyBytes: 4 * 1024,
  leastBytesPerSecond: 64,
  graceMs: 20_000,
  headMs: 15_000,
  requestMs: 300_000,
  idleMs: 60_000,
  keepAliveMs: 10_000,
  connections: 1_000,
  connectionsPerAddress: 400,
  rounds: 600,
  answerBytes: 1024 * 1024,
  perAddress: { burst: 3_000, perSecond: 600 },
  perDevice: { burst: 300, perSecond: 20 },
  enrolment: { burst: 60, perSecond: 1 },
};

/** Node refuses a longer head with 431 by itself. */
export const HEAD_BYTES = 8 * 1024;
export const HEADER_COUNT = 48;
