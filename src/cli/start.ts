// `npm start`: builds when something changed since the last build, starts the relay, says what to open.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { printSaid } from '../relay/admin/words.ts';
import { answerWords, OF_A_CHECKOUT } from '../relay/start-words.ts';
import { toOpen } from './addresses.ts';
import { ensureBuilt } from './ensure-built.ts';
import { APP_FOLDER, PROJECT, RELAY_FOLDER } from './project.ts';

const refusal = answerWords(process.argv.slice(2), OF_A_CHECKOUT);
if (refusal !== null) process.exit(printSaid(refusal));
const status = await ensureBuilt();
if (status !== 0) process.exit(status);

const built = pathToFileURL(join(PROJECT, RELAY_FOLDER, 'run-relay.js')).href;
const { runRelay, toLine }: typeof import('../relay/run-relay.ts') = await import(built);
// Requests are not logged here, so that the address to open stays in sight.
const environment = { LOG_LEVEL: 'warn', ...process.env };
const relay = await runRelay(environment, join(PROJECT, APP_FOLDER), (line) => process.stdout.write(line));
if (relay.ok) {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void relay.value.stop());
  console.log(toOpen(relay.value).join('\n'));
} else {
  console.error(toLine(relay.problem));
  process.exitCode = 1;
}
