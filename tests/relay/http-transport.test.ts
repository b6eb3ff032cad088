import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createHttpTransport } from '../../src/relay/upstream/http-transport.ts';
import { describeTransport, type PeerBehaviour } from '../contracts/transport.ts';

const HEAD = { 'Content-Type': 'text/plain' };

describeTransport('relay to relay', async () => {
  const requests: Uint8Array[] = [];
  const sockets = new Set<Socket>();
  let behaviour: PeerBehaviour = { type: 'silent' };
  const server: Server = createServer(async (request, response) => {
    const read: Buffer[] = [];
    for await (const part of request) read.push(part);
    requests.push(new Uint8Array(Buffer.concat(read)));
    await answer(behaviour, response);
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
    transport: createHttpTransport(`http://127.0.0.1:${port}/`),
    behave: async (next) => {
      behaviour = next;
      if (next.type === 'absent') await close();
    },
    requests: () => requests,
    close: () => (server.listening ? close() : undefined),
  };
});

async function answer(behaviour: PeerBehaviour, response: ServerResponse): Promise<void> {
  switch (behaviour.type) {
    case 'silent':
    case 'absent':
      return;
    case 'busy':
      response.writeHead(503, { ...HEAD, 'Retry-After': behaviour.seconds }).end();
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
