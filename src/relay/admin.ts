// Administering as a program of its own in a release: `node relay/admin.js VERB`.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAdmin } from './admin/run-admin.ts';
import { printSaid } from './admin/words.ts';

const builtApp = join(dirname(fileURLToPath(import.meta.url)), '../app');
const said = await runAdmin(process.argv.slice(2), { environment: process.env, builtApp, nowMs: Date.now() });
process.exitCode = printSaid(said);
