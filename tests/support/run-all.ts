// `npm test`: everything that must hold, one stage after the other, and the count of it in the last line.
// `--long` tries every property with ten times as many cases.
import { endAllCommands } from './bounded-command.ts';
import { findChromium } from './chromium.ts';
import { createStages } from './stages.ts';
import type { Counts } from './test-counts.ts';

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    endAllCommands();
    process.exit(1);
  });
}

const long = process.argv.includes('--long');
try {
  // Once for all stages.
  process.env.CHROME_PATH = await findChromium();
} catch (error) {
  // The browser stage fails by it; the others still tell what they can.
  console.error(error instanceof Error ? error.message : error);
}

const results: { readonly name: string; readonly seconds: string; readonly counts: Counts }[] = [];
for (const stage of createStages(long)) {
  console.log(`\n── ${stage.name}`);
  const startedMs = performance.now();
  const counts = await stage.run();
  for (const note of counts.notes) console.log(note);
  results.push({ name: stage.name, seconds: ((performance.now() - startedMs) / 1000).toFixed(1), counts });
}

// Once more at the end, where whoever reads the last lines sees it.
for (const { name, counts } of results) for (const note of counts.notes) console.log(`\n${name}: ${note}`);
console.log();
for (const { name, seconds, counts } of results) {
  console.log(`${name.padEnd(22)} ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
}
const passed = results.reduce((sum, { counts }) => sum + counts.passed, 0);
const failed = results.reduce((sum, { counts }) => sum + counts.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
