// npm run relay -- VERB: administers the relay's store. Ends with 0 when it was done, 1 when not, 2 when it was called
// wrongly. Settings are those of the relay: DATA_DIR, or STORE=postgres and DATABASE_URL.
import { join } from 'node:path';
import { runAdmin } from '../relay/admin/run-admin.ts';
import { printSaid } from '../relay/admin/words.ts';
import { APP_FOLDER, PROJECT } from './project.ts';

const surroundings = { environment: process.env, builtApp: join(PROJECT, APP_FOLDER), nowMs: Date.now() };
const said = await runAdmin(process.argv.slice(2), surroundings);
process.exitCode = printSaid(said);
