// The order of the browser's test files. Left to itself the runner begins with the longest to read, and the tours through
// every screen, a few lines long, would be the last that everybody waits for.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Minutes each; whatever else there is comes behind them. */
const LONGEST = [
  'screens-left',
  'screens-right',
  'offline-practice',
  'demo',
  'school-story',
  'sideload',
  'deciding',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
