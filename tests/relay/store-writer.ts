// A process of its own that commits chunks to a store from several callers at once, and says of each when it was told
// that it is durable. To be killed at any moment. Arguments: sqlite or postgres, the place, a seed, chunks a stream.
import { writeSync } from 'node:fs';
import { openPostgresStore } from '../../src/relay/store/postgres.ts';
import { openSqliteStore } from '../../src/relay/store/sqlite.ts';
import { valueIn } from '../support/event-samples.ts';
import { cardOf, chunkOf } from './store-chunks.ts';
import { commit, enrol, makingOf } from './store-home.ts';

const [kind, place = '', seed = '1', length = '1000000'] = process.argv.slice(2);
const CALLERS = 6;

const open = kind === 'sqlite' ? openSqliteStore : openPostgresStore;
const store = valueIn(await open(place, makingOf()));
await enrol(store, 'hill');
// To the pipe itself: what stood in a buffer of this process would die with it.
const say = (line: string) => writeSync(1, `${line}\n`);
say('ready');

await Promise.all(
  Array.from({ length: CALLERS }, async (_, caller) => {
    const stream = `${seed} ${caller}`;
    for (let n = 0; n < Number(length); n += 1) {
      const plan = { stream, from: 1 + 20 * n, count: 20, learners: ['amina', `learner ${n % 7}`] };
      // First the tail as it grows, then what it is sealed into: each third chunk replaces another.
      if (n % 3 === 0)
        await commit(store, {
          cards: [cardOf(stream)],
          chunks: [chunkOf({ ...plan, count: 9, sealed: false })],
        });
      const { fates } = await commit(store, { cards: [cardOf(stream)], chunks: [chunkOf(plan)] });
      if (fates[0]?.type === 'fork') throw new Error(`Must not fork, got one at ${n} of ${stream}`);
      say(`safe ${caller} ${n}`);
    }
  }),
);
await store.close();
say('done');
