// The worker's HTTP, against a server that does what the contract asks for; and through a window, that is over a channel.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createHttpTransport } from '../../src/worker/http-transport.ts';
import { createFetchReach, createWindowReach, type Reach } from '../../src/worker/reach.ts';
import { describeTransport, type PeerBehaviour, type TransportFixture } from '../contracts/transport.ts';

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

describeTransport('the worker’s own HTTP', () => openFixture(direct));
describeTransport('HTTP through the window', () => openFixture(throughWindow()));

async function openFixture(reach: Reach): Promise<TransportFixture> {
  const requests: Uint8Array[] = [];
  const sockets = new Set<Socket>();
  let behaviour: PeerBehaviour = { type: 'silent' };
  const server: Server = createServer(async (request, response) => {
    const read: Buffer[] = [];
    for await (const part of request) read.push(part);
    requests.push(new Uint8Array(Buffer.concat(read)));
    answer(behaviour, response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise<void>((resolve) => void server.close(() => resolve()));
  };
  return {
    transport: createHttpTransport(reach, `http://127.0.0.1:${port}/`),
    behave: async (next) => {
      behaviour = next;
      if (next.type === 'absent') await close();
    },
    requests: () => requests,
    close: () => (server.listening ? close() : undefined),
  };
}

const HEAD = { 'Content-Type': 'text/plain;charset=UTF-8' };

function answer(behaviour: PeerBehaviour, response: ServerResponse): void {
  switch (behaviour.type) {
    case 'silent':
    case 'absent':
      return;
    case 'busy':
      response.writeHead(429, { ...HEAD, 'Retry-After': behaviour.seconds }).end();
      return;
    case 'refuses':
      response.writeHead(401, HEAD).end();
      return;
    case 'portal':
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html>Sign in');
      return;
    case 'answers':
    case 'dies':
      response.writeHead(200, HEAD);
      for (const part of behaviour.parts) if (part.length > 0) response.write(part);
      if (behaviour.type === 'answers') response.end();
      else setTimeout(() => response.destroy(), 20);
  }
}
