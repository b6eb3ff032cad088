import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { toAttemptLog } from '../../bench/attempt-log.ts';
import { drawWords } from '../../bench/attempt-words.ts';
import { type CountingLink, openLink } from '../../bench/counting-link.ts';
import { firstLines, laterAttempts, laterLines, linesOfTablet } from '../../bench/workload.ts';

const words = drawWords();
const line = (device: number, number: number) => {
  const [item] = words.items;
  const [learner] = words.learners;
  const name = words.devices[device] ?? '';
  return JSON.stringify({
    ...{ id: `${name.slice(0, 8)}-${number}`, device: name, learner, item: item?.id, skill: item?.skill },
    ...{ answer: 'text' in (item?.right ?? {}) ? Object.values(item?.right ?? {})[1] : 'A', correct: true },
    ...{ rt: 4_321, hints: 0, ts: 1_725_253_000_000 + number * 9_000, p: 0.5 },
  });
};

describe('attempts after the workload’s last day', () => {
  const lines = [line(0, 1), line(1, 1), line(0, 2), line(0, 3)];

  test('go on where the tablet’s log ended', () => {
    const log =
      [...toAttemptLog(lines.join('\n')).streams.values()].find((events) => events.length === 3) ?? [];
    const later = laterAttempts(log, 0, 2);
    expect(later.map(({ sequence }) => sequence)).toEqual([4, 5]);
    expect(later.every(({ wallMs }) => wallMs > (log.at(-1)?.wallMs ?? 0))).toBe(true);
    expect([...log, ...later].map(({ hlc }) => hlc)).toEqual([...log, ...later].map(({ hlc }) => hlc).sort());
  });

  test('have names that no attempt had before', () => {
    const own = lines.filter((one) => one.includes(words.devices[0] ?? ''));
    const ids = [...own, ...laterLines(own, 0, 2)].map((one) => JSON.parse(one).id);
    expect(new Set(ids).size).toBe(5);
  });

  test('of a sixth tablet are the first one’s under another name', () => {
    const [own, other] = [linesOfTablet(lines, 0), linesOfTablet(lines, 6)];
    expect(other).toHaveLength(own.length);
    expect(other.filter((one) => own.includes(one))).toEqual([]);
  });

  test('of a file are as many as were asked for', () => {
    expect(firstLines('a\nb\nc\n', 2)).toBe('a\nb\n');
  });
});

describe('a counted link', () => {
  const open: { close(): unknown }[] = [];
  afterEach(() => {
    for (const one of open.splice(0)) one.close();
  });

  const openEcho = async (quality: Parameters<typeof openLink>[1]): Promise<CountingLink> => {
    const echo = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.pipe(socket);
    }).listen(0, '127.0.0.1');
    await once(echo, 'listening');
    const link = await openLink((echo.address() as AddressInfo).port, quality);
    open.push(link, echo);
    return link;
  };

  const send = async (link: CountingLink, bytes: Uint8Array): Promise<Buffer> => {
    const socket = connect(link.port, '127.0.0.1');
    const parts: Buffer[] = [];
    let length = 0;
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      parts.push(part);
      length += part.length;
      if (length === bytes.length) socket.destroy();
    });
    socket.write(bytes);
    await once(socket, 'close');
    return Buffer.concat(parts);
  };

  test('carries everything in order, slow or not, and counts both ways', async () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 251);
    for (const quality of [{}, { bytesPerSecond: 400_000, roundTripMs: 20 }]) {
      const link = await openEcho(quality);
      expect((await send(link, bytes)).equals(bytes)).toBe(true);
      expect(link.counts()).toEqual({ up: 20_000, down: 20_000, connections: 1, cuts: 0 });
    }
  });

  test('dies after so many bytes, and lets no more through', async () => {
    const link = await openEcho({ cutAfterBytes: 4_096 });
    await send(link, new Uint8Array(9_000));
    const { up, down, cuts } = link.counts();
    expect([up + down, cuts]).toEqual([4_096, 1]);
  });
});
