// The relay as a program: `node dist/relay/main.js`, with PORT, HOST, DATA_DIR, APP_DIR, LOG_LEVEL.
import { toLine } from './problem.ts';
import { runRelay } from './run-relay.ts';

const relay = await runRelay(process.env, (line) => process.stdout.write(line));
if (relay.ok) {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void relay.value.stop());
} else {
  process.stderr.write(`${toLine(relay.problem)}\n`);
  process.exitCode = 1;
}
