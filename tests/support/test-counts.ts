// Reads what Vitest wrote about a run. Whatever was not shown to pass counts as failed: a file that could not be
// read, a skipped test, a report that is not there.
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Why, where the count alone would not tell. */
  readonly notes: readonly string[];
}

const TOLD_CHARACTERS = 600;

interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly TestResult[];
}

interface TestResult {
  readonly status: string;
  readonly fullName: string;
  /** Of every try, also of one that a later try made good. */
  readonly failureMessages?: readonly string[];
}

/** `report` is the text of Vitest's JSON report, null when there is none; `code` is how the run ended. */
export function countTests(report: string | null, code: number | null): Counts {
  const files = report === null ? null : parseReport(report);
  if (!files) return { passed: 0, failed: 1, notes: ['the run left no report'] };
  const counts = files.map(countFile);
  const sum = {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
    notes: counts.flatMap(({ notes }) => notes),
  };
  if (code === 0 || sum.failed > 0) return sum;
  return { ...sum, failed: 1, notes: [...sum.notes, `the run ended with ${code}, beside its tests`] };
}

function countFile({ name, status, assertionResults }: TestFile): Counts {
  const passed = assertionResults.filter((test) => test.status === 'passed').length;
  const others = assertionResults.filter((test) => test.status !== 'passed');
  const notes = assertionResults.flatMap(tellTest);
  if (others.length > 0 || status === 'passed') return { passed, failed: others.length, notes };
  return { passed, failed: 1, notes: [`${name} could not be run`] };
}

function tellTest({ status, fullName, failureMessages = [] }: TestResult): readonly string[] {
  const why = failureMessages[0]?.slice(0, TOLD_CHARACTERS) ?? '';
  if (status === 'failed') return [`${fullName}: failed\n${why}`];
  if (status !== 'passed') return [`${fullName}: ${status}, which counts as failed`];
  return failureMessages.length > 0 ? [`${fullName}: passed at another try\n${why}`] : [];
}

function parseReport(text: string): readonly TestFile[] | null {
  try {
    const report: { readonly testResults?: readonly TestFile[] } = JSON.parse(text);
    return report.testResults ?? null;
  } catch {
    return null;
  }
}
