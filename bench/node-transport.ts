// Rounds over HTTP from Node, with no header that the protocol does not need, over one connection that stays open.
import { Agent, request as httpRequest } from 'node:http';
import { fail, ok } from '../src/domain/result.ts';
import type { Transport } from '../src/sync/transport.ts';

export interface NodeTransport extends Transport {
  /** Answered or not. */
  requests(): number;
  close(): void;
}

export function createNodeTransport(port: number, path = '/sync'): NodeTransport {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let requests = 0;
  return {
    requests: () => requests,
    close: () => agent.destroy(),
    exchange: (body, take, signal) =>
      new Promise((resolve) => {
        requests += 1;
        const headers = { 'Content-Type': 'text/plain', 'Content-Length': body.length };
        const request = httpRequest({ host: '127.0.0.1', port, path, method: 'POST', agent, headers });
        const stop = () => request.destroy();
        const end = (result: Awaited<ReturnType<Transport['exchange']>>) => {
          signal.removeEventListener('abort', stop);
          resolve(signal.aborted ? fail({ code: 'transport/stopped' }) : result);
        };
        signal.addEventListener('abort', stop);
        request.on('error', () => end(fail({ code: 'transport/unreachable' })));
        request.on('response', (response) => {
          const status = response.statusCode ?? 0;
          response.on('data', (part: Buffer) => {
            if (status === 200) take(part);
          });
          response.on('error', () => end(fail({ code: 'transport/unreachable' })));
          response.on('end', () => {
            if (status === 401 || status === 403) end(fail({ code: 'transport/refused' }));
            else if (status === 429 || status === 503) end(fail({ code: 'transport/busy', seconds: null }));
            else end(status === 200 ? ok(null) : fail({ code: 'transport/not-a-relay' }));
          });
        });
        request.end(body);
      }),
  };
}
