// A host that knows nothing of Banyan: plain files below a path, as a school's web space serves them.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface StaticHost {
  /** Ends with `/`. */
  readonly url: string;
  /** Paths below `url` that were asked for, in order. */
  readonly asked: readonly string[];
  /** The same, and of each how many bytes of content went out. */
  readonly sent: readonly { readonly path: string; readonly bytes: number }[];
  /** Requests for these end without an answer, as on a link that breaks. */
  readonly broken: Set<string>;
  /** Requests for these get one half and wait for the other, as on a link that stalls. */
  readonly held: Set<string>;
  stop(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** Serves `folder` below `path`, which begins and ends with `/`. */
export async function startStaticHost(folder: string, path = '/', port = 0): Promise<StaticHost> {
  const asked: string[] = [];
  const sent: { path: string; bytes: number }[] = [];
  const broken = new Set<string>();
  const held = new Set<string>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const below = pathname.startsWith(path) ? pathname.slice(path.length) : null;
    asked.push(below ?? pathname);
    if (below !== null && broken.has(below)) {
      request.socket.destroy();
      return;
    }
    const file = below === null ? null : join(folder, normalize(below === '' ? 'index.html' : below));
    const content = file === null ? null : await readFile(file).catch(() => null);
    if (content === null) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file ?? '')] ?? 'application/octet-stream';
    const [, first = '', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    const end = last === '' ? content.length : Math.min(content.length, Number(last) + 1);
    const body = first === '' ? content : content.subarray(Number(first), end);
    sent.push({ path: below ?? pathname, bytes: body.length });
    response.writeHead(first === '' ? 200 : 206, {
      'Content-Type': type,
      'Cache-Control': 'no-cache',
      'Content-Length': body.length,
      ...(first !== '' && { 'Content-Range': `bytes ${first}-${end - 1}/${content.length}` }),
    });
    if (below !== null && held.has(below)) response.write(body.subarray(0, body.length / 2));
    else response.end(body);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  return {
    // Browsers count localhost as secure, as they would an https host.
    url: `http://localhost:${address.port}${path}`,
    asked,
    sent,
    broken,
    held,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
