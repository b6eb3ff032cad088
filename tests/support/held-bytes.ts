// What this process really holds: garbage is taken out first, and what the system counts to a process besides (code,
// stacks, pages that it has not taken back yet) is left out, for that differs from machine to machine.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

export function heldBytes(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
