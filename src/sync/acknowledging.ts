// How a side says what it holds: whole where the asker believed otherwise, and cut so that a link that dies lets some of
// it through.
import type { StreamId } from '../domain/ids.ts';
import type { Have, StreamHave } from './have.ts';
import { type Slots, slotOf, toBuckets } from './have-digest.ts';
import { MAX_STREAMS_A_FRAME, type Message } from './messages.ts';

/** Streams in one acknowledgement: small enough that a link that dies every 4 kB lets some through. */
const STREAMS_A_FRAME = 40;

/** What is held now: whole where the asker believed otherwise, and what this request changed. */
export function acknowledge(differing: Slots, touched: ReadonlySet<StreamId>, own: Have): readonly Message[] {
  const rest = [...touched].filter((stream) => !differing.has(slotOf(stream)));
  const messages: Message[] = splitSlots(differing, own);
  const streams = new Map(
    rest.flatMap((stream) => {
      const held = own.get(stream);
      return held === undefined ? [] : [[stream, held] as const];
    }),
  );
  if (streams.size > 0 || messages.length === 0) {
    messages.push({ type: 'acknowledged', buckets: 1, complete: [], streams });
  }
  return messages;
}

/** As many frames as let the asker keep some if the link dies; each is complete for its slots. */
function splitSlots(slots: Slots, own: Have): Message[] {
  const bySlot = new Map<number, [StreamId, StreamHave][]>();
  for (const entry of own) bySlot.set(slotOf(entry[0]), [...(bySlot.get(slotOf(entry[0])) ?? []), entry]);
  const messages: Message[] = [];
  let group: number[] = [];
  let streams: [StreamId, StreamHave][] = [];
  const flush = () => {
    const list = { ...toBuckets(new Set(group)), streams: new Map(streams.slice(0, MAX_STREAMS_A_FRAME)) };
    if (group.length > 0) messages.push({ type: 'acknowledged', ...list });
    for (let at = MAX_STREAMS_A_FRAME; at < streams.length; at += MAX_STREAMS_A_FRAME) {
      const more = new Map(streams.slice(at, at + MAX_STREAMS_A_FRAME));
      messages.push({ type: 'acknowledged', buckets: 1, complete: [], streams: more });
    }
    group = [];
    streams = [];
  };
  for (const slot of [...slots].sort((a, b) => turned(a) - turned(b))) {
    const more = bySlot.get(slot) ?? [];
    if (group.length > 0 && streams.length + more.length > STREAMS_A_FRAME) flush();
    group.push(slot);
    streams.push(...more);
  }
  flush();
  return messages;
}

/** The bits in the other order: slots of one coarse bucket stand together. */
function turned(slot: number): number {
  let value = 0;
  for (let bit = 0; bit < 8; bit++) value |= ((slot >> bit) & 1) << (7 - bit);
  return value;
}
