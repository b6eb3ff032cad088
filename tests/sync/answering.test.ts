import { describe, expect, test } from 'vitest';
import { parseDeviceId, parseSchoolId } from '../../src/domain/ids.ts';
import { createRandom, shuffled } from '../../src/domain/random.ts';
import { fail, ok } from '../../src/domain/result.ts';
import {
  type AnsweringSide,
  answerRequest,
  receiveRequest,
  refuseRequest,
} from '../../src/sync/answering.ts';
import { readBundle } from '../../src/sync/bundle.ts';
import { parseMessages } from '../../src/sync/message-parser.ts';
import { writeMessages } from '../../src/sync/message-writer.ts';
import type { Message } from '../../src/sync/messages.ts';
import { problemIn, valueIn } from '../support/event-samples.ts';
import type { SimNode } from '../support/sync-world/nodes.ts';
import { createSmallWorld, heldBy, type SmallWorld } from '../support/sync-world/small-world.ts';

const EVERYTHING = { classes: 'all', history: true } as const;
const HELLO: Message = {
  type: 'hello',
  version: 1,
  school: valueIn(parseSchoolId('s'.repeat(22))),
  device: valueIn(parseDeviceId('d'.repeat(22))),
  token: new Uint8Array(0),
  scope: EVERYTHING,
  wallMs: 0,
  answerBytes: 65_536,
};

function sideOf(node: SimNode, isAdmitted = true): AnsweringSide {
  return {
    relay: 'r'.repeat(22),
    epoch: 'e'.repeat(22),
    wallMs: 0,
    maxAnswerBytes: 4_000,
    admit: async () =>
      isAdmitted
        ? ok({ vault: node.vault, scope: EVERYTHING })
        : fail({ code: 'relay/refused', facts: { why: 'device' } }),
  };
}

async function* inParts(bytes: Uint8Array, size = 97) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function ask(
  world: SmallWorld,
  node: SimNode,
  messages: readonly Message[],
): Promise<readonly Message[]> {
  const side = sideOf(node);
  const request = await world.until(receiveRequest(inParts(writeMessages(messages)), side));
  const frames: number[] = [];
  const collect = async () => {
    for await (const frame of answerRequest(valueIn(request), side)) frames.push(...frame);
  };
  await world.until(collect());
  const { messages: answer, fault } = parseMessages(Uint8Array.from(frames));
  expect(fault).toBeNull();
  return answer;
}

/** A tablet's whole bundle as messages of a request. */
async function createGift(answers: number) {
  const world = createSmallWorld(9);
  const tablet = world.tablet('tablet-1');
  for (let left = answers; left > 0; left -= 5) await world.until(tablet.write(Math.min(5, left)));
  const [parcel] = valueIn(readBundle(await world.until(tablet.pack()))).parcels;
  if (parcel === undefined) throw new Error('Must have a parcel');
  const words = [
    ...parcel.cards.map((card): Message => ({ type: 'card', ...card })),
    ...parcel.vocabularies.map((part): Message => ({ type: 'vocabulary', ...part })),
  ];
  const chunks = parcel.chunks.map((bytes): Message => ({ type: 'chunk', bytes }));
  return { world, tablet, relay: world.relay('relay-0'), words, chunks };
}

describe('the answering side', () => {
  test('says what it holds before anything else, and ends', async () => {
    const { world, relay, words, chunks } = await createGift(12);
    const answer = await ask(world, relay, [HELLO, ...words, ...chunks, { type: 'end' }]);
    expect(answer.map(({ type }) => type)).toEqual(['peer', 'acknowledged', 'end']);
    const [, acknowledged] = answer;
    const held = acknowledged?.type === 'acknowledged' ? [...acknowledged.streams.values()] : [];
    expect(held.map(({ ranges }) => ranges)).toEqual([[[1, 12]]]);
  });

  test('changes nothing when everything comes twice and in any order', async () => {
    const { world, tablet, relay, words, chunks } = await createGift(24);
    for (let seed = 0; seed < 8; seed++) {
      const any = shuffled([...chunks, ...chunks], createRandom(seed));
      await ask(world, relay, [HELLO, ...words, ...any, { type: 'end' }]);
      expect(heldBy(relay)).toEqual(heldBy(tablet));
    }
  });

  test('gives about as much as it may, at least one chunk, and says that there is more', async () => {
    const { world, relay, words, chunks } = await createGift(60);
    await ask(world, relay, [HELLO, ...words, ...chunks, { type: 'end' }]);
    const want: Message = { type: 'have', buckets: 1, complete: [0], streams: new Map() };
    const known: Message = { type: 'vocabularies-known', ids: [...relay.vault.state.words.keys()] };
    const least = await ask(world, relay, [{ ...HELLO, answerBytes: 1 }, want, known, { type: 'end' }]);
    expect(least.filter(({ type }) => type === 'chunk')).toHaveLength(1);
    expect(least.at(-2)).toEqual({ type: 'more' });
    const greedy = await ask(world, relay, [
      { ...HELLO, answerBytes: 2 ** 40 },
      want,
      known,
      { type: 'end' },
    ]);
    expect(writeMessages(greedy).length).toBeLessThan(6_000);
  });

  test('asks for the words that a chunk needs, and does not hold it until then', async () => {
    const { world, tablet, relay, words, chunks } = await createGift(6);
    const cards = words.filter(({ type }) => type === 'card');
    const answer = await ask(world, relay, [HELLO, ...cards, ...chunks, { type: 'end' }]);
    expect(answer.filter(({ type }) => type === 'vocabulary-wanted').length).toBeGreaterThan(0);
    expect(heldBy(relay)).toEqual([]);
    await ask(world, relay, [HELLO, ...words, ...chunks, { type: 'end' }]);
    expect(heldBy(relay)).toEqual(heldBy(tablet));
  });

  test('keeps what came whole before the link died', async () => {
    const { world, relay, words, chunks } = await createGift(24);
    const bytes = writeMessages([HELLO, ...words, ...chunks, { type: 'end' }]);
    async function* dying() {
      yield* inParts(bytes.subarray(0, bytes.length - 60));
      throw new Error('The link died');
    }
    const work = receiveRequest(dying(), sideOf(relay)).catch((error: Error) => error.message);
    expect(await world.until(work)).toBe('The link died');
    expect(heldBy(relay).length).toBe(18);
  });
});

describe('what is not answered', () => {
  const refusals: readonly (readonly [string, Uint8Array, string])[] = [
    ['a request without a hello first', writeMessages([{ type: 'end' }, HELLO]), 'sync/no-hello'],
    ['a request of a later protocol', writeMessages([{ ...HELLO, version: 2 }]), 'sync/newer'],
    ['a page', new TextEncoder().encode('<!doctype html>'), 'sync/not-frames'],
    ['nothing', new Uint8Array(0), 'sync/not-frames'],
  ];
  test.each(refusals)('%s', async (_, bytes, code) => {
    const relay = createSmallWorld().relay('relay-0');
    const problem = problemIn(await receiveRequest(inParts(bytes), sideOf(relay)));
    expect(problem.code).toBe(code);
    expect(parseMessages(refuseRequest(problem)).messages).toMatchObject([{ type: 'problem', code }]);
  });

  test('a device that is not admitted, and nothing of what it brought is kept', async () => {
    const { world, relay, words, chunks } = await createGift(6);
    const bytes = writeMessages([HELLO, ...words, ...chunks, { type: 'end' }]);
    const refused = await world.until(receiveRequest(inParts(bytes), sideOf(relay, false)));
    expect(problemIn(refused)).toMatchObject({ code: 'relay/refused' });
    expect(heldBy(relay)).toEqual([]);
  });
});
