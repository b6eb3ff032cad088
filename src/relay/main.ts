// The relay as a program: `node dist/relay/main.js`, with PORT, HOST, DATA_DIR, APP_DIR, LOG_LEVEL.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printSaid } from './admin/words.ts';
import { toLine } from './problem.ts';
import { runRelay } from './run-relay.ts';
import { answerWords, OF_A_RELEASE } from './start-words.ts';

// A build puts the app beside the relay. Not by `new URL`, which a bundler takes for an asset of its own.
const builtApp = join(dirname(fileURLToPath(import.meta.url)), '../app');
const refusal = answerWords(process.argv.slice(2), OF_A_RELEASE);
if (refusal !== null) process.exit(printSaid(refusal));
const relay = await runRelay(process.env, builtApp, (line) => process.stdout.write(line));
if (relay.ok) {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void relay.value.stop());
} else {
  process.stderr.write(`${toLine(relay.problem)}\n`);
  process.exitCode = 1;
}
