export type ExampleRow = Readonly<Record<string, string>>;

/** What can be downloaded to begin with. */
export interface Example {
  readonly questions: readonly ExampleRow[];
  readonly skills: readonly ExampleRow[];
}
