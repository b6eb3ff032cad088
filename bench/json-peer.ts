// What a careful team builds without a sync engine: attempts as JSON lines, gzipped both ways, in batches of 500 over
// one connection that stays open. The server checks that each is an attempt and keeps it once.
import { once } from 'node:events';
import { Agent, createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, gzipSync } from 'node:zlib';

export const JSON_BATCH = 500;

export interface JsonServer {
  readonly port: number;
  close(): Promise<void>;
}

export async function startJsonServer(): Promise<JsonServer> {
  const kept = new Map<string, string>();
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('error', () => undefined);
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const said =
        request.method === 'POST' ? take(kept, Buffer.concat(parts)) : give(kept, request.url ?? '');
      const body = gzipSync(said);
      response.sendDate = false;
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'Content-Encoding': 'gzip',
        'Content-Length': body.length,
      });
      response.end(body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function take(kept: Map<string, string>, body: Buffer): string {
  const attempts = JSON.parse(gunzipSync(body).toString('utf8')) as readonly { readonly id: string }[];
  for (const attempt of attempts) {
    if (typeof attempt.id !== 'string') return JSON.stringify({ problem: 'no-id' });
    kept.set(attempt.id, JSON.stringify(attempt));
  }
  return JSON.stringify({ kept: kept.size });
}

function give(kept: ReadonlyMap<string, string>, url: string): string {
  const after = Number(new URL(url, 'http://localhost').searchParams.get('after') ?? 0);
  return `[${[...kept.values()].slice(after, after + JSON_BATCH).join(',')}]`;
}

export interface JsonClient {
  /** Sends these lines; false when a batch did not get through in `tries`. */
  push(lines: readonly string[], tries?: number): Promise<boolean>;
  /** Everything behind a place; gives how many came. */
  pull(after: number): Promise<number>;
  requests(): number;
  close(): void;
}

export function createJsonClient(port: number): JsonClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let requests = 0;
  const ask = (path: string, body: Buffer | null): Promise<Buffer | null> =>
    new Promise((resolve) => {
      requests += 1;
      const method = body === null ? 'GET' : 'POST';
      const sent = body && {
        'Content-Type': 'application/json',
        'Content-Encoding': 'gzip',
        'Content-Length': body.length,
      };
      const headers = { 'Accept-Encoding': 'gzip', ...sent };
      const request = httpRequest({ host: '127.0.0.1', port, path, method, agent, headers });
      const parts: Buffer[] = [];
      request.on('error', () => resolve(null));
      request.on('response', (response) => {
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', () => resolve(null));
        response.on('end', () => resolve(gunzipSync(Buffer.concat(parts))));
      });
      request.end(body);
    });
  const pushBatch = async (body: Buffer, tries: number): Promise<boolean> => {
    for (let left = tries; left > 0; left--) if ((await ask('/attempts', body)) !== null) return true;
    return false;
  };
  return {
    requests: () => requests,
    close: () => agent.destroy(),
    push: async (lines, tries = 3) => {
      for (let at = 0; at < lines.length; at += JSON_BATCH) {
        const body = gzipSync(`[${lines.slice(at, at + JSON_BATCH).join(',')}]`);
        if (!(await pushBatch(body, tries))) return false;
      }
      return true;
    },
    pull: async (after) => {
      for (let at = after; ; ) {
        const answer = await ask(`/attempts?after=${at}`, null);
        if (answer === null) throw new Error('The server must answer');
        const got = (JSON.parse(answer.toString('utf8')) as readonly unknown[]).length;
        at += got;
        if (got < JSON_BATCH) return at - after;
      }
    },
  };
}
