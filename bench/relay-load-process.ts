// A process that makes what tablets send (relay-load.ts).
import { createPrivateKey } from 'node:crypto';
import { once } from 'node:events';
import type { SchoolId } from '../src/domain/ids.ts';
import type { KeyPair } from '../tests/relay/tablet.ts';
import { toAttemptLog } from './attempt-log.ts';
import { makeLoad, type TabletLoad } from './relay-load.ts';
import { nameWords } from './sync-banyan.ts';

export interface LoadTask {
  /** The workload's lines. */
  readonly text: string;
  readonly devices: readonly {
    readonly number: number;
    readonly school: SchoolId;
    readonly token: Uint8Array;
    readonly keys: Omit<KeyPair, 'privateKey'> & { readonly privateKey: string };
  }[];
}

export type LoadAnswer = readonly (TabletLoad & { readonly number: number })[];

const [{ text, devices }] = (await once(process, 'message')) as [LoadTask];
const log = toAttemptLog(text);
const logs = [...log.streams.values()];
const words = nameWords(log);
const made: (TabletLoad & { readonly number: number })[] = [];
for (const { number, school, token, keys } of devices) {
  const privateKey = createPrivateKey(keys.privateKey);
  const device = { token, keys: { ...keys, privateKey } };
  const own = logs[number % logs.length] ?? [];
  made.push({ number, ...(await makeLoad(school, device, number, own, words)) });
}
process.send?.(made satisfies LoadAnswer, () => process.disconnect());
