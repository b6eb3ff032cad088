// The simulation's own link is a transport like any other, else it would prove nothing about the others.
import { createRandom } from '../../src/domain/random.ts';
import type { Transport } from '../../src/sync/transport.ts';
import { describeTransport, type PeerBehaviour } from '../contracts/transport.ts';
import { createLinkTransport, type Server } from '../support/sync-world/network.ts';
import { type Process, Scheduler } from '../support/sync-world/scheduler.ts';
import { goodLink } from '../support/sync-world/small-world.ts';

describeTransport(
  'a simulated link',
  async () => {
    const scheduler = new Scheduler(createRandom(1));
    const requests: Uint8Array[] = [];
    let behaviour: PeerBehaviour = { type: 'absent' };
    let peer: Process = { name: 'peer', isAlive: true, onDeath: [] };
    const server: Server = {
      process: () => (behaviour.type === 'absent' ? null : peer),
      async *answer(parts) {
        const read: number[] = [];
        for await (const part of parts) read.push(...part);
        requests.push(Uint8Array.from(read));
        if (behaviour.type === 'silent') await new Promise(() => {});
        if (behaviour.type === 'answers' || behaviour.type === 'dies') yield* behaviour.parts;
        if (behaviour.type === 'dies') {
          scheduler.kill(peer);
          peer = { name: 'peer', isAlive: true, onDeath: [] };
          await new Promise(() => {});
        }
      },
    };
    const client = { name: 'client', isAlive: true, onDeath: [] };
    const link = createLinkTransport(scheduler, client, server, goodLink());
    // Its time passes only while somebody lets it pass.
    const transport: Transport = {
      exchange: async (request, take, signal) => {
        const ended = link.exchange(request, take, signal);
        await scheduler.run(ended);
        return ended;
      },
    };
    return {
      transport,
      behave: (next) => {
        behaviour = next;
      },
      requests: () => requests,
      close: () => {},
    };
  },
  // What HTTP says by a status a bare link has no word for.
  ['busy', 'refuses', 'portal'],
);
