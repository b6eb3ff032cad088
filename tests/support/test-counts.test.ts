import { expect, test } from 'vitest';
import { countTests } from './test-counts.ts';

const file = (status: string, ...tests: readonly string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((one) => ({ status: one, fullName: 'a sentence' })),
});
const report = (...testResults: readonly object[]) => JSON.stringify({ testResults });

test('passed and failed tests of all files are summed up', () => {
  const counts = countTests(
    report(file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')),
    1,
  );
  expect(counts).toMatchObject({ passed: 3, failed: 1 });
});

test('a file that could not be run counts as one failure', () => {
  expect(countTests(report(file('failed'), file('passed', 'passed')), 1)).toMatchObject({
    passed: 1,
    failed: 1,
  });
});

test.each(['skipped', 'pending', 'todo'])('a test that is %s counts as failed', (status) => {
  expect(countTests(report(file('passed', 'passed', status)), 0)).toMatchObject({ passed: 1, failed: 1 });
});

test('an error beside the tests is a failure although every test passed', () => {
  expect(countTests(report(file('passed', 'passed')), 1)).toMatchObject({ passed: 1, failed: 1 });
});

test.each([null, '', '{}'])('a run that left %j instead of a report has failed', (text) => {
  expect(countTests(text, 0)).toMatchObject({ passed: 0, failed: 1 });
});

test('what failed is told with why, and so is what another try made good', () => {
  const tried = (status: string, ...failureMessages: readonly string[]) => ({
    ...file(status),
    assertionResults: [{ status, fullName: `is ${status}`, failureMessages }],
  });
  expect(countTests(report(tried('failed', 'one'), tried('passed', 'two'), tried('passed')), 1)).toEqual({
    passed: 2,
    failed: 1,
    notes: ['is failed: failed\none', 'is passed: passed at another try\ntwo'],
  });
});
