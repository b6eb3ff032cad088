// The other end of a transport over HTTP: a real server on this machine that does what the contract asks for.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Transport } from '../../src/sync/transport.ts';
import type { PeerBehaviour, TransportFixture } from '../contracts/transport.ts';

/** In what relays and the proxies before them differ. */
export interface PeerManner {
  readonly contentType: string;
  readonly busyStatus: 429 | 503;
}

export async function openHttpPeer(
  manner: PeerManner,
  createTransport: (address: string) => Transport,
): Promise<TransportFixture> {
  const requests: Uint8Array[] = [];
  const sockets = new Set<Socket>();
  let behaviour: PeerBehaviour = { type: 'silent' };
  const server: Server = createServer(async (request, response) => {
    const read: Buffer[] = [];
    for await (const part of request) read.push(part);
    requests.push(new Uint8Array(Buffer.concat(read)));
    answer(behaviour, manner, response);
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
    transport: createTransport(`http://127.0.0.1:${port}/`),
    behave: async (next) => {
      behaviour = next;
      if (next.type === 'absent') await close();
    },
    requests: () => requests,
    close: () => (server.listening ? close() : undefined),
  };
}

function answer(
  behaviour: PeerBehaviour,
  { contentType, busyStatus }: PeerManner,
  response: ServerResponse,
): void {
  const head = { 'Content-Type': contentType };
  switch (behaviour.type) {
    case 'silent':
    case 'absent':
      return;
    case 'busy':
      response.writeHead(busyStatus, { ...head, 'Retry-After': behaviour.seconds }).end();
      return;
    case 'refuses':
      response.writeHead(401, head).end();
      return;
    case 'portal':
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html>Sign in');
      return;
    case 'answers':
    case 'dies':
      response.writeHead(200, head);
      for (const part of behaviour.parts) if (part.length > 0) response.write(part);
      if (behaviour.type === 'answers') response.end();
      else setTimeout(() => response.destroy(), 20);
  }
}
