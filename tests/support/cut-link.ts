// A link on which every connection dies after so many bytes, both ways counted together: a bad line, as it is.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface CutLink {
  readonly url: string;
  /** Connections that died so far. */
  readonly cuts: () => number;
  stop(): Promise<void>;
}

export async function openCutLink(target: string, bytesEach: number): Promise<CutLink> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let cuts = 0;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    let passed = 0;
    let dead = false;
    const end = () => {
      dead = true;
      for (const socket of [near, far]) {
        open.delete(socket);
        socket.destroy();
      }
    };
    const pipe = (from: Socket, to: Socket) => {
      open.add(from);
      from.on('error', end);
      from.on('close', end);
      from.on('data', (bytes) => {
        const room = bytesEach - passed;
        passed += bytes.length;
        if (bytes.length <= room) to.write(bytes);
        else if (!dead) {
          cuts += 1;
          to.write(bytes.subarray(0, Math.max(room, 0)), end);
        }
      });
    };
    pipe(near, far);
    pipe(far, near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    cuts: () => cuts,
    stop: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
