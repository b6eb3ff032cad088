// The relay's socket: plain or with certificates, with the bounds that keep a slow or greedy client from holding it.
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { fail, ok, type Result } from '../domain/result.ts';
import type { TlsFiles } from './config.ts';
import { toKey } from './guard/caller.ts';
import { HEAD_BYTES, HEADER_COUNT, type Limits } from './guard/limits.ts';
import type { Log } from './log.ts';
import type { RelayProblem } from './problem.ts';
import { readTlsFiles, watchTlsFiles } from './tls-files.ts';

export interface ListeningSetting {
  readonly host: string;
  readonly port: number;
  readonly tls: TlsFiles | null;
  readonly limits: Limits;
  readonly log: Log;
  readonly fetch: (request: Request, bindings: HttpBindings | Http2Bindings) => Response | Promise<Response>;
  /** How often the certificate files are looked at. */
  readonly lookMs?: number;
}

export interface Listening {
  readonly port: number;
  readonly connections: () => number;
  /** Takes nothing new, lets what runs finish for a while, then cuts it. */
  close(): Promise<void>;
}

type Server = ReturnType<typeof createServer> | ReturnType<typeof createTlsServer>;

/** How long running answers may go on after the order to stop; a round or a download resumes at the next start. */
const STOP_PATIENCE_MS = 3_000;
/** How often Node looks for requests that take too long. */
const CHECK_MS = 5_000;

export async function startListening(setting: ListeningSetting): Promise<Result<Listening, RelayProblem>> {
  const { tls, log, limits } = setting;
  const certificate = tls ? await readTlsFiles(tls) : null;
  if (certificate && !certificate.ok) return certificate;
  const server = createServerFor(setting, certificate?.value ?? null);
  bound(server, limits);
  const port = await listen(server, setting);
  if (!port.ok) return port;
  const stopWatching =
    tls && 'setSecureContext' in server ? watchTlsFiles(tls, server, log, setting.lookMs) : () => {};
  return ok({
    port: port.value,
    connections: countConnections(server, limits),
    close: () => {
      stopWatching();
      return close(server);
    },
  });
}

function createServerFor({ fetch, limits }: ListeningSetting, certificate: SecureFiles | null): Server {
  const serverOptions = {
    maxHeaderSize: HEAD_BYTES,
    headersTimeout: limits.headMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: Math.min(CHECK_MS, limits.headMs),
  };
  const server = certificate
    ? createAdaptorServer({
        fetch,
        createServer: createTlsServer,
        serverOptions: { ...serverOptions, ...certificate, minVersion: 'TLSv1.2' },
      })
    : createAdaptorServer({ fetch, createServer, serverOptions });
  return server as Server;
}

type SecureFiles = { readonly cert: Buffer; readonly key: Buffer };

function bound(server: Server, limits: Limits): void {
  server.maxHeadersCount = HEADER_COUNT;
  server.maxConnections = limits.connections;
  server.setTimeout(limits.idleMs);
}

/** Counts connections, and ends those beyond what one address may hold. */
function countConnections(server: Server, limits: Limits): () => number {
  const held = new Map<string, number>();
  let all = 0;
  server.on('connection', (socket) => {
    const key = toKey(socket.remoteAddress ?? '');
    const before = held.get(key) ?? 0;
    all += 1;
    held.set(key, before + 1);
    socket.once('close', () => {
      all -= 1;
      const left = (held.get(key) ?? 1) - 1;
      if (left > 0) held.set(key, left);
      else held.delete(key);
    });
    if (before >= limits.connectionsPerAddress) socket.destroy();
  });
  return () => all;
}

function listen(server: Server, { host, port }: ListeningSetting): Promise<Result<number, RelayProblem>> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const problem = toProblem(error.code, host, port);
      if (problem) resolve(fail(problem));
      else reject(error);
    });
    server.listen(port, host, () => resolve(ok((server.address() as AddressInfo).port)));
  });
}

function toProblem(code: string | undefined, host: string, port: number): RelayProblem | null {
  if (code === 'EADDRINUSE') return { code: 'listen/port-in-use', host, port };
  if (code === 'EACCES') return { code: 'listen/not-allowed', host, port };
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return { code: 'listen/no-such-address', host };
  return null;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), STOP_PATIENCE_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
