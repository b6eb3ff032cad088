// What a benchmark is given, and what it hands back.

/** Of benchmarks that run the app. */
export interface AppOptions {
  readonly items: number;
  readonly skills: number;
  readonly runs: number;
}

export interface BenchOptions extends AppOptions {
  /** Null: as many as the benchmark takes by itself. */
  readonly attempts: number | null;
  /** Other systems beside ours, installed for the run. */
  readonly peers: boolean;
  readonly store: 'sqlite' | 'postgres';
  /** The data, where they are not where they usually are. */
  readonly workload: string | null;
  /** Simulated learners of a world, or those of a class. */
  readonly learners: number | null;
  /** Over which a class's answers are spread. */
  readonly days: number | null;
  /** Of all chance there is. */
  readonly seed: number;
  /** A file with a simulated world, in place of our own. */
  readonly world: string | null;
  readonly tracing: TracingOptions;
}

/** Null: not said. */
export interface TracingOptions {
  /** Files with commas between. */
  readonly train: string | null;
  readonly test: string | null;
  /** Names with commas between, or `all`. */
  readonly model: string | null;
  /** Every set of the folder `data`. */
  readonly all: boolean;
  readonly data: string | null;
  /** Reliability curves too; where their picture goes, or '' for none. */
  readonly calibration: string | null;
}

/** What a benchmark hands back: facts about the run, and the figures under the names that BENCHMARKS fixes. */
export interface BenchReport {
  readonly about: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, number>>;
  /** The same figures of several systems, ours first. */
  readonly systems?: readonly SystemReport[];
  /** A table for people, printed as it is. */
  readonly lines?: readonly string[];
  /** Whatever else the JSON has. */
  readonly more?: Readonly<Record<string, unknown>>;
}

export interface SystemReport {
  readonly name: string;
  /** Null: it never got so far. */
  readonly figures: Readonly<Record<string, number | null>>;
}
