// The worker's HTTP, against a server that does what the contract asks for; and through a window, that is over a channel.
import { createHttpTransport } from '../../src/worker/http-transport.ts';
import { createFetchReach, createWindowReach, type Reach } from '../../src/worker/reach.ts';
import { describeTransport } from '../contracts/transport.ts';
import { openHttpPeer } from '../support/http-peer.ts';

const direct: Reach = createFetchReach((url, init) => fetch(url, init));

/** A window on this side of the channel: it stops when it is told the number, as across Comlink. */
function throughWindow(): Reach {
  const running = new Map<number, AbortController>();
  return createWindowReach(
    {
      send: async (id, request, take) => {
        const controller = new AbortController();
        running.set(id, controller);
        return direct(request, take, controller.signal);
      },
      stop: async (id) => running.get(id)?.abort(),
      means: async () => ({ battery: null, charging: true, savesData: false }),
    },
    (callback) => callback,
  );
}

const MANNER = { contentType: 'text/plain;charset=UTF-8', busyStatus: 429 } as const;
const openPeer = (reach: Reach) => openHttpPeer(MANNER, (address) => createHttpTransport(reach, address));

describeTransport('the worker’s own HTTP', () => openPeer(direct));
describeTransport('HTTP through the window', () => openPeer(throughWindow()));
