// What every transport must do, whatever carries it. A fixture is a transport and a peer whose behaviour the suite sets;
// behaviours that a carrier cannot have are left out by name, not by a transport that passes them by.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Transport, TransportProblem } from '../../src/sync/transport.ts';

export type PeerBehaviour =
  /** Reads the request, then answers with these parts. */
  | { readonly type: 'answers'; readonly parts: readonly Uint8Array[] }
  /** Reads the request, answers with these parts, and the connection dies before the answer's end. */
  | { readonly type: 'dies'; readonly parts: readonly Uint8Array[] }
  /** Nobody is there. */
  | { readonly type: 'absent' }
  /** Takes the request and never says a word. */
  | { readonly type: 'silent' }
  /** Refuses for now, and says for how long. */
  | { readonly type: 'busy'; readonly seconds: number }
  /** Does not know the token. */
  | { readonly type: 'refuses' }
  /** Somebody else answers: a page of a captive portal. */
  | { readonly type: 'portal' };

export interface TransportFixture {
  readonly transport: Transport;
  readonly behave: (behaviour: PeerBehaviour) => void | Promise<void>;
  /** The bytes of the requests that the peer read whole. */
  readonly requests: () => readonly Uint8Array[];
  readonly close: () => void | Promise<void>;
}

const REQUEST = Uint8Array.from({ length: 3_000 }, (_, at) => (at * 7) % 256);
const PARTS = [1, 700, 0, 5_000].map((length) => Uint8Array.from({ length }, (_, at) => at % 251));

/** Runs the suite. `without`: behaviours that this carrier has no way to show. */
export function describeTransport(
  name: string,
  create: () => Promise<TransportFixture>,
  without: readonly PeerBehaviour['type'][] = [],
): void {
  describe(`${name}, as a transport`, () => {
    let fixture: TransportFixture;
    beforeEach(async () => {
      fixture = await create();
    });
    afterEach(() => fixture.close());

    const exchange = async (request = REQUEST, signal = new AbortController().signal) => {
      const parts: Uint8Array[] = [];
      let isOver = false;
      const result = await fixture.transport.exchange(
        request.slice(),
        (part) => {
          expect(isOver).toBe(false);
          parts.push(part.slice());
        },
        signal,
      );
      isOver = true;
      return { result, bytes: joined(parts) };
    };

    test('brings the request to the peer as it is and the answer back in order', async () => {
      await fixture.behave({ type: 'answers', parts: PARTS });
      const { result, bytes } = await exchange();
      expect(result).toEqual({ ok: true, value: null });
      expect(bytes).toEqual(joined(PARTS));
      expect(fixture.requests().map((one) => one.slice())).toEqual([REQUEST]);
    });

    test('brings an answer of nothing', async () => {
      await fixture.behave({ type: 'answers', parts: [] });
      expect(await exchange()).toEqual({ result: { ok: true, value: null }, bytes: new Uint8Array(0) });
    });

    test('can be used again and again, and by two at once', async () => {
      await fixture.behave({ type: 'answers', parts: PARTS });
      const both = await Promise.all([exchange(), exchange(REQUEST.subarray(0, 10))]);
      const third = await exchange();
      for (const { bytes } of [...both, third]) expect(bytes).toEqual(joined(PARTS));
      expect(fixture.requests()).toHaveLength(3);
    });

    test('gives what came before the connection died, and does not call it an answer', async () => {
      await fixture.behave({ type: 'dies', parts: PARTS });
      const { result, bytes } = await exchange();
      expect(result).toEqual({ ok: false, problem: { code: 'transport/unreachable' } });
      expect(joined(PARTS).subarray(0, bytes.length)).toEqual(bytes);
    });

    test('says that nobody is there', async () => {
      await fixture.behave({ type: 'absent' });
      expect((await exchange()).result).toEqual({ ok: false, problem: { code: 'transport/unreachable' } });
    });

    test('ends when it is told to stop, also before it begins', async () => {
      await fixture.behave({ type: 'silent' });
      const stop = new AbortController();
      const running = exchange(REQUEST, stop.signal);
      setTimeout(() => stop.abort(), 50);
      const stopped = { ok: false, problem: { code: 'transport/stopped' } };
      expect((await running).result).toEqual(stopped);
      expect((await exchange(REQUEST, AbortSignal.abort())).result).toEqual(stopped);
    });

    const refusals: readonly (readonly [string, PeerBehaviour, TransportProblem])[] = [
      [
        'says for how long a busy peer wants to be left alone',
        { type: 'busy', seconds: 7 },
        { code: 'transport/busy', seconds: 7 },
      ],
      ['says that the token is no good', { type: 'refuses' }, { code: 'transport/refused' }],
      ['does not take a captive portal for the peer', { type: 'portal' }, { code: 'transport/not-a-relay' }],
    ];
    for (const [title, behaviour, problem] of refusals) {
      if (without.includes(behaviour.type)) continue;
      test(title, async () => {
        await fixture.behave(behaviour);
        expect((await exchange()).result).toEqual({ ok: false, problem });
      });
    }
  });
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
