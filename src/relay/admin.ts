// Administering as a program of its own in a release: `node relay/admin.js VERB`.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAdmin } from './admin/run-admin.ts';

const builtApp = join(dirname(fileURLToPath(import.meta.url)), '../app');
const said = await runAdmin(process.argv.slice(2), { environment: process.env, builtApp, nowMs: Date.now() });
for (const line of said.lines) (said.code === 0 ? process.stdout : process.stderr).write(`${line}\n`);
process.exitCode = said.code;
