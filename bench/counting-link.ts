// A TCP link to a server of this machine that counts every byte both ways and can be as bad as a school's: slow, far
// away, and cut after so many bytes. In user space, so that it needs no rights; all of it is this machine's traffic.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface LinkQuality {
  /** Each way, shared by all connections. */
  readonly bytesPerSecond?: number;
  readonly roundTripMs?: number;
  /** Each connection dies once so many bytes went through it, both ways counted together. */
  readonly cutAfterBytes?: number;
}

export interface LinkCounts {
  readonly up: number;
  readonly down: number;
  readonly connections: number;
  readonly cuts: number;
}

export interface CountingLink {
  readonly port: number;
  counts(): LinkCounts;
  /** Of the link from now on; nothing may be on its way. */
  set(quality: LinkQuality): void;
  close(): Promise<void>;
}

/** As on a real line: what fits one packet goes together, and each has a head of its own. */
const SEGMENT_BYTES = 1_400;
const SEGMENT_HEAD_BYTES = 40;

type Way = 'up' | 'down';

export async function openLink(targetPort: number, first: LinkQuality = {}): Promise<CountingLink> {
  let quality = first;
  const counts = { up: 0, down: 0, connections: 0, cuts: 0 };
  const freeAtMs = { up: 0, down: 0 };
  const open = new Set<Socket>();
  const server = createServer((near) => {
    counts.connections += 1;
    const far = connect(targetPort, '127.0.0.1');
    let passed = 0;
    let dead = false;
    const bornMs = performance.now();
    const waiting = { up: 0, down: 0 };
    const last = { up: Promise.resolve(), down: Promise.resolve() };
    const end = () => {
      dead = true;
      for (const socket of [near, far]) {
        open.delete(socket);
        socket.destroy();
      }
    };
    const arrivalOf = (bytes: number, way: Way): number => {
      const { bytesPerSecond = Number.POSITIVE_INFINITY, roundTripMs = 0 } = quality;
      // The handshake takes one round before the first byte.
      const startMs = Math.max(performance.now(), freeAtMs[way], bornMs + roundTripMs);
      freeAtMs[way] = startMs + ((bytes + SEGMENT_HEAD_BYTES) / bytesPerSecond) * 1000;
      return freeAtMs[way] + roundTripMs / 2;
    };
    const hand = (to: Socket, part: Uint8Array, way: Way): void => {
      const room = (quality.cutAfterBytes ?? Number.POSITIVE_INFINITY) - passed;
      if (dead || room <= 0) return;
      const through = part.subarray(0, room);
      passed += through.length;
      counts[way] += through.length;
      const isLast = through.length === room;
      if (isLast) counts.cuts += 1;
      const atMs = arrivalOf(through.length, way);
      const write = () => {
        if (!dead) to.write(through, () => isLast && end());
      };
      // One after the other: timers of nearly the same moment may fire in any order.
      if (atMs <= performance.now() && waiting[way] === 0) write();
      else {
        waiting[way] += 1;
        last[way] = last[way]
          .then(() => sleep(Math.max(0, atMs - performance.now())))
          .then(() => {
            waiting[way] -= 1;
            write();
          });
      }
    };
    const pipe = (from: Socket, to: Socket, way: Way) => {
      open.add(from);
      from.setNoDelay(true);
      from.on('error', end);
      from.on('close', end);
      from.on('data', (bytes) => {
        for (let at = 0; at < bytes.length; at += SEGMENT_BYTES) {
          hand(to, bytes.subarray(at, at + SEGMENT_BYTES), way);
        }
      });
    };
    pipe(near, far, 'up');
    pipe(far, near, 'down');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    counts: () => ({ ...counts }),
    set: (next) => {
      quality = next;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
