// Starting a relay takes no words: settings come from its surroundings. A word behind it is a slip, and starting all the
// same would hide it.
import { done, misused, type Said } from './admin/words.ts';

export interface Commands {
  readonly start: string;
  readonly administer: string;
}

export const OF_A_CHECKOUT: Commands = { start: 'npm start', administer: 'npm run relay --' };
export const OF_A_RELEASE: Commands = { start: './banyan', administer: './banyan' };

/** What to say instead of starting; null when there is nothing in the way. */
export function answerWords(words: readonly string[], commands: Commands): Said | null {
  const [first] = words;
  if (first === undefined) return null;
  const usage = toUsage(commands);
  if (['help', '--help', '-h'].includes(first)) return done(...usage);
  return misused(`Starting takes no words, got "${words.join(' ')}". Nothing was started.`, '', ...usage);
}

function toUsage({ start, administer }: Commands): readonly string[] {
  const width = Math.max(`PORT=8081 ${start}`.length, `${administer} help`.length);
  return [
    `  ${start.padEnd(width)}   starts the relay and serves the app on http://localhost:8080`,
    `  ${`PORT=8081 ${start}`.padEnd(width)}   the same with a setting: PORT, HOST, DATA_DIR, LOG_LEVEL,`,
    `  ${''.padEnd(width)}   STORE and DATABASE_URL, TLS_CERT and TLS_KEY, BEHIND_PROXY, APP_DIR`,
    `  ${`${administer} help`.padEnd(width)}   what administers it: schools, devices, backups`,
  ];
}
