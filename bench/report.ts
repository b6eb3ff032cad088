// What a benchmark is given, and what it hands back.

export interface BenchOptions {
  readonly items: number;
  readonly skills: number;
  readonly runs: number;
}

/** What a benchmark hands back: facts about the run, and the figures under the names that BENCHMARKS fixes. */
export interface BenchReport {
  readonly about: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, number>>;
}
